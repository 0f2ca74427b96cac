/**
 * An organisation chart as a grid of bordered cells, so that it stays text that people can edit. Connectors are
 * single sides of blank cells.
 *
 *     ┌──────── root ────────┐        4n−2 columns: two a box, two a gap. The stem falls on the middle, every
 *     └──────────┬───────────┘        drop on the middle of its box.
 *         ┌──────┴──────┐             A chart of many boxes is drawn downward instead, a trunk at the left.
 *     ┌───┴───┐     ┌───┴───┐
 */
import type { ChartNode } from '../report/blocks';
import { LINE_HEIGHT } from './measure';
import { charts, colours, type StyleName, styleOf, textWidth } from './styles';

/** A side of a cell. */
export type Side = 'top' | 'left' | 'bottom' | 'right';

/** A cell of the grid; one without a style is blank. */
export interface ChartCell {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** A line each. */
  readonly lines: readonly string[];
  readonly style?: StyleName;
  /** In the middle unless told. */
  readonly align?: 'left';
  readonly sides: readonly Side[];
  readonly fill?: string;
}

/** The grid: widths and heights in points. A row with `exact` height holds connectors only. */
export interface ChartGrid {
  readonly widths: readonly number[];
  readonly rows: readonly { readonly height: number; readonly exact: boolean }[];
  readonly cells: readonly ChartCell[];
}

const BOX: readonly Side[] = ['top', 'left', 'bottom', 'right'];

function blank(row: number, col: number, colSpan: number, sides: readonly Side[] = []): ChartCell {
  return { row, col, rowSpan: 1, colSpan, lines: [], sides };
}

function rootBox(name: string, row: number, col: number, colSpan: number): ChartCell {
  const look = { style: 'chartRoot', sides: BOX, fill: colours.bar } as const;
  return { row, col, rowSpan: 1, colSpan, lines: [name], ...look };
}

function childBox(name: string, row: number, col: number, colSpan: number, rowSpan = 1): ChartCell {
  const look = { style: 'chartBox', sides: BOX, fill: colours.label } as const;
  return { row, col, rowSpan, colSpan, lines: [name], ...look };
}

const connector = { height: charts.gap, exact: true };
const rootRow = { height: charts.rootHeight, exact: false };
const boxRow = { height: charts.boxHeight, exact: false };

/** The columns of the root: the middle ones, as many as come nearest to the width it should have. */
function rootCells(name: string, widths: readonly number[]): ChartCell[] {
  const middle = widths.length / 2;
  let half = 1;
  const widthOf = (reach: number): number =>
    widths.slice(middle - reach, middle + reach).reduce((sum, width) => sum + width, 0);
  while (half < middle && widthOf(half) < charts.rootWidth * 0.85) half++;
  const cells = [rootBox(name, 0, middle - half, 2 * half)];
  if (half < middle) cells.push(blank(0, 0, middle - half), blank(0, middle + half, middle - half));
  return cells;
}

/** The stem below the root, and the bus with a drop to every box. */
function connectors(boxes: number): ChartCell[] {
  const middle = 2 * boxes - 1;
  const stem = [blank(1, 0, middle, ['right']), blank(1, middle, middle)];
  if (boxes === 1) return [...stem, blank(2, 0, middle, ['right']), blank(2, middle, middle)];
  const bus = Array.from({ length: boxes - 1 }, (_, i) => blank(2, 4 * i + 1, 4, ['top', 'left']));
  return [...stem, blank(2, 0, 1), ...bus, blank(2, 4 * boxes - 3, 1, ['left'])];
}

/** The boxes side by side, and below them the names that belong to each. */
function boxCells(nodes: readonly ChartNode[], hasLeaves: boolean): ChartCell[] {
  return nodes.flatMap((node, i) => {
    const cells = [childBox(node.name, 3, 4 * i, 2)];
    const lines = node.children.map(child => child.name);
    const leaf = { style: 'chartLeaf', sides: BOX } as const;
    if (hasLeaves) cells.push({ row: 4, col: 4 * i, rowSpan: 1, colSpan: 2, lines, ...leaf });
    if (i < nodes.length - 1) cells.push(blank(3, 4 * i + 2, 2));
    if (i < nodes.length - 1 && hasLeaves) cells.push(blank(4, 4 * i + 2, 2));
    return cells;
  });
}

function across(root: ChartNode): ChartGrid {
  const boxes = root.children.length;
  const hasLeaves = root.children.some(node => node.children.length > 0);
  const box = Math.min(charts.boxWidth, (textWidth - charts.gap * (boxes - 1)) / boxes);
  const widths = Array.from({ length: 4 * boxes - 2 }, (_, i) => (i % 4 < 2 ? box / 2 : charts.gap / 2));
  return {
    widths,
    rows: [rootRow, connector, connector, boxRow, ...(hasLeaves ? [boxRow] : [])],
    cells: [...rootCells(root.name, widths), ...connectors(boxes), ...boxCells(root.children, hasLeaves)],
  };
}

/** A box a line: above it a gap, then two rows so that the connector meets its middle. */
function downwardBox(node: ChartNode, i: number, count: number): ChartCell[] {
  const row = 1 + 3 * i;
  const leaves = node.children.map(child => child.name).join(', ');
  const trunk = i < count - 1 ? (['right'] as const) : [];
  const half = (offset: number, sides: readonly Side[]): ChartCell => blank(row + offset, 0, 1, sides);
  return [
    half(0, ['right']),
    blank(row, 1, 3),
    half(1, ['right']),
    blank(row + 1, 1, 1, ['bottom']),
    half(2, trunk),
    blank(row + 2, 1, 1),
    childBox(node.name, row + 1, 2, 1, 2),
    {
      row: row + 1,
      col: 3,
      rowSpan: 2,
      colSpan: 1,
      lines: [leaves],
      style: 'chartLeaf',
      align: 'left',
      sides: [],
    },
  ];
}

function downward(root: ChartNode): ChartGrid {
  const { children } = root;
  const first = [charts.rootWidth / 6, charts.gap * 2, charts.rootWidth * (5 / 6)];
  const half = { height: charts.boxHeight / 2, exact: true };
  const gap = { height: charts.gap / 2, exact: true };
  return {
    widths: [...first, textWidth - first.reduce((sum, width) => sum + width, 0)],
    rows: [rootRow, ...children.flatMap(() => [gap, half, half])],
    cells: [
      rootBox(root.name, 0, 0, 3),
      blank(0, 3, 1),
      ...children.flatMap((node, i) => downwardBox(node, i, children.length)),
    ],
  };
}

/** Lays a chart out; a root that stands alone is one box. */
export function layOutChart(root: ChartNode): ChartGrid {
  if (root.children.length > charts.across) return downward(root);
  if (root.children.length > 0) return across(root);
  return { widths: [charts.rootWidth], rows: [rootRow], cells: [rootBox(root.name, 0, 0, 1)] };
}

/** The heights of the rows; that of the names grows with the longest list of them. */
export function chartHeights({ rows, cells }: ChartGrid): number[] {
  const { size, line = 1 } = styleOf('chartLeaf');
  return rows.map(({ height }, row) => {
    const lists = cells.filter(cell => cell.row === row && cell.style === 'chartLeaf' && cell.rowSpan === 1);
    const lines = Math.max(0, ...lists.map(cell => cell.lines.length));
    return Math.max(height, lines * size * LINE_HEIGHT * line + 2 * charts.padding);
  });
}

/** The cells of a row from the left, with those that reach into it from above. */
export function cellsOfRow(grid: ChartGrid, row: number): ChartCell[] {
  return grid.cells
    .filter(cell => cell.row <= row && row < cell.row + cell.rowSpan)
    .sort((a, b) => a.col - b.col);
}
