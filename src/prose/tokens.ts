/**
 * Cuts office prose into numbers, words and signs, each with its place in the text; one pass, never more.
 *
 *     축하격려: 1,722명(생일 1,552명)   →   축하격려 │ : │ 1,722 │ 명 │ ( │ 생일 │ 1,552 │ 명 │ )
 *     2023. 10. 31. ~ 11. 1.           →   2023. │ 10. │ 31. │ ~ │ 11. │ 1.       numbers of dates, by their dots
 */
import { plainWidth } from './words';

/** `date` is a number that dots make a part of a date or a section: `2023.`, `2023.3.`, `1.1.2`. */
export type TokenKind = 'number' | 'date' | 'word' | 'circled' | 'open' | 'close' | 'mark' | 'line';

/** A piece of a text: from `start` up to, not including, `end`. */
export interface Token {
  readonly kind: TokenKind;
  /** In plain width: full-width digits and brackets are as their plain forms. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

const MARKS = ',·ㆍ・‧/:;~∼〜→⇒➝➔+-−–—=*※.、，&‘’\'"“”「」『』<>《》|!?△▲▽▼○□■◎ㅇ•↑↓×÷{}【】';
const OPEN = '([〔';
const CLOSE = ')]〕';
const CIRCLED = /[①-⑳㉑-㉟㊱-㊿]/;

const isDigit = (c: string | undefined): boolean => c !== undefined && c >= '0' && c <= '9';
const isSpace = (c: string): boolean => c === ' ' || c === '\t' || c === '\r';

function endOfDigits(text: string, from: number): number {
  let end = from;
  while (isDigit(text[end])) end++;
  return end;
}

/** Behind `1`, `1,552`, `1,000,000`: a comma counts where exactly three digits follow. */
function endOfWhole(text: string, from: number): number {
  let end = endOfDigits(text, from);
  while (text[end] === ',' && isDigit(text[end + 1]) && isDigit(text[end + 2]) && isDigit(text[end + 3])) {
    if (isDigit(text[end + 4])) return end;
    end += 4;
  }
  return end;
}

/** A number, or a number of a date; `12.5` is a decimal, `12.5.` and `12.` are not. */
function endOfNumber(text: string, from: number): { kind: 'number' | 'date'; end: number } {
  const whole = endOfWhole(text, from);
  let [end, dots] = [whole, 0];
  while (text[end] === '.' && isDigit(text[end + 1])) {
    end = endOfDigits(text, end + 1);
    dots++;
  }
  if (text[end] === '.') return { kind: 'date', end: end + 1 };
  return { kind: dots > 1 ? 'date' : 'number', end };
}

/** The kind of a single character that is no digit and no space. */
function kindOf(c: string): TokenKind {
  if (c === '\n') return 'line';
  if (OPEN.includes(c)) return 'open';
  if (CLOSE.includes(c)) return 'close';
  if (CIRCLED.test(c)) return 'circled';
  return MARKS.includes(c) ? 'mark' : 'word';
}

function endOfWord(text: string, from: number): number {
  let end = from + 1;
  while (end < text.length && !isDigit(text[end]) && !isSpace(text[end]!) && kindOf(text[end]!) === 'word')
    end++;
  return end;
}

/** All tokens of a text, in their order. */
export function tokensOf(text: string): Token[] {
  const plain = plainWidth(text);
  const tokens: Token[] = [];
  let spaced = false;
  for (let start = 0; start < plain.length; ) {
    const c = plain[start]!;
    if (isSpace(c)) {
      spaced = true;
      start++;
      continue;
    }
    const kind = isDigit(c) ? undefined : kindOf(c);
    const number = kind === undefined ? endOfNumber(plain, start) : undefined;
    const end = number?.end ?? (kind === 'word' ? endOfWord(plain, start) : start + 1);
    tokens.push({ kind: number?.kind ?? kind!, text: plain.slice(start, end), start, end, spaced });
    spaced = false;
    start = end;
  }
  return tokens;
}

/** The number of a circled digit: ① is 1. */
export function circledNumber(sign: string): number {
  const code = sign.charCodeAt(0);
  if (code >= 0x2460 && code <= 0x2473) return code - 0x2460 + 1;
  return code >= 0x32b1 ? code - 0x32b1 + 36 : code - 0x3251 + 21;
}
