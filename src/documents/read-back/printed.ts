/** What every document of the report says, line by line, as the blocks tell it: what a document is held against. */
import type { Block, ChartNode, TableBlock } from '../../report/blocks';
import { layOutChart } from '../chart-grid';
import { piecesOf } from '../flow';
import { paragraphsOf, TAB } from '../paragraphs';
import { type Line, tidy } from './lines';

/** A line of the report, with what is known of it. */
export interface PrintedLine extends Line {
  /** Id of the heading of part, division or project that it stands under; `''` before the first. */
  readonly section: string;
  /** A line of the contents list: the page behind it is the layout's. */
  readonly isContents?: boolean;
  /** Of every cell of a row: what its column and its row are called, and the column of the table it begins in. */
  readonly labels?: readonly string[];
  readonly cols?: readonly number[];
}

/** A line before its section is known. */
type Bare = Omit<PrintedLine, 'section'>;

/** Cells in rows, as they begin from the left; rows that say nothing are left out. */
function rowsOf(
  cells: readonly {
    readonly row: number;
    readonly col: number;
    readonly text: string;
    readonly label: string;
  }[],
  table: number,
): Bare[] {
  const count = Math.max(0, ...cells.map(({ row }) => row + 1));
  return Array.from({ length: count }, (_, row): Bare => {
    const own = cells.filter(cell => cell.row === row).sort((a, b) => a.col - b.col);
    return {
      texts: own.map(({ text }) => tidy(text)),
      labels: own.map(({ label }) => label),
      cols: own.map(({ col }) => col),
      table,
      row: row + 1,
    };
  }).filter(({ texts }) => texts.some(text => text !== ''));
}

/** What stands above a cell in the header, and at its left among the labels. */
function labelOf({ cells, headerRows }: TableBlock, row: number, col: number): string {
  const covers = (from: number, span: number, place: number): boolean => from <= place && place < from + span;
  const told = cells.filter(cell => {
    if (cell.row === row && cell.col === col) return false;
    const isAbove = cell.row < headerRows && covers(cell.col, cell.colSpan, col);
    return isAbove || (cell.role === 'label' && covers(cell.row, cell.rowSpan, row));
  });
  return told.map(({ text }) => tidy(text)).join(' ');
}

function tableLines(block: TableBlock, table: number): Bare[] {
  const cells = block.cells.map(({ row, col, text }) => ({
    row,
    col,
    text,
    label: labelOf(block, row, col),
  }));
  return rowsOf(cells, table);
}

/** A chart as a table of boxes; in plain text every box with others below it is a line. */
function chartLines(root: ChartNode, table: number, isPlain: boolean): Bare[] {
  if (isPlain) {
    if (root.children.length === 0) return [];
    const names = [root, ...root.children].map(({ name }) => tidy(name));
    return [{ texts: names }, ...root.children.flatMap(child => chartLines(child, table, true))];
  }
  const boxes = layOutChart(root).cells.map(({ row, col, lines }) => ({
    row,
    col,
    text: lines.join('\n'),
    label: '',
  }));
  if (boxes.length === 1) return [{ texts: [tidy(root.name)] }];
  return rowsOf(boxes, table);
}

function paragraphLines(piece: Parameters<typeof paragraphsOf>[0]): Bare[] {
  return paragraphsOf(piece)
    .map(({ spans }) => tidy(spans.map(span => (span === TAB ? ' ' : span.text)).join('')))
    .filter(text => text !== '')
    .map(text => ({ texts: [text] }));
}

const contentsLines = ({ title, entries }: Block & { readonly kind: 'contents' }): Bare[] => [
  { texts: [tidy(title)], isContents: true },
  ...entries.map(({ text }): Bare => ({ texts: [tidy(text)], isContents: true })),
];

/** All lines of the report, in order; `isPlain` is for the spelling as plain text. */
export function printedLines(blocks: readonly Block[], isPlain = false): readonly PrintedLine[] {
  let section = '';
  let tables = 0;
  const lines: PrintedLine[] = [];
  for (const piece of piecesOf(blocks)) {
    const { block } = piece;
    if (block.kind === 'heading' && block.level < 4) section = block.id;
    let own: Bare[];
    if (block.kind === 'contents') own = contentsLines(block);
    else if (block.kind === 'table') own = tableLines(block, ++tables);
    else if (block.kind === 'chart') own = chartLines(block.root, ++tables, isPlain);
    else own = paragraphLines(piece);
    lines.push(...own.map(line => ({ ...line, section })));
  }
  return lines;
}
