import { colons } from '../prose/spellings';
import { unlikeTheHouse } from './house-style';
import type { Rule } from './rule';

/** Where colons stand close in one line and apart in the next, a page looks put together. */
export const colonsAreSpacedAlike: Rule = {
  id: 'colons-are-spaced-alike',
  title: '쌍점은 보고서에서 한 가지로 띄어 쓴다',
  severity: 'note',
  why: '쌍점은 앞말에 붙이고 뒤를 띄웁니다. 보고서 전체가 달리 쓰면 그것을 따릅니다.',
  examples: {
    pass: [
      { lines: ['대상: 주민', '기간: 3개월', '상영 20:00, 재원 50 : 50(시 : 구 = 50 : 50)'] },
      { lines: ['대상 : 주민', '기간 : 3개월', '교육결과:'] },
    ],
    fail: [{ lines: ['대상: 주민', '기간 : 3개월'] }, { lines: ['대상:주민', '기간: 3개월'] }],
  },
  check: records => unlikeTheHouse(records, colons),
};
