import { formatDate } from '../prose/dates';
import { withParticle } from '../prose/particles';
import { lastDayOf } from '../prose/periods';
import { type DatedLine, datedLines, type PlacedPeriod } from './dated-lines';
import { remarkOn } from './remarks';
import type { Rule } from './rule';

/** Words of what is told only as the ground of a plan. */
const GROUND = /완료|기준|체결|선정|수립|착수|제정|개정|공포|지정|결과|따른|이후|실시함|현재|접수/;
/** Months into the next year for which a plan may leave its year out. */
const NEAR = 6;

/** A plan of early next year that names no year. */
function mayBeNextYear({ period: { from, to } }: PlacedPeriod, asOf: string): boolean {
  const month = Number(asOf.slice(5, 7));
  return (to ?? from).yearFrom === 'nowhere' && (to ?? from).month + 12 - month <= NEAR;
}

function isOver(placed: PlacedPeriod, { text }: DatedLine, asOf: string): boolean {
  const { period, place } = placed;
  return (
    period.to !== undefined &&
    lastDayOf(period.to) <= asOf &&
    !mayBeNextYear(placed, asOf) &&
    !(place === 'aside' && GROUND.test(text.text))
  );
}

/** What stands under plans is not over yet; it may have begun. A month lasts to its end. */
export const plansLieAhead: Rule = {
  id: 'plans-lie-ahead',
  title: '향후 추진계획은 기준일 뒤까지 이어진다',
  severity: 'warning',
  why: '기준일까지 끝난 일은 실적이거나, 지난해 날짜를 그대로 둔 것입니다.',
  examples: {
    pass: [
      {
        plans: [
          '2023. 9. ~ 12. : 승강기 교체',
          '2023. 10. ~ 11. : 배부실태 점검',
          '2023. 1. ~ 11.: 평가 대비',
        ],
      },
      { plans: ['1. ~ 11. : 운영', '2024. 2월 ~ : 사업추진', '2월 : 수요조사', '포상: 2023. 12월 중'] },
      { plans: ['계획(2023. 5. 수립)에 따른 사업 추진', '2차 공사 발주(2023. 9. 1. 설계 완료)'] },
      { done: ['2023. 3. : 공청회'] },
    ],
    fail: [
      { plans: ['2023. 10. : 만족도 조사'] },
      { plans: ['2022. 11. ~ 12. : 계약'] },
      { plans: ['보충교육: 2023. 9. 6. ~ 10. 31.'] },
    ],
  },
  check: records => {
    const { asOf } = records.setup.report;
    if (!asOf) return [];
    return datedLines(records)
      .filter(({ nature }) => nature === '계획')
      .flatMap(line =>
        line.periods
          .filter(placed => isOver(placed, line, asOf.value))
          .map(({ written }) => {
            const { division, text } = line;
            const message = `향후 추진계획에 적힌 ${withParticle(`‘${written}’`, '은/는')} 실적 기준일 ${formatDate(asOf.value)}까지 끝납니다. 끝난 일이면 추진실적으로 옮기고, 아니면 날짜를 확인해 주십시오.`;
            return remarkOn({ division, at: text, message, found: written, expected: null, others: [asOf] });
          }),
      );
  },
};
