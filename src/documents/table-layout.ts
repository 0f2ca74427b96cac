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
  /** The least height of a row below the header. */
  readonly least: number;
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

/** Of the rows of counts so many take two lines that the others should be as high. */
const MANY = 1 / 3;

/** Whether the rows of a table of counts come out uneven: their remarks in brackets take a second line here and there. */
function isUneven({ cells, rows, headerRows }: TableBlock, demands: readonly Demand[]): boolean {
  if (cells.some(({ role }) => role === 'text') || rows > tables.keptRows) return false;
  const double = new Set(
    demands.filter(({ row, rowSpan }) => row >= headerRows && rowSpan === 1).map(({ row }) => row),
  );
  return double.size < rows - headerRows && double.size >= (rows - headerRows) * MANY;
}

const heightFor = (lines: number, size: number, squeeze: number): number =>
  lines * size * LINE_HEIGHT * (styleOf('cell').line ?? 1) + 2 * tables.paddingAbove * squeeze + 1;

/** The least heights at which every line of every cell is seen. */
function heightsOf(
  { rows, headerRows }: TableBlock,
  demands: readonly Demand[],
  size: number,
  squeeze: number,
  least: number,
): number[] {
  const single = Math.max(tables.rowHeight * squeeze, heightFor(1, size, squeeze));
  const heights = Array.from({ length: rows }, (_, row) =>
    row < headerRows ? single : Math.max(single, least),
  );
  for (const { row, rowSpan, lines } of demands) {
    const missing = heightFor(lines, size, squeeze) - sum(heights.slice(row, row + rowSpan));
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

/** What was learned of a table: pages are tried several times over, with the same tables. */
interface Learned {
  readonly plan: ColumnPlan;
  readonly cells: readonly LaidCell[];
  readonly demands: readonly Demand[];
  readonly isUneven: boolean;
  /** The ways it was laid out, by how far it was drawn together; below 0 where it came out even. */
  readonly ways: Map<number, LaidTable>;
}

const met = new WeakMap<TableBlock, Learned>();

function learn(table: TableBlock): Learned {
  const plan = planColumns(table, textWidth);
  const cells = laidCells(table, plan);
  const demands = demandsOf(cells);
  const learned = { plan, cells, demands, isUneven: isUneven(table, demands), ways: new Map() };
  met.set(table, learned);
  return learned;
}

/** Lays a table out; a squeeze below 1 makes its rows lower, `isEven` those of counts alike. */
export function layOutTable(table: TableBlock, squeeze: number, isEven = false): LaidTable {
  const { plan, cells, demands, isUneven: canBeEven, ways } = met.get(table) ?? learn(table);
  const evens = isEven && canBeEven;
  const way = evens ? -squeeze : squeeze;
  const known = ways.get(way);
  if (known) return known;
  const { rows, columns, headerRows } = table;
  const least = evens ? heightFor(2, plan.size, squeeze) : tables.rowHeight * squeeze;
  const heights = heightsOf(table, demands, plan.size, squeeze, least);
  const laid = { rows, columns, headerRows, ...plan, heights, cells, least, isKept: rows <= tables.keptRows };
  ways.set(way, laid);
  return laid;
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
