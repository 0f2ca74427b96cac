import type { Remark } from '../model/findings';
import { type Equation, equationsOf } from '../model/forms';
import type { Records, TableRow } from '../model/records';
import { formatNumber } from '../prose/numbers';
import { withParticle } from '../prose/particles';
import { addExactly } from '../totals/sums';
import { remarkOn, sumInWords } from './remarks';
import type { Rule } from './rule';
import {
  columnTitle,
  holdsWords,
  isRatioRow,
  numberIn,
  type OwnedTable,
  placeInWords,
  roundingSlack,
  tablesOf,
} from './tables';

function holds(table: OwnedTable, row: TableRow, { total, parts }: Equation): Remark[] {
  const at = row.cells[total];
  const found = numberIn(at);
  const used = parts.map(part => row.cells[part.column]);
  const written = used.flatMap(cell => (numberIn(cell) === undefined ? [] : cell!));
  if (isRatioRow(table.form, row)) return [];
  if (at === undefined || found === undefined || written.length === 0 || used.some(holdsWords)) return [];
  const terms = parts.map(({ column, sign }) => ({
    name: columnTitle(table.form, column),
    value: numberIn(row.cells[column]) ?? 0,
    sign,
  }));
  const expected = addExactly(terms.map(({ value, sign }) => value * sign));
  if (Math.abs(found - expected) <= roundingSlack([at, ...written], table.form, total)) return [];
  const title = withParticle(`‘${columnTitle(table.form, total)}’`, '은/는');
  const message = `${placeInWords(table, row)}의 ${title} ${formatNumber(found)}인데, ${withParticle(sumInWords(terms), '은/는')} ${formatNumber(expected)}입니다.`;
  return [remarkOn({ division: table.division, at, message, found, expected, others: written })];
}

function unknownTerms(records: Records): Remark[] {
  return records.forms.flatMap(form =>
    form.columns.flatMap((column, i) =>
      equationsOf(form, i).flatMap(term => {
        if (typeof term !== 'string' || !column.equation) return [];
        const message = `【${form.title.value}】의 합계식에 적힌 ${withParticle(`‘${term}’`, '이/가')} 그 표의 열에 없습니다. 열 이름을 그대로 적어 주십시오.`;
        return [
          remarkOn({
            division: null,
            at: column.equation,
            message,
            found: term,
            expected: null,
            severity: 'warning',
          }),
        ];
      }),
    ),
  );
}

/** The sums across a row that the form declares (합계식). */
export const rowEquationsHold: Rule = {
  id: 'row-equations-hold',
  title: '표의 합계식이 줄마다 맞다',
  severity: 'error',
  why: '합계와 그 내역이 한 줄에 나란히 인쇄되므로, 틀린 합계는 누구나 알아봅니다.',
  examples: {
    pass: [
      { table: ['동 | 계 = 남 + 여 | 남 | 여', '가동 | 5 | 2 | 3', '나동 | 3 | 3 | ', '다동 | | | '] },
      { table: ['구분 | 계 = 남 + 여 | 남 | 여', '등록 | 5 | 2 | 3', '관리율(%) | 62.1 | 60.2 | 64.3'] },
      { table: ['동 | 계 = 남 + 여 | 남 | 여', '가동 | 5.1 | 2.1 | 2.9', '나동 | 5 (3) | 2 (1) | 3 (1)'] },
    ],
    fail: [
      { table: ['동 | 계 = 남 + 여 | 남 | 여', '가동 | 6 | 2 | 3'] },
      { table: ['동 | 계 = 남 + 여자 | 남 | 여', '가동 | 5 | 2 | 3'] },
    ],
  },
  check: records => [
    ...tablesOf(records).flatMap(table =>
      table.form.columns.flatMap((_, column) =>
        equationsOf(table.form, column).flatMap(equation =>
          typeof equation === 'string' ? [] : table.table.rows.flatMap(row => holds(table, row, equation)),
        ),
      ),
    ),
    ...unknownTerms(records),
  ],
};
