import type { Remark } from '../model/findings';
import type { DivisionRecords, HeadcountKind } from '../model/records';
import { addExactly, closed, isFilled } from '../totals/sums';
import { kindInWords } from './headcount';
import { remarkOn, sumInWords } from './remarks';
import type { Rule } from './rule';

function overIn({ division, headcount }: DivisionRecords, kind: HeadcountKind, rank: string): Remark[] {
  const cells = headcount.rows
    .filter(row => row.kind === kind)
    .flatMap(({ special, counts }) =>
      counts
        .filter(count => closed(count.rank) === closed(rank) && isFilled(count.count))
        .map(({ count }) => ({ special, count })),
    );
  const whole = cells.find(cell => cell.special === undefined)?.count;
  const special = cells.filter(cell => cell.special !== undefined);
  const found = addExactly(special.map(({ count }) => count.value));
  const expected = whole?.value ?? 0;
  if (special.length === 0 || found <= expected) return [];
  const terms = special.map(cell => ({ name: cell.special!, value: cell.count.value }));
  const message = `${rank} ${kindInWords({ kind })}은 ${expected}명인데, 그 가운데 ${sumInWords(terms, '명')}이 있다고 적혀 있습니다.`;
  const [first, ...rest] = special.map(({ count }) => count);
  const others = whole ? [...rest, whole] : rest;
  return [remarkOn({ division: division.name.value, at: first!, message, found, expected, others })];
}

/** 별정직 and 임기제 are counted within their rank, and printed in brackets behind it: `2(1)`. */
export const specialWithinRank: Rule = {
  id: 'special-within-rank',
  title: '별정직·임기제는 그 직급 인원 안에서 센다',
  severity: 'error',
  why: '괄호 안의 수가 괄호 앞의 수보다 크게 인쇄됩니다.',
  examples: {
    pass: [{ headcount: ['정원 | 6급 2', '정원 중 별정직 | 6급 1', '정원 중 임기제 | 6급 1'] }],
    fail: [
      { headcount: ['정원 | 6급 1', '정원 중 별정직 | 6급 2'] },
      { headcount: ['현원 | 6급 2', '현원 중 별정직 | 6급 2', '현원 중 임기제 | 6급 1'] },
    ],
  },
  check: records =>
    records.divisions.flatMap(own =>
      own.headcount.ranks.flatMap(rank => [
        ...overIn(own, 'authorized', rank),
        ...overIn(own, 'current', rank),
      ]),
    ),
};
