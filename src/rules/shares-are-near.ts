import type { Remark } from '../model/findings';
import { type Equation, equationsOf } from '../model/forms';
import type { TableCell, TableRow } from '../model/records';
import { formatNumber } from '../prose/numbers';
import { remarkOn, withParticle } from './remarks';
import type { Rule } from './rule';
import { columnTitle, numberIn, type OwnedTable, placeInWords, tablesOf } from './tables';

/** Points of a hundred that no way of rounding explains, nor forcing a row of shares to add up to 100. */
const FAR = 2;

/** `49%` in the brackets of a cell. */
function shareIn(cell: TableCell | undefined): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*%$/.exec(cell?.bracket?.trim() ?? '');
  return match ? Number(match[1]) : undefined;
}

/** The shares of a row that lie far off, where most of the others show that shares of this total are meant. */
function offIn(table: OwnedTable, row: TableRow, { total, parts }: Equation): Remark[] {
  const whole = row.cells[total];
  const size = numberIn(whole);
  if (!whole || !size || size < 0) return [];
  const shares = parts.flatMap(({ column }) => {
    const cell = row.cells[column];
    const [value, found] = [numberIn(cell), shareIn(cell)];
    if (!cell || value === undefined || found === undefined) return [];
    const expected = Math.round((value / size) * 1000) / 10;
    return [{ cell, column, value, found, expected, isFar: Math.abs(found - expected) >= FAR }];
  });
  const far = shares.filter(share => share.isFar);
  const isMeant = shareIn(whole) === 100 || far.length * 2 < shares.length;
  return (isMeant ? far : []).map(({ cell, column, value, found, expected }) => {
    const title = columnTitle(table.form, column);
    const message = `${placeInWords(table, row)}의 ‘${title}’ ${withParticle(formatNumber(value), '은/는')} ${columnTitle(table.form, total)} ${formatNumber(size)}의 ${expected}%인데, ${found}%로 적혀 있습니다.`;
    return remarkOn({ division: table.division, at: cell, message, found, expected, others: [whole] });
  });
}

/** Shares typed in brackets behind a number; how the last digit is rounded is not asked here. */
export const sharesAreNear: Rule = {
  id: 'shares-are-near',
  title: '괄호 안의 비율은 그 수의 비율과 크게 다르지 않다',
  severity: 'error',
  why: '수를 고치고 괄호 안의 비율을 그대로 두면, 읽는 사람이 어느 쪽을 믿을지 알 수 없습니다.',
  examples: {
    pass: [
      { table: ['계 = 남 + 여 | 남 | 여', '294 (100%) | 143 (49%) | 151 (51%)'] },
      { table: ['계 = 남 + 여 | 남 | 여', '33 (100%) | 10 (31%) | 23 (69%)'] },
      { table: ['계 = 남 + 여 | 남 | 여', '40 | 30 (12%) | 10 (3%)'] },
    ],
    fail: [{ table: ['계 = 남 + 여 | 남 | 여', '294 (100%) | 143 (94%) | 151 (51%)'] }],
  },
  check: records =>
    tablesOf(records).flatMap(table =>
      table.form.columns.flatMap((_, column) =>
        equationsOf(table.form, column).flatMap(equation =>
          typeof equation === 'string' ? [] : table.table.rows.flatMap(row => offIn(table, row, equation)),
        ),
      ),
    ),
};
