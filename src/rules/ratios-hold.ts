import type { Remark } from '../model/findings';
import { formatNumber } from '../prose/numbers';
import { type Ratio, ratiosIn, shareOf } from '../prose/ratios';
import { type Range, type Rounding, roundingOf } from '../prose/rounding';
import type { Rule } from './rule';
import { remarkAt, type Statement, statementsOf } from './statements';

/** Names of rates that count those who are left: 미참석률 is 100 less the share. */
const LEFT = /^(?:미|불|비|잔)|공실|결석|탈락|미달/;

/** How the rate comes out of its numbers; of a rate that may count those who are left, the better way. */
function roundingOfRatio({ rate, label }: Ratio, share: Range): Rounding {
  const own = roundingOf(share, rate.value, rate.step);
  const left = { low: 100 - share.high, high: 100 - share.low };
  return own === 'off' && LEFT.test(label) ? roundingOf(left, rate.value, rate.step) : own;
}

/** A quotient to one place more than is written: 67.39. */
function inPlaces(value: number, step: number): string {
  const scale = 10 / step;
  return formatNumber(Math.round(value * scale) / scale);
}

function offIn(statement: Statement, ratio: Ratio): Remark[] {
  const { whole, part, rate, label } = ratio;
  const share = shareOf(ratio);
  const rounding = share && roundingOfRatio(ratio, share);
  if (!share || (rounding !== 'off' && rounding !== 'raised')) return [];
  const exact = inPlaces(share.low, rate.step);
  const name = `${label === '' ? '비율' : label} ${rate.text}는`;
  const quotient = `${part.text} ÷ ${whole.text} = ${exact}%`;
  const expected = `${formatNumber(Math.round(share.low / rate.step) * rate.step)}%`;
  const message =
    rounding === 'raised'
      ? `${name} ${quotient}를 올림한 값입니다. 반올림하면 ${expected}입니다.`
      : `${name} 앞의 수와 맞지 않습니다: ${quotient}. 비율을 ${expected}로 고치거나 앞의 두 수를 확인해 주십시오.`;
  const severity = rounding === 'raised' ? ('warning' as const) : ('error' as const);
  return [remarkAt(statement, rate, { message, found: rate.text, expected, severity })];
}

/** Rates in sentences, beside the two numbers they come from. How they are rounded is another rule's. */
export const ratiosHold: Rule = {
  id: 'ratios-hold',
  title: '문장의 비율은 함께 적힌 두 수의 비율이다',
  severity: 'error',
  why: '인원을 고치고 참석률을 그대로 두는 일이 잦습니다. 끝자리는 반올림과 절사 어느 쪽이든 맞는 것으로 봅니다.',
  examples: {
    pass: [
      {
        done: [
          '교육결과: 7,261명 중 1,644명 참석(참석률: 22.6%)',
          '19,427명 중 13,091명 참석(참석률: 67.3%)',
        ],
      },
      { done: ['대상 50명, 수료 40명(수료율 80%)', '200건 중 150건 처리(미처리율 25%)'] },
      { done: ['120개소 중 90개소 점검(만족도 85%)', '전체 세대 약 44%', '1,200명 중 다수 참석(60%)'] },
    ],
    fail: [
      { done: ['교육결과: 7,261명 중 1,644명 참석(참석률: 26.2%)'] },
      { done: ['대상 50명, 수료 40명(수료율 85%)'] },
      { done: ['75.1%(200건 중 150건)'] },
    ],
  },
  check: records =>
    statementsOf(records).flatMap(statement =>
      ratiosIn(statement.text).flatMap(ratio => offIn(statement, ratio)),
    ),
};
