import type { Remark } from '../model/findings';
import type { Records } from '../model/records';
import { cellOf, type Sourced } from '../model/sourced';
import { impossibleDates } from './dates';
import { remarkOn } from './remarks';
import type { Rule } from './rule';
import { writtenTexts } from './texts';
import { isImpossibleDate, troubleRemark } from './troubles';

function messageOf(written: string, reason: string): string {
  return `‘${written}’은 없는 날짜입니다. ${reason}.`;
}

/** Cells of dates that could not be read, because there is no such day. */
function inUnreadableCells({ setup, troubles }: Records): Remark[] {
  const year = setup.report.year.value;
  return troubles
    .filter(trouble => isImpossibleDate(trouble, year))
    .map(trouble => {
      const [found] = impossibleDates(trouble.text, year);
      return troubleRemark(trouble, messageOf(trouble.text, found?.reason ?? '달력에 이런 날이 없습니다'));
    });
}

function isTold({ troubles }: Records, source: Sourced<unknown>): boolean {
  const { tab, cell } = cellOf(source);
  return troubles.some(({ kind, at }) => kind === 'unreadable' && at.tab === tab && at.cell === cell);
}

function inTexts(records: Records): Remark[] {
  return writtenTexts(records)
    .filter(({ source }) => !isTold(records, source))
    .flatMap(({ division, source }) =>
      impossibleDates(source.text, records.setup.report.year.value).map(({ written, reason }) =>
        remarkOn({
          division,
          at: source,
          message: messageOf(written, reason),
          found: written,
          expected: null,
        }),
      ),
    );
}

/** A day that no calendar has is a slip of the hand that print makes permanent. */
export const datesExist: Rule = {
  id: 'dates-exist',
  title: '적힌 날짜는 달력에 있는 날이다',
  severity: 'error',
  why: '2. 30. 같은 날은 없으므로 월이나 일을 잘못 적은 것입니다.',
  examples: {
    pass: [
      { lines: ['2023. 2. 28.(화) 개최', '10. 27. ~ 11. 1.', '재원 비율 50 : 50, 면적 3.31㎡'] },
      { lines: ['2024. 2. 29. 준공', '2023. 2. 30명 참석', '제13. 1.항, 버전 1.13.2'] },
      { table: ['시설 | 준공일:날짜', '청사 | 2008.11.21'] },
    ],
    fail: [
      { lines: ['2023. 2. 30. 개최'] },
      { lines: ['점검(4. 31.)'] },
      { table: ['시설 | 준공일:날짜', '청사 | 2023. 13. 1.'] },
    ],
  },
  check: records => [...inUnreadableCells(records), ...inTexts(records)],
};
