import type { Rule } from './rule';
import { troublesOf } from './troubles';

/** A block or column that was deleted or renamed takes all its contents with it. */
export const tabsAreWhole: Rule = {
  id: 'tabs-are-whole',
  title: '탭과 표, 열이 제자리에 있다',
  severity: 'error',
  why: '표나 열을 찾지 못하면 그 안에 적힌 것이 모두 빠집니다.',
  examples: {
    pass: [{ headcount: ['정원 | 6급 1'] }],
    fail: [{ troubles: ['찾지 못함 | | 【인력현황】'] }],
  },
  check: records => troublesOf(records, 'lost'),
};
