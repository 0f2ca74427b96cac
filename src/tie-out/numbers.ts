/** The numbers of a text, wherever they stand in it: `1,234명`, `제35조`, `4차`, `△3`. */
import { plainWidth } from '../prose/words';

/** A number and the characters of the text that it takes, `end` not included. */
export interface NumberAt {
  /** Without commas between thousands; `-` before it where it is negative. */
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

const NUMBER = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/g;

/** Whether what stands before a number makes it negative: `△3`; a dash only where nothing else stands before it. */
function isNegative(text: string, start: number): boolean {
  const before = text[start - 1] ?? '';
  return /[△▲▽]/.test(before) || (/[-−]/.test(before) && /^$|[\s(（]/.test(text[start - 2] ?? ''));
}

/** Finds all numbers, from the left. */
export function numbersIn(text: string): NumberAt[] {
  const plain = plainWidth(text);
  const found: NumberAt[] = [];
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(plain); match; match = NUMBER.exec(plain)) {
    const sign = isNegative(plain, match.index) ? '-' : '';
    const end = match.index + match[0].length;
    found.push({ number: sign + match[0].replace(/,/g, ''), start: match.index, end });
  }
  return found;
}
