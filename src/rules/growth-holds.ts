import type { Remark } from '../model/findings';
import { countsOf } from '../prose/counts';
import { type Growth, growthsIn } from '../prose/growths';
import { formatNumber } from '../prose/numbers';
import { withParticle } from '../prose/particles';
import { percentOf, type Range, rangeOf, roundingOf } from '../prose/rounding';
import { addExactly } from '../totals/sums';
import type { Rule } from './rule';
import { remarkAt, type Statement, statementsOf } from './statements';
import { inUnitOf } from './sums-of-parts';

/** The change that the two numbers give, less where it fell; points of a hundred between percentages. */
function changeOf({ from, to, change }: Growth): Range | undefined {
  const [before, now] = [rangeOf(from), rangeOf(to)];
  const difference = { low: now.low - before.high, high: now.high - before.low };
  return change.unit === '%' && from.unit !== '%' ? percentOf(difference, before) : difference;
}

/** Whether a percentage of a percentage is told: from 80% to 88% is 10% more. */
function isRelative({ from, to, change }: Growth): boolean {
  if (from.unit !== '%' || change.unit !== '%') return false;
  const share = percentOf(rangeOf(to), rangeOf(from));
  const size = change.value * Math.sign(to.value - from.value);
  return share !== undefined && roundingOf(share, 100 + size, change.step) !== 'off';
}

function offIn(statement: Statement, growth: Growth): Remark[] {
  const { from, to, change, isUp } = growth;
  const range = changeOf(growth);
  if (!range) return [];
  const size = Math.abs(change.value);
  const own = isUp ? range : { low: -range.high, high: -range.low };
  if (roundingOf(own, size, change.step) !== 'off' || isRelative(growth)) return [];
  const middle = (range.low + range.high) / 2;
  const turn = middle < 0 ? '감소' : '증가';
  const rounded = addExactly([Math.round(Math.abs(middle) / change.step) * change.step]);
  const expected = `${change.unit === '%' ? `${formatNumber(rounded)}%` : inUnitOf(change, rounded)} ${turn}`;
  const stated = `${change.text} ${isUp ? '증가' : '감소'}`;
  const message = `‘${stated}’는 함께 적힌 수와 맞지 않습니다: ${from.text}에서 ${withParticle(to.text, '으로/로')} 바뀐 것은 ${expected}입니다. 세 수 가운데 하나를 확인해 주십시오.`;
  return [remarkAt(statement, change, { message, found: stated, expected })];
}

/** Growth and decline in sentences, beside the number before and the number after. */
export const growthHolds: Rule = {
  id: 'growth-holds',
  title: '증감은 함께 적힌 앞뒤 수의 차이다',
  severity: 'error',
  why: '전년 수나 올해 수를 고치고 증감률을 그대로 두거나, 증가와 감소를 바꿔 적는 일이 있습니다.',
  examples: {
    pass: [
      { done: ['12.5% 증가(1,200건→1,350건)', '전년(1,200건) 대비 12.5% 증가한 1,350건'] },
      { done: ["고용 감소: 3,310명('23년) → 3,120명('25년)", '노선 확대(2개 → 3개)', '전년 대비 12% 증가'] },
      { done: ['처리 1,350건으로 전년(1,200건) 대비 150건 증가', '1,350건→1,200건(11.1% 감소)'] },
      { done: ['축제: 3일, 1,350명 방문', '  전년 1,200명 대비 12.5% 증가'] },
      { done: ['유수율: 82.4% → 84.1%(1.7%p 상승)', '보급률 80%→88%(10% 증가)'] },
    ],
    fail: [
      { done: ['12.5% 증가(1,200건→1,530건)'] },
      { done: ['1,200건 → 1,350건(12.5% 감소)'] },
      { done: ['유수율: 82.4% → 84.1%(2.7%p 상승)'] },
      { done: ['축제: 3일, 1,350명 방문', '  전년 1,200명 대비 15.2% 증가'] },
      { done: ['처리 1,350건으로 전년(1,200건) 대비 130건 증가'] },
    ],
  },
  check: records => {
    const statements = statementsOf(records);
    const above = new Map(
      statements.flatMap(({ text, children }) => {
        const counted = countsOf(text).map(({ measure }) => measure);
        return children.map(child => [child, counted.filter(({ isExact }) => isExact)] as const);
      }),
    );
    return statements.flatMap(statement =>
      growthsIn(statement.text, above.get(statement)).flatMap(growth => offIn(statement, growth)),
    );
  },
};
