import type { Remark } from '../model/findings';
import { equationsOf } from '../model/forms';
import type { BlankTotal, TableRow } from '../model/records';
import { formatNumber } from '../prose/numbers';
import { withParticle } from '../prose/particles';
import { addExactly } from '../totals/sums';
import { sumInWords } from './remarks';
import type { Rule } from './rule';
import { columnTitle, isRatioRow, numberIn, type OwnedTable, placeInWords, tablesOf } from './tables';

/** Whether the column is filled in where its parts are: one that no row states is left blank on purpose. */
function isStatedElsewhere({ table }: OwnedTable, column: number): boolean {
  return table.rows.some(row => numberIn(row.cells[column]) !== undefined);
}

/** What a blank total comes to; none where a part is blank or is no number, or two equations differ. */
function remarkOf(table: OwnedTable, row: TableRow, { column, at }: BlankTotal): Remark[] {
  const { form, division } = table;
  const [equation, ...more] = equationsOf(form, column);
  if (!equation || typeof equation === 'string' || more.length > 0 || isRatioRow(form, row)) return [];
  const parts = equation.parts.map(part => ({ ...part, cell: row.cells[part.column] }));
  const terms = parts.flatMap(({ cell, column: own, sign }) => {
    const value = numberIn(cell);
    return value === undefined ? [] : [{ name: columnTitle(form, own), value, sign }];
  });
  if (terms.length < parts.length || !isStatedElsewhere(table, column)) return [];
  const value = addExactly(terms.map(term => term.value * term.sign));
  const text = formatNumber(value);
  const title = withParticle(`‘${columnTitle(form, column)}’`, '이/가');
  const message = `${placeInWords(table, row)}의 ${title} 비어 있습니다. ${withParticle(sumInWords(terms), '은/는')} ${text}입니다.`;
  const related = parts.flatMap(({ cell }) =>
    cell && typeof cell.at === 'object' && 'tab' in cell.at ? [{ ...cell.at, text: cell.text }] : [],
  );
  return [
    { message, division, at, text: '', found: null, expected: value, related, fix: { ...at, text, value } },
  ];
}

/** A blank 계 whose parts are all there: the machine can fill it, and what is typed there is never changed. */
export const totalsAreFilled: Rule = {
  id: 'totals-are-filled',
  title: '합계식이 있는 칸은 내역이 다 있으면 채운다',
  severity: 'note',
  why: '다른 줄에는 합계가 있는데 한 줄만 비면 빠뜨린 것으로 보입니다. 빈칸은 고치기로 채울 수 있고, 적혀 있는 합계는 틀려도 바꾸지 않습니다.',
  examples: {
    pass: [
      { table: ['동 | 계 = 남 + 여 | 남 | 여', '가동 | 5 | 2 | 3', '나동 | | 3 | ', '다동 | 9 | 2 | 3'] },
      { table: ['동 | 계 = 남 + 여 | 남 | 여', '가동 | | 2 | 3'] },
    ],
    fail: [{ table: ['동 | 계 = 남 + 여 | 남 | 여', '가동 | 5 | 2 | 3', '나동 | | 3 | 4'] }],
  },
  check: records =>
    tablesOf(records).flatMap(table =>
      table.table.rows.flatMap(row => (row.blanks ?? []).flatMap(blank => remarkOf(table, row, blank))),
    ),
};
