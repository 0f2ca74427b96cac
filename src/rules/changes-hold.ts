import type { Remark } from '../model/findings';
import { formatNumber } from '../prose/numbers';
import { withParticle } from '../prose/particles';
import { addExactly } from '../totals/sums';
import { changesOfTable, type TableChange } from './changes';
import { remarkOn } from './remarks';
import type { Rule } from './rule';
import { tablesOf } from './tables';

/** A change as tables write it: `△12.5%`. */
function signed(value: number, isPercent: boolean): string {
  return `${value < 0 ? '△' : ''}${formatNumber(Math.abs(value))}${isPercent ? '%' : ''}`;
}

function remarkOf({ table, place, title, at, before, now, exact, step, isPercent }: TableChange): Remark {
  const middle = (exact.low + exact.high) / 2;
  const expected = signed(addExactly([Math.round(middle / step) * step]), isPercent);
  const stated = withParticle(at.text.trim(), '은/는');
  const message = `${place}의 ‘${title}’ ${stated} 함께 적힌 수와 맞지 않습니다: ${before.text}에서 ${withParticle(now.text, '으로/로')} 바뀐 것은 ${expected}입니다. 세 수 가운데 하나를 확인해 주십시오.`;
  const told = { division: table.division, at, message, found: at.text.trim(), expected };
  return remarkOn({ ...told, others: [before, now] });
}

/** Changes typed beside the numbers of two years; what they come from is taken from the table. */
export const changesHold: Rule = {
  id: 'changes-hold',
  title: '표의 증감과 증감률은 그 표의 두 수의 차이다',
  severity: 'error',
  why: '전년이나 올해의 수를 고치고 증감을 그대로 두거나, 줄어든 수에서 △를 빠뜨리는 일이 있습니다.',
  examples: {
    pass: [
      {
        table: [
          '구분 | 2022년 | 2023년 | 증감 | 증감률',
          '승용 | 1,200 | 1,350 | 150 | 12.5%',
          '승합 | 300 | 285 | △15 | △5.0%',
        ],
      },
      { table: ['구분 | 승용 | 승합', '전년 | 1,200 | 300', '금년 | 1,350 | 285', '증감 | 150 | △15'] },
      { table: ['구분 | 정원 | 현원 | 증감 사유', '가 | 12 | 11 | 1', '나 | 9 | 9 | 2'] },
      { table: ['구분 | 접수 | 처리 | 증감', '가 | 120 | 110 | 7', '나 | 90 | 85 | 2', '다 | 50 | 45 | 5'] },
    ],
    fail: [
      { table: ['구분 | 2022년 | 2023년 | 증감', '승용 | 1,200 | 1,350 | 150', '승합 | 300 | 285 | 15'] },
      {
        table: [
          '구분 | 2022년 | 2023년 | 증감률',
          '승용 | 1,200 | 1,350 | 12.5%',
          '승합 | 300 | 285 | △8.0%',
        ],
      },
      { table: ['구분 | 승용 | 승합', '전년 | 1,200 | 300', '금년 | 1,350 | 285', '증감 | 250 | △15'] },
    ],
  },
  check: records =>
    tablesOf(records)
      .flatMap(changesOfTable)
      .filter(({ isOff }) => isOff)
      .map(remarkOf),
};
