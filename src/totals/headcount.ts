/**
 * 인력: every division's ranks, and the bureau's columns that they fall under.
 *
 *     가과   정무직 1 · 3급 1 · 4급 1      bureau   4급 이상 3
 */
import type { HeadcountKind, Records } from '../model/records';
import type { RankSetup, Setup } from '../model/setup';
import { cellOf, type Sourced } from '../model/sourced';
import type { HeadcountTotal } from '../model/totals';
import { addExactly, closed, groupBy, isFilled, placeIn, standingDivisions } from './sums';

/** A number of 【인력현황】 that someone entered. */
export interface HeadcountEntry {
  readonly division: string;
  readonly code: string;
  readonly kind: HeadcountKind;
  readonly rank: string;
  /** The column of the bureau's table it is counted in. */
  readonly column: string;
  readonly special?: string;
  readonly count: Sourced<number>;
}

const KINDS: readonly HeadcountKind[] = ['authorized', 'current'];

/** The column of the bureau's table that a division's rank is counted in; its own name where it has none. */
function columnOf(setup: Setup, rank: string, code: string): string {
  const named = setup.ranks.filter(({ name }) => closed(name.value) === closed(rank));
  const own = named.find(({ divisions }) => divisions?.value.split(/\s*,\s*/).includes(code));
  return (own ?? named[0])?.column?.value ?? rank;
}

/** The columns of the bureau's table, in the order of the setup. */
function bureauColumns(ranks: readonly RankSetup[]): string[] {
  const columns = ranks.map(rank => rank.column?.value ?? '').filter(column => column !== '');
  return groupBy(columns, closed).map(([column]) => column!);
}

/** Every number of every 【인력현황】 that someone entered, with the column it counts in. */
export function headcountEntries(records: Records): HeadcountEntry[] {
  const entries: HeadcountEntry[] = [];
  for (const { division, headcount } of standingDivisions(records)) {
    for (const { kind, special, counts } of headcount.rows) {
      for (const { rank, count } of counts.filter(cell => isFilled(cell.count))) {
        const [name, code] = [division.name.value, division.code.value];
        const column = columnOf(records.setup, rank, code);
        entries.push({ division: name, code, kind, rank, column, special, count });
      }
    }
  }
  return entries;
}

/** 정원 and 현원 of one rank (or column) out of its entries. */
function tally(division: string | null, rank: string, entries: readonly HeadcountEntry[]): HeadcountTotal[] {
  return KINDS.map(kind => {
    const own = entries.filter(entry => entry.kind === kind);
    const special: Record<string, number> = {};
    for (const entry of own) {
      if (entry.special === undefined || entry.count.value === 0) continue;
      special[entry.special] = (special[entry.special] ?? 0) + entry.count.value;
    }
    const counts = own.filter(entry => entry.special === undefined).map(entry => entry.count.value);
    const cells = own.map(entry => cellOf(entry.count));
    return { division, kind, rank, count: addExactly(counts), special, cells };
  });
}

/** The bureau's rows by column, then each division's by rank; none for a rank nobody entered. */
export function sumHeadcount(records: Records): HeadcountTotal[] {
  const entries = headcountEntries(records);
  const order = bureauColumns(records.setup.ranks);
  const columns = groupBy(entries, entry => closed(entry.column)).sort(
    ([a], [b]) => placeIn(order, a!.column) - placeIn(order, b!.column),
  );
  const ranks = groupBy(entries, entry => `${entry.division}|${closed(entry.rank)}`);
  return [
    ...columns.flatMap(group => tally(null, group[0]!.column, group)),
    ...ranks.flatMap(group => tally(group[0]!.division, group[0]!.rank, group)),
  ];
}
