import type { DivisionRecords } from '../model/records';
import { isFilled, standingDivisions } from '../totals/sums';
import { remarkOn } from './remarks';
import type { Rule } from './rule';

const hasPeople = ({ headcount }: DivisionRecords): boolean =>
  headcount.rows.some(({ total, counts }) => isFilled(total) || counts.some(({ count }) => isFilled(count)));

/** A division that forgot its people is missing from the bureau's table, and nothing there shows it. */
export const headcountIsEntered: Rule = {
  id: 'headcount-is-entered',
  title: '인력현황은 모든 과가 적는다',
  severity: 'warning',
  why: '한 과가 비워 두면 국의 정원과 현원이 그 과만큼 조용히 작아집니다.',
  examples: {
    pass: [
      { headcount: ['정원 | 6급 1'], others: ['나과(B) | 정원 | 6급 2'] },
      { others: ['나과(B)', '다과(C)'] },
    ],
    fail: [{ headcount: ['정원 | 6급 1'], others: ['나과(B)'] }, { others: ['나과(B) | 현원 | 6급 2'] }],
  },
  check: records => {
    const standing = standingDivisions(records);
    if (!standing.some(hasPeople)) return [];
    return standing
      .filter(own => !hasPeople(own))
      .map(({ division: { name } }) => {
        const message = `${name.value}의 인력현황에 적힌 수가 없습니다. 다른 과는 적었으니, 현황 탭의 정원과 현원을 적어 주십시오.`;
        return remarkOn({ division: name.value, at: name, message, found: null, expected: null });
      });
  },
};
