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

/** Rows of one height, where the page has room for them: tables differ less from program to program than sentences. */
function evened(unit: Piece[], spare: number): Piece[] {
  const even = unit.map(piece => (piece.block.kind === 'table' ? { ...piece, isEven: true } : piece));
  return fits(even, spare / 2) ? even : unit;
}

/** The gentlest step that fits. Tables of numbers keep their type; a project is set smaller where that brings it onto its page. */
function fitUnit(unit: Piece[], spare: number): Piece[] {
  if (fits(unit, spare)) return evened(unit, spare);
  const steps = unit.some(isProject) ? [...LINES, ...TYPE] : LINES;
  const drawn = ({ squeeze, scale }: Step): Piece[] => unit.map(piece => squeezed(piece, squeeze, scale));
  let [from, to] = [0, steps.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (fits(drawn(steps[middle]!), spare)) to = middle;
    else from = middle + 1;
  }
  const step = steps[from];
  if (step) return drawn(step);
  return spare > SPARE ? fitUnit(unit, SPARE) : unit;
}

/** The pieces of the reports met so far, by what was kept free: pages are estimated of the same that are drawn. */
const met = new WeakMap<readonly Block[], Map<number, Piece[]>>();

/**
 * The pieces of the report; what is only a little too long for a page is drawn together, the rest left as it is.
 * `spare` points of a page are kept free where that can be had.
 */
export function fitPieces(blocks: readonly Block[], spare = SPARE): readonly Piece[] {
  const known = met.get(blocks) ?? new Map<number, Piece[]>();
  const pieces = known.get(spare) ?? unitsOf(piecesOf(blocks)).flatMap(unit => fitUnit(unit, spare));
  met.set(blocks, known.set(spare, pieces));
  return pieces;
}

/** The projects that take more than a page even when drawn together, by their headings. */
export function spilledProjects(blocks: readonly Block[]): string[] {
  const units = unitsOf(fitPieces(blocks)).filter(unit => !fits(unit, SPARE));
  return units.flatMap(unit => {
    const heading = unit.find(isProject)?.block;
    return heading?.kind === 'heading' ? [heading.text] : [];
  });
}
