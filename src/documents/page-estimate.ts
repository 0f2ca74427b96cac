/** On which page every heading stands, guessed by adding up heights: the contents list needs a number to show. */
import type { Block } from '../report/blocks';
import { extentOf, heightOf, PAGE_HEIGHT, partsIn } from './extents';
import { opensPage, type Piece, styleFor } from './flow';
import { fitPieces } from './page-fit';
import { isFront } from './paragraphs';
import { styleOf } from './styles';

/** Whether a piece must not be the last of its page. */
function keeps(piece: Piece): boolean {
  const name = styleFor(piece.block);
  return piece.keepNext || (name !== undefined && styleOf(name).keepNext === true);
}

/** Pieces that stay together: each with those before it that must not be left behind. */
function groupsOf(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  let open = false;
  for (const piece of pieces) {
    if (open && !opensPage(piece.block)) groups[groups.length - 1]!.push(piece);
    else groups.push([piece]);
    open = keeps(piece);
  }
  return groups;
}

/** Pieces that stay together, and where they come to stand. */
export interface PlacedGroup {
  readonly pieces: readonly Piece[];
  /** Counted from the first page after the contents list. */
  readonly page: number;
  /** Comes to stand on a new page because the one before has no room for it. */
  readonly isPushed: boolean;
}

/** How far the current page is filled, and the space that the last piece wants below it. */
interface Filled {
  readonly page: number;
  readonly height: number;
  readonly after: number;
}

/** Adds a piece: what is too high for a page runs on, a long table with its header above. */
function filledWith(piece: Piece, { page, height, after }: Filled): Filled {
  const extent = extentOf(piece);
  const { heights, again } = partsIn(piece);
  let [number, filled] = [page, height + Math.max(0, extent.before - after)];
  for (const part of heights) {
    if (again > 0 && filled > 0 && filled + part > PAGE_HEIGHT) {
      number++;
      filled = again;
    }
    filled += part;
    while (filled > PAGE_HEIGHT) {
      number++;
      filled -= PAGE_HEIGHT;
    }
  }
  return { page: number, height: filled + extent.after, after: extent.after };
}

/** What of a group must fit below what is above it: all, but of a long table only where it starts. */
function leastOf(group: readonly Piece[], after: number): number {
  const extents = group.map(piece => ({ ...extentOf(piece), height: partsIn(piece).heights[0] ?? 0 }));
  return heightOf(extents, after) - extents[extents.length - 1]!.after;
}

/** Places the pieces of the body, those of cover and contents not among them. */
export function placeGroups(pieces: readonly Piece[]): PlacedGroup[] {
  let filled: Filled = { page: 1, height: 0, after: 0 };
  return groupsOf(pieces).map(group => {
    const opens = opensPage(group[0]!.block);
    const isPushed =
      filled.height > 0 && !opens && filled.height + leastOf(group, filled.after) > PAGE_HEIGHT;
    if (filled.height > 0 && (opens || isPushed)) filled = { page: filled.page + 1, height: 0, after: 0 };
    const { page } = filled;
    for (const piece of group) filled = filledWith(piece, filled);
    return { pieces: group, page, isPushed };
  });
}

/**
 * The page of every heading by its id, counted from the first page after the contents list; `spare` as for
 * `fitPieces`.
 */
export function estimatePages(blocks: readonly Block[], spare?: number): Record<string, number> {
  const pages: Record<string, number> = {};
  const body = fitPieces(blocks, spare).filter(({ block }) => !isFront(block));
  for (const { pieces, page } of placeGroups(body))
    for (const { block } of pieces) if (block.kind === 'heading') pages[block.id] = page;
  return pages;
}
