import type { Remark } from '../model/findings';
import type { PublishedHeadcount, Records } from '../model/records';
import type { Sourced } from '../model/sourced';
import { formatNumber } from '../prose/numbers';
import { withParticle } from '../prose/particles';
import { addExactly, closed, groupBy, isFilled } from '../totals/sums';
import { kindInWords } from './headcount';
import { coversDivisions, rowOwner } from './published';
import { remarkOn } from './remarks';
import type { Rule } from './rule';
import { isUnreadBeside } from './unread';

/** A published sum (`found` is none where its cell is blank), and the parts it should come from. */
function off(
  records: Records,
  name: string,
  at: Sourced<number>,
  found: number,
  parts: readonly Sourced<number>[],
  how: string,
): Remark[] {
  const others = parts.filter(isFilled);
  const expected = addExactly(others.map(part => part.value));
  if (!isFilled(at) || found === expected || isUnreadBeside(records, [at, ...others])) return [];
  const message = `기존 총괄의 ${withParticle(name, '은/는')} ${formatNumber(found)}명인데, ${how} ${formatNumber(expected)}명입니다.`;
  return [remarkOn({ division: null, at, message, found, expected, others })];
}

/** A row's 계 over its columns. */
function offAcross(records: Records, owner: string, row: PublishedHeadcount): Remark[] {
  const counts = row.counts.map(({ count }) => count);
  const name = `${owner} ${kindInWords(row)} 계`;
  return row.total && counts.some(isFilled)
    ? off(records, name, row.total, row.total.value, counts, '직급별로 더하면')
    : [];
}

/** A row of 총계 over the divisions' rows, column by column. */
function offDown(records: Records, total: PublishedHeadcount, rows: readonly PublishedHeadcount[]): Remark[] {
  const below = rows.filter(row => row.division && row.kind === total.kind && row.special === total.special);
  const cells = [total, ...below].flatMap(row =>
    row.counts.map(cell => ({ ...cell, isTotal: row === total })),
  );
  return groupBy(cells, ({ column }) => closed(column)).flatMap(group => {
    const own = group.find(cell => cell.isTotal)?.count;
    const at = own ?? total.total ?? total.counts[0]?.count;
    const parts = group.flatMap(cell => (cell.isTotal ? [] : cell.count));
    const name = `총계 ${kindInWords(total)} ${group[0]!.column}`;
    return at ? off(records, name, at, own?.value ?? 0, parts, '과별로 더하면') : [];
  });
}

/** 정원 and 현원 in the line above the table. */
function offInLead(records: Records): Remark[] {
  const { published } = records;
  const kinds = [
    ['authorized', published.authorized],
    ['current', published.current],
  ] as const;
  return kinds.flatMap(([kind, at]) => {
    const whole = published.headcount.find(
      row => row.kind === kind && !row.division && row.special === undefined,
    );
    const name = `첫 줄 ${kindInWords({ kind })}`;
    return at && whole?.total ? off(records, name, at, at.value, [whole.total], '그 아래 표의 총계는') : [];
  });
}

/** The bureau's own table must foot before anything is tied to it. */
export const publishedTotalsFoot: Rule = {
  id: 'published-totals-foot',
  title: '기존 총괄의 인력표는 가로와 세로의 합이 맞다',
  severity: 'error',
  why: '과별 인력과 견주기 전에, 이미 발표한 총괄이 스스로 맞는지 봅니다.',
  examples: {
    pass: [{ published: ['정원 3', '정원 | 계 3 | 6급 1 | 7급 2', '가과 | 정원 | 6급 1 | 7급 2'] }],
    fail: [
      { published: ['정원 | 계 4 | 6급 1 | 7급 2'] },
      { published: ['정원 | 6급 2', '가과 | 정원 | 6급 1'] },
      { published: ['정원 4', '정원 | 계 3 | 6급 3'] },
    ],
  },
  check: records => {
    const rows = records.published.headcount;
    const totals = coversDivisions(records) ? rows.filter(row => !row.division) : [];
    return [
      ...offInLead(records),
      ...rows.flatMap(row => offAcross(records, rowOwner(records, row), row)),
      ...totals.flatMap(total => offDown(records, total, rows)),
    ];
  },
};
