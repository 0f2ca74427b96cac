/** Where the lines of a table's cell end: at spaces only, so that no word, number or date is broken. */
import { keepBrackets, keepTogether } from './keep';
import { textWidthOf } from './measure';

/** Some programs put a fifth of the type size between Hangul and digits; room is left for it. */
const STEP = 0.2;
const STEPS = /[가-힣一-鿿](?=[0-9A-Za-z])|[0-9A-Za-z](?=[가-힣一-鿿])/g;
/** A space at which no line ends is half as wide as its letters there, and no narrower than others elsewhere. */
const KEPT_SPACE = 0.25;
/** The fonts of another machine may be a little wider. */
const SAFETY = 1.03;

/** The width to keep free for a text in a cell, in points. */
export function roomFor(text: string, size: number): number {
  const steps = text.match(STEPS)?.length ?? 0;
  const kept = text.match(/\u00a0/g)?.length ?? 0;
  return textWidthOf(text, size, 'sans') * SAFETY + (steps * STEP + kept * KEPT_SPACE) * size;
}

/** The pieces of a text at whose ends a line may end. */
export function wordsOf(text: string): string[] {
  return keepBrackets(keepTogether(text))
    .split(/[ \n]+/)
    .filter(word => word !== '');
}

/** Words filled into lines of a width. */
function fill(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of wordsOf(text)) {
    const last = lines[lines.length - 1];
    const longer = `${last} ${word}`;
    if (last !== undefined && roomFor(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The lines of a cell: `36,746㎡ (2/12)` is broken before its brackets if it must be, else wherever lines are full. */
export function cellLines(text: string, width: number, size: number): string[] {
  return text.split('\n').flatMap(line => {
    if (roomFor(line, size) <= width) return [line];
    const bracket = /^([^(（]+?) ([(（].*)$/.exec(line);
    const parts = bracket && roomFor(bracket[1]!, size) <= width ? [bracket[1]!, bracket[2]!] : [line];
    return parts.flatMap(part => fill(part, width, size));
  });
}
