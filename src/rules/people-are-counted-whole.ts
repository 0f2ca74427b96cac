import type { Remark } from '../model/findings';
import type { Records } from '../model/records';
import type { Sourced } from '../model/sourced';
import { formatNumber } from '../prose/numbers';
import { remarkOn } from './remarks';
import type { Rule } from './rule';

/** More people than any bureau has under one rank: digits ran together. */
const TOO_MANY = 100_000;

function odd(division: string | null, where: string, count: Sourced<number>): Remark[] {
  const { value, text } = count;
  const isHalf = !Number.isInteger(value);
  if (!isHalf && Math.abs(value) < TOO_MANY) return [];
  const why = isHalf ? '사람은 한 명 단위로 셉니다.' : `${formatNumber(TOO_MANY)}명이 넘습니다.`;
  const message = `${where}에 적힌 사람 수가 ${text}입니다. ${why} 잘못 적은 수가 아닌지 확인해 주십시오.`;
  return [remarkOn({ division, at: count, message, found: value, expected: null })];
}

function oddIn({ divisions, published }: Records): Remark[] {
  const own = divisions.flatMap(({ division, headcount, absences }) => [
    ...headcount.rows.flatMap(({ counts }) =>
      counts.flatMap(({ rank, count }) => odd(division.name.value, `인력현황 ${rank}`, count)),
    ),
    ...absences.rows.flatMap(({ reason, count }) => odd(division.name.value, reason.value, count)),
  ]);
  return [
    ...own,
    ...published.headcount.flatMap(({ counts }) =>
      counts.flatMap(({ column, count }) => odd(null, `기존 총괄 ${column}`, count)),
    ),
    ...published.absences.rows.flatMap(({ reason, count }) => odd(null, `기존 총괄 ${reason.value}`, count)),
  ];
}

/** Half a person, or a number with too many digits, goes into every sum as it stands. */
export const peopleAreCountedWhole: Rule = {
  id: 'people-are-counted-whole',
  title: '사람은 한 명 단위로, 있을 만한 수로 적는다',
  severity: 'error',
  why: '소수점이 잘못 찍히거나 숫자가 겹쳐 적힌 수는 총괄 전체를 못 쓰게 만듭니다.',
  examples: {
    pass: [{ headcount: ['정원 | 6급 12 | 7급 -'], absences: ['사고 | 육아휴직 | 7급 | 2'] }],
    fail: [
      { headcount: ['정원 | 6급 1.5'] },
      { headcount: ['정원 | 6급 1200000'] },
      { absences: ['사고 | 육아휴직 | 7급 | 0.5'] },
    ],
  },
  check: oddIn,
};
