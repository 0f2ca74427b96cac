import type { Rule } from './rule';
import { troublesOf } from './troubles';

/** Nothing that a person typed is dropped without telling. */
export const typingHasAPlace: Rule = {
  id: 'typing-has-a-place',
  title: '적은 것은 모두 읽히는 자리에 있다',
  severity: 'warning',
  why: '표 밖에 적은 것은 점검도 되지 않고 보고서에도 실리지 않습니다.',
  examples: {
    pass: [{ headcount: ['정원 | 6급 1'] }],
    fail: [{ troubles: ['자리 없음 | 8급 1명 추가 | 표에 있는 칸'] }],
  },
  check: records => troublesOf(records, 'unplaced'),
};
