import type { Remark } from '../model/findings';
import { type Average, averagesIn } from '../prose/averages';
import { withParticle } from '../prose/particles';
import { rangeOf, roundingOf } from '../prose/rounding';
import type { Rule } from './rule';
import { remarkAt, type Statement, statementsOf } from './statements';
import { inUnitOf } from './sums-of-parts';

function offIn(statement: Statement, { sum, count, average }: Average): Remark[] {
  const [whole, among] = [rangeOf(sum), rangeOf(count)];
  const exact = { low: whole.low / among.high, high: whole.high / among.low };
  if (roundingOf(exact, average.value, average.step) !== 'off') return [];
  const expected = inUnitOf(average, Math.round(sum.value / count.value / average.step) * average.step);
  const message = `평균 ${withParticle(average.text, '이/가')} 앞의 두 수와 맞지 않습니다: ${sum.text} ÷ ${count.text} = ${expected}. 평균을 ${withParticle(expected, '으로/로')} 고치거나 앞의 두 수를 확인해 주십시오.`;
  return [remarkAt(statement, average, { message, found: average.text, expected })];
}

/** An average is only judged where its sum and its count stand right before it. */
export const averagesHold: Rule = {
  id: 'averages-hold',
  title: '평균은 함께 적힌 두 수를 나눈 값이다',
  severity: 'warning',
  why: '인원이나 횟수를 고치고 평균을 그대로 두는 일이 있습니다. 나눌 두 수가 바로 앞에 있을 때에만 봅니다.',
  examples: {
    pass: [
      { done: ['순회진료: 42회, 1,386명(1회 평균 33명)', '비만교실: 12기, 520명(기당 43명)'] },
      { done: ['강사 28명, 63,000천원(1인 평균 2,250천원)', '강의 9회, 1,062명(회당 2시간)'] },
      { done: ['건강검진비: 281명(1인 평균 226천원)', '발급: 49,446건(일평균 241건)'] },
      { done: ['교육 12회, 500명(회당 50명 이내)', '견학 7회, 230명(회당 약 30명)'] },
    ],
    fail: [
      { done: ['순회진료: 42회, 1,386명(1회 평균 38명)'] },
      { done: ['비만교실: 12기, 516명(기당 34명)'] },
      { done: ['수리: 62개 마을, 1,178대(마을당 91대)'] },
      { done: ['강사 28명, 63,000천원(1인 평균 2,520천원)'] },
    ],
  },
  check: records =>
    statementsOf(records).flatMap(statement =>
      averagesIn(statement.text).flatMap(average => offIn(statement, average)),
    ),
};
