import type { Remark } from '../model/findings';
import { formatNumber } from '../prose/numbers';
import { type OpinionShare, opinionSharesIn } from '../prose/opinion-shares';
import { addExactly } from '../totals/sums';
import type { Rule } from './rule';
import { remarkAt, type Statement, statementsOf } from './statements';

/** Two answers may leave others untold; three or more, one of them 기타 or the like, are all. */
const REST = /^(?:기타|보통|무응답|모름|없음|유보|중립|잘모)/;

function offIn(statement: Statement, shares: readonly OpinionShare[]): Remark[] {
  const sum = addExactly(shares.map(({ measure }) => measure.value));
  const slack = shares.reduce((total, { measure }) => total + measure.step / 2, 1e-9);
  const isWhole = shares.length > 2 && shares.some(({ label }) => REST.test(label));
  const [first, last] = [shares[0]!.measure, shares[shares.length - 1]!.measure];
  if (Math.abs(sum - 100) <= slack || (sum < 100 && !isWhole)) return [];
  const terms = shares.map(({ label, measure }) => `${label} ${measure.text}`).join(' + ');
  const message = `응답 비율을 더하면 ${formatNumber(sum)}%입니다(${terms}). 반올림으로는 생기지 않는 차이이므로 어느 비율이 틀렸는지 확인해 주십시오.`;
  const place = { start: first.start, end: last.end };
  return [remarkAt(statement, place, { message, found: `${formatNumber(sum)}%`, expected: '100%' })];
}

/** The answers to one question are all of those who answered. */
export const answersSumToHundred: Rule = {
  id: 'answers-sum-to-hundred',
  title: '찬성·반대·기타처럼 나눈 응답 비율은 더해서 100%다',
  severity: 'warning',
  why: '비율 하나를 고치고 나머지를 그대로 두면 합이 100%를 넘거나 모자랍니다. 반올림으로 생기는 99.9%나 101%는 맞는 것으로 봅니다.',
  examples: {
    pass: [
      { done: ['설문: 624명 응답, 찬성 71%, 반대 18%, 기타 11%', '조사(만족 71.4%, 보통 22.1%, 불만 6.6%)'] },
      { done: ['설문 결과: 찬성 62%, 반대 28%', '만족도 91%, 참여율 80%, 재이용 의사 77%'] },
    ],
    fail: [
      { done: ['설문: 624명 응답, 찬성 71%, 반대 18%, 기타 12%, 무응답 3%'] },
      { done: ['조사(만족 71.4%, 보통 21.1%, 불만 6.5%)'] },
    ],
  },
  check: records =>
    statementsOf(records).flatMap(statement =>
      opinionSharesIn(statement.text).flatMap(shares => offIn(statement, shares)),
    ),
};
