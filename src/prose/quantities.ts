/**
 * The quantities of a text, each with its unit, its place, and what the words around it make of it.
 *
 *     1,552명 · 금120,000천원 · 10만 7천회 · 3.5억원 · △3건      exact
 *     약 800권 · 30여 명 · 연 10회 · 1인당 3만원 · 5회 이상       not exact: never added up
 *     제35조 · 2023. 10. 31. · A4 · 3~4년차 · 20:00 · 2/12     no quantities
 */
import { type Token, tokensOf } from './tokens';
import { isName, readUnit, type UnitReading } from './units';

/** A quantity where it stands. Its value counts the scale in: 226천원 is 226,000 원. */
export interface Measure {
  readonly kind: 'measure';
  readonly value: number;
  /** `''` where none is told. */
  readonly unit: string;
  /** The number as written, without its scale: 226. */
  readonly number: number;
  /** What one in the last digit is worth: 1,000 for 226천원, 0.1 for 22.6%. */
  readonly step: number;
  readonly start: number;
  readonly end: number;
  /** As written, sign and unit included. */
  readonly text: string;
  /** 총, 계: said to be the sum of something. */
  readonly isTotal: boolean;
  /** 각: so many for each of what stands before. */
  readonly isEach: boolean;
  /** Whether it can be added up as it stands. */
  readonly isExact: boolean;
}

/** What a text is made of, before its brackets are seen. */
export type Piece = Measure | Token;

const MINUS = '△▲▽▼-−–';
const RANGE = '~∼〜';
const TOTAL = /(?:^|[가-힣])(?:총|총계|합계|합)$|^(?:계|도합|통산|모두)$/;
const ABOUT =
  /^(?:약|대략|거의|근|평균|최대|최소|최고|최저|연|연간|월|월간|주|일|매일|매주|매월|매년|매회|격월|하루)$|평균$|(?:[인명건회동과팀곳대일월년면권]|개소|가구|세대|업체|시간)당$|(?:동|월|과|팀|주|연도|분기|반기|기관|개소)별$/;
const BOUND = /^(?:이상|이하|이내|미만|초과|내외|안팎|가량|정도|남짓|여$|까지|부터|씩|한도)/;

/** A measure in the making. */
interface Reading {
  readonly number: Token;
  readonly unit?: UnitReading;
  /** Index behind the last token read. */
  readonly next: number;
  readonly rest: string;
}

const plainNumber = (text: string): number => Number(text.replace(/,/g, ''));
const isBeside = (token: Token | undefined): token is Token => token !== undefined && !token.spaced;
const isOf = (token: Token | undefined, signs: string): boolean =>
  token?.kind === 'mark' && signs.includes(token.text);

/** The number at a place with the unit behind it: at once, or after a space where it is a known one alone. */
function readingAt(tokens: readonly Token[], at: number): Reading {
  const number = tokens[at]!;
  const word = tokens[at + 1];
  if (word?.kind !== 'word') return { number, next: at + 1, rest: '' };
  const unit = readUnit(word.text, isBeside(word));
  const isWhole = unit !== undefined && unit.unit !== '' && unit.length === word.text.length;
  if (unit === undefined || (word.spaced && !isWhole)) return { number, next: at + 1, rest: '' };
  const follower = tokens[at + 2];
  if (unit.unit === '' && follower?.kind === 'word' && unit.length === word.text.length) {
    const far = readUnit(follower.text, false);
    if (far && far.scale === 1 && far.unit !== '')
      return {
        number,
        unit: { ...far, scale: unit.scale, isAbout: unit.isAbout },
        next: at + 3,
        rest: follower.text.slice(far.length),
      };
  }
  return { number, unit, next: at + 2, rest: word.text.slice(unit.length) };
}

/** Whether a number stands inside something longer: `제35`, `A4`, `'23`, `3~4`, `20:00`, `2/12`, `02-31`. */
function isPartOfName(tokens: readonly Token[], at: number, { unit, next }: Reading): boolean {
  const [before, far, after] = [tokens[at - 1], tokens[at - 2], tokens[next]];
  const beside = isBeside(tokens[at]);
  if (before?.kind === 'word' && (/제$/.test(before.text) || (beside && /[A-Za-z]$/.test(before.text))))
    return true;
  if (beside && isOf(before, "‘’'.#")) return true;
  if (before?.kind === 'date' && (unit === undefined || unit.unit === '')) return true;
  const bare = unit === undefined;
  const farNumber = far?.kind === 'number' || far?.kind === 'date';
  if (isOf(before, ':') && farNumber && (bare || (beside && isBeside(before)))) return true;
  if (beside && isOf(before, '/-–') && farNumber && isBeside(before) && bare) return true;
  if (bare && tokens[next + 1]?.kind === 'number') {
    if (isOf(after, ':')) return true;
    return isOf(after, '/-–') && isBeside(after) && isBeside(tokens[next + 1]);
  }
  return false;
}

/** `~` before it with a number at the other side, or behind it. */
function isInRange(tokens: readonly Token[], at: number, next: number): boolean {
  const ranged = (sign: Token | undefined): boolean => isOf(sign, RANGE);
  return ranged(tokens[at - 1]) || ranged(tokens[next]);
}

/** A sign that belongs to the number: at its side, and at no other word's. */
function signOf(tokens: readonly Token[], at: number): Token | undefined {
  const sign = tokens[at - 1];
  if (!isBeside(tokens[at]) || !isOf(sign, `${MINUS}+`)) return undefined;
  const before = tokens[at - 2];
  const isFree =
    before === undefined ||
    sign!.spaced ||
    before.kind === 'open' ||
    isOf(before, ',:/') ||
    before.kind === 'line';
  return isFree || '△▲▽▼'.includes(sign!.text) ? sign : undefined;
}

/** `209필지 이상 없음` is exact: 이상 is what was not found there. */
function isNothingWrong(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '이상' && /^(?:없|무$)/.test(tokens[at + 1]?.text ?? '');
}

/** The 월 of `5월 6,120명` names a month; that of `월 6,120명` says how often. */
function isOfMonth(tokens: readonly Token[], word: Token, at: number): boolean {
  return word.text === '월' && tokens[at]?.kind === 'number' && isBeside(word);
}

function measureAt(text: string, tokens: readonly Token[], at: number, reading: Reading): Measure {
  const sign = signOf(tokens, at);
  const before = tokens[sign ? at - 2 : at - 1];
  const word =
    before?.kind === 'word' && !isOfMonth(tokens, before, sign ? at - 3 : at - 2) ? before.text : '';
  const scale = reading.unit?.scale ?? 1;
  const number = plainNumber(reading.number.text) * (sign && MINUS.includes(sign.text) ? -1 : 1);
  const places = (reading.number.text.split('.')[1] ?? '').length;
  const end = tokens[reading.next - 1]!.end - reading.rest.length;
  const start = sign?.start ?? reading.number.start;
  const after =
    reading.rest === '' && tokens[reading.next]?.kind === 'word' ? tokens[reading.next]!.text : reading.rest;
  const isEach = /(?:^|[및와과]|[가-힣])각$/.test(word) || word === '각각';
  const isLoose =
    ABOUT.test(word) ||
    (BOUND.test(after) && !isNothingWrong(tokens, reading.next)) ||
    reading.unit?.isAbout === true ||
    isInRange(tokens, at, reading.next);
  return {
    kind: 'measure',
    value: Math.round(number * scale * 1e6) / 1e6,
    unit: reading.unit?.unit ?? '',
    number,
    step: scale / 10 ** places,
    start,
    end,
    text: text.slice(start, end),
    isTotal: TOTAL.test(word),
    isEach,
    isExact: !isLoose && !isEach && !/^(?:년도?|월)$/.test(reading.unit?.unit ?? ''),
  };
}

/** `10만 7천회`: a scale without a unit, and the rest of the number behind it. */
function joined(text: string, first: Measure, second: Measure): Measure {
  return {
    ...first,
    value: first.value + second.value,
    number: first.value + second.value,
    unit: second.unit,
    step: second.step,
    end: second.end,
    text: text.slice(first.start, second.end),
    isExact: first.isExact && second.isExact,
  };
}

function goesOn(first: Piece | undefined, second: Measure): first is Measure {
  return (
    first?.kind === 'measure' &&
    first.unit === '' &&
    first.value !== first.number &&
    second.start - first.end <= 1 &&
    Math.abs(second.value) < Math.abs(first.value / first.number)
  );
}

/** A text as its quantities and, between them, its words and signs. */
export function piecesOf(text: string): Piece[] {
  const tokens = tokensOf(text);
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    const reading = token.kind === 'number' ? readingAt(tokens, at) : undefined;
    if (!reading) {
      pieces.push(token);
      at++;
      continue;
    }
    if (isPartOfName(tokens, at, reading)) {
      pieces.push({ ...token, kind: 'date' });
      at++;
      continue;
    }
    const measure = measureAt(text, tokens, at, reading);
    const last = pieces[pieces.length - 1];
    if (measure.start < token.start) pieces.pop();
    if (goesOn(last, measure)) pieces[pieces.length - 1] = joined(text, last, measure);
    else pieces.push(measure);
    if (reading.rest !== '') pieces.push(restOf(tokens[reading.next - 1]!, reading.rest));
    at = reading.next;
  }
  return pieces;
}

/** What is left of a word behind the unit: `참석` of `1,644명참석`. */
function restOf(word: Token, rest: string): Token {
  return { ...word, text: rest, start: word.end - rest.length, spaced: false };
}

/** All quantities of a text, those in brackets too; years, articles and other names left out. */
export function quantitiesIn(text: string): Measure[] {
  return piecesOf(text).filter((piece): piece is Measure => piece.kind === 'measure' && !isName(piece.unit));
}
