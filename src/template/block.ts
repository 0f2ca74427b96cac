/**
 * The vocabulary of all tabs. A tab is a title and blocks; a block is described once, and both laid out and
 * read by that description.
 *
 *     【현원 미포함 인원】                        title: how the block is found
 *     ☞ 휴직, 공로연수 …                          hint: begins with ☞, never read
 *     보고서 표기 │ 현원에 사고인원 미포함 : …      margin: a label and what is typed beside it
 *     구분 │ 사유     │ 직급 │ 인원               header row: how the columns are found
 *     사고 │ 육아휴직 │ 7급  │ 3                  rows
 */
import type { CellRef } from '../model/grid';
import type { Look } from '../model/plan';
import type { Sourced } from '../model/sourced';
import { linesOf } from '../model/sourced';
import { contentOf, type Kind } from './kinds';

/** How a line of advice begins: the machine's own words, which are never read as records. */
export const HINT = '☞';

/** A column, found by its title wherever it stands. */
export interface Column<T> {
  readonly title: string;
  readonly kind: Kind<T>;
  /** Other titles it is known by. */
  readonly also?: readonly string[];
  /** In pixels. */
  readonly width: number;
  /** Where the look is not that of the kind: labels and what the machine fills in. */
  readonly look?: Look;
  /** A blank cell in a row that says something else is trouble. */
  readonly required?: boolean;
  /** Filled in by the machine: a row that holds nothing else is still a blank row. */
  readonly preset?: boolean;
  /** May be absent without trouble. */
  readonly optional?: boolean;
  /** To choose from. */
  readonly options?: readonly string[];
  /** Lines of a report's text that the title came from. */
  readonly lines?: readonly number[];
}

/** A block of a tab. */
export interface Block {
  /** With its 【】; none where the block is the whole tab. */
  readonly title?: string;
  readonly titleLines?: readonly number[];
  readonly hint?: string;
  /** Labels of the rows above and below the table that hold one text each. */
  readonly margins?: readonly string[];
  readonly columns: readonly Column<unknown>[];
  /** Takes in a column that the setup does not know, where its cells can be read: a rank, a fund. */
  readonly adopt?: { readonly asked: string; column(title: string): Column<unknown> };
}

/** What goes into one cell of a row. */
export interface Entry {
  readonly column: Column<unknown>;
  readonly value?: string | number;
  /** A live total over columns of the same row. */
  readonly sum?: Sum;
  readonly look?: Look;
  readonly note?: string;
  readonly link?: CellRef;
  readonly lines?: readonly number[];
}

/** Which columns a live total adds up, and which it takes off. */
export interface Sum {
  readonly plus: readonly Column<unknown>[];
  readonly minus: readonly Column<unknown>[];
}

type Extras<T> = Omit<Column<T>, 'title' | 'kind' | 'width'>;

/** Describes a column. */
export function column<T>(title: string, kind: Kind<T>, width: number, extras: Extras<T> = {}): Column<T> {
  return { title, kind, width, ...extras };
}

/** A value in its column, with its text as typed and the lines it came from. */
export function entry<T>(column: Column<T>, value: Sourced<T> | undefined): Entry {
  return value ? { column, value: contentOf(column.kind, value), lines: linesOf(value) } : { column };
}

/** Something the machine fills in. */
export function preset(column: Column<unknown>, value: string | number): Entry {
  return { column, value };
}

/** A number typed over a total, or else the live total itself. `parts` tell the lines it came from. */
export function totalEntry(
  column: Column<number>,
  typed: Sourced<number> | undefined,
  over: readonly Column<unknown>[],
  parts: readonly Sourced<unknown>[],
): Entry {
  if (typed || over.length === 0) return entry(column, typed);
  return { column, sum: { plus: over, minus: [] }, lines: unionOfLines(parts) };
}

/** The lines that several values came from, each once. */
export function unionOfLines(values: readonly Sourced<unknown>[]): number[] {
  const lines = values.reduce<number[]>((all, value) => all.concat(linesOf(value)), []);
  return lines.filter((line, i) => lines.indexOf(line) === i);
}

/** Rows with blank ones added, so that there is room to type; `blank` is what such a row holds already. */
export function withRoom(
  rows: readonly (readonly Entry[])[],
  least: number,
  blank: readonly Entry[] = [],
): (readonly Entry[])[] {
  return rows.concat(Array.from({ length: Math.max(0, least - rows.length) }, () => blank));
}
