/** How much of a page each piece takes, in points. */

import type { Block } from '../report/blocks';
import { layOutChart } from './chart-grid';
import { captionText, type Piece, styleFor } from './flow';
import { heightOfLines, linesIn } from './measure';
import { page, type StyleName, textWidth } from './styles';
import { layOutTable, partsOf } from './table-layout';

/** The height of the text on a page. */
export const PAGE_HEIGHT = page.height - page.top - page.bottom;

/** What a piece takes: its own height, and the space that it wants around it. */
export interface Extent {
  readonly before: number;
  readonly height: number;
  readonly after: number;
}

const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);

/** The words of a block as they take up room. */
function wordsOf({ block, unit }: Piece): string {
  if (block.kind === 'caption') return captionText(block.text) + (block.period ?? '') + (unit ?? '');
  return 'text' in block ? block.text : '';
}

/**
 * Lines of the blocks met so far, by the scale of their type: pages are tried several times over, with the same
 * blocks. What takes one line takes one in smaller type.
 */
const met = new WeakMap<Block, Map<number, number>>();

function linesOf(piece: Piece, name: StyleName): number {
  const { block, scale } = piece;
  const known = met.get(block) ?? new Map<number, number>();
  const counted = known.get(1) === 1 ? 1 : known.get(scale);
  if (counted !== undefined) return counted;
  const lines = linesIn(name, wordsOf(piece), textWidth, scale);
  met.set(block, known.set(scale, lines));
  return lines;
}

/** What a piece takes of a page. */
export function extentOf(piece: Piece): Extent {
  const { block, spacing, squeeze, scale, isEven } = piece;
  const tall = (heights: readonly number[]): Extent => ({ before: 0, height: sum(heights), after: 0 });
  if (block.kind === 'table') return tall(layOutTable(block, squeeze, isEven).heights);
  if (block.kind === 'chart') return tall(layOutChart(block.root).rows.map(row => row.height));
  const name = styleFor(block);
  if (!name) return { before: 0, height: 0, after: 0 };
  const height = heightOfLines(linesOf(piece, name), name, spacing.line, scale);
  return { before: spacing.before, height, after: spacing.after };
}

/** The space that a piece wants below it. */
export function spaceBelow({ block, spacing }: Piece): number {
  return styleFor(block) ? spacing.after : 0;
}

/** Where a page may end within a piece: the heights of its parts, and of what is printed again above each. */
export interface Parts {
  readonly heights: readonly number[];
  readonly again: number;
}

/** The parts of a table that may be broken between rows; any other piece is one part. */
export function partsIn(piece: Piece): Parts {
  const { block, squeeze, isEven } = piece;
  if (block.kind !== 'table') return { heights: [extentOf(piece).height], again: 0 };
  const table = layOutTable(block, squeeze, isEven);
  return { heights: partsOf(table), again: sum(table.heights.slice(0, table.headerRows)) };
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
