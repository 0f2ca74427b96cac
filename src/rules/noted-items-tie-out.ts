import type { Remark } from '../model/findings';
import { formatNumber } from '../prose/numbers';
import { withParticle } from '../prose/particles';
import { addExactly } from '../totals/sums';
import { type NotedSum, notedSums } from './noted-items';
import { remarkOn } from './remarks';
import type { Rule } from './rule';
import { numberIn, tablesOf } from './tables';

/** A sum this near to its total, in parts of it, is meant to be the same. */
const NEAR = 0.05;
/** So many digits may be slips. */
const FEW_DIGITS = 2;

/** Whether two numbers that differ are surely meant to be one. */
function isMeantAsOne(a: number, b: number): boolean {
  if (Math.abs(a - b) < NEAR * Math.max(a, b)) return true;
  const [left, right] = [String(a), String(b)];
  const differing = Array.from(left).filter((digit, i) => digit !== right[i]).length;
  return left.length === right.length && left.length > FEW_DIGITS && differing <= FEW_DIGITS;
}

function offIn({ whole, name, table, parts, other, column }: NotedSum): Remark[] {
  const found = numberIn(whole)!;
  const expected = addExactly(parts.map(part => numberIn(part)!));
  if (found === expected || !isMeantAsOne(found, expected)) return [];
  const terms = parts.map(part => formatNumber(numberIn(part)!)).join(' + ');
  const message = `${table.name}의 ${withParticle(`‘${name}’`, '은/는')} ${formatNumber(found)}인데, 그 내역인 ${other.name}의 ‘${column}’ ${parts.length}줄을 더하면 ${formatNumber(expected)}입니다 (${terms}). 같은 것을 센 것이면 어느 쪽이 맞는지 확인해 주십시오.`;
  return [remarkOn({ division: table.division, at: whole, message, found, expected, others: parts })];
}

/** A figure that a note takes apart, and another table that counts just these parts. */
export const notedItemsTieOut: Rule = {
  id: 'noted-items-tie-out',
  title: '주에 적힌 내역은 다른 표의 그 줄들과 맞는다',
  severity: 'warning',
  why: '한 과의 두 표가 같은 것을 달리 세면, 고친 쪽과 고치지 않은 쪽이 나란히 인쇄됩니다.',
  examples: {
    pass: [
      {
        table: ['계 | 증명발급 | 출생', '40,394 (471) | 39,002 (195) | 1,392 (5)'],
        note: '※ 증명발급: 주민등록 등초본, 인감, 정부24',
        otherTable: [
          '업무명 | 2022년 (일평균) | 2023년 (일평균)',
          '주민등록 등·초본 발급 | 23,149 (96) | 15,784 (79)',
          '인감증명발급 | 7,658 (32) | 22,584 (114)',
          '정부24(어디서나민원) | 1,629 (7) | 634 (4)',
        ],
      },
      {
        table: ['증명발급 | 출생', '99,002 | 1,392'],
        note: '※ 증명발급: 등본, 초본',
        otherTable: ['업무명 | 건수', '등본 | 23,149', '초본 | 7,658'],
      },
    ],
    fail: [
      {
        table: ['증명발급 | 출생', '30,907 | 1,392'],
        note: '※ 증명발급: 등본, 초본',
        otherTable: ['업무명 | 건수', '등본 | 23,149', '초본 | 7,658'],
      },
    ],
  },
  check: records => notedSums(tablesOf(records), records.setup.report.year.value).flatMap(offIn),
};
