import { tildes } from '../prose/spellings';
import { unlikeTheHouse } from './house-style';
import type { Rule } from './rule';

/** Periods are written the way most of the report writes them; the rules leave it open. */
export const tildesAreSpacedAlike: Rule = {
  id: 'tildes-are-spaced-alike',
  title: '물결표는 보고서에서 한 가지로 띄어 쓴다',
  severity: 'note',
  why: '기간의 물결표 앞뒤를 어떤 줄은 띄우고 어떤 줄은 붙이면 고르지 않게 보입니다.',
  examples: {
    pass: [
      { lines: ['2023. 1. ~ 12.', '2023. 3. ~ 5.', '40~49세'] },
      { lines: ['2023. 1.~12.', '2023. 3.~5.'] },
      { lines: ['2023. 1.~12.', '2023. 3. ~ 5.'] },
    ],
    fail: [{ lines: ['2023. 1. ~ 12.', '2023. 3. ~ 5.', '2023. 7.~8.'] }],
  },
  check: records => unlikeTheHouse(records, tildes),
};
