/** How much of a page each piece takes, in points. */
import type { ChartNode, TableBlock } from '../report/blocks';
import { cellLines } from './cell-lines';
import { layOutChart } from './chart-grid';
import { innerWidth, planColumns } from './columns';
import { captionText, type Piece, styleFor } from './flow';
import { LINE_HEIGHT, paragraphHeight } from './measure';
import { page, styleOf, tables, textWidth } from './styles';

/** The height of the text on a page. */
export const PAGE_HEIGHT = page.height - page.top - page.bottom;

/** What a piece takes: its own height, and the space that it wants around it. */
export interface Extent {
  readonly before: number;
  readonly height: number;
  readonly after: number;
}

/** The heights of a table's rows; a cell merged over several rows asks for nothing. */
function tableHeight(table: TableBlock, squeeze: number): number {
  const plan = planColumns(table, textWidth);
  const heights = Array.from({ length: table.rows }, () => tables.rowHeight * squeeze);
  const line = plan.size * LINE_HEIGHT * (styleOf('cell').line ?? 1);
  for (const cell of table.cells.filter(({ rowSpan }) => rowSpan === 1)) {
    const lines = cellLines(cell.text, innerWidth(cell, plan), plan.size).length;
    const needed = lines * line + 2 * tables.paddingAbove * squeeze + 1;
    heights[cell.row] = Math.max(heights[cell.row]!, needed);
  }
  return heights.reduce((sum, height) => sum + height, 0);
}

function chartHeight(root: ChartNode): number {
  const { rows, cells } = layOutChart(root);
  const leaf = styleOf('chartLeaf');
  const lines = Math.max(
    0,
    ...cells.filter(cell => cell.style === 'chartLeaf').map(cell => cell.lines.length),
  );
  const leaves = Math.max(0, lines * leaf.size * LINE_HEIGHT * (leaf.line ?? 1) - (rows[4]?.height ?? 0));
  return rows.reduce((sum, row) => sum + row.height, 0) + leaves;
}

/** The words of a block as they take up room. */
function wordsOf({ block, unit }: Piece): string {
  if (block.kind === 'caption') return captionText(block.text) + (block.period ?? '') + (unit ?? '');
  return 'text' in block ? block.text : '';
}

/** What a piece takes of a page. */
export function extentOf(piece: Piece): Extent {
  const { block, spacing, squeeze } = piece;
  if (block.kind === 'table') return { before: 0, height: tableHeight(block, squeeze), after: 0 };
  if (block.kind === 'chart') return { before: 0, height: chartHeight(block.root), after: 0 };
  const name = styleFor(block);
  if (!name) return { before: 0, height: 0, after: 0 };
  const height = paragraphHeight(name, wordsOf(piece), textWidth, spacing.line);
  return { before: spacing.before, height, after: spacing.after };
}

/** The height of pieces below each other. Of two spaces that meet, the wider one counts. */
export function heightOf(extents: readonly Extent[], afterAbove = 0): number {
  let height = 0;
  let above = afterAbove;
  for (const extent of extents) {
    height += Math.max(0, extent.before - above) + extent.height + extent.after;
    above = extent.after;
  }
  return height;
}
