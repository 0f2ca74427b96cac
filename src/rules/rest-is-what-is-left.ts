import type { Remark } from '../model/findings';
import { withParticle } from '../prose/particles';
import { type Pair, pairsIn } from '../prose/ratios';
import { isGuess, type Remainder, remaindersIn } from '../prose/remainders';
import { addExactly } from '../totals/sums';
import type { Rule } from './rule';
import { isSlip } from './slips';
import { remarkAt, type Statement, statementsOf } from './statements';
import { inUnitOf } from './sums-of-parts';

/** A remainder, and the statement that it stands in: the whole's own, or one right under it. */
interface Placed extends Remainder {
  readonly statement: Statement;
}

function remaindersUnder(statement: Statement, unit: string): Placed[] {
  return [statement, ...statement.children].flatMap(own =>
    remaindersIn(own.text, statement.text)
      .filter(({ measure }) => measure.unit === unit)
      .map(remainder => ({ ...remainder, statement: own })),
  );
}

function offIn(statement: Statement, { whole, part }: Pair): Remark[] {
  const rests = remaindersUnder(statement, whole.unit);
  const [rest] = rests;
  const left = addExactly([whole.value, -part.value]);
  if (!rest || rests.length > 1 || rest.measure === part || rest.measure.start === part.start) return [];
  if (left < 0 || Math.abs(rest.measure.value - left) < Math.max(whole.step, part.step) / 2) return [];
  if (isGuess(rest) && !isSlip(rest.measure.value, left)) return [];
  const expected = inUnitOf(rest.measure, left);
  const stated = `${rest.label} ${rest.measure.text}`;
  const message = `${withParticle(`‘${stated}’`, '은/는')} 함께 적힌 수와 맞지 않습니다: ${whole.text} - ${part.text} = ${expected}. 세 수 가운데 하나를 확인해 주십시오.`;
  const others = statement.pieces.map(({ source }) => source);
  const told = { message, found: rest.measure.text, expected };
  return [remarkAt(rest.statement, rest.measure, rest.statement === statement ? told : { ...told, others })];
}

/** Those who came and those who did not are all: one of the three numbers follows from the others. */
export const restIsWhatIsLeft: Rule = {
  id: 'rest-is-what-is-left',
  title: '미완료, 불참 따위의 나머지는 전체에서 한 것을 뺀 수이다',
  severity: 'warning',
  why: '참석 인원을 고치고 불참 인원을 그대로 두면, 둘을 더한 수가 전체와 다릅니다.',
  examples: {
    pass: [
      { done: ['7,261명 중 1,644명 참석, 불참 5,617명', '1,240명 중 1,153명 접종 완료, 미접종 87명'] },
      { done: ['대상 412필지 중 365필지 협의', '  미협의 47필지 재결 신청'] },
      { done: ['신청 7,318명 중 4,862명 배정, 대기 2,456명', '60명 중 40명 합격, 대기 5명'] },
      { done: ['47건 중 45건 양호(95.7%), 2건 보수 필요', '50건 중 40건 적합, 부적합 10건'] },
      { done: ['120명 중 80명 수료, 미술 15명', '50건 중 30건 처리, 나머지 처리 중'] },
    ],
    fail: [
      { done: ['7,261명 중 1,644명 참석, 불참 5,671명'] },
      { done: ['신청 7,318명 중 4,862명 배정, 대기 2,465명'] },
      { done: ['47건 중 45건 양호(95.7%), 3건 보수 필요'] },
      { done: ['34개 블록 중 27개 블록 구축, 미구축 9개 블록'] },
      { done: ['대상 412필지 중 365필지 협의', '  미협의 57필지 재결 신청'] },
    ],
  },
  check: records =>
    statementsOf(records).flatMap(statement => {
      const pairs = pairsIn(statement.text);
      return pairs.length === 1 ? offIn(statement, pairs[0]!) : [];
    }),
};
