/**
 * Shares and changes that a sentence states beside the numbers they come from.
 *
 *     7,261명 중 1,644명 참석(참석률: 22.6%)          whole, part, rate
 *     목표 200건 대비 150건 추진(75%)
 *     대상 50명, 수료 40명(수료율 80%)
 *     75%(200건 중 150건) · 85.2%(집행액 852천원/예산액 1,000천원)
 *     12.5% 증가(1,200건→1,350건)                 from, to, change
 *     전년(1,200건) 대비 12.5% 증가한 1,350건
 */
import { isSign } from './nodes';
import { type Measure, type Piece, piecesOf } from './quantities';
import { percentOf, type Range, rangeOf } from './rounding';
import { isName } from './units';

/** A share of a whole, and the percentage that is stated of it. */
export interface Ratio {
  readonly whole: Measure;
  readonly part: Measure;
  readonly rate: Measure;
  /** 참석률; `''` where the rate has no name. */
  readonly label: string;
}

/** A number before and after, and how much it is said to have changed. */
export interface Growth {
  readonly from: Measure;
  readonly to: Measure;
  readonly change: Measure;
  /** Whether it is said to have grown; a sign before the change says it too. */
  readonly isUp: boolean;
}

const OF = /^(?:중|중에서|가운데|대비)$/;
const WHOLE = /대상|목표|정원|전체|계획|모집/;
const UP = /^(?:증가|증|상승|늘|신장|향상|성장|↑|확대)/;
const DOWN = /^(?:감소|감|하락|줄|↓|절감|단축|축소|저감)/;
/** Percentages of something else than the part of the whole. */
const OTHER = /도$|공정|진척|만족|할인|보조|자부담|금리/;
const NEAR = 9;

const isMeasure = (piece: Piece | undefined): piece is Measure => piece?.kind === 'measure';
const isPercent = (piece: Piece | undefined): piece is Measure => isMeasure(piece) && piece.unit === '%';
const isCount = (piece: Piece | undefined): piece is Measure =>
  isMeasure(piece) && piece.isExact && !/^%/.test(piece.unit) && !isName(piece.unit);
const isAlike = (a: Measure, b: Measure): boolean => a.unit === b.unit || a.unit === '' || b.unit === '';
const isWord = (piece: Piece | undefined, words: RegExp): boolean =>
  piece !== undefined && piece.kind !== 'measure' && words.test(piece.text);
const textOf = (piece: Piece): string => piece.text;
const isTurn = (piece: Piece | undefined): boolean => isWord(piece, UP) || isWord(piece, DOWN);

/** The first piece behind a place that fits, near enough, and before anything that begins something new. */
function after<T extends Piece>(
  pieces: readonly Piece[],
  from: number,
  fits: (piece: Piece) => piece is T,
  ends: (piece: Piece) => boolean,
): { piece: T; at: number } | undefined {
  for (let at = from; at < pieces.length && at < from + NEAR; at++) {
    const piece = pieces[at]!;
    if (fits(piece)) return { piece, at };
    if (ends(piece)) return undefined;
  }
  return undefined;
}

/** The percentage behind a part; `undefined` where it states a change, or belongs to something else. */
function rateAfter(pieces: readonly Piece[], part: number): { piece: Measure; at: number } | undefined {
  const found = after(
    pieces,
    part + 1,
    isPercent,
    piece => isWord(piece, OF) || isCount(piece) || isSign(piece, ';/'),
  );
  if (!found || isTurn(pieces[found.at + 1])) return undefined;
  const [between, label] = [pieces.slice(part + 1, found.at), labelOf(pieces, found.at)];
  const isOther = isWord(pieces[found.at - 1], OTHER) || isWord(pieces[found.at - 2], OTHER);
  const stem = label.slice(0, -1);
  const isNamed =
    stem !== '' && between.slice(0, -1).some(piece => isWord(piece, /./) && textOf(piece).includes(stem));
  const isFar = between.some(piece => isSign(piece, ',')) && !isNamed;
  return isOther || isFar ? undefined : found;
}

/** `75%(200건 중 150건)`: the percentage right before the brackets that hold the two. */
function rateBefore(pieces: readonly Piece[], whole: number): { piece: Measure; at: number } | undefined {
  const open = [whole - 1, whole - 2, whole - 3].find(at => pieces[at]?.kind === 'open');
  const piece = open === undefined ? undefined : pieces[open - 1];
  return isPercent(piece) ? { piece, at: open! - 1 } : undefined;
}

function labelOf(pieces: readonly Piece[], rate: number): string {
  const word = isSign(pieces[rate - 1], ':') ? pieces[rate - 2] : pieces[rate - 1];
  return word?.kind === 'word' && /[률율중]$/.test(word.text) ? word.text : '';
}

/** The part that stands behind a whole: `중 1,644명`, or `, 수료 40명` behind 대상. */
function partAfter(
  pieces: readonly Piece[],
  at: number,
  whole: Measure,
): { piece: Measure; at: number } | undefined {
  const isLinked = isWord(pieces[at + 1], OF);
  const isTarget = isWord(pieces[at - 1], WHOLE) && isSign(pieces[at + 1], ',/');
  if (!isLinked && !isTarget) return undefined;
  const isPart = (piece: Piece): piece is Measure => isCount(piece) && isAlike(whole, piece);
  return after(pieces, at + 2, isPart, piece => isSign(piece, ',;/→') || isPercent(piece));
}

/** `85.2%(집행액 852천원/예산액 1,000천원)`: a quotient in the brackets behind its percentage. */
function quotientAt(pieces: readonly Piece[], at: number): Ratio[] {
  const [part, rate] = [pieces[at] as Measure, rateBefore(pieces, at)];
  const whole = isSign(pieces[at + 1], '/÷') ? [pieces[at + 2], pieces[at + 3]].find(isMeasure) : undefined;
  if (!rate?.piece.isExact || !isCount(whole) || whole.unit !== part.unit) return [];
  return [{ whole, part, rate: rate.piece, label: labelOf(pieces, rate.at) }];
}

/** All shares of a text that stand beside their numbers. */
export function ratiosIn(text: string): Ratio[] {
  const pieces = piecesOf(text);
  return pieces.flatMap((whole, at) => {
    if (!isCount(whole)) return [];
    const quotient = quotientAt(pieces, at);
    if (quotient.length > 0) return quotient;
    const part = partAfter(pieces, at, whole);
    const rate = part && (rateAfter(pieces, part.at) ?? rateBefore(pieces, at));
    if (!part || !rate?.piece.isExact) return [];
    return [{ whole, part: part.piece, rate: rate.piece, label: labelOf(pieces, rate.at) }];
  });
}

/** The exact share of a ratio, in hundredths. */
export function shareOf({ whole, part }: Ratio): Range | undefined {
  return percentOf(rangeOf(part), rangeOf(whole));
}

/** A change that is stated near a place: `12.5% 증가`, `△150건`. */
function changeNear(
  pieces: readonly Piece[],
  first: number,
  last: number,
  from: Measure,
): number | undefined {
  const order = Array.from({ length: NEAR }, (_, i) => [last + 1 + i, first - 1 - i]).flat();
  return order.find(at => {
    const piece = pieces[at];
    const fits = isMeasure(piece) && piece.isExact && (/^%/.test(piece.unit) || isAlike(piece, from));
    return fits && (isTurn(pieces[at + 1]) || (/^[△▲▼+]/.test(piece.text) && piece.unit !== ''));
  });
}

function growthOf(pieces: readonly Piece[], from: Measure, to: Measure, at: number): Growth {
  const [change, word] = [pieces[at] as Measure, pieces[at + 1]];
  const isUp = isTurn(word) ? isWord(word, UP) : change.number >= 0;
  return { from, to, change, isUp };
}

/** `1,200건→1,350건`, with a note behind either: `1,200건('22년) → 1,350건`. */
function arrowAt(
  pieces: readonly Piece[],
  at: number,
): { from: Measure; to: Measure; first: number; last: number } | undefined {
  const back = pieces[at - 1]?.kind === 'close' ? at - NEAR : at - 1;
  let first = at - 1;
  while (first > back && first >= 0 && !(isCount(pieces[first]) && first === at - 1)) {
    if (pieces[first]!.kind === 'open') break;
    first--;
  }
  if (pieces[first]?.kind === 'open') first--;
  const [from, to] = [pieces[first], pieces[at + 1]];
  const target = isCount(to) ? at + 1 : at + 2;
  const found = pieces[target];
  if (!isCount(from) || !isCount(found) || !isAlike(from, found)) return undefined;
  return { from, to: found, first, last: target };
}

/** `전년(1,200건) 대비 12.5% 증가한 1,350건`: the number before 대비, the change, and the one other number. */
function comparedAt(pieces: readonly Piece[], at: number): Growth[] {
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
  return others.length === 1 ? [growthOf(pieces, from, others[0]!, at + 1)] : [];
}

/** All changes of a text that stand beside their numbers. */
export function growthsIn(text: string): Growth[] {
  const pieces = piecesOf(text);
  return pieces.flatMap((piece, at) => {
    if (isWord(piece, /^대비$/)) return comparedAt(pieces, at);
    const arrow = isSign(piece, '→⇒➝➔') ? arrowAt(pieces, at) : undefined;
    const change = arrow && changeNear(pieces, arrow.first, arrow.last, arrow.from);
    return arrow && change !== undefined ? [growthOf(pieces, arrow.from, arrow.to, change)] : [];
  });
}
