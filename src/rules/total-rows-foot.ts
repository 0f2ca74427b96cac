import type { Remark } from '../model/findings';
import { formatNumber } from '../prose/numbers';
import { withParticle } from '../prose/particles';
import { columnSums } from './column-sums';
import { remarkOn } from './remarks';
import { rowSums } from './row-sums';
import type { Rule } from './rule';
import { suspectsIn } from './table-sums';
import { columnTitle, type OwnedTable, placeInWords, rowTitle, tablesOf } from './tables';

function remarksOn(table: OwnedTable): Remark[] {
  const sums = columnSums(table).filter(({ isOff }) => isOff);
  const crossing = sums.length > 0 ? rowSums(table) : [];
  return sums.map(sum => {
    const { row, column, total: at, found, expected, parts } = sum;
    const title = withParticle(`‘${columnTitle(table.form, column)}’`, '은/는');
    const suspects = suspectsIn(sum, crossing, rowTitle(table.form, row) || '합계');
    const message = `${placeInWords(table, row)}의 ${title} ${formatNumber(found)}인데, 그 내역 ${parts.length}줄을 더하면 ${formatNumber(expected)}입니다.${suspects}`;
    const others = parts.map(({ cell }) => cell);
    return remarkOn({ division: table.division, at, message, found, expected, others });
  });
}

/** Rows that say 계, 합계, 총계 or 소계 are read as the sum of the rows they stand over. */
export const totalRowsFoot: Rule = {
  id: 'total-rows-foot',
  title: '합계 줄은 그 내역을 더한 값이다',
  severity: 'error',
  why: '내역을 고치고 합계 줄을 두는 일이 잦습니다. 소계와 합계, 묶음별 합계를 함께 봅니다.',
  examples: {
    pass: [
      { table: ['동 | 세대', '합계 | 5', '가동 | 2', '나동 | 3'] },
      {
        table: ['구분 | 항목 | 건수', '발급 | 소계 | 5', '발급 | 등본 | 2', '발급 | 초본 | 3', '합계 | | 5'],
      },
      { table: ['동 | 실인원 | 연인원', '합계 | 4 | 9', '가동 | 2 | 4', '나동 | 3 | 5', '(여성) | 1 | 2'] },
      { table: ['동 | 참석률 | 평균 연령', '가동 | 20 | 40', '계 | 25 | 45', '나동 | 30 | 50'] },
    ],
    fail: [
      {
        table: [
          '구분 | 소 호수 | 소 마릿수 | 닭 호수 | 닭 마릿수',
          '한빛도 | 963 | 61 | 1,120 | 21,400',
          '동부 | 402 | 26 | 498 | 9,150',
          '서부 | 560 | 35 | 622 | 12,250',
        ],
      },
      { table: ['동 | 세대', '합계 | 6', '가동 | 2', '나동 | 3'] },
      {
        table: ['구분 | 항목 | 건수', '발급 | 소계 | 5', '발급 | 등본 | 2', '발급 | 초본 | 4', '합계 | | 6'],
      },
    ],
  },
  check: records => tablesOf(records).flatMap(remarksOn),
};
