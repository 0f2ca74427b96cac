import type { Rule } from './rule';
import { troublesOf } from './troubles';

/** A number or date that cannot be read is missing from every sum. */
export const cellsAreReadable: Rule = {
  id: 'cells-are-readable',
  title: '칸에 적힌 것을 읽을 수 있다',
  severity: 'error',
  why: '읽지 못한 수와 날짜는 합계에서 빠지므로, 총괄이 조용히 작아집니다.',
  examples: {
    pass: [{ headcount: ['정원 | 계 3 | 6급 1 | 7급 2'] }],
    fail: [{ troubles: ['읽지 못함 | 세 명 | 수'] }],
  },
  check: records => troublesOf(records, 'unreadable'),
};
