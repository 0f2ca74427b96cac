/** A table as it will be drawn, whatever the file format: widths, heights, and the look of every cell. Lengths are points. */
import type { BlockCell, TableBlock } from '../report/blocks';
import { cellLines } from './cell-lines';
import { type ColumnPlan, innerWidth, planColumns } from './columns';
import { LINE_HEIGHT } from './measure';
import { numberInsets } from './number-columns';
import { colours, styleOf, tables, textWidth } from './styles';

/** A cell with its look. Its text is as typed. */
export interface LaidCell extends BlockCell {
  /** The text with a line's end wherever a line must end. */
  readonly lines: string;
  readonly style: 'cell' | 'cellHead';
  readonly align: 'left' | 'center' | 'right';
  /** How far numbers stand from the right, so that digits are under each other yet in the middle. */
  readonly right?: number;
  readonly fill?: string;
}

/** A table as wide as the text. */
export interface LaidTable {
  readonly rows: number;
  readonly columns: number;
  readonly headerRows: number;
  /** The type size of all cells, and the room left and right of their text. */
  readonly size: number;
  readonly padding: number;
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly cells: readonly LaidCell[];
  /** Small enough to stay on one page. */
  readonly isKept: boolean;
}

const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);

function alignOf(
  cell: BlockCell,
  insets: readonly (number | undefined)[],
): Pick<LaidCell, 'align' | 'right'> {
  const inset = cell.role === 'number' && cell.colSpan === 1 ? insets[cell.col] : undefined;
  if (inset !== undefined) return { align: 'right', right: inset };
  return { align: cell.role === 'text' ? 'left' : 'center' };
}

/** How many lines stand in the rows of a cell. */
interface Demand {
  readonly row: number;
  readonly rowSpan: number;
  readonly lines: number;
}

/** What the cells ask of their rows: those of one row first, and only those that ask for more than any. */
function demandsOf(cells: readonly LaidCell[]): Demand[] {
  const demands = cells.map(({ row, rowSpan, lines }) => ({ row, rowSpan, lines: lines.split('\n').length }));
  return demands.filter(({ lines }) => lines > 1).sort((a, b) => a.rowSpan - b.rowSpan);
}

/** The least heights at which every line of every cell is seen. */
function heightsOf(rows: number, demands: readonly Demand[], size: number, squeeze: number): number[] {
  const line = size * LINE_HEIGHT * (styleOf('cell').line ?? 1);
  const heightFor = (lines: number): number => lines * line + 2 * tables.paddingAbove * squeeze + 1;
  const heights = Array.from({ length: rows }, () => Math.max(tables.rowHeight * squeeze, heightFor(1)));
  for (const { row, rowSpan, lines } of demands) {
    const missing = heightFor(lines) - sum(heights.slice(row, row + rowSpan));
    if (missing > 0) heights[row + rowSpan - 1]! += missing;
  }
  return heights;
}

const fills: Partial<Record<BlockCell['role'], string>> = { head: colours.head, label: colours.label };

function laidCells(table: TableBlock, plan: ColumnPlan): LaidCell[] {
  const insets = numberInsets(table, plan);
  return table.cells.map(cell => {
    const fill = fills[cell.role];
    return {
      ...cell,
      lines: cellLines(cell.text, innerWidth(cell, plan), plan.size).join('\n'),
      style: cell.role === 'head' ? 'cellHead' : 'cell',
      ...alignOf(cell, insets),
      ...(fill ? { fill } : {}),
    };
  });
}

/** Columns and cells of the tables met so far: pages are tried several times over, with the same tables. */
const met = new WeakMap<
  TableBlock,
  { readonly plan: ColumnPlan; readonly cells: readonly LaidCell[]; readonly demands: readonly Demand[] }
>();

/** Lays a table out; a squeeze below 1 makes its rows lower. */
export function layOutTable(table: TableBlock, squeeze: number): LaidTable {
  let laid = met.get(table);
  if (!laid) {
    const plan = planColumns(table, textWidth);
    const cells = laidCells(table, plan);
    laid = { plan, cells, demands: demandsOf(cells) };
    met.set(table, laid);
  }
  const { plan, cells, demands } = laid;
  const { rows, columns, headerRows } = table;
  const heights = heightsOf(rows, demands, plan.size, squeeze);
  return { rows, columns, headerRows, ...plan, heights, cells, isKept: rows <= tables.keptRows };
}

/** A label merged over so many rows keeps them on one page. */
const KEPT_SPAN = 6;

/** By the cells of a table, its rows that a merged cell holds to the next. */
const heldRows = new WeakMap<LaidTable['cells'], ReadonlySet<number>>();

function heldBy(cells: LaidTable['cells']): ReadonlySet<number> {
  const known = heldRows.get(cells);
  if (known) return known;
  const held = new Set<number>();
  for (const { row, rowSpan } of cells)
    if (rowSpan <= KEPT_SPAN) for (let at = row; at + 1 < row + rowSpan; at++) held.add(at);
  heldRows.set(cells, held);
  return held;
}

/** Whether a page must not end below a row: in a small table, below a header, within merged rows. */
export function staysWithNext(row: number, { isKept, rows, headerRows, cells }: LaidTable): boolean {
  if (isKept) return row < rows - 1;
  return heldBy(cells).has(row) || row <= headerRows;
}

/** The heights of the parts between which a table may be broken; the first holds the header. */
export function partsOf(table: LaidTable): number[] {
  const parts: number[] = [];
  table.heights.forEach((height, row) => {
    if (row > 0 && staysWithNext(row - 1, table)) parts[parts.length - 1]! += height;
    else parts.push(height);
  });
  return parts;
}
