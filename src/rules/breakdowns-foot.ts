import type { Remark } from '../model/findings';
import type { Records } from '../model/records';
import { type Breakdown, breakdownsIn } from '../prose/breakdowns';
import { withParticle } from '../prose/particles';
import { countsThings } from '../prose/units';
import { budgetSentences } from './budget-sentences';
import type { Rule } from './rule';
import { labelBefore, remarkAt, type Statement, statementsOf } from './statements';
import { footingOf, inUnitOf, partsInWords, sumOfParts, wayOut } from './sums-of-parts';

/** Names that end in a digit: `3개 동(망원1, 망원2, 성산1)` lists three, and adds up nothing. */
function isListOfNames({ wholes, parts }: Breakdown): boolean {
  const [whole] = wholes;
  return (
    countsThings(whole!.unit) &&
    parts.length === whole!.value &&
    parts.every(part => part.measure.unit === '')
  );
}

function offIn(statement: Statement, breakdown: Breakdown): Remark[] {
  const { wholes, parts, isOpen } = breakdown;
  const footings = wholes.map(whole => footingOf(whole, parts, isOpen));
  if (footings.includes('foots') || isListOfNames(breakdown)) return [];
  const at = Math.max(
    0,
    footings.findIndex(footing => footing !== 'off'),
  );
  const [whole, footing] = [wholes[at]!, footings[at]!];
  const [stated, sum] = [labelBefore(statement, whole.start) + whole.text, sumOfParts(parts)];
  const added = `${withParticle(stated, '은/는')} 그 내역(${partsInWords(parts)})을 더하면 ${inUnitOf(whole, sum)}입니다`;
  const said = {
    off: `${added}. ${wayOut(whole, parts)}`,
    rounded: `${added}. 반올림으로 생긴 차이인지 확인해 주십시오.`,
    unit: `${withParticle(stated, '은/는')} 그 내역(${partsInWords(parts)})과 숫자로는 맞지만 단위가 서로 다릅니다. 단위를 확인해 주십시오.`,
    foots: '',
  }[footing];
  const severity = footing === 'rounded' ? ('note' as const) : undefined;
  const [found, expected] = [whole.text, footing === 'unit' ? null : inUnitOf(whole, sum)];
  return [
    remarkAt(statement, breakdown, { message: said, found, expected, ...(severity ? { severity } : {}) }),
  ];
}

/** What the rules on 사업비 read is left to them. */
function budgetLines(records: Records): ReadonlySet<unknown> {
  const projects = records.divisions.flatMap(division => division.projects);
  return new Set(projects.flatMap(budgetSentences).map(({ source }) => source));
}

/** Sums in running text and in the brackets of a cell, nested ones too. */
export const breakdownsFoot: Rule = {
  id: 'breakdowns-foot',
  title: '괄호 안의 내역을 더하면 앞의 수가 된다',
  severity: 'error',
  why: '문장 속의 합계는 표와 달리 아무도 더해 보지 않아, 한쪽만 고친 채 인쇄되기 쉽습니다.',
  examples: {
    pass: [
      { done: ['축하격려: 1,722명(생일 1,552명, 출산 38명, 결혼 23명, 신규임용 109명)'] },
      { done: ['수입: 1,022,477천원(구비: 본예산 995,060천원, 추경 27,417천원)'] },
      { done: ['휴가 사용자: 380명*(5년 이상 139명, 10년 이상 241명)', '교육 10명(남·여 각 5명)'] },
      {
        done: ['휴양소: 10개소(35주), 321명', '검진비: 281명(1인 평균 226천원)', '설날(1,673명, 78,993천원)'],
      },
      { done: ['시설 점검 20개소(학교 8개소, 병원 3개소 등)', '3개 동(달빛1, 달빛2, 해오름1)'] },
      { table: ['차량 | 주차', '2(대형1, 중형1) | 364 (지하1~2, 지상1)'] },
    ],
    fail: [
      { done: ['축하격려: 1,722명(생일 1,552명, 출산 48명, 결혼 23명, 신규임용 109명)'] },
      { done: ['수입: 1,022,477천원(구비: 본예산 995,060천원, 추경 27,471천원)'] },
      { done: ['수입: 30천원(구청 10천원, 시청 20원)'] },
      { table: ['차량 | 주차', '2(대형1, 중형2) | 364 (지하1~2, 지상1)'] },
    ],
  },
  check: records => {
    const told = budgetLines(records);
    return statementsOf(records)
      .filter(({ pieces }) => !pieces.some(({ source }) => told.has(source)))
      .flatMap(statement => breakdownsIn(statement.text).flatMap(breakdown => offIn(statement, breakdown)));
  },
};
