import type { Remark } from '../model/findings';
import type { Records } from '../model/records';
import { withParticle } from '../prose/particles';
import { readPeriods, type WrittenPeriod } from '../prose/periods';
import type { Rule } from './rule';
import { remarkAt, type Statement, statementsOf } from './statements';

const WEEKDAY = '(?:\\([월화수목금토일]\\))?';
const JOINT = new RegExp(`^${WEEKDAY}\\s?[/,·및]\\s?$`);
const COUNT = new RegExp(`^${WEEKDAY}\\s?[,/]?\\s?(?:총\\s?)?(\\d{1,2})회(?!차)`);

/** A single day, and no stretch of days. */
const isDay = ({ from, to }: WrittenPeriod): boolean => to === from && from.day !== undefined;

/** Runs of days with nothing but `/` or a comma between: `3. 6.(수) / 8. 28.(수)`. */
function runsOf(text: string, days: readonly WrittenPeriod[]): WrittenPeriod[][] {
  const runs: WrittenPeriod[][] = [];
  days.forEach((day, i) => {
    const before = days[i - 1];
    const goesOn = before && isDay(before) && isDay(day) && JOINT.test(text.slice(before.end, day.start));
    if (goesOn) runs[runs.length - 1]!.push(day);
    else runs.push([day]);
  });
  return runs.filter(run => run.length > 1);
}

/** Fewer times than days cannot be; one more is a slip, many more may be several on a day. */
function offIn(statement: Statement, year: number): Remark[] {
  const { text } = statement;
  return runsOf(text, readPeriods(text, year)).flatMap(run => {
    const [first, last] = [run[0]!, run[run.length - 1]!];
    const [, written] = COUNT.exec(text.slice(last.end, last.end + 20)) ?? [];
    const times = Number(written);
    if (!written || !(times < run.length || times === run.length + 1)) return [];
    const days = text.slice(first.start, last.end).trim();
    const message = `날짜는 ${run.length}일이 적혀 있는데(${days}) ${times}회라고 했습니다. 빠지거나 더 적힌 날짜가 없는지 보시고 ${withParticle('횟수', '을/를')} 맞춰 주십시오.`;
    const place = { start: first.start, end: last.end };
    return [remarkAt(statement, place, { message, found: times, expected: run.length })];
  });
}

/** Days that are named one by one, and how many times it says it was. */
export const listedDaysAreCounted: Rule = {
  id: 'listed-days-are-counted',
  title: '하나하나 적은 날짜의 수는 횟수와 같다',
  severity: 'warning',
  why: '한 번 더 하고 날짜만 더하거나 횟수만 고치는 일이 있습니다. 하루에 여러 번 한 것은 묻지 않습니다.',
  examples: {
    pass: [
      { done: ['캠페인: 2023. 3. 6.(월) / 8. 28.(월), 2회', '강의: 2023. 3. 6. / 8. 28., 6회'] },
      { done: ['축제: 2023. 3. 6. ~ 3. 8., 1회', '회의: 2023. 3. 6., 4회차 진행'] },
    ],
    fail: [
      { done: ['캠페인: 2023. 3. 6.(월) / 8. 28.(월), 3회'] },
      { done: ['캠페인: 2023. 3. 6., 5. 4., 8. 28., 2회'] },
    ],
  },
  check: (records: Records) =>
    statementsOf(records).flatMap(statement => offIn(statement, records.setup.report.year.value)),
};
