/**
 * What is left of a whole: named by what was not done, or as the rest.
 *
 *     1,240명 중 1,153명 접종 완료, 미접종 87명        미 before a word that stands there
 *     7,261명 중 1,644명 참석, 불참 5,617명           words that always mean the rest
 *     47건 중 45건 양호, 2건 보수 필요                 a fault beside what was found good
 */
import { isSign } from './nodes';
import { isCount, isWord } from './pieces';
import { type Measure, type Piece, piecesOf } from './quantities';

/** A quantity that is left, and the word that says so. */
export interface Remainder {
  readonly label: string;
  readonly measure: Measure;
}

const REST = /^(?:불참|나머지|잔여|남은)/;
/** Words that mean the rest of those who asked, where they mean anything of them. */
const WAITING = /^(?:대기|탈락|기각|미선정|불인정|보류|불승인)/;
const UNDONE = /^미([가-힣]{2,4}?)(?:[자률분]|인원|건수)?$/;
/** Findings of an inspection that leave nothing between them: `45건 양호, 2건 보수 필요`. */
const GOOD = /^(?:양호|적합|정상|합격)/;
const BAD = /^(?:보수|불량|부적합|불합격|미흡|비정상)/;
const FARTHEST = 2;
/** As much of a text as says what a number is of. */
const LONGEST = 400;

/** Whether a text tells near its beginning what was done: `접종`, and not only `미접종`. */
function tells(text: string, done: string): boolean {
  const near = text.slice(0, LONGEST);
  for (let at = near.indexOf(done); at >= 0; at = near.indexOf(done, at + 1))
    if (near[at - 1] !== '미') return true;
  return false;
}

/** Whether the rest is told only by way of what is meant, so that only a slip says that it is. */
export function isGuess({ label }: Remainder): boolean {
  return WAITING.test(label);
}

/** Whether a word names what is left, beside a text that tells what was done. */
function isRest(word: string, beside: string): boolean {
  const [, done] = UNDONE.exec(word) ?? [];
  return REST.test(word) || WAITING.test(word) || (done !== undefined && tells(beside, done));
}

/** `2건 보수 필요` and `부적합 2건`, where what was good is told before. */
function faultsIn(pieces: readonly Piece[]): Remainder[] {
  const good = pieces.findIndex(piece => isWord(piece, GOOD));
  return pieces.flatMap((piece, at) => {
    if (good < 0 || at < good || !isWord(piece, BAD)) return [];
    const measure = [pieces[at - 1], pieces[at + 1]].find(isCount);
    return measure ? [{ label: piece.kind === 'measure' ? '' : piece.text, measure }] : [];
  });
}

/** All quantities of a text that are called the rest; `beside` is what may tell of what. */
export function remaindersIn(text: string, beside: string): Remainder[] {
  const pieces = piecesOf(text);
  const rests = pieces.flatMap((piece, at) => {
    if (piece.kind !== 'word' || !isRest(piece.text, beside)) return [];
    const next = pieces.slice(at + 1, at + 1 + FARTHEST).filter(own => !isSign(own, ':('));
    const measure = next.find(own => !isWord(own, /./));
    return isCount(measure) ? [{ label: piece.text, measure }] : [];
  });
  return rests.length > 0 ? rests : faultsIn(pieces);
}
