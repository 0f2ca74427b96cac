import type { Remark } from '../model/findings';
import type { TableRow } from '../model/records';
import { withParticle } from '../prose/particles';
import { squeeze } from '../prose/words';
import { remarkOn } from './remarks';
import type { Rule } from './rule';
import { labelColumns, type OwnedTable, rowTitle, tablesOf } from './tables';

/** So many cells, a number of two digits among them, are not alike by chance. */
const FEWEST = 3;
const YEAR = /^(?:19|20)\d\d년?$/;

const textsOf = ({ cells }: TableRow): string[] => cells.map(cell => squeeze(cell?.text ?? ''));

/** What makes a row the same as another; none for one that may well stand there twice. */
function bodyOf(row: TableRow): string | undefined {
  const texts = textsOf(row);
  const filled = texts.filter(text => text !== '');
  return filled.length >= FEWEST && filled.some(text => /^\d[\d,.]+/.test(text))
    ? texts.join('|')
    : undefined;
}

/** The year of a table that has a row for each. */
function yearOf(table: OwnedTable, row: TableRow): string | undefined {
  const title = rowTitle(table.form, row);
  return labelColumns(table.form) === 1 && YEAR.test(title) ? title : undefined;
}

function twiceIn(table: OwnedTable): Remark[] {
  const seen = new Map<string, TableRow>();
  return table.table.rows.flatMap(row => {
    const [body, year] = [bodyOf(row), yearOf(table, row)];
    const twin = [body, year].map(key => (key === undefined ? undefined : seen.get(key))).find(Boolean);
    for (const key of [body, year]) if (key !== undefined && !seen.has(key)) seen.set(key, row);
    const at = row.cells.find(cell => cell !== undefined && cell.text.trim() !== '');
    if (!twin || !at) return [];
    const title = rowTitle(table.form, row);
    const what = title === '' ? '같은 줄이' : withParticle(`‘${title}’`, '이/가');
    const message = `${table.name}에 ${what} 두 번 적혀 있습니다. 한 줄이 잘못 복사된 것이 아닌지 확인해 주십시오.`;
    const others = twin.cells.flatMap(cell => (cell && cell.text !== '' ? [cell] : [])).slice(0, 1);
    return [remarkOn({ division: table.division, at, message, found: at.text, expected: null, others })];
  });
}

/** A row that was copied and never overwritten, or a year that two rows bear. */
export const rowsStandOnce: Rule = {
  id: 'rows-stand-once',
  title: '표의 한 줄은 한 번만 적는다',
  severity: 'warning',
  why: '앞줄을 복사해 고치다 만 줄은 합계 줄이 없는 표에서 아무도 알아보지 못합니다.',
  examples: {
    pass: [
      { table: ['구분 | 건수 | 금액', '2022년 | 120 | 3,400', '2023년 | 120 | 3,400'] },
      { table: ['구분 | 건수 | 금액', '가 | 1 | 2', '가 | 1 | 2', '나 | | '] },
      { table: ['구분 | 항목 | 건수', '2022년 | 등본 | 120', '2022년 | 초본 | 120'] },
    ],
    fail: [
      { table: ['구분 | 건수 | 금액', '가 | 120 | 3,400', '가 | 120 | 3,400'] },
      { table: ['구분 | 건수 | 금액', '2022년 | 120 | 3,400', '2022년 | 130 | 3,800'] },
    ],
  },
  check: records => tablesOf(records).flatMap(twiceIn),
};
