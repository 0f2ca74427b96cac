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

function negative(division: string | null, where: string, count: Sourced<unknown>): Remark[] {
  if (typeof count.value !== 'number' || count.value >= 0) return [];
  const message = `${where}에 적힌 수가 ${count.text}입니다. 사람과 건수, 사업비는 0보다 작을 수 없습니다.`;
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

/** What a project costs is not negative; a supplementary budget may take off what the first one gave. */
function negativeMoney(records: Records): Remark[] {
  return records.divisions.flatMap(({ division, projects }) =>
    projects.flatMap(({ number, budget }) => {
      const isGiven = (fund: string): boolean =>
        budget.some(row => row.funds.some(part => part.fund === fund && part.amount.value > 0));
      return budget.flatMap(({ category, funds, total }) => {
        const isCut = (fund: string): boolean => category.value === '추경' && isGiven(fund);
        const own = funds.filter(({ fund }) => !isCut(fund));
        const sum = total && own.length === funds.length ? [{ fund: '계', amount: total }] : [];
        return [...own, ...sum].flatMap(({ fund, amount }) =>
          negative(division.name.value, `${number.value}번 사업비 ${fund}`, amount),
        );
      });
    }),
  );
}

function negativePublished({ published }: Records): Remark[] {
  const { divisions, teams, authorized, current, headcount, absences } = published;
  const counts = [
    ...[divisions, teams, authorized, current],
    ...headcount.flatMap(({ total, counts: cells }) => [total, ...cells.map(({ count }) => count)]),
    ...absences.rows.map(({ count }) => count),
  ];
  return counts.flatMap(count => (count ? negative(null, '기존 총괄', count) : []));
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
  title: '사람과 건수, 사업비는 0보다 작지 않다',
  severity: 'error',
  why: '부호가 잘못 붙은 수는 합계를 두 배로 어긋나게 합니다.',
  examples: {
    pass: [
      { headcount: ['정원 | 6급 0 | 7급 -'] },
      { table: ['구분 | 전년 대비 증감', '출생 | △3'], unit: '건' },
      { budget: ['1 | 천원 | 구비 100', '1 | 추경 | 천원 | 구비 △20'] },
    ],
    fail: [
      { headcount: ['정원 | 6급 -1'] },
      { table: ['구분 | 접수', '출생 | -3'], unit: '건' },
      { budget: ['1 | 천원 | 구비 -225'] },
      { published: ['정원 | 6급 -3'] },
    ],
  },
  check: records => [
    ...negativePeople(records),
    ...negativeCells(records),
    ...negativeMoney(records),
    ...negativePublished(records),
  ],
};
