import { dates } from '../prose/spellings';
import { unlikeTheHouse } from './house-style';
import type { Rule } from './rule';

/** One report, one way to write a date. */
export const datesAreWrittenAlike: Rule = {
  id: 'dates-are-written-alike',
  title: '날짜는 보고서에서 한 가지로 적는다',
  severity: 'note',
  why: '날짜는 연월일 뒤에 점을 찍고 한 칸씩 띄웁니다(2023. 10. 31.). 보고서 전체가 달리 쓰면 그것을 따릅니다.',
  examples: {
    pass: [
      { lines: ['2023. 3. : 공개', '2023. 5. 1.(월) 개최', '면적 3.31㎡, 2023. 12월'] },
      { lines: ['2023.3.: 공개', '2023.5.1.(월) 개최'] },
    ],
    fail: [
      { lines: ['2023.3.: 공개', '2023. 5. 1. 개최'] },
      { table: ['시설 | 준공일:날짜', '청사 | 2008.11.21', '별관 | 1991. 5. 31.'] },
    ],
  },
  check: records => unlikeTheHouse(records, dates),
};
