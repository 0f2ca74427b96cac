/** 기존 총괄 beside what the divisions entered: which numbers are said to be the same. */
import type { PublishedHeadcount, Records } from '../model/records';
import type { DivisionSetup } from '../model/setup';
import type { Sourced } from '../model/sourced';
import { type HeadcountEntry, headcountEntries } from '../totals/headcount';
import { closed, groupBy, isFilled, standingDivisions } from '../totals/sums';
import { kindInWords } from './headcount';
import { isUnread, isUnreadBeside } from './unread';

/** A published number of people, and the entries it should be the sum of. */
export interface HeadcountPair {
  /** `가과 정원 4급 이상`. */
  readonly name: string;
  readonly at: Sourced<unknown>;
  readonly found: number;
  readonly entries: readonly HeadcountEntry[];
  /** The column it stands in; none for a sum over all. */
  readonly column?: string;
  readonly row: Pick<PublishedHeadcount, 'division' | 'kind' | 'special'>;
}

/** Whether a published row is a division's: by its code, or by its name. */
function isRowOf(
  { division: row }: Pick<PublishedHeadcount, 'division'>,
  { code, name }: DivisionSetup,
): boolean {
  return row !== undefined && [code.value, name.value].some(known => closed(known) === closed(row.value));
}

/** Whose a published row is, by name: `가과`, or `총계`. */
export function rowOwner({ divisions }: Records, row: Pick<PublishedHeadcount, 'division'>): string {
  const own = divisions.find(({ division }) => isRowOf(row, division));
  return own?.division.name.value ?? row.division?.text ?? '총계';
}

/** Whether every standing division has published rows, so that 총계 must be their sum. */
export function coversDivisions(records: Records): boolean {
  const { headcount } = records.published;
  return standingDivisions(records).every(({ division }) => headcount.some(row => isRowOf(row, division)));
}

/** What the divisions entered behind a published row; `undefined` while one of them has entered nothing. */
function entriesBehind(
  records: Records,
  all: readonly HeadcountEntry[],
  row: Pick<PublishedHeadcount, 'division' | 'kind' | 'special'>,
): readonly HeadcountEntry[] | undefined {
  const codes = standingDivisions(records)
    .filter(({ division }) => !row.division || isRowOf(row, division))
    .map(({ division }) => division.code.value);
  const own = all.filter(entry => entry.kind === row.kind && codes.includes(entry.code));
  const isEntered = codes.length > 0 && codes.every(code => own.some(entry => entry.code === code));
  return isEntered ? own.filter(entry => entry.special === row.special) : undefined;
}

/** Whether a number that belongs to a pair could not be read, here or in a division's row. */
function isUnreadBehind(
  records: Records,
  all: readonly HeadcountEntry[],
  { at, entries, row, column }: HeadcountPair,
): boolean {
  const beside = entriesBehind(records, all, row) ?? [];
  const isOther = (entry: HeadcountEntry): boolean =>
    column !== undefined && closed(entry.column) !== closed(column);
  const published = [at, ...entries.map(({ count }) => count)];
  return (
    isUnread(records, published) ||
    isUnreadBeside(
      records,
      beside.map(({ count }) => count),
      all.filter(isOther).map(({ count }) => count),
    )
  );
}

/** The cells of a published row, column by column; a column it leaves blank counts as none. */
function pairsOfRow(
  owner: string,
  row: PublishedHeadcount,
  entries: readonly HeadcountEntry[],
): HeadcountPair[] {
  const whose = `${owner} ${kindInWords(row)}`;
  const counts = row.counts.filter(({ count }) => isFilled(count));
  const under = (column: string) => entries.filter(entry => closed(entry.column) === closed(column));
  const listed = counts.map(({ column }) => closed(column));
  const blank = groupBy(
    entries.filter(({ column }) => !listed.includes(closed(column))),
    ({ column }) => closed(column),
  );
  const beside = row.total ?? row.division ?? counts[0]?.count;
  const total = row.total && isFilled(row.total) && counts.length === 0 ? [row.total] : [];
  return [
    ...total.map(at => ({ name: `${whose} 계`, at, found: at.value, entries, row })),
    ...counts.map(({ column, count }) => ({
      name: `${whose} ${column}`,
      at: count,
      found: count.value,
      entries: under(column),
      column,
      row,
    })),
    ...blank.flatMap(group =>
      beside && counts.length > 0
        ? [
            {
              name: `${whose} ${group[0]!.column}`,
              at: beside,
              found: 0,
              entries: group,
              column: group[0]!.column,
              row,
            },
          ]
        : [],
    ),
  ];
}

/**
 * Every published number with its entries. Where the divisions have rows of their own, 총계 and the sums in
 * the lead line follow from them (`published-totals-foot`) and are not told twice.
 */
export function headcountPairs(records: Records): HeadcountPair[] {
  const { headcount, authorized, current } = records.published;
  const all = headcountEntries(records);
  const covers = coversDivisions(records);
  const rows = headcount.filter(({ division }) => division || !covers);
  const pairs = rows.flatMap(row => {
    const entries = entriesBehind(records, all, row);
    return entries ? pairsOfRow(rowOwner(records, row), row, entries) : [];
  });
  const leads = (
    [
      ['authorized', authorized],
      ['current', current],
    ] as const
  ).flatMap(([kind, at]) => {
    const entries = at && headcount.length === 0 ? entriesBehind(records, all, { kind }) : undefined;
    return at && entries
      ? [{ name: `총계 ${kindInWords({ kind })}`, at, found: at.value, entries, row: { kind } }]
      : [];
  });
  return [...pairs, ...leads].filter(pair => !isUnreadBehind(records, all, pair));
}
