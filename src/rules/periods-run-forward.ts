import { withParticle } from '../prose/particles';
import { firstDayOf, lastDayOf, readPeriods, type WrittenPeriod } from '../prose/periods';
import { remarkOn } from './remarks';
import type { Rule } from './rule';
import { writtenTexts } from './texts';

/** A period that goes on into the next winter, whose second year was perhaps left out. */
function mayCrossTheYear({ from, to }: WrittenPeriod): boolean {
  return to?.yearFrom !== 'own' && from.month >= 10 && (to?.month ?? 12) <= 3;
}

function isReversed({ from, to }: WrittenPeriod): boolean {
  return to !== undefined && lastDayOf(to) < firstDayOf(from);
}

/** The end of a period lies behind its beginning. */
export const periodsRunForward: Rule = {
  id: 'periods-run-forward',
  title: '기간은 앞날에서 뒷날로 적는다',
  severity: 'error',
  why: '시작과 끝이 뒤바뀌었거나, 해를 넘긴 기간에 연도를 빠뜨린 것입니다.',
  examples: {
    pass: [
      { lines: ['사업기간: 2023. 1. ~ 12.', '2023. 11.~2024. 3. : 한파 종합대책'] },
      { plans: ['2023. 11. 6.(월)~11. 22.(수) : 보충교육', '1. ~ 11.: 평가 대비'] },
      { done: ['안내: 2023. 1. 31. ~ 2.', '점검(10.27.~11.1.)'] },
    ],
    fail: [
      { lines: ['사업기간: 2023. 9. ~ 3.'] },
      { plans: ['2023. 11. 22.(수)~11. 6.(월) : 보충교육'] },
      { lines: ['계약기간: 2023. 4. 1. ~ 2021. 3. 31.'] },
      { plans: ['2023. 11. ~ 2. : 한파 대책'] },
    ],
  },
  check: records =>
    writtenTexts(records).flatMap(({ division, source }) =>
      readPeriods(source.text, records.setup.report.year.value)
        .filter(isReversed)
        .map(period => {
          const written = source.text.slice(period.start, period.end).trim();
          const crosses = mayCrossTheYear(period);
          const next = `‘${period.from.year + 1}. ${period.to!.month}.’`;
          const advice = crosses
            ? `해를 넘기는 기간이면 뒤의 연도를 ${next}처럼 적어 주십시오.`
            : '앞뒤 날짜를 확인해 주십시오.';
          const message = `${withParticle(`‘${written}’`, '은/는')} 끝이 시작보다 앞섭니다. ${advice}`;
          const severity = crosses ? 'warning' : 'error';
          return remarkOn({ division, at: source, message, found: written, expected: null, severity });
        }),
    ),
};
