/** A table: absolute widths, merged cells, a header that repeats, borders on the table itself. */
import type { TableBlock } from '../../report/blocks';
import type { Piece } from '../flow';
import type { Rule } from '../style-shapes';
import { colours, styleOf, tables, textWidth } from '../styles';
import { type LaidCell, type LaidTable, layOutTable, staysWithNext } from '../table-layout';
import { paragraph, run, type Writing } from './elements';
import { border, type ParagraphLook, twips } from './properties';

const rule = (width: number, colour: string): Rule => ({ width, colour, space: 0 });

/** Whole twips that add up to the width of the text. */
export function gridOf(widths: readonly number[], whole: number): number[] {
  let from = 0;
  let at = 0;
  return widths.map((width, i) => {
    at += width;
    const to = i === widths.length - 1 ? twips(whole) : twips(at);
    const step = to - from;
    from = to;
    return step;
  });
}

function tableProperties(whole: number, padding: number, squeeze: number): string {
  const outer = rule(tables.outer, colours.ink);
  const inner = rule(tables.inner, colours.rule);
  const sides = [
    border('top', outer),
    border('left', undefined),
    border('bottom', outer),
    border('right', undefined),
    border('insideH', inner),
    border('insideV', inner),
  ];
  const beside = twips(padding);
  const above = twips(tables.paddingAbove * squeeze);
  return (
    `<w:tblPr><w:tblW w:w="${twips(whole)}" w:type="dxa"/><w:jc w:val="center"/>` +
    `<w:tblBorders>${sides.join('')}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
    `<w:tblCellMar><w:top w:w="${above}" w:type="dxa"/><w:left w:w="${beside}" w:type="dxa"/>` +
    `<w:bottom w:w="${above}" w:type="dxa"/><w:right w:w="${beside}" w:type="dxa"/></w:tblCellMar></w:tblPr>`
  );
}

/** What the cells of one table have in common while they are written. */
interface Sheet {
  readonly table: LaidTable;
  readonly grid: readonly number[];
  readonly squeeze: number;
  readonly writing: Writing;
}

function cellProperties(cell: LaidCell, row: number, { table, grid }: Sheet): string {
  const width = grid.slice(cell.col, cell.col + cell.colSpan).reduce((sum, step) => sum + step, 0);
  const endsHead = row + 1 === table.headerRows;
  const below = endsHead ? border('bottom', rule(tables.headed, colours.ink)) : '';
  return [
    `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>`,
    cell.colSpan > 1 ? `<w:gridSpan w:val="${cell.colSpan}"/>` : '',
    cell.rowSpan > 1 ? (row === cell.row ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>') : '',
    below === '' ? '' : `<w:tcBorders>${below}</w:tcBorders>`,
    cell.fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${cell.fill}"/>` : '',
    '<w:vAlign w:val="center"/></w:tcPr>',
  ].join('');
}

function cellXml(cell: LaidCell, row: number, sheet: Sheet): string {
  const { table, writing } = sheet;
  const { style, align, right } = cell;
  const look: ParagraphLook = align === 'center' ? {} : right === undefined ? { align } : { align, right };
  const size = table.size === styleOf(style).size ? {} : { size: table.size };
  const words = align === 'left' ? cell.text : cell.lines;
  const text = row === cell.row ? run(words, writing, size) : '';
  const content = paragraph(style, text, {
    ...look,
    ...(staysWithNext(row, table) ? { keepNext: true } : {}),
  });
  return `<w:tc>${cellProperties(cell, row, sheet)}${content}</w:tc>`;
}

function rowXml(row: number, sheet: Sheet): string {
  const { table, squeeze } = sheet;
  const cells = table.cells
    .filter(cell => cell.row <= row && row < cell.row + cell.rowSpan)
    .sort((a, b) => a.col - b.col);
  const header = row < table.headerRows ? '<w:tblHeader/>' : '';
  const least = row < table.headerRows ? tables.rowHeight * squeeze : table.least;
  const height = `<w:trHeight w:val="${twips(least)}" w:hRule="atLeast"/>`;
  return `<w:tr><w:trPr><w:cantSplit/>${height}${header}</w:trPr>${cells.map(cell => cellXml(cell, row, sheet)).join('')}</w:tr>`;
}

/** Spells a table as wide as the text, its rows as high as its page lets them be. */
export function tableXml({ squeeze, isEven }: Piece, block: TableBlock, writing: Writing): string {
  const table = layOutTable(block, squeeze, isEven);
  const grid = gridOf(table.widths, textWidth);
  const sheet = { table, grid, squeeze, writing };
  const columns = grid.map(width => `<w:gridCol w:w="${width}"/>`).join('');
  const rows = Array.from({ length: table.rows }, (_, row) => rowXml(row, sheet)).join('');
  return `<w:tbl>${tableProperties(textWidth, table.padding, squeeze)}<w:tblGrid>${columns}</w:tblGrid>${rows}</w:tbl>`;
}
