/**
 * Changes in tables (증감, 증감률), and the two numbers each comes from. Which columns are meant is told by their
 * years, or else by most of the rows; a table that lies on its side has its changes in a row.
 *
 *     구분 │ 2022년 │ 2023년 │ 증감 │ 증감률          구분 │ 승용 │ 승합
 *     승용 │  1,200 │  1,350 │  150 │  12.5%          전년 │ 1,200│  300
 *     승합 │    300 │    285 │  △15 │  △5.0%          금년 │ 1,350│  285
 *                                                     증감 │   150│  △15
 */
import type { TableCell } from '../model/records';
import { readNumber } from '../prose/numbers';
import { percentOf, type Range, rangeOf, roundingOf } from '../prose/rounding';
import { squeeze } from '../prose/words';
import { columnTitle, labelColumns, type OwnedTable, placeInWords, rowTitle } from './tables';

/** A change in a table, the numbers it comes from, and what they give. */
export interface TableChange {
  readonly table: OwnedTable;
  /** What the change is of, in words: the other title of its cell. */
  readonly place: string;
  readonly title: string;
  readonly at: TableCell;
  readonly step: number;
  readonly before: TableCell;
  readonly now: TableCell;
  readonly exact: Range;
  readonly isPercent: boolean;
  readonly isOff: boolean;
}

/** A column, or a row of a table on its side. */
interface Line {
  readonly title: string;
  readonly cells: readonly (TableCell | undefined)[];
}

const CHANGE = /증감|증가|신장|^(?:전년)?대비/;
const RATE = /[율률]|%|비율/;
const ASIDE = /비율|비중|구성비|평균|순위|비고|목표|[율률](?:\(|$)/;
const MOST_LINES = 14;
const MOST_CELLS = 200;

const plain = (cell: TableCell | undefined): string => squeeze(cell?.text ?? '').replace(/%p?$/, '');
const numberOf = (cell: TableCell | undefined): number | undefined =>
  plain(cell) === '' ? undefined : readNumber(plain(cell));

/** What one in the last digit of a cell is worth. */
const stepOf = (cell: TableCell): number => 1 / 10 ** (plain(cell).split('.')[1] ?? '').length;
const rangeIn = (cell: TableCell): Range => rangeOf({ value: numberOf(cell)!, step: stepOf(cell) });

function columnsOf({ form, table }: OwnedTable): Line[] {
  const rows = table.rows.slice(0, MOST_CELLS);
  return form.columns.flatMap((_, i) =>
    i < labelColumns(form)
      ? []
      : [{ title: squeeze(columnTitle(form, i)), cells: rows.map(row => row.cells[i]) }],
  );
}

function rowsOf({ form, table }: OwnedTable): Line[] {
  const first = labelColumns(form);
  return table.rows.map(row => ({ title: squeeze(rowTitle(form, row)), cells: row.cells.slice(first) }));
}

/** The year that a title tells: last year before this one. */
function yearIn(title: string): number | undefined {
  const [, full, short] = /((?:19|20)\d\d)|['’‘](\d\d)/.exec(title) ?? [];
  if (full ?? short) return full ? Number(full) : 2000 + Number(short);
  if (/전년|작년|지난해|당초/.test(title)) return 0;
  return /금년|올해|당해|금회|변경/.test(title) ? 9999 : undefined;
}

interface Judged {
  readonly i: number;
  readonly exact: Range;
  readonly fits: boolean;
}

/** Two lines that a change may come from, and how its cells come out of them. */
interface Source {
  readonly before: Line;
  readonly now: Line;
  readonly all: readonly Judged[];
}

/** How the cells of a change come out of two lines. */
function judge(change: Line, before: Line, now: Line, isPercent: boolean): Judged[] {
  return change.cells.flatMap((cell, i): Judged[] => {
    const [from, to] = [before.cells[i], now.cells[i]];
    if (!cell || !from || !to) return [];
    const [written, old, own] = [cell, from, to].map(numberOf);
    if (written === undefined || old === undefined || own === undefined) return [];
    const [a, b] = [rangeIn(from), rangeIn(to)];
    const difference = { low: b.low - a.high, high: b.high - a.low };
    const exact = isPercent ? percentOf(difference, a) : difference;
    if (!exact) return [];
    return [{ i, exact, fits: roundingOf(exact, written, stepOf(cell)) !== 'off' }];
  });
}

/** Whether two lines are said, or borne out by most cells, to be what a change comes from. */
function isMeant(all: readonly Judged[], before: Line, now: Line, isOnly: boolean): boolean {
  const right = all.filter(({ fits }) => fits);
  const [a, b] = [yearIn(before.title), yearIn(now.title)];
  if (isOnly && a !== undefined && b !== undefined && a < b) return right.length > 0 || all.length === 1;
  const isTelling = right.filter(({ exact }) => exact.low !== 0).length > 1;
  return isTelling && (right.length >= all.length - 1 || right.length * 4 >= all.length * 3);
}

/** The two lines that a change is meant to come from; of several, those that bear out best. */
function sourceOf(change: Line, others: readonly Line[], isPercent: boolean): Source | undefined {
  const isOnly = others.filter(({ title }) => yearIn(title) !== undefined).length === 2;
  const pairs = others.flatMap(before => others.filter(now => now !== before).map(now => ({ before, now })));
  const meant = pairs
    .map(({ before, now }): Source => ({ before, now, all: judge(change, before, now, isPercent) }))
    .filter(({ before, now, all }) => isMeant(all, before, now, isOnly));
  const right = ({ all }: Source): number => all.filter(({ fits }) => fits).length;
  return meant.sort((a, b) => right(b) - right(a))[0];
}

function changesIn(table: OwnedTable, lines: readonly Line[], placeOf: (i: number) => string): TableChange[] {
  const changes = lines.filter(({ title }) => CHANGE.test(title));
  const others = lines
    .filter(line => !changes.includes(line) && !ASIDE.test(line.title))
    .slice(0, MOST_LINES);
  return changes.flatMap(change => {
    const isPercent =
      RATE.test(change.title) || change.cells.some(cell => /%$/.test(cell?.text.trim() ?? ''));
    const source = sourceOf(change, others, isPercent);
    if (!source) return [];
    return source.all.map(({ i, exact, fits }): TableChange => {
      const at = change.cells[i]!;
      const told = { table, place: placeOf(i), title: change.title, at, step: stepOf(at), isPercent };
      return { ...told, before: source.before.cells[i]!, now: source.now.cells[i]!, exact, isOff: !fits };
    });
  });
}

/** All changes of a table of which it is clear what they come from. */
export function changesOfTable(table: OwnedTable): TableChange[] {
  const first = labelColumns(table.form);
  return [
    ...changesIn(table, columnsOf(table), i => placeInWords(table, table.table.rows[i]!)),
    ...changesIn(table, rowsOf(table), i => `${table.name} ‘${columnTitle(table.form, first + i)}’`),
  ];
}
