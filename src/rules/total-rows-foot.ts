import type { Remark } from '../model/findings';
import type { TableRow } from '../model/records';
import { formatNumber, splitBracket } from '../prose/numbers';
import { withParticle } from '../prose/particles';
import { isRatio } from '../prose/ratio-labels';
import { squeeze } from '../prose/words';
import { addExactly } from '../totals/sums';
import { remarkOn } from './remarks';
import type { Rule } from './rule';
import {
  columnTitle,
  holdsWords,
  numberIn,
  type OwnedTable,
  placeInWords,
  roundingSlack,
  tablesOf,
} from './tables';
import { type TotalRow, totalRows } from './total-rows';

/** What is never added up over rows. */
const NOT_ADDED = /단가|순위|연도|년도|점수|번호|연번|실(?:인원|이용)/;

function offIn(table: OwnedTable, total: TableRow, rows: readonly TableRow[], column: number): Remark[] {
  const at = total.cells[column];
  const found = numberIn(at);
  const used = rows.map(row => row.cells[column]);
  const written = used.flatMap(cell => (numberIn(cell) === undefined ? [] : cell!));
  if (at === undefined || found === undefined || written.length === 0 || used.some(holdsWords)) return [];
  const expected = addExactly(written.map(cell => numberIn(cell)!));
  if (Math.abs(found - expected) <= roundingSlack([at, ...written], table.form, column)) return [];
  const title = withParticle(`‘${columnTitle(table.form, column)}’`, '은/는');
  const message = `${placeInWords(table, total)}의 ${title} ${formatNumber(found)}인데, 그 내역 ${written.length}줄을 더하면 ${formatNumber(expected)}입니다.`;
  return [remarkOn({ division: table.division, at, message, found, expected, others: written })];
}

/** A column of numbers of which the total row holds a sum, and no share or mean. */
function isAdded({ form }: OwnedTable, total: TableRow, column: number): boolean {
  const isShare = /%$/.test(splitBracket(total.cells[column]?.text ?? '').main);
  const isNumber = form.columns[column]!.kind.value === '수';
  const labels = columnTitle(form, column).split(' ').map(squeeze);
  const title = squeeze(columnTitle(form, column));
  return isNumber && !isShare && !NOT_ADDED.test(title) && ![title, ...labels].some(isRatio);
}

/** Judged by the choice of rows that fits best. */
function off(table: OwnedTable, { row, choices }: TotalRow): Remark[] {
  const columns = table.form.columns.map((_, i) => i).filter(column => isAdded(table, row, column));
  const judged = choices.map(rows => columns.flatMap(column => offIn(table, row, rows, column)));
  return judged.sort((a, b) => a.length - b.length)[0] ?? [];
}

/** Columns that must foot before a first row that does not say 계 is taken for the whole of the others. */
const ENOUGH = 3;

/** `한빛도` over `동부권` and `서부권`: the whole by its numbers alone, where all columns but one foot. */
function offInUnsaid(table: OwnedTable): Remark[] {
  const [first, ...others] = table.table.rows;
  if (!first || others.length < 2 || totalRows(table.table).length > 0) return [];
  const counted = table.form.columns.flatMap((_, column) => {
    const isFull = [first, ...others].every(row => (numberIn(row.cells[column]) ?? 0) > 0);
    return isFull && isAdded(table, first, column) ? [column] : [];
  });
  const wrong = counted.flatMap(column => offIn(table, first, others, column));
  return wrong.length === 1 && counted.length > ENOUGH ? wrong : [];
}

/** Rows that say 계, 합계, 총계 or 소계 are read as the sum of the rows they stand over. */
export const totalRowsFoot: Rule = {
  id: 'total-rows-foot',
  title: '합계 줄은 그 내역을 더한 값이다',
  severity: 'error',
  why: '내역을 고치고 합계 줄을 두는 일이 잦습니다. 소계와 합계, 묶음별 합계를 함께 봅니다.',
  examples: {
    pass: [
      { table: ['동 | 세대', '합계 | 5', '가동 | 2', '나동 | 3'] },
      {
        table: ['구분 | 항목 | 건수', '발급 | 소계 | 5', '발급 | 등본 | 2', '발급 | 초본 | 3', '합계 | | 5'],
      },
      { table: ['동 | 실인원 | 연인원', '합계 | 4 | 9', '가동 | 2 | 4', '나동 | 3 | 5', '(여성) | 1 | 2'] },
      { table: ['동 | 참석률 | 평균 연령', '가동 | 20 | 40', '계 | 25 | 45', '나동 | 30 | 50'] },
    ],
    fail: [
      {
        table: [
          '구분 | 소 호수 | 소 마릿수 | 닭 호수 | 닭 마릿수',
          '한빛도 | 963 | 61 | 1,120 | 21,400',
          '동부 | 402 | 26 | 498 | 9,150',
          '서부 | 560 | 35 | 622 | 12,250',
        ],
      },
      { table: ['동 | 세대', '합계 | 6', '가동 | 2', '나동 | 3'] },
      {
        table: ['구분 | 항목 | 건수', '발급 | 소계 | 5', '발급 | 등본 | 2', '발급 | 초본 | 4', '합계 | | 6'],
      },
    ],
  },
  check: records =>
    tablesOf(records).flatMap(table => [
      ...totalRows(table.table).flatMap(row => off(table, row)),
      ...offInUnsaid(table),
    ]),
};
