import type { Remark } from '../model/findings';
import { formatNumber } from '../prose/numbers';
import { remarkOn } from './remarks';
import type { Rule } from './rule';
import { type Share, sharesOfTables } from './shares';
import { columnTitle, numberIn, placeInWords, tablesOf } from './tables';

/** A share to one place more than is written. */
function exactly({ exact, step }: Share): string {
  const scale = 10 / step;
  return formatNumber(Math.round(exact.low * scale) / scale);
}

function remarkOf(share: Share): Remark[] {
  const { table, row, column, at, part, whole, written, step, rounding, isForced, exact } = share;
  if (!isForced && rounding !== 'off' && rounding !== 'raised') return [];
  const expected = Number((Math.round(exact.low / step) * step).toFixed(6));
  const title = columnTitle(table.form, column);
  const numbers = `${formatNumber(numberIn(part)!)} ÷ ${formatNumber(numberIn(whole)!)} = ${exactly(share)}%`;
  const stated = `${placeInWords(table, row)}의 ‘${title}’ ${written}%는`;
  const message = isForced
    ? `${stated} ${numbers}이어서 반올림하면 ${expected}%인데, 비율의 합을 100%로 맞추려고 고친 값으로 보입니다.`
    : rounding === 'raised'
      ? `${stated} ${numbers}를 올림한 값입니다. 반올림하면 ${expected}%입니다.`
      : `${stated} 함께 적힌 수와 맞지 않습니다: ${numbers}. 비율이나 두 수 가운데 하나를 확인해 주십시오.`;
  const severity = isForced
    ? ('note' as const)
    : rounding === 'raised'
      ? ('warning' as const)
      : ('error' as const);
  const others = [part, whole].filter(cell => cell !== at);
  return [remarkOn({ division: table.division, at, message, found: written, expected, others, severity })];
}

/** Shares typed behind a number or into a column of their own; what they are shares of is taken from the table. */
export const sharesHold: Rule = {
  id: 'shares-hold',
  title: '표의 비율은 그 표의 두 수의 비율이다',
  severity: 'error',
  why: '수를 고치고 비율을 그대로 두면, 읽는 사람이 어느 쪽을 믿을지 알 수 없습니다. 합이 99%나 101%인 것은 반올림 때문이므로 맞고, 100%에 맞추려고 한 칸을 고친 것은 참고로 알립니다.',
  examples: {
    pass: [
      { table: ['계 = 남 + 여 | 남 | 여', '294 (100%) | 143 (49%) | 151 (51%)'] },
      { table: ['계 = 가 + 나 + 다 | 가 | 나 | 다', '3 (100%) | 1 (33%) | 1 (33%) | 1 (33%)'] },
      { table: ['계 = 남 + 여 | 남 | 여', '40 | 30 (12%) | 10 (3%)'] },
      {
        table: [
          '구분 | 합계 | 승용 | 화물',
          '목표 | 720 | 540 | 180',
          '실적 | 409 (57%) | 312 (58%) | 97 (54%)',
        ],
      },
      { table: ['구분 | 계 | 일반 | 아동', '권수 | 486 | 298 | 188', '비율 | 100.0 | 61.3 | 38.7'] },
      { table: ['구분 | 계 | 일반 | 아동', '권수 | 486 | 298 | 188', '이용률 | 62.1 | 70.4 | 51.8'] },
      { table: ['단지 | 조성 | 분양 | 분양률', '가 | 1,284 | 1,236 | 96.3%', '나 | 312 | 312 | 100.0%'] },
    ],
    fail: [
      { table: ['계 = 남 + 여 | 남 | 여', '294 (100%) | 143 (94%) | 151 (51%)'] },
      { table: ['구분 | 계 | 일반 | 아동', '권수 | 486 | 298 | 188', '비율 | 100.0 | 63.1 | 38.7'] },
      { table: ['계 = 남 + 여 | 남 | 여', '33 (100%) | 10 (31%) | 23 (69%)'] },
      {
        table: [
          '단지 | 조성 | 분양 | 분양률',
          '가 | 1,284 | 1,236 | 96.3%',
          '나 | 312 | 310 | 99.4%',
          '다 | 500 | 410 | 80.2%',
        ],
      },
    ],
  },
  check: records => sharesOfTables(tablesOf(records)).flatMap(remarkOf),
};
