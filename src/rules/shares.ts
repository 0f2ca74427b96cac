/**
 * Percentages in tables, and what they are shares of. That is not declared, so every way that a table can mean
 * is tried, and the one that most of the percentages bear out is taken:
 *
 *     계        │ 남        │ 여            구분 │ 합계       │ 승용           단지 │ 조성 │ 분양 │ 분양률
 *     294 (100%)│ 143 (49%) │ 151 (51%)     목표 │ 780        │ 540            가단지│ 1,284│ 1,236│ 96.3%
 *     of the total column of the row        실적 │ 431 (55%)  │ 312 (58%)      of one column by another
 *                                           of another row of the column
 *     구분 │ 계    │ 일반  │ 아동
 *     권수 │ 486   │ 298   │ 188
 *     비율 │ 100.0 │ 61.3  │ 38.7     a row of shares: of the total column of another row
 */
import { equationsOf } from '../model/forms';
import type { TableCell, TableRow } from '../model/records';
import { percentOf, type Range, type Rounding, rangeOf, roundingOf } from '../prose/rounding';
import { squeeze } from '../prose/words';
import { MOST_ROWS, type Percentage, percentagesOf, percentIn } from './percentages';
import { numberIn, type OwnedTable } from './tables';

/** A percentage in a table, and what its two numbers give. */
export interface Share {
  readonly table: OwnedTable;
  readonly row: TableRow;
  readonly column: number;
  readonly at: TableCell;
  /** As written: 49. */
  readonly written: number;
  readonly step: number;
  readonly part: TableCell;
  readonly whole: TableCell;
  readonly exact: Range;
  readonly rounding: Rounding;
  /** Where it and those beside it were made to add up to 100. */
  readonly isForced: boolean;
}

/** Where the two numbers of a percentage stand; `undefined` where this way says nothing of it. */
type Way = (percentage: Percentage) => { part: TableCell; whole: TableCell } | undefined;

const MOST_COLUMNS = 16;

const counts = (cell: TableCell | undefined): cell is TableCell => (numberIn(cell) ?? -1) >= 0;

const pair = (part: TableCell | undefined, whole: TableCell | undefined) =>
  counts(part) && counts(whole) && numberIn(whole)! > 0 ? { part, whole } : undefined;

/** Of percentages in brackets: of a column of the row, of a row of the column, of the row above. */
function bracketWays(table: OwnedTable, columns: readonly number[]): Way[] {
  const { rows } = table.table;
  const ofColumn = columns.map(
    (whole): Way =>
      ({ row, at, isBracket }) =>
        isBracket ? pair(at, row.cells[whole]) : undefined,
  );
  const ofRow = rows.slice(0, MOST_ROWS).map(
    (other, i): Way =>
      ({ r, column, at, isBracket }) =>
        isBracket && r !== i ? pair(at, other.cells[column]) : undefined,
  );
  const ofRowAbove: Way = ({ r, column, at, isBracket }) =>
    isBracket ? pair(at, rows[r - 1]?.cells[column]) : undefined;
  return [...ofColumn, ...(rows.length <= 30 ? ofRow : []), ofRowAbove];
}

/** Of percentages in a column of their own: one column by another, or a column by its total row. */
function columnWays(table: OwnedTable, columns: readonly number[], rate: number): Way[] {
  const isOwn = ({ isBracket, column }: Percentage): boolean => !isBracket && column === rate;
  const pairs = columns.flatMap(part =>
    columns.map(
      (whole): Way =>
        percentage =>
          isOwn(percentage) && part !== whole
            ? pair(percentage.row.cells[part], percentage.row.cells[whole])
            : undefined,
    ),
  );
  const totals = table.table.rows.filter(row => /^(?:총|합)?계$/.test(squeeze(row.cells[0]?.text ?? '')));
  const ofTotal = totals.slice(0, 1).flatMap(total =>
    columns.map(
      (column): Way =>
        percentage =>
          isOwn(percentage) ? pair(percentage.row.cells[column], total.cells[column]) : undefined,
    ),
  );
  return [...pairs, ...ofTotal];
}

/** Of a row of shares: each is of the row above, by its total column. */
function rowWays({ table }: OwnedTable, columns: readonly number[]): Way[] {
  return columns.map(
    whole =>
      ({ r, column, isInRow }) =>
        isInRow ? pair(table.rows[r - 1]?.cells[column], table.rows[r - 1]?.cells[whole]) : undefined,
  );
}

interface Judged extends Percentage {
  readonly part: TableCell;
  readonly whole: TableCell;
  readonly exact: Range;
  readonly rounding: Rounding;
}

/** What a count was before rounding: whole numbers are exact. */
function rangeIn(cell: TableCell): Range {
  const value = numberIn(cell)!;
  const places = (String(value).split('.')[1] ?? '').length;
  return rangeOf({ value, step: 1 / 10 ** places });
}

function judged(percentages: readonly Percentage[], way: Way): Judged[] {
  return percentages.flatMap(percentage => {
    const numbers = way(percentage);
    const exact = numbers && percentOf(rangeIn(numbers.part), rangeIn(numbers.whole));
    if (!numbers || !exact) return [];
    return [
      { ...percentage, ...numbers, exact, rounding: roundingOf(exact, percentage.written, percentage.step) },
    ];
  });
}

const fits = ({ rounding }: Judged): boolean => rounding !== 'off';

/** Whether so many percentages bear a way out that it must be meant: all but one, or most of many. */
function isBorneOut(all: readonly Judged[]): boolean {
  const right = all.filter(fits).length;
  const isTelling = new Set(all.filter(fits).map(({ written }) => written)).size > 1 || all.length === right;
  return right >= 2 && isTelling && (right >= all.length - 1 || right * 4 >= all.length * 3);
}

/** A total that says 100% beside a part that fits: the row is meant, though little bears it out. */
function isDeclared(table: OwnedTable, all: readonly Judged[]): boolean {
  const [first] = all;
  if (!first || first.whole.bracket === undefined || percentIn(first.whole.bracket)?.written !== 100)
    return false;
  const total = first.row.cells.indexOf(first.whole);
  return all.some(fits) && total >= 0 && equationsOf(table.form, total).length > 0;
}

/** The way that bears out best; none where no way does. */
function bestOf(table: OwnedTable, percentages: readonly Percentage[], ways: readonly Way[]): Judged[] {
  const tried = ways
    .map(way => judged(percentages, way))
    .filter(all => isBorneOut(all) || isDeclared(table, all));
  const right = (all: readonly Judged[]): number => all.filter(fits).length;
  return tried.sort((a, b) => right(b) - right(a) || a.length - b.length)[0] ?? [];
}

/** The percentages that stand for the parts of one total: a row, cut by the 합계식 of the total. */
function groupsOf(table: OwnedTable, all: readonly Judged[]): Judged[][] {
  const rows = all.map(({ row, whole }) => ({ row, total: row.cells.indexOf(whole) }));
  const seen = rows.filter(({ row }, i) => rows.findIndex(other => other.row === row) === i);
  return seen.flatMap(({ row, total }) => {
    const own = all.filter(share => share.row === row);
    const equations = total < 0 ? [] : equationsOf(table.form, total);
    const groups = equations.flatMap(equation =>
      typeof equation === 'string'
        ? []
        : [own.filter(({ column }) => equation.parts.some(part => part.column === column))],
    );
    return groups.length > 0 ? groups : [own];
  });
}

const near = ({ exact, written, step }: Judged): boolean =>
  written > exact.low - 1.5 * step && written < exact.high + 1.5 * step;

/** Those of a group that were moved by one so that all add up to 100. */
function forcedIn(group: readonly Judged[]): Judged[] {
  const step = Math.min(...group.map(share => share.step));
  const sum = group.reduce((total, { written }) => total + written, 0);
  const isFull = group.length > 1 && Math.abs(sum - 100) < step / 2;
  return isFull ? group.filter(share => /off|truncated|raised/.test(share.rounding) && near(share)) : [];
}

function sharesIn(table: OwnedTable): Share[] {
  const percentages = percentagesOf(table);
  if (percentages.length === 0) return [];
  const columns = table.form.columns
    .map((_, column) => column)
    .filter(column => table.form.columns[column]!.kind.value === '수')
    .slice(0, MOST_COLUMNS);
  const inRows = percentages.filter(({ isInRow }) => isInRow);
  const rates = percentages
    .filter(({ isBracket, isInRow }) => !isBracket && !isInRow)
    .map(({ column }) => column)
    .filter((column, i, all) => all.indexOf(column) === i);
  const plain = columns.filter(column => !rates.includes(column));
  const bracketed = percentages.filter(({ isBracket }) => isBracket);
  const found = [
    bestOf(table, bracketed, bracketWays(table, plain)),
    bestOf(table, inRows, rowWays(table, columns)),
    ...rates.map(rate => bestOf(table, percentages, columnWays(table, plain, rate))),
  ];
  return found.flatMap(all => {
    const forced = groupsOf(table, all).flatMap(forcedIn);
    return all.map(share => ({ ...share, table, isForced: forced.includes(share) }));
  });
}

/** All percentages of tables of which it is clear what they are shares of. */
export function sharesOfTables(tables: readonly OwnedTable[]): Share[] {
  return tables.flatMap(sharesIn);
}
