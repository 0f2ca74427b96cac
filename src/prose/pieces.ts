/** What a piece of a text is, for the readings that walk from one quantity to the next. */
import type { Measure, Piece } from './quantities';
import { isName } from './units';

const UP = /^(?:증가|증|상승|늘|신장|향상|성장|↑|확대)/;
const DOWN = /^(?:감소|감|하락|줄|↓|절감|단축|축소|저감)/;
/** Farther than this no two pieces belong together. */
export const NEAR = 9;

/** A quantity. */
export const isMeasure = (piece: Piece | undefined): piece is Measure => piece?.kind === 'measure';
/** A percentage, which points of a hundred (%p) are not. */
export const isPercent = (piece: Piece | undefined): piece is Measure =>
  isMeasure(piece) && piece.unit === '%';
/** A quantity that can be divided: exact, no percentage, and no name such as a year. */
export const isCount = (piece: Piece | undefined): piece is Measure =>
  isMeasure(piece) && piece.isExact && !/^%/.test(piece.unit) && !isName(piece.unit);
/** Whether two quantities may count the same. */
export const isAlike = (a: Measure, b: Measure): boolean =>
  a.unit === b.unit || a.unit === '' || b.unit === '';
/** A word or sign of some kind. */
export const isWord = (piece: Piece | undefined, words: RegExp): boolean =>
  piece !== undefined && piece.kind !== 'measure' && words.test(piece.text);
/** 증가, 상승 … */
export const isRise = (piece: Piece | undefined): boolean => isWord(piece, UP);
/** 증가, 감소 …: the number before it is a change. */
export const isTurn = (piece: Piece | undefined): boolean => isRise(piece) || isWord(piece, DOWN);

/** The first piece behind a place that fits, near enough, and before anything that begins something new. */
export function after<T extends Piece>(
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
