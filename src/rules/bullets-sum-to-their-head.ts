import type { Remark } from '../model/findings';
import { bracketedCountsOf, type Counted, countsOf } from '../prose/counts';
import { withParticle } from '../prose/particles';
import type { Measure } from '../prose/quantities';
import { countsThings } from '../prose/units';
import type { Rule } from './rule';
import { isSlip } from './slips';
import { labelBefore, remarkAt, type Statement, statementsOf } from './statements';
import { footingOf, inUnitOf, partsInWords, type SumPart, sumOfParts, wayOut } from './sums-of-parts';

/** Words that make of bullets a choice out of more. */
const SOME = /주요|등\s*$|(?:^|\s)(?:[이그]\s?)?중(?:\s|$)|예시|사례|우수/;
/** Of a head that does not say 총, bullets that give less than this share may be only some of it. */
const MOST = 0.6;

/** What a bullet counts of a unit: outside brackets first. None where it is not exact. */
function countsIn(text: string, unit: string): Counted[] {
  const own = countsOf(text).filter(({ measure }) => measure.unit === unit);
  const counts =
    own.length > 0 ? own : bracketedCountsOf(text).filter(({ measure }) => measure.unit === unit);
  return counts.every(({ measure }) => measure.isExact) ? counts : [];
}

/** The ways in which bullets may be meant to add up: all that they count, or only the first of each. */
function waysOf(statement: Statement, unit: string): SumPart[][] {
  const counts = statement.children.map(child => countsIn(child.text, unit));
  if (counts.some(own => own.length === 0)) return [];
  const parts = (own: readonly Counted[]): SumPart[] => own.map(count => ({ ...count, times: 1 }));
  const ways = [parts(counts.flat()), parts(counts.map(([first]) => first!))];
  return ways.filter(way => way.length > 1);
}

/** Bullets that come near, or miss by one slip of a finger, are meant to add up even where no one says 총. */
function isMeant(head: Measure, parts: readonly SumPart[]): boolean {
  const sum = sumOfParts(parts);
  const isTooMuch = sum > head.value && (countsThings(head.unit) || sum <= head.value * 2);
  if (head.isTotal || isTooMuch || (sum >= head.value * MOST && sum <= head.value)) return true;
  const slips = parts.some(({ measure }) => isLongSlip(measure.value, measure.value + head.value - sum));
  return slips || isLongSlip(head.value, sum);
}

function isLongSlip(written: number, meant: number): boolean {
  return written >= 100 && isSlip(written, meant);
}

function offIn(statement: Statement, head: Measure): Remark[] {
  const ways = waysOf(statement, head.unit);
  const some = SOME.test(statement.text) || statement.children.some(child => SOME.test(child.text));
  const footings = ways.map(way => footingOf(head, way, some && !head.isTotal));
  const [parts] = ways;
  const isUnit = footings.includes('unit') && footings.every(footing => /off|unit/.test(footing));
  const isOff = footings.every(footing => footing === 'off');
  if (!parts || !(isUnit || (isOff && isMeant(head, parts)))) return [];
  const stated = withParticle(labelBefore(statement, head.start) + head.text, '은/는');
  const sum = isUnit ? null : inUnitOf(head, sumOfParts(parts));
  const told = `아래 줄의 내역(${partsInWords(parts)})`;
  const message = isUnit
    ? `${stated} ${told}과 숫자로는 맞지만 단위가 서로 다릅니다. 단위를 확인해 주십시오.`
    : `${stated} ${told}을 더하면 ${sum}입니다. ${wayOut(head, parts)}`;
  const others = statement.children.flatMap(({ pieces }) => pieces.map(({ source }) => source));
  const severity = head.isTotal ? ('error' as const) : ('warning' as const);
  return [remarkAt(statement, head, { message, found: head.text, expected: sum, others, severity })];
}

/** Each unit of a head that it counts once; a count of two things of one unit says nothing of the bullets. */
function headsOf({ text }: Statement): Measure[] {
  const measures = countsOf(text).map(({ measure }) => measure);
  const alone = measures.filter(({ unit }) => measures.filter(other => other.unit === unit).length === 1);
  return alone.filter(({ unit, isExact, value }) => unit !== '' && unit !== '%' && isExact && value > 0);
}

/** A head that says 총, and bullets under it that count the same thing one by one. */
export const bulletsSumToTheirHead: Rule = {
  id: 'bullets-sum-to-their-head',
  title: '아래 줄의 수를 더하면 윗줄의 수가 된다',
  severity: 'error',
  why: '실적을 한 줄 더하거나 고치면서 윗줄의 총계를 그대로 두는 일이 잦습니다. ‘총’이라고 적지 않은 윗줄은 주의로 묻습니다.',
  examples: {
    pass: [
      { done: ['생방송 추진 총 10회', '  장터 홍보 5회 진행', '  축제 홍보 2회', '  상권 홍보 3회'] },
      { done: ['민원 처리: 3,182건', '  재산 조회: 286건', '  안내 문자: 2,896건'] },
      { done: ['보증 추천: 214개소, 5,840백만원', '  신규 151개소, 갱신 63개소'] },
      { done: ['위기가구 발굴: 1,204가구', '  긴급지원 310가구, 512백만원'] },
      { done: ['지도점검: 43개소, 위반 5개소', '  행정처분 5건(경고 3건, 개선명령 2건)'] },
      { done: ['상담 500건', '  주요 상담: 법률 120건', '  세무 80건'] },
    ],
    fail: [
      { done: ['생방송 추진 총 10회', '  장터 홍보 5회 진행', '  축제 홍보 2회', '  상권 홍보 2회'] },
      { done: ['민원 처리: 3,182건', '  재산 조회: 268건', '  안내 문자: 2,896건'] },
      { done: ['협약: 3개사, 1,870억원', '  소재 1개사, 바이오 3개사'] },
      { done: ['지원: 2개 단지, 580천원', '  놀이터: 1개 단지, 412천원', '  도로: 1개 단지, 168원'] },
    ],
  },
  check: records =>
    statementsOf(records)
      .filter(({ children }) => children.length > 0)
      .flatMap(statement => headsOf(statement).flatMap(head => offIn(statement, head))),
};
