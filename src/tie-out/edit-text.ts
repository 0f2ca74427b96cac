/** What was changed within a text, and how the value behind it reads then. */
import { difference } from './difference';

/** Letters of the printed text, `end` not included, and what the document says in their place. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const PIECE = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|[가-힣]+|[A-Za-z]+|\s|[\s\S]/g;

const piecesOf = (text: string): string[] => text.match(PIECE) ?? [];

/** The edits from one text to the other, by words, numbers and signs. */
export function editsOf(before: string, after: string): TextEdit[] {
  const [ours, theirs] = [piecesOf(before), piecesOf(after)];
  const lengthOf = (pieces: readonly string[]): number => pieces.join('').length;
  return difference(ours, theirs).map(({ a, aEnd, b, bEnd }) => ({
    start: lengthOf(ours.slice(0, a)),
    end: lengthOf(ours.slice(0, aEnd)),
    text: theirs.slice(b, bEnd).join(''),
  }));
}

/** The text with the edits in it. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end), text);
}

const isLetter = (letter: string): boolean => !/[\s\u00a0,]/.test(letter);
const isBlank = (letter: string | undefined): boolean => letter !== undefined && /[\s\u00a0]/.test(letter);
/** Letters that nobody sees, which a printed text does not have. */
const isUnseen = (letter: string | undefined): boolean =>
  letter !== undefined && /[\u00ad\u200b-\u200f\u2060\ufeff]/.test(letter);

const lettersOf = (text: string): string[] => text.split('').filter(isLetter);

/** Where the printed text begins in the typed one, which may have a sign before it. */
function startIn(typed: string, printed: string): number {
  let skipped = lettersOf(typed).length - lettersOf(printed).length;
  let at = 0;
  while (at < typed.length && (skipped > 0 || isBlank(typed[at]))) {
    if (isLetter(typed[at]!)) skipped--;
    at++;
  }
  return at;
}

/** Where every letter of the printed text begins and ends in the typed one; `undefined` where they differ. */
function placesIn(typed: string, printed: string): { from: number[]; to: number[] } | undefined {
  const from: number[] = [];
  const to: number[] = [];
  let at = startIn(typed, printed);
  for (const letter of printed.split('')) {
    while (typed[at] !== letter && !isBlank(letter) && (isBlank(typed[at]) || isUnseen(typed[at]))) at++;
    from.push(at);
    if (isBlank(letter)) while (isBlank(typed[at]) || isUnseen(typed[at])) at++;
    else if (typed[at] === letter) at++;
    else if (letter !== ',') return undefined;
    to.push(at);
  }
  return { from, to };
}

/**
 * The same edits in the text as it was typed: it may have other blanks, line ends and commas than the printed one,
 * and these stay wherever nothing was changed. `undefined` when the texts are not of the same letters.
 */
export function editsInTyped(
  printed: string,
  typed: string,
  edits: readonly TextEdit[],
): TextEdit[] | undefined {
  const places = placesIn(typed, printed);
  if (!places) return undefined;
  const { from, to } = places;
  return edits.map(({ start, end, text }) => {
    const begin = start < end ? from[start]! : (to[start - 1] ?? from[0] ?? 0);
    return { start: begin, end: start < end ? to[end - 1]! : begin, text };
  });
}
