import { formatDate } from '../prose/dates';
import { withParticle } from '../prose/particles';
import { firstDayOf } from '../prose/periods';
import { type DatedLine, datedLines, type PlacedPeriod } from './dated-lines';
import { remarkOn } from './remarks';
import type { Rule } from './rule';

/** Words that say that a day to come is meant. */
const AHEAD = /예정|향후|앞으로|하반기\s*계획/;
/** Labels of periods that outlast the work itself. */
const LASTING = /유효|계약|시행|적용|만료|기한|차기|임기|위촉\s*기간|준공|사업\s*기간/;
/** In brackets, what the work will come to. */
const OUTCOME = /입주|개관|개장|개통|완공|목표/;

function isAhead({ period, place }: PlacedPeriod, line: DatedLine, asOf: string): boolean {
  const isBare = period.from.yearFrom === 'nowhere';
  const words = place === 'aside' ? line.text.text : line.label;
  const isMeant = LASTING.test(words) || (place === 'aside' && OUTCOME.test(words));
  return firstDayOf(period.from) > asOf && !isMeant && !(isBare && place === 'lead');
}

/** What stands under achievements had begun when the report was made; a part of it may still lie ahead. */
export const achievementsHaveHappened: Rule = {
  id: 'achievements-have-happened',
  title: '추진실적은 기준일까지 시작한 일이다',
  severity: 'warning',
  why: '기준일 뒤에 시작하는 일은 계획이거나, 날짜를 잘못 적은 것입니다.',
  examples: {
    pass: [
      { done: ['2023. 8.~12. : 설치 계약 및 사업수행', '합동점검 실시(10.27.~11.1.)'] },
      { done: ['자기개발휴직 3명 신청, 11월 중 심의예정', '2024년 인사운영기본계획 수립'] },
      { done: ['위탁 계약(2023. 12. 1. ~ 2025. 11. 30.)', '조례 개정: 2023. 12. 1. 시행'] },
      { plans: ['2023. 12. : 공청회'] },
    ],
    fail: [
      { done: ['2023. 11. : 공청회 개최'] },
      { done: ['교육 실시: 2023. 12. 5.'] },
      { done: ['자매결연 체결(11. 18.)'] },
      { done: ['모의훈련: 2023. 12. 5.(화), 6개 기관 64명 참여'] },
    ],
  },
  check: records => {
    const { asOf } = records.setup.report;
    if (!asOf) return [];
    return datedLines(records)
      .filter(({ nature, context }) => nature === '실적' && !AHEAD.test(context))
      .flatMap(line =>
        line.periods
          .filter(placed => isAhead(placed, line, asOf.value))
          .map(({ written }) => {
            const { division, text } = line;
            const message = `추진실적에 적힌 ${withParticle(`‘${written}’`, '은/는')} 실적 기준일 ${formatDate(asOf.value)} 뒤에 시작합니다. 계획이면 ‘예정’으로 적거나 향후 추진계획으로 옮기고, 아니면 날짜를 확인해 주십시오.`;
            return remarkOn({ division, at: text, message, found: written, expected: null, others: [asOf] });
          }),
      );
  },
};
