/** 사고인원 and 정원 외: by reason and rank, for each division and for the bureau. */
import type { Absence, Absences, Records } from '../model/records';
import type { Setup } from '../model/setup';
import { cellOf } from '../model/sourced';
import type { AbsenceTotal } from '../model/totals';
import { addExactly, closed, groupBy, isFilled, placeIn, standingDivisions } from './sums';

interface Entry {
  readonly division: string;
  readonly row: Absence;
}

const reasonKey = (row: Absence): string => `${closed(row.category.value)}|${closed(row.reason.value)}`;

/** Whether a row is the stated sum of its reason (직급 `계`), which controls the others. */
export function isStatedSum(row: Absence): boolean {
  return /^(합|총|소)?계$/.test(closed(row.rank?.value ?? ''));
}

/** The rows that count people: stated sums are left out, unless nothing else is known of their reason. */
export function countedAbsences(absences: Absences): Absence[] {
  const filled = absences.rows.filter(row => isFilled(row.count));
  const detailed = new Set(filled.filter(row => !isStatedSum(row)).map(reasonKey));
  return filled.filter(row => !isStatedSum(row) || !detailed.has(reasonKey(row)));
}

const rankOf = (row: Absence): string => (isStatedSum(row) ? '' : (row.rank?.value ?? ''));

function tally(division: string | null, entries: readonly Entry[]): AbsenceTotal {
  const { row } = entries[0]!;
  return {
    division,
    category: row.category.value,
    reason: row.reason.value,
    rank: rankOf(row),
    count: addExactly(entries.map(entry => entry.row.count.value)),
    cells: entries.map(entry => cellOf(entry.row.count)),
  };
}

/** Rows by category and reason as they first appear; within a reason by rank, high to low, untold ones last. */
function byReasonAndRank(setup: Setup, division: string | null, entries: readonly Entry[]): AbsenceTotal[] {
  const ranks = setup.ranks.map(rank => rank.name.value);
  const place = (rank: string): number => (rank === '' ? ranks.length + 1 : placeIn(ranks, rank));
  return groupBy(entries, ({ row }) => closed(row.category.value))
    .flatMap(category => groupBy(category, ({ row }) => reasonKey(row)))
    .flatMap(reason =>
      groupBy(reason, ({ row }) => closed(rankOf(row))).sort(
        ([a], [b]) => place(rankOf(a!.row)) - place(rankOf(b!.row)),
      ),
    )
    .map(rank => tally(division, rank));
}

/** The bureau's rows, then each division's. */
export function sumAbsences(records: Records): AbsenceTotal[] {
  const entries = standingDivisions(records).flatMap(({ division, absences }) =>
    countedAbsences(absences).map(row => ({ division: division.name.value, row })),
  );
  return [
    ...byReasonAndRank(records.setup, null, entries),
    ...groupBy(entries, entry => entry.division).flatMap(own =>
      byReasonAndRank(records.setup, own[0]!.division, own),
    ),
  ];
}
