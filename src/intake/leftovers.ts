/** Which lines of the text found no place: nothing that was read came from them, and they are no mere layout. */
import { isBare, type Line } from './lines';

/** A line that could not be placed. */
export interface Leftover {
  readonly line: number;
  readonly text: string;
}

/** Collects the numbers of all lines that any value in the records came from. */
function collectOrigins(value: unknown, into: Set<number>): void {
  if (typeof value !== 'object' || value === null) return;
  const { at } = value as { at?: { lines?: readonly number[] } };
  if (at?.lines) for (const line of at.lines) into.add(line);
  for (const part of Object.values(value)) collectOrigins(part, into);
}

/**
 * The lines from which nothing came, in their order; `layout` are those that are understood all the same. `read`
 * leaves out what is inferred from the report as a whole, lest it claim a line that was not read; `parts` are what
 * has no place of lines that are read otherwise.
 */
export function findLeftovers(
  lines: readonly Line[],
  read: unknown,
  layout: readonly Line[],
  parts: readonly Leftover[],
): Leftover[] {
  const origins = new Set(layout.map(line => line.number));
  collectOrigins(read, origins);
  const whole = lines
    .filter(line => !isBare(line) && !origins.has(line.number))
    .map(({ number, text }) => ({ line: number, text }));
  return [...whole, ...parts.filter(part => origins.has(part.line))].sort((a, b) => a.line - b.line);
}
