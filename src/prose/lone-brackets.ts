/** Brackets that are opened and never closed, or closed and never opened. */

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['(', ')'],
  ['（', '）'],
  ['「', '」'],
  ['『', '』'],
  ['【', '】'],
  ['[', ']'],
  ['“', '”'],
];
const OPEN = new Map(PAIRS);
const CLOSE = new Map(PAIRS.map(([open, close]) => [close, open]));
/** `1)`, `가)`: the number of an item. */
const ITEM = /(?:^|[\s,:：(·])(?:\d{1,2}|[가-힣ㄱ-ㅎA-Za-z])$/;
/** Plain and full-width ones close each other. */
const plain = (letter: string): string => (letter === '（' ? '(' : letter === '）' ? ')' : letter);

/** A bracket without its other half, and its offset. */
export interface LoneBracket {
  readonly at: number;
  readonly bracket: string;
}

/** All brackets of a text whose other half is missing, in order. */
export function loneBrackets(text: string): LoneBracket[] {
  const open: LoneBracket[] = [];
  const lone: LoneBracket[] = [];
  for (let at = 0; at < text.length; at++) {
    const bracket = plain(text[at]!);
    if (OPEN.has(bracket)) open.push({ at, bracket });
    const opener = CLOSE.get(bracket);
    if (opener === undefined) continue;
    if (open[open.length - 1]?.bracket === opener) open.pop();
    else if (bracket !== ')' || !ITEM.test(text.slice(Math.max(0, at - 4), at))) lone.push({ at, bracket });
  }
  return [...open, ...lone].sort((a, b) => a.at - b.at);
}
