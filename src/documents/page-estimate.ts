/** On which page every heading stands, guessed by adding up heights: the contents list needs a number to show. */
import type { Block } from '../report/blocks';
import { extentOf, heightOf, PAGE_HEIGHT } from './extents';
import { opensPage, type Piece, styleFor } from './flow';
import { fitPieces } from './page-fit';
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

/** The page of every heading by its id, counted from the first page after the contents list. */
export function estimatePages(blocks: readonly Block[]): Record<string, number> {
  const pages: Record<string, number> = {};
  let number = 1;
  let filled = 0;
  let afterAbove = 0;
  const body = blocks.filter(({ kind }) => kind !== 'cover' && kind !== 'contents');
  for (const group of groupsOf(fitPieces(body))) {
    const extents = group.map(extentOf);
    const last = extents[extents.length - 1]!;
    const needed = heightOf(extents, afterAbove);
    if (filled > 0 && (opensPage(group[0]!.block) || filled + needed - last.after > PAGE_HEIGHT)) {
      number++;
      filled = 0;
    }
    for (const { block } of group) if (block.kind === 'heading') pages[block.id] = number;
    filled += filled === 0 ? heightOf(extents) : needed;
    while (filled - last.after > PAGE_HEIGHT) {
      number++;
      filled -= PAGE_HEIGHT;
    }
    afterAbove = last.after;
  }
  return pages;
}
