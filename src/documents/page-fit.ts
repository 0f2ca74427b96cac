/** Draws the lines of a page together where a few of them would otherwise stand alone on the next. */
import type { Block } from '../report/blocks';
import { extentOf, heightOf, PAGE_HEIGHT } from './extents';
import { opensPage, type Piece, piecesOf, squeezed } from './flow';

/** How a page is drawn together: spaces and lines first, gently, and only then the type. */
interface Step {
  readonly squeeze: number;
  readonly scale: number;
}

const LINES: readonly Step[] = [0.97, 0.94, 0.91, 0.88, 0.85].map(squeeze => ({ squeeze, scale: 1 }));
const TYPE: readonly Step[] = [0.97, 0.94, 0.91, 0.88].map(scale => ({ squeeze: 0.85, scale }));

/** Fonts and programs differ a little: a page is not filled to the last point. */
const SPARE = 6;
/** Programs for .hwpx differ more: some draw every space half as wide as its letters. */
export const HANCOM_SPARE = 75;

/** What starts a page and runs on to the next that does: a project, the status of a division, a part. */
function unitsOf(pieces: readonly Piece[]): Piece[][] {
  const units: Piece[][] = [];
  for (const piece of pieces) {
    if (units.length === 0 || opensPage(piece.block)) units.push([piece]);
    else units[units.length - 1]!.push(piece);
  }
  return units;
}

const fits = (pieces: readonly Piece[], spare: number): boolean =>
  heightOf(pieces.map(piece => extentOf(piece))) <= PAGE_HEIGHT - spare;

const isProject = ({ block }: Piece): boolean => block.kind === 'heading' && block.level === 3;

/** Tables of numbers keep their type; a project is set smaller where that brings it onto its page. */
function fitUnit(unit: Piece[], spare: number): Piece[] {
  if (fits(unit, spare)) return unit;
  const steps = unit.some(isProject) ? [...LINES, ...TYPE] : LINES;
  for (const { squeeze, scale } of steps) {
    const drawn = unit.map(piece => squeezed(piece, squeeze, scale));
    if (fits(drawn, spare)) return drawn;
  }
  return spare > SPARE ? fitUnit(unit, SPARE) : unit;
}

/**
 * The pieces of the report; what is only a little too long for a page is drawn together, the rest left as it is.
 * `spare` points of a page are kept free where that can be had.
 */
export function fitPieces(blocks: readonly Block[], spare = SPARE): Piece[] {
  return unitsOf(piecesOf(blocks)).flatMap(unit => fitUnit(unit, spare));
}

/** The projects that take more than a page even when drawn together, by their headings. */
export function spilledProjects(blocks: readonly Block[]): string[] {
  const units = unitsOf(fitPieces(blocks)).filter(unit => !fits(unit, SPARE));
  return units.flatMap(unit => {
    const heading = unit.find(isProject)?.block;
    return heading?.kind === 'heading' ? [heading.text] : [];
  });
}
