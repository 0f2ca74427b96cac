import type { Remark } from '../model/findings';
import type { HeadcountRow, Records } from '../model/records';
import { addExactly, isFilled } from '../totals/sums';
import { kindInWords } from './headcount';
import { remarkOn, sumInWords } from './remarks';
import type { Rule } from './rule';
import { isUnreadBeside } from './unread';

function offIn(records: Records, division: string, row: HeadcountRow): Remark[] {
  const counts = row.counts.filter(({ count }) => isFilled(count));
  if (!row.total || !isFilled(row.total) || counts.length === 0) return [];
  const found = row.total.value;
  const expected = addExactly(counts.map(({ count }) => count.value));
  if (found === expected || isUnreadBeside(records, [row.total])) return [];
  const terms = counts
    .filter(({ count }) => count.value !== 0)
    .map(({ rank, count }) => ({ name: rank, value: count.value }));
  const message = `인력현황의 ${kindInWords(row)} 계는 ${found}명인데, 직급별로 더하면 ${expected}명입니다 (${sumInWords(terms)}).`;
  return [
    remarkOn({ division, at: row.total, message, found, expected, others: counts.map(({ count }) => count) }),
  ];
}

/** A sum typed over the formula of 계 is a control total: it must be what the ranks give. */
export const ranksSumToHeadcount: Rule = {
  id: 'ranks-sum-to-headcount',
  title: '정원과 현원의 계는 직급별 인원을 더한 값이다',
  severity: 'error',
  why: '계를 손으로 적으면 직급 하나를 고칠 때 함께 고치지 못합니다.',
  examples: {
    pass: [{ headcount: ['정원 | 계 3 | 6급 1 | 7급 2', '현원 | 6급 1 | 7급 1'] }],
    fail: [
      { headcount: ['정원 | 계 4 | 6급 1 | 7급 2'] },
      { headcount: ['정원 | 6급 3', '정원 중 별정직 | 계 2 | 6급 1'] },
    ],
  },
  check: (records: Records) =>
    records.divisions.flatMap(({ division, headcount }) =>
      headcount.rows.flatMap(row => offIn(records, division.name.value, row)),
    ),
};
