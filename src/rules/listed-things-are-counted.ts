import type { Remark, Severity } from '../model/findings';
import { breakdownsIn } from '../prose/breakdowns';
import { type CircledRun, circledRunsIn, type Listing, listingsIn } from '../prose/listings';
import { withParticle } from '../prose/particles';
import { type Measure, quantitiesIn } from '../prose/quantities';
import { countsThings } from '../prose/units';
import type { Rule } from './rule';
import { labelBefore, remarkAt, type Statement, statementsOf } from './statements';

/** Units of which a list names each one only where the numbers come near: 2건(예천군, 청양군). */
const NEARLY = /^(?:건|회|명|차례|편|대|사업|프로그램)$/;
/** What is told of many things in a bracket is often their kinds: 46개소(도로, 옹벽). */
const KINDS = 3;
const MOST_RUNS = 20;

/** How sure it is that a list names each thing; `undefined` where it may well not. */
function sureness({ whole, names, joints, isOpen }: Listing): Severity | undefined {
  const [count, most] = [names.length, names.length + joints];
  const stated = whole.value;
  if (stated < 1 || stated % 1 !== 0 || names.some(name => name.length > 25)) return undefined;
  if ((stated >= count && stated <= most) || (isOpen && stated >= count)) return undefined;
  if (joints > 0 && !whole.isTotal) return undefined;
  const isThing = countsThings(whole.unit);
  if (!isThing && !NEARLY.test(whole.unit)) return undefined;
  const distance = Math.min(Math.abs(stated - count), Math.abs(stated - most));
  if (isOpen) return isThing && count > 1 ? 'warning' : undefined;
  const isNear = distance <= 2 && (count > 1 || (whole.isTotal && joints > 0));
  if (isNear && (isThing || whole.isTotal)) return 'error';
  if (count > 1 && (arePlaces(names) || (distance <= 2 && names.every(isBareName)))) return 'warning';
  if (distance === 1 && count > 1) return 'warning';
  const isLong = whole.isTotal || (isThing && count > KINDS);
  return isLong && most > 1 && stated <= most * KINDS ? 'warning' : undefined;
}

/** Places are named each for itself, never as kinds. */
function arePlaces(names: readonly string[]): boolean {
  return (
    names.every(name => /^\S{1,5}[군구시동읍면]$/.test(name)) &&
    names.some(name => /[군시동읍면]$/.test(name))
  );
}

/** One word, as places and people are called: more likely the things themselves than their kinds. */
function isBareName(name: string): boolean {
  return name.length <= 6 && !/\s/.test(name);
}

function offInList(statement: Statement, listing: Listing): Remark[] {
  const severity = sureness(listing);
  if (!severity) return [];
  const { whole, names, end } = listing;
  const counted = names.length + listing.joints;
  const stated = labelBefore(statement, whole.start) + whole.text;
  const message = `${withParticle(stated, '이/가')} 적혀 있는데, 하나하나 든 이름은 ${counted}가지입니다(${names.join(', ')}). 빠지거나 더 적힌 이름이 없는지 보시고 수를 맞춰 주십시오.`;
  return [
    remarkAt(
      statement,
      { start: whole.start, end },
      { message, found: whole.value, expected: counted, severity },
    ),
  ];
}

/** The text of a statement with those under it, where ① … may go on. */
function blockOf({ text, children }: Statement): string {
  return [text, ...children.map(child => child.text)].join('\n');
}

/** What a statement counts before its first ①. */
function countedBefore({ text }: Statement): Measure[] {
  const first = text.search(/[①-⑳]/);
  const lead = first < 0 ? text : text.slice(0, first);
  return quantitiesIn(lead).filter(({ isExact }) => isExact);
}

/** The quantity that a run of ① … may list: under the same word, or the only one that counts things. */
function wholeOf({ text }: Statement, measures: readonly Measure[], run: CircledRun, isOnly: boolean) {
  const { label } = run;
  const isNamed = ({ start }: Measure): boolean => {
    const before = text.slice(Math.max(0, start - label.length - 3), start).trim();
    return (
      label !== '' &&
      (before === label || /[\s,(]$/.test(before.slice(0, -label.length))) &&
      before.endsWith(label)
    );
  };
  const things = measures.filter(({ unit }) => countsThings(unit));
  return measures.find(isNamed) ?? (isOnly && things.length === 1 ? things[0] : undefined);
}

function offInRuns(statement: Statement): Remark[] {
  const all = circledRunsIn(blockOf(statement));
  const runs = all.filter(({ numbers }) => numbers[0] === 1 && numbers.length > 1).slice(0, MOST_RUNS);
  const measures = runs.length > 0 ? countedBefore(statement) : [];
  return runs.flatMap(run => {
    const { numbers } = run;
    const whole = wholeOf(statement, measures, run, all.length === 1);
    const listed = Math.max(...numbers);
    const others = [statement, ...statement.children].flatMap(({ pieces }) =>
      pieces.map(({ source }) => source),
    );
    if (!whole || (whole.value === listed && numbers.length === listed)) return [];
    const told = numbers.length === listed ? `${listed}번까지` : `${numbers.length}개`;
    const message = `${withParticle(labelBefore(statement, whole.start) + whole.text, '이/가')} 적혀 있는데, 번호를 붙여 든 것은 ${told}입니다. 빠지거나 겹친 번호가 없는지 보시고 수를 맞춰 주십시오.`;
    return [remarkAt(statement, whole, { message, found: whole.value, expected: numbers.length, others })];
  });
}

/** Names in brackets, behind a colon, or with ① ② ③ before them. */
export const listedThingsAreCounted: Rule = {
  id: 'listed-things-are-counted',
  title: '하나하나 든 이름의 수는 앞의 수와 같다',
  severity: 'error',
  why: '이름을 하나 더하거나 빼면서 앞의 수를 그대로 두는 일이 잦습니다. ‘등’이 있으면 더 있는 것으로 봅니다.',
  examples: {
    pass: [
      { done: ['채널: 4개(블로그, 인스타그램, 페이스북, 트위터)', '물품 전달: 총 2건 (예천군, 청양군)'] },
      { done: ['판로지원: 총 2건 (맛김 구매 및 수박 판매)', '창구: 4개(접수, 교부 및 전담창구)'] },
      {
        done: [
          '시설 46개소(도로, 옹벽, 복합시설 등)',
          '검진 1,245명(4가 백신)',
          '점검 48개소(간판, 내부시설)',
        ],
      },
      { done: ['총 3개 도시 (국내 2, 국외 1) 국내 : ① 가시 ② 나시 국외 : ① 다시'] },
      {
        done: [
          '블로그, 인스타그램 등 5개 채널 운영',
          '교육, 상담, 홍보 등 1회',
          '가나동 청소, 방역 등 1개소',
        ],
      },
      { done: ['교육 2회(상반기, 하반기)', '3팀: 정책팀, 돌봄팀, 보장팀'] },
    ],
    fail: [
      { done: ['블로그, 인스타그램, 페이스북 등 2개 채널 운영'] },
      { done: ['시설 정비: 4종(신호등, 표지판, 과속방지턱)'] },
      { done: ['채널: 7개(블로그, 인스타그램, 페이스북, 트위터, 카카오톡, 유튜브)'] },
      { done: ['물품 전달: 총 3건 (예천군, 청양군)'] },
      { done: ['총 4개 도시 (국내 3, 국외 1) 국내 : ① 가시 ② 나시 국외 : ① 다시'] },
      { done: ['추진 분야 4개 분야', '  ① 안전 ② 복지', '  ③ 환경'] },
      { done: ['4팀: 정책팀, 돌봄팀, 보장팀'] },
    ],
  },
  check: records =>
    statementsOf(records).flatMap(statement => {
      const summed = new Set(breakdownsIn(statement.text).map(({ end }) => end));
      const lists = listingsIn(statement.text).filter(({ end }) => !summed.has(end));
      return [...lists.flatMap(listing => offInList(statement, listing)), ...offInRuns(statement)];
    }),
};
