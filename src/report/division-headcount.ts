/**
 * 【인력현황】 of a division; people of a special kind stand in brackets behind the count of all.
 *
 *     │ 구 분 │ 계 │ 3급 │ 4급 │ 5급  │ 6급   │ 비고     │
 *     │ 정 원 │ 75 │ 1   │ 1   │ 2(1) │ 15(1) │ (별정직) │
 *     │ 현 원 │ 56 │ 1   │ 2   │ 4(1) │ 14    │ (별정직) │
 */
import type { DivisionRecords, Headcount, HeadcountKind, HeadcountRow } from '../model/records';
import type { Setup } from '../model/setup';
import { formatNumber } from '../prose/numbers';
import { squeeze } from '../prose/words';
import type { TableBlock } from './blocks';
import { countText } from './cell-text';
import { rowOf, tableOf } from './grid';
import { headcountKinds, specialText } from './headcount-words';

/** What a row holds under a rank. */
function countAt(row: HeadcountRow | undefined, rank: string): HeadcountRow['counts'][number] | undefined {
  return row?.counts.find(count => squeeze(count.rank) === squeeze(rank));
}

/** Whether the setup ties a rank to this division by name: its column is printed though it be blank. */
function isTied(setup: Setup, rank: string, code: string): boolean {
  const known = setup.ranks.find(({ name }) => squeeze(name.value) === squeeze(rank));
  const codes = (known?.divisions?.value ?? '').split(/[,，]/).map(part => part.trim());
  return codes.includes(code);
}

function ranksOf({ division, headcount }: DivisionRecords, setup: Setup): string[] {
  const filled = (rank: string): boolean =>
    headcount.rows.some(row => (countAt(row, rank)?.count.text ?? '').trim() !== '');
  return headcount.ranks.filter(rank => filled(rank) || isTied(setup, rank, division.code.value));
}

/** `(1)`, or `(별정1, 임기1)` in a division that has several special kinds. */
function specialAt({ rows }: Headcount, kind: HeadcountKind, rank: string, setup: Setup): string {
  const names = rows.map(row => row.special).filter((name, i, all) => name && all.indexOf(name) === i);
  const counts = rows
    .filter(row => row.kind === kind && row.special !== undefined)
    .map(row => ({ kind: row.special!, count: countAt(row, rank)?.count }))
    .filter(({ count }) => count !== undefined && count.value !== 0)
    .map(({ kind: name, count }) => ({ kind: name, people: countText(count!) }));
  return specialText(counts, names.length > 1, setup);
}

/** 계: as typed over the formula, else the sum of the ranks. */
function totalText(row: HeadcountRow | undefined): string {
  if (row?.total) return countText(row.total);
  const filled = row?.counts.filter(({ count }) => count.text.trim() !== '') ?? [];
  return filled.length === 0 ? '' : formatNumber(filled.reduce((sum, { count }) => sum + count.value, 0));
}

/** Composes the table from the rows that the division filled in. */
export function composeHeadcount(records: DivisionRecords, setup: Setup): TableBlock {
  const { headcount } = records;
  const ranks = ranksOf(records, setup);
  const remarks = headcount.hasRemarks ? ['비고'] : [];
  const rows = headcountKinds.map(({ kind, label }) => {
    const row = headcount.rows.find(other => other.kind === kind && other.special === undefined);
    const counts = ranks.map(rank => {
      const count = countAt(row, rank)?.count;
      return (count ? countText(count) : '') + specialAt(headcount, kind, rank, setup);
    });
    return [label, totalText(row), ...counts, ...remarks.map(() => row?.remark?.text ?? '')];
  });
  return tableOf(1, [
    ...rowOf(0, ['구 분', '계', ...ranks, ...remarks], 'head'),
    ...rows.flatMap((texts, i) => rowOf(i + 1, texts, 'label', 'center')),
  ]);
}
