/**
 * Charts that are drawn downward: a box a line with the names that belong to it, or, where there are none, boxes to
 * the left and right of a trunk in the middle.
 *
 *     ┌── root ──┐                         ┌── root ──┐
 *     └┬─────────┘                         └────┬─────┘
 *      │ ┌─────┐                       ┌─────┐  │  ┌─────┐
 *      ├─┤ box │ name, name            │ box ├──┼──┤ box │
 *      │ └─────┘                       └─────┘  │  └─────┘
 *
 * Above every box is a gap, and a box covers two rows, so that its connector meets its middle.
 */
import type { ChartNode } from '../report/blocks';
import { blank, type ChartCell, type ChartGrid, childBox, rootBox, rootRow, type Side } from './chart-cells';
import { boxFor, heightIn, namesOf, sizeIn } from './chart-names';
import { charts, styleOf, textWidth } from './styles';

type Rows = ChartGrid['rows'];

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

/** The gap above a box, and its two halves. */
function boxRows(height: number): Rows {
  const half = { height: Math.max(charts.boxHeight, height) / 2, exact: true };
  return [{ height: charts.gap / 2, exact: true }, half, half];
}

/** How wide the boxes are, and how large their names. */
function boxesOf(
  root: ChartNode,
  least: number,
  most: number,
): { readonly box: number; readonly size: number } {
  const names = namesOf(root);
  const box = Math.min(most, Math.max(least, boxFor(names, 'chartBox')));
  return { box, size: sizeIn(names, 'chartBox', box) };
}

/** A box with its names beside it, a trunk at the left that ends with the last. */
function listed(node: ChartNode, row: number, size: number, isLast: boolean): ChartCell[] {
  const place = { row: row + 1, col: 3, rowSpan: 2, colSpan: 1 };
  const trunk: readonly Side[] = isLast ? [] : ['right'];
  const names = { lines: [namesOf(node).join(', ')], style: 'chartLeaf', align: 'left', sides: [] } as const;
  return [
    blank(row, 0, 1, ['right']),
    blank(row, 1, 3),
    blank(row + 1, 0, 1, ['right']),
    blank(row + 1, 1, 1, ['bottom']),
    blank(row + 2, 0, 1, trunk),
    blank(row + 2, 1, 1),
    childBox(node.name, size, { ...place, col: 2 }),
    { ...place, ...names },
  ];
}

function listDown(root: ChartNode): ChartGrid {
  const { children } = root;
  const stub = charts.rootWidth / 6;
  const { box, size } = boxesOf(root, charts.rootWidth - stub, textWidth / 2);
  const first = [stub, charts.gap * 2, box];
  const beside = textWidth - sum(first);
  const leaf = styleOf('chartLeaf').size;
  const rows = children.flatMap(node => {
    const names = heightIn([namesOf(node).join(', ')], 'chartLeaf', leaf, beside - charts.aside);
    return boxRows(Math.max(names, heightIn([node.name], 'chartBox', size, box)));
  });
  const boxes = children.flatMap((node, i) => listed(node, 1 + 3 * i, size, i === children.length - 1));
  return {
    widths: [...first, beside],
    rows: [rootRow, ...rows],
    cells: [rootBox(root.name, 0, 0, 3), blank(0, 3, 1), ...boxes],
  };
}

/** Two boxes and the trunk between them; the last may stand alone at the left. */
function paired(
  left: ChartNode,
  right: ChartNode | undefined,
  row: number,
  size: number,
  isLast: boolean,
): ChartCell[] {
  const place = { row: row + 1, col: 0, rowSpan: 2, colSpan: 2 };
  const end: ChartCell[] = right
    ? [childBox(right.name, size, { ...place, col: 4 })]
    : [blank(row + 1, 4, 2), blank(row + 2, 4, 2)];
  return [
    blank(row, 0, 3, ['right']),
    blank(row, 3, 3),
    childBox(left.name, size, place),
    blank(row + 1, 2, 1, ['right', 'bottom']),
    blank(row + 1, 3, 1, right ? ['bottom'] : []),
    blank(row + 2, 2, 1, isLast ? [] : ['right']),
    blank(row + 2, 3, 1),
    ...end,
  ];
}

function pairsDown(root: ChartNode): ChartGrid {
  const { children } = root;
  const link = charts.gap * 1.5;
  const inner = charts.rootWidth / 2 - link;
  const { box, size } = boxesOf(root, charts.rootWidth, textWidth / 2 - link);
  const pairs = children
    .filter((_, i) => i % 2 === 0)
    .map((left, i) => ({ left, right: children[2 * i + 1] }));
  const rows = pairs.flatMap(({ left, right }) =>
    boxRows(Math.max(...[left, right ?? left].map(({ name }) => heightIn([name], 'chartBox', size, box)))),
  );
  const boxes = pairs.flatMap(({ left, right }, i) =>
    paired(left, right, 1 + 3 * i, size, i === pairs.length - 1),
  );
  return {
    widths: [box - inner, inner, link, link, inner, box - inner],
    rows: [rootRow, ...rows],
    cells: [blank(0, 0, 1), rootBox(root.name, 0, 1, 4), blank(0, 5, 1), ...boxes],
  };
}

/** A chart of so many boxes, or of names so long, that they cannot stand side by side. */
export function downward(root: ChartNode): ChartGrid {
  return root.children.some(node => node.children.length > 0) ? listDown(root) : pairsDown(root);
}
