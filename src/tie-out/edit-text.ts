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

const isKept = (letter: string): boolean => !/[\s\u00a0,]/.test(letter);

/** Where the letters of a text stand, blanks and commas not counted. */
function placesOf(text: string): number[] {
  return text
    .split('')
    .map((letter, i) => (isKept(letter) ? i : -1))
    .filter(i => i >= 0);
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
  const [ours, theirs] = [placesOf(printed), placesOf(typed)];
  const skipped = theirs.length - ours.length;
  const letters = (text: string, places: readonly number[]): string => places.map(i => text[i]).join('');
  if (skipped < 0 || letters(typed, theirs.slice(skipped)) !== letters(printed, ours)) return undefined;
  const behind = (k: number): number => (k + skipped === 0 ? 0 : theirs[k + skipped - 1]! + 1);
  const before = (k: number): number => theirs[k + skipped] ?? typed.length;
  return edits.map(({ start, end, text }) => {
    const first = ours.filter(place => place < start).length;
    const last = ours.filter(place => place < end).length;
    const from = first === last || !isKept(printed[start]!) ? behind(first) : before(first);
    const to =
      first === last && start === end ? from : isKept(printed[end - 1]!) ? behind(last) : before(last);
    return { start: from, end: Math.max(from, to), text };
  });
}
