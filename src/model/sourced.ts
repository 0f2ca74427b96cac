/**
 * A value that remembers how it was written and where: the reason why a check can point at the exact
 * wrong cell, and a total can name what it was made of.
 */
import type { CellRef } from './grid';

/** Where a value came from: a cell of the workbook, lines of a report's text (from 1), or a given setup. */
export type Origin = CellRef | { readonly lines: readonly number[] } | 'given';

/** A value, its text as a person wrote it, and its origin. The text is never changed to make it fit. */
export interface Sourced<T> {
  readonly value: T;
  readonly text: string;
  readonly at: Origin;
}

type Scalar = string | number | boolean;

/** Plain data with every scalar in it `Sourced`: how one schema describes both SETUP.json and a tab. */
export type WithSources<T> = [Exclude<T, undefined>] extends [Scalar]
  ? Sourced<Exclude<T, undefined>> | Extract<T, undefined>
  : T extends readonly (infer Item)[]
    ? readonly WithSources<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: WithSources<T[Key]> }
      : T;

/** A value that came with a setup file or a default, not from a cell or a line. */
export function given<T>(value: T): Sourced<T> {
  return { value, text: String(value), at: 'given' };
}

/** A value read from lines of a report's text, counted from 1. */
export function fromLines<T>(value: T, text: string, ...lines: number[]): Sourced<T> {
  return { value, text, at: { lines } };
}

/** A value read from a cell. */
export function fromCell<T>(value: T, text: string, tab: string, cell: string): Sourced<T> {
  return { value, text, at: { tab, cell } };
}

/** The lines of a report's text that a value came from; none when it came from elsewhere. */
export function linesOf(source: Sourced<unknown>): readonly number[] {
  return typeof source.at === 'object' && 'lines' in source.at ? source.at.lines : [];
}

/** The cell of a value. Of one still without a cell: the lines it came from, in the same shape. */
export function cellOf(source: Sourced<unknown>): CellRef {
  if (source.at === 'given') return { tab: '', cell: '' };
  if ('tab' in source.at) return { tab: source.at.tab, cell: source.at.cell };
  return { tab: '원문', cell: `${source.at.lines.join(', ')}행` };
}

/** Marks every scalar of plain data as given: how a checked SETUP.json becomes a setup. */
export function withSources<T>(plain: T): WithSources<T> {
  if (Array.isArray(plain)) return plain.map(item => withSources(item)) as WithSources<T>;
  if (typeof plain === 'object' && plain !== null) {
    return Object.fromEntries(
      Object.entries(plain).map(([key, value]) => [key, withSources(value)]),
    ) as WithSources<T>;
  }
  return (plain === undefined ? undefined : given(plain)) as WithSources<T>;
}

/** The plain data behind sourced data: for files, comparisons and property tests. */
export function plainOf<T>(sourced: WithSources<T>): T {
  if (Array.isArray(sourced)) return sourced.map(item => plainOf(item)) as T;
  if (typeof sourced !== 'object' || sourced === null) return sourced as T;
  if ('value' in sourced && 'text' in sourced && 'at' in sourced) return sourced.value as T;
  const plain: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(sourced)) if (value !== undefined) plain[key] = plainOf(value);
  return plain as T;
}
