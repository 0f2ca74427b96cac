import { thousands } from '../prose/spellings';
import { unlikeTheHouse } from './house-style';
import type { Rule } from './rule';

/** A number of five digits without commas is misread. */
export const thousandsHaveCommas: Rule = {
  id: 'thousands-have-commas',
  title: '천 단위가 넘는 수에는 쉼표를 찍는다',
  severity: 'note',
  why: '쉼표가 없는 큰 수는 자릿수를 잘못 읽기 쉽습니다. 연도와 번호에는 찍지 않습니다.',
  examples: {
    pass: [
      { lines: ['교육: 1,178명, 78,993천원', '2023년 1365 수요처, 제2023호, 전화 3153-8000'] },
      { lines: ['교육: 1178명', '격려: 78993천원'] },
    ],
    fail: [{ lines: ['교육: 1178명', '격려: 78,993천원'] }],
  },
  check: records => unlikeTheHouse(records, thousands),
};
