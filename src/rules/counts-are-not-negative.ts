import type { Remark } from '../model/findings';
import type { Records } from '../model/records';
import type { Sourced } from '../model/sourced';
import { remarkOn } from './remarks';
import type { Rule } from './rule';
import { columnTitle, placeInWords, tablesOf } from './tables';

/** What is counted piece by piece, and so never less than none. */
const COUNTED = /^(?:명|인|건|개|개소|대|권|회|동|팀|세대|가구|부|점)$/;
/** Words of a difference, which may well be negative. */
const DIFFERENCE = /증|감|차|대비|과부족|결원|변동|잔/;

function negative(division: string, where: string, count: Sourced<unknown>): Remark[] {
  if (typeof count.value !== 'number' || count.value >= 0) return [];
  const message = `${where}에 적힌 수가 ${count.text}입니다. 세어서 나온 수는 0보다 작을 수 없습니다.`;
  return [remarkOn({ division, at: count, message, found: count.value, expected: null })];
}

function negativePeople(records: Records): Remark[] {
  return records.divisions.flatMap(({ division, headcount, absences }) => [
    ...headcount.rows.flatMap(({ counts }) =>
      counts.flatMap(({ rank, count }) => negative(division.name.value, `인력현황 ${rank}`, count)),
    ),
    ...absences.rows.flatMap(row => negative(division.name.value, row.reason.value, row.count)),
  ]);
}

function negativeCells(records: Records): Remark[] {
  return tablesOf(records).flatMap(table =>
    table.table.rows.flatMap(row =>
      row.cells.flatMap((cell, i) => {
        const where = `${placeInWords(table, row)} ${columnTitle(table.form, i)}`;
        const counted = COUNTED.test(table.form.unit?.value.trim() ?? '') && !DIFFERENCE.test(where);
        return cell && counted ? negative(table.division, where, cell) : [];
      }),
    ),
  );
}

/** A minus sign before a number of people or things is a slip of the hand. */
export const countsAreNotNegative: Rule = {
  id: 'counts-are-not-negative',
  title: '사람과 건수는 0보다 작지 않다',
  severity: 'error',
  why: '부호가 잘못 붙은 수는 합계를 두 배로 어긋나게 합니다.',
  examples: {
    pass: [
      { headcount: ['정원 | 6급 0 | 7급 -'] },
      { table: ['구분 | 전년 대비 증감', '출생 | △3'], unit: '건' },
    ],
    fail: [{ headcount: ['정원 | 6급 -1'] }, { table: ['구분 | 접수', '출생 | -3'], unit: '건' }],
  },
  check: records => [...negativePeople(records), ...negativeCells(records)],
};
