import type { Remark } from '../model/findings';
import { formatNumber } from '../prose/numbers';
import { type Ratio, ratiosIn, shareOf } from '../prose/ratios';
import { type Range, type Rounding, roundingOf } from '../prose/rounding';
import { addExactly } from '../totals/sums';
import type { Rule } from './rule';
import { isSlip } from './slips';
import { remarkAt, type Statement, statementsOf } from './statements';

/** Names of rates that count those who are left: 미참석률 is 100 less the share. */
const LEFT = /^(?:미|불|비|잔)|공실|결석|탈락|미달/;

/** How the rate comes out of its numbers; of a rate that may count those who are left, the better way. */
function roundingOfRatio({ rate, label, isCompared }: Ratio, share: Range): Rounding {
  const own = roundingOf(share, rate.value, rate.step);
  if (own !== 'off' || !(isCompared || LEFT.test(label))) return own;
  const left = { low: 100 - share.high, high: 100 - share.low };
  const isLess = share.high < 100;
  return roundingOf(isLess ? left : { low: -left.high, high: -left.low }, rate.value, rate.step);
}

/** A quotient to one place more than is written: 67.39. */
function inPlaces(value: number, step: number): string {
  const scale = 10 / step;
  return formatNumber(Math.round(value * scale) / scale);
}

function offIn(statement: Statement, ratio: Ratio): Remark[] {
  const { whole, part, rate, label, isGuessed } = ratio;
  const share = shareOf(ratio);
  const rounding = share && roundingOfRatio(ratio, share);
  if (!share || (rounding !== 'off' && rounding !== 'raised')) return [];
  const exact = inPlaces(share.low, rate.step);
  const name = `${label === '' ? '비율' : label} ${rate.text}는`;
  const quotient = `${part.text} ÷ ${whole.text} = ${exact}%`;
  const rounded = addExactly([Math.round(share.low / rate.step) * rate.step]);
  if (isGuessed && !isSlip(rate.value, rounded)) return [];
  const expected = `${formatNumber(rounded)}%`;
  const message =
    rounding === 'raised'
      ? `${name} ${quotient}를 올림한 값입니다. 반올림하면 ${expected}입니다.`
      : `${name} 앞의 수와 맞지 않습니다: ${quotient}. 비율을 ${expected}로 고치거나 앞의 두 수를 확인해 주십시오.`;
  const isSure = rounding !== 'raised' && !isGuessed && !/^(?:공정|진척)/.test(label);
  const severity = isSure ? ('error' as const) : ('warning' as const);
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
      { done: ['5개 구간 중 3개 구간 완료(공정률 75%)', '12.4㎞ 중 9.3㎞ 완료(공정률 75%)'] },
      { done: ['적발 2,764건, 부과 683건(부과율 24.7%)', '신청 500명, 수료 120명(수료율 85.7%)'] },
      { done: ['확보 187대(법정 165대 대비 113.3%)', '검진 1,520명(전년 1,400명 대비 8.6%)'] },
    ],
    fail: [
      { done: ['교육결과: 7,261명 중 1,644명 참석(참석률: 26.2%)'] },
      { done: ['대상 50명, 수료 40명(수료율 85%)'] },
      { done: ['75.1%(200건 중 150건)'] },
      { done: ['응답 1,240명 중 1,054명 만족(만족도 88.0%)'] },
      { done: ['12.4㎞ 중 9.3㎞ 완료(공정률 57%)'] },
      { done: ['확보 187대(법정 165대 대비 131.3%)'] },
      { done: ['적발 2,764건, 부과 683건(부과율 27.4%)'] },
      { done: ['214필지 중 209필지 이상 없음(87.7%)'] },
      { done: ['34개 블록 중 27개 블록 완료(74.9%)'] },
    ],
  },
  check: records =>
    statementsOf(records).flatMap(statement =>
      ratiosIn(statement.text).flatMap(ratio => offIn(statement, ratio)),
    ),
};
