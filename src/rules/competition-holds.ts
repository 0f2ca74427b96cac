import type { Remark } from '../model/findings';
import { competitionIn } from '../prose/competitions';
import { formatNumber } from '../prose/numbers';
import { withParticle } from '../prose/particles';
import { roundingOf } from '../prose/rounding';
import type { Rule } from './rule';
import { remarkAt, type Statement, statementsOf } from './statements';

function offIn(statement: Statement): Remark[] {
  const read = competitionIn(statement.text);
  if (!read || read.places.value <= 0) return [];
  const { places, applicants, rate, step, text } = read;
  const exact = applicants.value / places.value;
  if (roundingOf({ low: exact, high: exact }, rate, step) !== 'off') return [];
  const expected = formatNumber(Number((Math.round(exact / step) * step).toFixed(3)));
  const message = `${withParticle(`‘${text}’`, '이/가')} 앞의 두 수와 맞지 않습니다: ${applicants.text} ÷ ${places.text} = ${expected}. 경쟁률이나 앞의 두 수를 확인해 주십시오.`;
  return [remarkAt(statement, read, { message, found: rate, expected })];
}

/** So many for one place: a quotient as an average is, with a wording of its own. */
export const competitionHolds: Rule = {
  id: 'competition-holds',
  title: '경쟁률은 신청한 수를 모집한 수로 나눈 값이다',
  severity: 'warning',
  why: '신청 인원을 고치고 경쟁률을 그대로 두는 일이 있습니다. 두 수가 바로 앞에 있을 때에만 봅니다.',
  examples: {
    pass: [
      { done: ['420세대 모집에 1,596명 신청(경쟁률 3.8 : 1)', '20명 선발, 86명 지원(경쟁률 4.3대 1)'] },
      { done: ['2회, 20명 선발에 86명 지원(경쟁률 9.9:1)', '접수 결과 경쟁률 3.8 : 1'] },
    ],
    fail: [{ done: ['420세대 모집에 1,596명 신청(경쟁률 4.8 : 1)'] }],
  },
  check: records => statementsOf(records).flatMap(offIn),
};
