import type { Remark } from '../model/findings';
import type { Absences, Records } from '../model/records';
import { withParticle } from '../prose/particles';
import { isStatedSum } from '../totals/absences';
import { addExactly, closed, isFilled } from '../totals/sums';
import { remarkOn, sumInWords } from './remarks';
import type { Rule } from './rule';
import { isUnread } from './unread';

function offIn(records: Records, division: string | null, { rows }: Absences): Remark[] {
  return rows.filter(isStatedSum).flatMap(sum => {
    const parts = rows.filter(
      row =>
        !isStatedSum(row) &&
        isFilled(row.count) &&
        closed(row.reason.value) === closed(sum.reason.value) &&
        closed(row.category.value) === closed(sum.category.value),
    );
    const expected = addExactly(parts.map(part => part.count.value));
    const counts = [sum, ...parts].map(({ count }) => count);
    if (parts.length === 0 || sum.count.value === expected || isUnread(records, counts)) return [];
    const terms = parts.map(part => ({ name: part.rank?.value ?? '', value: part.count.value }));
    const reason = withParticle(sum.reason.value, '은/는');
    const message = `${reason} ${sum.count.value}명이라 적혀 있는데, 직급별로 더하면 ${expected}명입니다 (${sumInWords(terms)}).`;
    const others = parts.map(part => part.count);
    return [remarkOn({ division, at: sum.count, message, found: sum.count.value, expected, others })];
  });
}

/** `육아휴직 5명(7급 3명, 8급 1명)`: the number before the brackets is what stands in them. */
export const absencesSumByRank: Rule = {
  id: 'absences-sum-by-rank',
  title: '사유별 인원은 직급별 인원을 더한 값이다',
  severity: 'error',
  why: '사유별 인원과 그 내역이 한 문장에 나란히 인쇄됩니다.',
  examples: {
    pass: [
      { absences: ['사고 | 육아휴직 | 계 | 3', '사고 | 육아휴직 | 7급 | 1', '사고 | 육아휴직 | 8급 | 2'] },
    ],
    fail: [
      { absences: ['사고 | 육아휴직 | 계 | 4', '사고 | 육아휴직 | 7급 | 1', '사고 | 육아휴직 | 8급 | 2'] },
    ],
  },
  check: records => [
    ...records.divisions.flatMap(({ division, absences }) => offIn(records, division.name.value, absences)),
    ...offIn(records, null, records.published.absences),
  ],
};
