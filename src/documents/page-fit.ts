/** Draws the lines of a page together where a few of them would otherwise stand alone on the next. */
import type { Block } from '../report/blocks';
import { extentOf, heightOf, PAGE_HEIGHT } from './extents';
import { opensPage, type Piece, piecesOf, squeezed } from './flow';

/** How far spaces and lines are drawn together, gently first. */
const STEPS = [0.97, 0.94, 0.91, 0.88, 0.85] as const;
/** Fonts and programs differ a little: a page is not filled to the last point. */
const SPARE = 6;

/** What starts a page and runs on to the next that does: a project, the status of a division, a part. */
function unitsOf(pieces: readonly Piece[]): Piece[][] {
  const units: Piece[][] = [];
  for (const piece of pieces) {
    if (units.length === 0 || opensPage(piece.block)) units.push([piece]);
    else units[units.length - 1]!.push(piece);
  }
  return units;
}

const fits = (pieces: readonly Piece[]): boolean =>
  heightOf(pieces.map(piece => extentOf(piece))) <= PAGE_HEIGHT - SPARE;

function fitUnit(unit: Piece[]): Piece[] {
  if (fits(unit)) return unit;
  const drawn = STEPS.map(step => unit.map(piece => squeezed(piece, step)));
  return drawn.find(fits) ?? unit;
}

/** The pieces of the report; what is only a little too long for a page is drawn together, the rest left as it is. */
export function fitPieces(blocks: readonly Block[]): Piece[] {
  return unitsOf(piecesOf(blocks)).flatMap(fitUnit);
}
