/** 【인력현황】 and 【현원 미포함 인원】 as they must stand in the report. */
import type { Absence, DivisionRecords, HeadcountRow } from '../model/records';
import type { Setup } from '../model/setup';
import { cellOf, type Sourced } from '../model/sourced';
import { formatNumber } from '../prose/numbers';
import { squeeze } from '../prose/words';
import { type Stated, stated } from './stated';

const isFilled = (source: Sourced<unknown>): boolean => source.text.trim() !== '';

/** 계 where nobody typed it: in its place among the counts. */
function sumOf(row: HeadcountRow, section: string): Stated[] {
  if (row.total) return stated(section, 'value', row.total);
  const counts = row.counts.map(({ count }) => count).filter(isFilled);
  if (counts.length === 0) return [];
  const sum = counts.reduce((total, { value }) => total + value, 0);
  return [{ section, role: 'shared', text: formatNumber(sum), cells: counts.map(cellOf) }];
}

/** People of special kinds stand in brackets behind their rank; nobody is not printed. */
function specialsAt(rows: readonly HeadcountRow[], rank: string, setup: Setup): Sourced<number>[] {
  const place = ({ special }: HeadcountRow): number =>
    setup.specialKinds.findIndex(({ name }) => name.value === special);
  return [...rows]
    .sort((a, b) => place(a) - place(b))
    .flatMap(row => row.counts.filter(count => squeeze(count.rank) === squeeze(rank)))
    .map(({ count }) => count)
    .filter(({ value }) => value !== 0);
}

/** Rows as the note names them: reason by reason, people beside the authorized headcount last. */
function inNote(rows: readonly Absence[]): Absence[] {
  const place = (row: Absence): number => {
    const first = rows.findIndex(({ reason }) => reason.value === row.reason.value);
    const within = row.rank?.value === '계' ? 0 : row.rank ? 1 : 2;
    return (row.category.value === '정원 외' ? rows.length * 3 : 0) + first * 3 + within;
  };
  return [...rows].sort((a, b) => place(a) - place(b));
}

/** The note as it was worded, or the people it must name. */
function statedAbsences({ absences }: DivisionRecords, section: string): Stated[] {
  const { wording, rows } = absences;
  if (wording && isFilled(wording)) return stated(section, 'line', wording);
  return inNote(rows).flatMap(({ reason, rank, count }) => [
    ...(rank?.value === '계' ? [] : stated(section, 'value', rank ?? reason)),
    ...stated(section, 'value', count),
  ]);
}

/** All of a division's people, in the order of its table and its note. */
export function statedHeadcount(records: DivisionRecords, section: string, setup: Setup): Stated[] {
  const { headcount } = records;
  const kinds = (['authorized', 'current'] as const).flatMap(kind => {
    const own = headcount.rows.filter(row => row.kind === kind);
    const specials = own.filter(row => row.special !== undefined);
    return own
      .filter(row => row.special === undefined)
      .flatMap(row => [
        ...sumOf(row, section),
        ...headcount.ranks
          .flatMap(rank => [
            ...row.counts.filter(count => squeeze(count.rank) === squeeze(rank)).map(({ count }) => count),
            ...specialsAt(specials, rank, setup),
          ])
          .flatMap(count => stated(section, 'value', count)),
        ...stated(section, 'value', row.remark),
      ]);
  });
  return [...stated(section, 'value', headcount.unit), ...kinds, ...statedAbsences(records, section)];
}
