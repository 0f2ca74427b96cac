/**
 * Changes that a sentence states beside the numbers they come from.
 *
 *     12.5% 증가(1,200건→1,350건)                 from, to, change
 *     전년(1,200건) 대비 12.5% 증가한 1,350건
 *     82.4% → 84.1%(1.7%p 상승)                   points of a hundred
 */
import { isSign } from './nodes';
import { isAlike, isCount, isMeasure, isPercent, isRise, isTurn, isWord, NEAR } from './pieces';
import { type Measure, type Piece, piecesOf } from './quantities';

/** A number before and after, and how much it is said to have changed. */
export interface Growth {
  readonly from: Measure;
  readonly to: Measure;
  readonly change: Measure;
  /** Whether it is said to have grown; a sign before the change says it too. */
  readonly isUp: boolean;
}

/** What can stand before and behind an arrow: a count, or a rate. */
const isState = (piece: Piece | undefined): piece is Measure =>
  isPercent(piece) ? piece.isExact : isCount(piece);

/** A change that is stated near a place: `12.5% 증가`, `△150건`. */
function changeNear(
  pieces: readonly Piece[],
  first: number,
  last: number,
  from: Measure,
): number | undefined {
  const points = isPercent(from);
  const order = Array.from({ length: NEAR }, (_, i) => [last + 1 + i, first - 1 - i]).flat();
  return order.find(at => {
    const piece = pieces[at];
    const fits =
      isMeasure(piece) && piece.isExact && (/^%/.test(piece.unit) || (!points && isAlike(piece, from)));
    return fits && (isTurn(pieces[at + 1]) || (/^[△▲▼+]/.test(piece.text) && piece.unit !== ''));
  });
}

function growthOf(pieces: readonly Piece[], from: Measure, to: Measure, at: number): Growth {
  const [change, word] = [pieces[at] as Measure, pieces[at + 1]];
  const isUp = isTurn(word) ? isRise(word) : change.number >= 0;
  return { from, to, change, isUp };
}

/** `1,200건→1,350건`, with a note behind either: `1,200건('22년) → 1,350건`. */
function arrowAt(
  pieces: readonly Piece[],
  at: number,
): { from: Measure; to: Measure; first: number; last: number } | undefined {
  const back = pieces[at - 1]?.kind === 'close' ? at - NEAR : at - 1;
  let first = at - 1;
  while (first > back && first >= 0 && !(isState(pieces[first]) && first === at - 1)) {
    if (pieces[first]!.kind === 'open') break;
    first--;
  }
  if (pieces[first]?.kind === 'open') first--;
  const [from, to] = [pieces[first], pieces[at + 1]];
  const target = isState(to) ? at + 1 : at + 2;
  const found = pieces[target];
  if (!isState(from) || !isState(found) || !isAlike(from, found)) return undefined;
  return { from, to: found, first, last: target };
}

/**
 * `전년(1,200건) 대비 12.5% 증가한 1,350건`: the number before 대비, the change, and the one other number, which
 * may be the one that the line above counts.
 */
function comparedAt(pieces: readonly Piece[], at: number, above: readonly Measure[]): Growth[] {
  const before = pieces[at - 1]?.kind === 'close' ? at - 2 : at - 1;
  const from = pieces[before];
  const change = pieces[at + 1];
  if (!isCount(from) || !isMeasure(change) || !change.isExact || !isTurn(pieces[at + 2])) return [];
  if (!/^%/.test(change.unit) && !isAlike(change, from)) return [];
  const others = pieces
    .slice(Math.max(0, before - NEAR), at + 3 + NEAR)
    .filter(
      (piece): piece is Measure =>
        isCount(piece) && piece.unit === from.unit && piece !== from && piece !== change,
    );
  const now = others.length > 0 ? others : above.filter(({ unit }) => unit === from.unit);
  return now.length === 1 ? [growthOf(pieces, from, now[0]!, at + 1)] : [];
}

/** All changes of a text that stand beside their numbers, or under the one that the line `above` counts. */
export function growthsIn(text: string, above: readonly Measure[] = []): Growth[] {
  const pieces = piecesOf(text);
  return pieces.flatMap((piece, at) => {
    if (isWord(piece, /^대비$/)) return comparedAt(pieces, at, above);
    const arrow = isSign(piece, '→⇒➝➔') ? arrowAt(pieces, at) : undefined;
    const change = arrow && changeNear(pieces, arrow.first, arrow.last, arrow.from);
    return arrow && change !== undefined ? [growthOf(pieces, arrow.from, arrow.to, change)] : [];
  });
}
