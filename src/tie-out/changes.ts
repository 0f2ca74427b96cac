/** What a person changed in a document after it was made, each with the cell behind it. */
import type { CellRef } from '../model/grid';

/**
 * `number`: only numbers differ · `text`: words do · `added`, `deleted`: whole lines · `computed`: a number that is
 * computed, and so is changed in the cells behind it · `fixed`: what no cell of its own says.
 */
export type ChangeKind = 'number' | 'text' | 'added' | 'deleted' | 'computed' | 'fixed';

/** A cell whose text is to be another. */
export interface CellEdit extends CellRef {
  /** The text that was read there, and what it should say; `''` for a cell to be emptied. */
  readonly read: string;
  readonly text: string;
}

/** A line to be put into a division's projects, beside one that stands there. */
export interface LineToInsert extends CellRef {
  readonly side: 'above' | 'below';
  /** As it stands in the document, with its sign. */
  readonly text: string;
}

/** A change. */
export interface DocumentChange {
  readonly kind: ChangeKind;
  /** The cell to change; for an added line the one that it stands beside; `null` where there is none. */
  readonly at: CellRef | null;
  /** What stands in the cell, and what it would say. */
  readonly cell: string | null;
  readonly to: string | null;
  /** The line as it was made, and as the document has it; `''` for none. */
  readonly before: string;
  readonly after: string;
  /** How many numbers differ. */
  readonly numbers: number;
  /** The cells that a computed number comes from. */
  readonly cells: readonly CellRef[];
  readonly message: string;
  /** What applying does; none for what only a person can change. */
  readonly edits: readonly CellEdit[];
  readonly insert?: LineToInsert;
}

const SHOWN = 80;

/** A text cut so that a line of a list stays a line. */
export function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}

/** `총무과 사업비 D7`. */
export function placeName({ tab, cell }: CellRef): string {
  return `${tab} ${cell}`;
}

/** Letters of the same words that are shown beside what was changed. */
const BESIDE = 14;
/** Texts up to this long are shown whole. */
const WHOLE = 40;

/** The part of two texts in which they differ, as far as a person needs to see it: `…수 있는 혁신적 인사를…`. */
export function differing(before: string, after: string): readonly [string, string] {
  if (before.length <= WHOLE && after.length <= WHOLE) return [short(before), short(after)];
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  const rest = Math.min(before.length, after.length) - start;
  while (end < rest && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const cut = (text: string): string => {
    const [from, to] = [Math.max(0, start - BESIDE), Math.min(text.length, text.length - end + BESIDE)];
    return `${from > 0 ? '…' : ''}${short(text.slice(from, to))}${to < text.length ? '…' : ''}`;
  };
  return [cut(before), cut(after)];
}
