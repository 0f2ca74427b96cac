import type { Rule } from './rule';
import { troublesOf } from './troubles';

/** A fund or rank that the setup does not know is kept, and asked about. */
export const namesAreKnown: Rule = {
  id: 'names-are-known',
  title: '직급·재원·항목 이름은 설정에 있는 이름이다',
  severity: 'warning',
  why: '설정에 없는 이름은 총괄에서 따로 서게 됩니다. 잘못 적었거나, 설정에 더해야 할 이름입니다.',
  examples: {
    pass: [{ budget: ['1 | 천원 | 시비 475,000'] }],
    fail: [{ troubles: ['모르는 이름 | 사비 | 재원'] }],
  },
  check: records => troublesOf(records, 'unknown'),
};
