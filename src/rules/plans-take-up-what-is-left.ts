import type { Remark } from '../model/findings';
import { withParticle } from '../prose/particles';
import { type Pair, pairsIn } from '../prose/ratios';
import { type Remainder, remaindersIn } from '../prose/remainders';
import { addExactly } from '../totals/sums';
import type { Rule } from './rule';
import { isSlip } from './slips';
import { remarkAt, type Statement, statementsByProject } from './statements';
import { inUnitOf } from './sums-of-parts';

/** What was done of a whole, and the achievement that says so. */
interface Done extends Pair {
  readonly statement: Statement;
}

/** Words that name no work. */
const LEADING = /^(?:나머지|잔여|남은|완료|추진|실시|예정|대상)/;

/** Whether two lines name one work: `나머지 1,221필지 실태조사` and `공유재산 실태조사`. */
function isOfSame(line: string, other: string): boolean {
  const words = line.replace(/\d[\d,.]*[가-힣]*/g, ' ').match(/[가-힣]{2,}/g) ?? [];
  return words.some(word => !LEADING.test(word) && other.includes(word));
}

function offIn(statement: Statement, { label, measure }: Remainder, done: readonly Done[]): Remark[] {
  const own = done.filter(
    ({ whole, statement: other }) => whole.unit === measure.unit && isOfSame(statement.text, other.text),
  );
  const [told] = own;
  if (!told || own.length > 1) return [];
  const left = addExactly([told.whole.value, -told.part.value]);
  if (left <= 0 || !isSlip(measure.value, left)) return [];
  const expected = inUnitOf(measure, left);
  const message = `${withParticle(`‘${label} ${measure.text}’`, '은/는')} 추진실적과 맞지 않습니다: ${told.whole.text} - ${told.part.text} = ${expected}. 셋 가운데 어느 수가 틀렸는지 확인해 주십시오.`;
  const others = told.statement.pieces.map(({ source }) => source);
  return [remarkAt(statement, measure, { message, found: measure.text, expected, others })];
}

function offInProject(statements: readonly Statement[]): Remark[] {
  const done = statements
    .filter(({ nature }) => nature === '실적')
    .flatMap(statement => pairsIn(statement.text).map(pair => ({ ...pair, statement })));
  if (done.length === 0) return [];
  return statements
    .filter(({ nature }) => nature === '계획')
    .flatMap(statement =>
      remaindersIn(statement.text, '').flatMap(remainder => offIn(statement, remainder, done)),
    );
}

/** Plans that take up the rest of an achievement; some of it may be planned for later, so only a slip is asked about. */
export const plansTakeUpWhatIsLeft: Rule = {
  id: 'plans-take-up-what-is-left',
  title: '계획에 적은 나머지는 실적이 남긴 수이다',
  severity: 'warning',
  why: '실적을 고치고 향후 계획의 ‘나머지 몇 곳’을 그대로 두는 일이 있습니다. 같은 일을 가리키고 숫자 하나만 다를 때에 묻습니다.',
  examples: {
    pass: [
      { done: ['재산 실태조사: 6,428필지 중 5,207필지 완료'], plans: ['나머지 1,221필지 실태조사 완료'] },
      { done: ['재산 실태조사: 6,428필지 중 5,207필지 완료'], plans: ['나머지 600필지 실태조사 착수'] },
      { done: ['재산 실태조사: 6,428필지 중 5,207필지 완료'], plans: ['나머지 1,211필지 매각'] },
    ],
    fail: [{ done: ['재산 실태조사: 6,428필지 중 5,207필지 완료'], plans: ['나머지 1,211필지 실태조사'] }],
  },
  check: records => statementsByProject(records).flatMap(offInProject),
};
