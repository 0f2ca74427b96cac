/**
 * An organisation chart as a grid of bordered cells, so that it stays text that people can edit. Connectors are
 * single sides of blank cells.
 *
 *     ┌──────── root ────────┐        4n−2 columns: two a box, two a gap. The stem falls on the middle, every
 *     └──────────┬───────────┘        drop on the middle of its box.
 *         ┌──────┴──────┐             A chart of many boxes, or of long names, is drawn downward instead.
 *     ┌───┴───┐     ┌───┴───┐
 */
import type { ChartNode } from '../report/blocks';
import {
  BOX,
  blank,
  type ChartCell,
  type ChartGrid,
  childBox,
  connector,
  rootBox,
  rootRow,
} from './chart-cells';
import { downward } from './chart-downward';
import { boxFor, heightIn, namesOf, shareOf, sizeIn } from './chart-names';
import { charts, textWidth } from './styles';

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
function boxCells(nodes: readonly ChartNode[], boxSize: number, leafSize: number | undefined): ChartCell[] {
  return nodes.flatMap((node, i) => {
    const place = { row: 3, col: 4 * i, rowSpan: 1, colSpan: 2 };
    const cells = [childBox(node.name, boxSize, place)];
    const leaf = { style: 'chartLeaf', sides: BOX } as const;
    if (leafSize) cells.push({ ...place, row: 4, lines: namesOf(node), size: leafSize, ...leaf });
    if (i < nodes.length - 1) cells.push(blank(3, 4 * i + 2, 2));
    if (i < nodes.length - 1 && leafSize) cells.push(blank(4, 4 * i + 2, 2));
    return cells;
  });
}

/** The width that every box has where they stand side by side. */
function widthAcross({ children }: ChartNode, names: readonly string[], leaves: readonly string[]): number {
  const most = (textWidth - charts.gap * (children.length - 1)) / children.length;
  const wanted = Math.max(charts.boxWidth, boxFor(names, 'chartBox'), boxFor(leaves, 'chartLeaf'));
  return Math.min(wanted, most);
}

/** The chart with its boxes side by side; none where there are too many, or their names too long. */
function across(root: ChartNode): ChartGrid | undefined {
  const { children } = root;
  const [names, leaves] = [namesOf(root), children.flatMap(namesOf)];
  const box = widthAcross(root, names, leaves);
  const share = Math.min(shareOf(names, 'chartBox', box), shareOf(leaves, 'chartLeaf', box));
  if (children.length > charts.across || share < charts.smallest) return undefined;
  const boxSize = sizeIn(names, 'chartBox', box);
  const leafSize = leaves.length > 0 ? sizeIn(leaves, 'chartLeaf', box) : undefined;
  const longest = Math.max(...children.map(node => heightIn(namesOf(node), 'chartLeaf', leafSize ?? 0, box)));
  const leafRow = { height: Math.max(charts.boxHeight, longest), exact: false };
  const widths = Array.from({ length: 4 * children.length - 2 }, (_, i) =>
    i % 4 < 2 ? box / 2 : charts.gap / 2,
  );
  return {
    widths,
    rows: [
      rootRow,
      connector,
      connector,
      { height: charts.boxHeight, exact: false },
      ...(leafSize ? [leafRow] : []),
    ],
    cells: [
      ...rootCells(root.name, widths),
      ...connectors(children.length),
      ...boxCells(children, boxSize, leafSize),
    ],
  };
}

/** A root that stands alone is one box. */
function alone({ name }: ChartNode): ChartGrid {
  return { widths: [charts.rootWidth], rows: [rootRow], cells: [rootBox(name, 0, 0, 1)] };
}

/** Charts met so far: pages are tried several times over, with the same charts. */
const met = new WeakMap<ChartNode, ChartGrid>();

/** Lays a chart out. */
export function layOutChart(root: ChartNode): ChartGrid {
  const known = met.get(root) ?? (root.children.length > 0 ? (across(root) ?? downward(root)) : alone(root));
  met.set(root, known);
  return known;
}

/** The cells of a row from the left, with those that reach into it from above. */
export function cellsOfRow(grid: ChartGrid, row: number): ChartCell[] {
  return grid.cells
    .filter(cell => cell.row <= row && row < cell.row + cell.rowSpan)
    .sort((a, b) => a.col - b.col);
}
