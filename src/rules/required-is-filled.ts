import type { Rule } from './rule';
import { troublesOf } from './troubles';

/** What the form asks for must be there before a division can submit. */
export const requiredIsFilled: Rule = {
  id: 'required-is-filled',
  title: '꼭 있어야 할 칸은 채워져 있다',
  severity: 'error',
  why: '빈 채로 두면 보고서에 빈칸이 그대로 인쇄됩니다.',
  examples: {
    pass: [{ headcount: ['정원 | 6급 1'] }],
    fail: [{ troubles: ['빈칸 | | 사업명'] }],
  },
  check: records => troublesOf(records, 'missing'),
};
