/** Tables: merged cells once, covered ones left out; true heights and widths, a header that repeats. */
import type { TableBlock } from '../../report/blocks';
import type { Piece } from '../flow';
import { colours, type StyleName, styleOf, tables, textWidth } from '../styles';
import { type LaidCell, type LaidTable, layOutTable } from '../table-layout';
import { type BorderLook, borderId, type Line } from './borders';
import { type ParagraphPlace, paragraphXml, runXml, type Writing, wordsXml } from './elements';
import { units } from './letters';
import type { ParagraphLook } from './paragraph-looks';

/** Whole units that add up: each step ends where the sum so far does. */
export function stepsOf(lengths: readonly number[]): number[] {
  let at = 0;
  let from = 0;
  return lengths.map(length => {
    at += length;
    const step = units(at) - from;
    from += step;
    return step;
  });
}

/** The length of a span of columns or rows. */
export function spanOf(steps: readonly number[], from: number, count: number): number {
  return steps.slice(from, from + count).reduce((sum, step) => sum + step, 0);
}

/** A cell as every table writes it. */
export interface WrittenCell {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly width: number;
  readonly height: number;
  readonly border: number;
  readonly isHeader?: boolean;
  readonly vertAlign?: 'TOP' | 'CENTER';
  /** Paragraphs as XML. */
  readonly content: string;
}

/** Left and right of a cell's text, and above and below it, in units. */
export interface Margins {
  readonly beside: number;
  readonly above: number;
}

const marginXml = ({ beside, above }: Margins): string =>
  `left="${beside}" right="${beside}" top="${above}" bottom="${above}"`;

function cellXml(cell: WrittenCell, margins: Margins): string {
  return (
    `<hp:tc name="" header="${cell.isHeader ? 1 : 0}" hasMargin="0" protect="0" editable="0" dirty="0" ` +
    `borderFillIDRef="${cell.border}"><hp:subList id="" textDirection="HORIZONTAL" lineWrap="BREAK" ` +
    `vertAlign="${cell.vertAlign ?? 'CENTER'}" linkListIDRef="0" linkListNextIDRef="0" textWidth="0" ` +
    `textHeight="0" hasTextRef="0" hasNumRef="0">${cell.content}</hp:subList>` +
    `<hp:cellAddr colAddr="${cell.col}" rowAddr="${cell.row}"/>` +
    `<hp:cellSpan colSpan="${cell.colSpan}" rowSpan="${cell.rowSpan}"/>` +
    `<hp:cellSz width="${cell.width}" height="${cell.height}"/><hp:cellMargin ${marginXml(margins)}/></hp:tc>`
  );
}

/** A table to be written: cells in any order, lengths in units. */
export interface WrittenTable {
  readonly rows: number;
  readonly columns: number;
  readonly width: number;
  readonly height: number;
  readonly cells: readonly WrittenCell[];
  readonly margins: Margins;
  /** Stays on one page, as a letter does; else it is broken between rows, its header on every page. */
  readonly isKept: boolean;
}

/** Spells a table; it stands in a run of its own. */
export function tableElement(table: WrittenTable, { resources }: Writing): string {
  const cells = Array.from({ length: table.rows }, (): WrittenCell[] => []);
  for (const cell of table.cells) cells[cell.row]!.push(cell);
  const rows = cells.map(row => {
    const inOrder = row.sort((a, b) => a.col - b.col);
    return `<hp:tr>${inOrder.map(cell => cellXml(cell, table.margins)).join('')}</hp:tr>`;
  });
  return (
    `<hp:tbl id="${resources.nextObject()}" zOrder="0" numberingType="TABLE" textWrap="TOP_AND_BOTTOM" ` +
    `textFlow="BOTH_SIDES" lock="0" dropcapstyle="None" pageBreak="TABLE" repeatHeader="1" rowCnt="${table.rows}" ` +
    `colCnt="${table.columns}" cellSpacing="0" borderFillIDRef="${borderId(resources, {})}" noAdjust="0">` +
    `<hp:sz width="${table.width}" widthRelTo="ABSOLUTE" height="${table.height}" heightRelTo="ABSOLUTE" protect="0"/>` +
    `<hp:pos treatAsChar="${table.isKept ? 1 : 0}" affectLSpacing="0" flowWithText="1" allowOverlap="0" ` +
    'holdAnchorAndSO="0" vertRelTo="PARA" horzRelTo="COLUMN" vertAlign="TOP" horzAlign="LEFT" vertOffset="0" ' +
    'horzOffset="0"/><hp:outMargin left="0" right="0" top="0" bottom="0"/>' +
    `<hp:inMargin ${marginXml(table.margins)}/>${rows.join('')}</hp:tbl>`
  );
}

/** The paragraph that holds a table; the empty text behind it is what readers expect. */
export function holderXml(
  element: string,
  look: Partial<ParagraphLook>,
  place: ParagraphPlace,
  writing: Writing,
): string {
  const style: StyleName = 'gap';
  const run = runXml(`${element}<hp:t/>`, styleOf(style), writing);
  return paragraphXml(style, run, { ...styleOf(style), align: 'center', ...look }, place, writing);
}

const outer: Line = { width: tables.outer, colour: colours.ink };
const headed: Line = { width: tables.headed, colour: colours.ink };
const inner: Line = { width: tables.inner, colour: colours.rule };

/** The lines around a cell: the same as its neighbours', none at the sides of the table. */
function linesAround({ row, col, rowSpan, colSpan, fill }: LaidCell, table: LaidTable): BorderLook {
  const across = (edge: number): Line =>
    edge === 0 || edge === table.rows ? outer : edge === table.headerRows ? headed : inner;
  return {
    top: across(row),
    bottom: across(row + rowSpan),
    ...(col > 0 ? { left: inner } : {}),
    ...(col + colSpan < table.columns ? { right: inner } : {}),
    ...(fill ? { fill } : {}),
  };
}

/** Remembers what `make` gave for a cell, for all cells of its look. */
function perLook<T>(lookOf: (cell: LaidCell) => string, make: (cell: LaidCell) => T): (cell: LaidCell) => T {
  const met = new Map<string, T>();
  return cell => {
    const look = lookOf(cell);
    const known = met.get(look);
    if (known !== undefined) return known;
    const made = make(cell);
    met.set(look, made);
    return made;
  };
}

/** The border of each cell. */
function bordersOf(table: LaidTable, { resources }: Writing): (cell: LaidCell) => number {
  const edges = [0, table.rows, table.headerRows];
  return perLook(
    ({ row, col, rowSpan, colSpan, fill }) =>
      `${edges.indexOf(row)},${edges.indexOf(row + rowSpan)},${col > 0},${col + colSpan < table.columns},${fill}`,
    cell => borderId(resources, linesAround(cell, table)),
  );
}

/** The words of each cell in their paragraph. Where a sentence's lines end is left to the program: its spaces may be wider. */
function contentsOf({ size }: LaidTable, writing: Writing): (cell: LaidCell) => string {
  const around = perLook(
    ({ style, align, right }) => `${style},${align},${right}`,
    ({ style, align, right = 0 }) => {
      const look = { ...styleOf(style), size, align, right };
      return paragraphXml(
        style,
        runXml('\n', look, writing),
        { ...styleOf(style), align, right },
        {},
        writing,
      ).split('\n');
    },
  );
  return cell => around(cell).join(wordsXml(cell.align === 'left' ? cell.text : cell.lines));
}

/** Spells a table of the report, as wide as the text, its rows as high as its page lets them be. */
export function tableXml({ squeeze, isEven }: Piece, block: TableBlock, writing: Writing): string {
  const table = layOutTable(block, squeeze, isEven);
  const [borderOf, contentOf] = [bordersOf(table, writing), contentsOf(table, writing)];
  const [widths, heights] = [stepsOf(table.widths), stepsOf(table.heights)];
  const cells = table.cells.map(cell => ({
    row: cell.row,
    col: cell.col,
    rowSpan: cell.rowSpan,
    colSpan: cell.colSpan,
    width: spanOf(widths, cell.col, cell.colSpan),
    height: spanOf(heights, cell.row, cell.rowSpan),
    border: borderOf(cell),
    isHeader: cell.row < table.headerRows,
    content: contentOf(cell),
  }));
  const written: WrittenTable = {
    rows: table.rows,
    columns: table.columns,
    width: units(textWidth),
    height: spanOf(heights, 0, table.rows),
    cells,
    margins: { beside: units(table.padding), above: units(tables.paddingAbove * squeeze) },
    isKept: table.isKept,
  };
  return holderXml(tableElement(written, writing), {}, {}, writing);
}
