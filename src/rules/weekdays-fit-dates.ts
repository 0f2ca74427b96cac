import { readPeriods, type WrittenDate, weekdayOf } from '../prose/periods';
import { remarkOn } from './remarks';
import type { Rule } from './rule';
import { writtenTexts } from './texts';

/** The weekday of a date; a date of spring without any year may be of the year after. */
function weekdaysOf({ year, yearFrom, month, day }: WrittenDate): string[] {
  const years = yearFrom === 'nowhere' && month <= 4 ? [year, year + 1] : [year];
  return years.map(own => weekdayOf(own, month, day!));
}

const named = ({ year, month, day }: WrittenDate): string => `${year}. ${month}. ${day}.`;

/** A date and the weekday in brackets behind it name two different days. */
export const weekdaysFitDates: Rule = {
  id: 'weekdays-fit-dates',
  title: '날짜와 요일이 맞는다',
  severity: 'error',
  why: '날짜와 요일 가운데 하나는 틀린 것이고, 읽는 사람은 어느 쪽인지 알 수 없습니다.',
  examples: {
    pass: [
      { plans: ['2023. 11. 6.(월)~11. 22.(수) : 보충교육', '2024. 2. 29.(목) 개최'] },
      { done: ['특강(10. 5.(목) ~ 10. 6.(금)): 32명', '야간 운영(월), 2023. 3. 2(월 2회)'] },
    ],
    fail: [{ plans: ['2023. 11. 6.(화) : 보충교육'] }, { done: ['개최: 2023년 10월 5일(금)'] }],
  },
  check: records =>
    writtenTexts(records).flatMap(({ division, source }) =>
      readPeriods(source.text, records.setup.report.year.value)
        .flatMap(({ from, to }) => (to && to !== from ? [from, to] : [from]))
        .filter(date => date.weekday !== undefined && !weekdaysOf(date).includes(date.weekday))
        .map(date => {
          const written = source.text.slice(date.start, date.end).trim();
          const [expected] = weekdaysOf(date);
          const message = `‘${written}’에서 ${named(date)}은 ${expected}요일입니다. 날짜와 요일 가운데 어느 쪽이 맞는지 확인해 주십시오.`;
          return remarkOn({ division, at: source, message, found: date.weekday!, expected: expected! });
        }),
    ),
};
