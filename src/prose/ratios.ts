/**
 * Shares that a sentence states beside the numbers they come from.
 *
 *     7,261명 중 1,644명 참석(참석률: 22.6%)          whole, part, rate
 *     목표 200건 대비 150건 추진(75%)
 *     대상 50명, 수료 40명(수료율 80%)
 *     75%(200건 중 150건) · 85.2%(집행액 852천원/예산액 1,000천원)
 *     187대(법정대수 165대 대비 113.3%)              the part before, the whole in brackets
 *     2,764건 적발, 부과 683건(부과율 24.7%)          a guess
 */
import { isSign } from './nodes';
import { after, isAlike, isCount, isMeasure, isPercent, isTurn, isWord, NEAR } from './pieces';
import { type Measure, type Piece, piecesOf } from './quantities';
import { percentOf, type Range, rangeOf } from './rounding';

/** A share of a whole, and the percentage that is stated of it. */
export interface Ratio {
  readonly whole: Measure;
  readonly part: Measure;
  readonly rate: Measure;
  /** 참석률; `''` where the rate has no name. */
  readonly label: string;
  /** `1,520명(전년 1,400명 대비 …)`: said of another number, so that the change may be meant as well. */
  readonly isCompared?: boolean;
  /** `2,764건 적발, 부과 683건(부과율 24.7%)`: no word says that the part is out of the whole. */
  readonly isGuessed?: boolean;
}

const OF = /^(?:중|중에서|가운데|대비)$/;
const WHOLE = /대상|목표|정원|전체|계획|모집/;
/** Percentages of something else than the part of the whole. */
const OTHER = /도$|공정|진척|만족|할인|보조|자부담|금리/;
/** How far work has come: a share only of what is measured along it. */
const PROGRESS = /^(?:공정|진척)/;
const MEASURED = /^(?:㎞|m|㎡|㎥|㏊)$/;
const DURATION = /^(?:개월|시간|개년)$/;

/** Whether a percentage is named as something else: `점검(만족도 85%)`, but not `만족(만족도 85%)`. */
function isOfOther(pieces: readonly Piece[], part: number, rate: number): boolean {
  const at = [rate - 1, rate - 2].find(before => before > part && isWord(pieces[before], OTHER));
  if (at === undefined) return false;
  const size = pieces[part];
  if (isWord(pieces[at], PROGRESS)) return !isMeasure(size) || !MEASURED.test(size.unit);
  return !(isWord(pieces[at], /^만족/) && isWord(pieces[part + 1], /^만족/));
}

/** The percentage behind a part; `undefined` where it states a change, or belongs to something else. */
function rateAfter(pieces: readonly Piece[], part: number): { piece: Measure; at: number } | undefined {
  const found = after(
    pieces,
    part + 1,
    isPercent,
    piece => isWord(piece, OF) || (isCount(piece) && !DURATION.test(piece.unit)) || isSign(piece, ';/'),
  );
  if (!found || isTurn(pieces[found.at + 1])) return undefined;
  const [between, label] = [pieces.slice(part + 1, found.at), labelOf(pieces, found.at)];
  const isOther = isOfOther(pieces, part, found.at);
  const stem = label.slice(0, -1);
  const isNamed =
    stem !== '' && between.slice(0, -1).some(piece => isWord(piece, /./) && piece.text.includes(stem));
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
  return word?.kind === 'word' && /[률율중]$|^만족도$/.test(word.text) ? word.text : '';
}

/** The part that stands behind a whole: `중 1,644명`, or `, 수료 40명` behind 대상. */
function partAfter(
  pieces: readonly Piece[],
  at: number,
  whole: Measure,
): { piece: Measure; at: number } | undefined {
  const isNamed = pieces[at + 1]?.kind === 'word' && isWord(pieces[at + 2], OF);
  const isLinked = isNamed || isWord(pieces[at + 1], OF);
  const isTarget = isWord(pieces[at - 1], WHOLE) && isSign(pieces[at + 1], ',/');
  if (!isLinked && !isTarget) return undefined;
  const isPart = (piece: Piece): piece is Measure => isCount(piece) && isAlike(whole, piece);
  return after(pieces, at + (isNamed ? 3 : 2), isPart, piece => isSign(piece, ',;/→') || isPercent(piece));
}

/** `85.2%(집행액 852천원/예산액 1,000천원)`: a quotient in the brackets behind its percentage. */
function quotientAt(pieces: readonly Piece[], at: number): Ratio[] {
  const [part, rate] = [pieces[at] as Measure, rateBefore(pieces, at)];
  const whole = isSign(pieces[at + 1], '/÷') ? [pieces[at + 2], pieces[at + 3]].find(isMeasure) : undefined;
  if (!rate?.piece.isExact || !isCount(whole) || whole.unit !== part.unit) return [];
  return [{ whole, part, rate: rate.piece, label: labelOf(pieces, rate.at) }];
}

/** `187대(법정대수 165대 대비 113.3%)`: the part before the brackets that hold the whole and the rate. */
function comparedAt(pieces: readonly Piece[], at: number): Ratio[] {
  const [whole, rate] = [pieces[at] as Measure, pieces[at + 2]];
  if (!isWord(pieces[at + 1], /^대비$/) || !isPercent(rate) || isTurn(pieces[at + 3])) return [];
  const open = [at - 1, at - 2, at - 3].find(before => pieces[before]?.kind === 'open');
  const part = open === undefined ? undefined : [pieces[open - 1], pieces[open - 2]].find(isCount);
  if (!part || !rate.isExact || part.unit !== whole.unit) return [];
  return [{ whole, part, rate, label: labelOf(pieces, at + 2), isCompared: true }];
}

/** `2,764건 적발, 과태료 부과 683건(부과율 24.7%)`: the rate is named as the part is, behind one whole of its unit. */
function guessedAt(pieces: readonly Piece[], at: number): Ratio[] {
  const [part, open, label, rate] = pieces.slice(at, at + 4);
  const stem = label?.kind === 'word' && /[률율]$/.test(label.text) ? label.text.slice(0, -1) : '';
  if (!isCount(part) || open?.kind !== 'open' || stem === '' || !isPercent(rate) || !rate.isExact) return [];
  const before = pieces[at - 1];
  if (before?.kind !== 'word' || !before.text.endsWith(stem) || pieces[at + 4]?.kind !== 'close') return [];
  const wholes = pieces.slice(Math.max(0, at - NEAR), at).filter(isCount);
  const [whole] = wholes.filter(({ unit, value }) => unit === part.unit && value > part.value);
  return whole && wholes.length === 1 ? [{ whole, part, rate, label: label!.text, isGuessed: true }] : [];
}

/** A whole and the part that is told of it, where the second is surely out of the first. */
export interface Pair {
  readonly whole: Measure;
  readonly part: Measure;
}

/** Every `7,261명 중 1,644명` and `대상 50명, 수료 40명` of a text, whether or not a rate stands behind it. */
export function pairsIn(text: string): Pair[] {
  const pieces = piecesOf(text);
  return pieces.flatMap((whole, at) => {
    const part = isCount(whole) ? partAfter(pieces, at, whole) : undefined;
    return part ? [{ whole: whole as Measure, part: part.piece }] : [];
  });
}

/** All shares of a text that stand beside their numbers. */
export function ratiosIn(text: string): Ratio[] {
  const pieces = piecesOf(text);
  const sure = pieces.flatMap((whole, at): Ratio[] => {
    if (!isCount(whole)) return [];
    const told = [...quotientAt(pieces, at), ...comparedAt(pieces, at)];
    if (told.length > 0) return told;
    const part = partAfter(pieces, at, whole);
    const rate = part && (rateAfter(pieces, part.at) ?? rateBefore(pieces, at));
    if (!part || !rate?.piece.isExact) return [];
    return [{ whole, part: part.piece, rate: rate.piece, label: labelOf(pieces, rate.at) }];
  });
  const told = new Set(sure.map(({ rate }) => rate));
  const guessed = pieces.flatMap((_, at) => guessedAt(pieces, at)).filter(({ rate }) => !told.has(rate));
  return [...sure, ...guessed];
}

/** The exact share of a ratio, in hundredths. */
export function shareOf({ whole, part }: Ratio): Range | undefined {
  return percentOf(rangeOf(part), rangeOf(whole));
}
