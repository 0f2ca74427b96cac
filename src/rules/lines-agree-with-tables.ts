import type { Remark } from '../model/findings';
import { withParticle } from '../prose/particles';
import { type Measure, quantitiesIn } from '../prose/quantities';
import { type FigureRow, type RowFigure, type RowsByNumber, rowsByNumber, rowsWith } from './figures-of-rows';
import { wordsOf } from './named-figures';
import type { Rule } from './rule';
import { isSlip } from './slips';
import { remarkAt, type Statement, statementsOf } from './statements';
import { placeInWords } from './tables';

/** Smaller numbers stand in many rows by chance, and near each other. */
const TELLING = 100;
/** So many digits before its zeros make a number one that no other thing has by chance. */
const OWN_DIGITS = 4;
/** More figures than this make a line a table of its own. */
const MOST = 12;

const statedIn = (text: string): Measure[] =>
  quantitiesIn(text)
    .filter(({ isExact, unit }) => isExact && unit !== '' && unit !== '%')
    .slice(0, MOST);

/** The words before the first number: what the line is about. */
const wordsBefore = (text: string, [first]: readonly Measure[]): string[] =>
  wordsOf(text.slice(0, first?.start ?? 0).replace(/[:：]/g, ' '));

function saidOf(
  statement: Statement,
  own: Measure,
  { table, row }: FigureRow,
  { cell, title }: RowFigure,
  why: string,
): Remark {
  const place = `${placeInWords(table, row)}의 ‘${title}’ ${cell.text}`;
  const message = `${withParticle(`‘${own.text}’`, '은/는')} ${withParticle(place, '과/와')} 다릅니다. ${why}`;
  return remarkAt(statement, own, { message, found: own.text, expected: cell.text, others: [cell] });
}

/** A number that is one slip away from the only one of the row that the line does not repeat. */
function slipsIn(statement: Statement, stated: readonly Measure[], row: FigureRow, rows: RowsByNumber) {
  const isInTable = (own: Measure): boolean =>
    rowsWith(rows, statement.division, own.number).some(({ table }) => table.table === row.table.table);
  const unsaid = row.figures.filter(({ number }) => !stated.some(own => own.number === number));
  return stated
    .filter(own => !isInTable(own))
    .flatMap(own => {
      const behind = statement.text.slice(own.end, own.end + MOST).replace(/\s/g, '');
      const near = unsaid.filter(({ title, sizes }) => {
        const isNamed = own.value >= TELLING || (title.length > 1 && behind.startsWith(title));
        return isNamed && sizes.some(({ unit, value }) => unit === own.unit && isSlip(own.value, value));
      });
      const why = '이 줄의 다른 수는 그 표와 같으므로, 어느 쪽이 맞는지 확인해 주십시오.';
      return near.length === 1 ? [saidOf(statement, own, row, near[0]!, why)] : [];
    });
}

/** The very digits of the table behind the name of their column, in another unit of money. */
function unitsIn(statement: Statement, own: Measure, rows: RowsByNumber, words: readonly string[]): Remark[] {
  const digits = String(own.number).replace(/\D|0+$/g, '');
  if (own.unit !== '원' || digits.length < OWN_DIGITS) return [];
  const found = rowsWith(rows, statement.division, own.number).flatMap(row =>
    row.figures
      .filter(
        ({ number, title }) =>
          number === own.number && words.some(word => (title + row.called).includes(word)),
      )
      .map(figure => ({ row, figure, money: figure.sizes.filter(({ unit }) => unit === '원') })),
  );
  const isRight = found.some(
    ({ money }) => money.length === 0 || money.some(({ value }) => value === own.value),
  );
  const why = '숫자가 같은데 단위가 다르므로, 어느 쪽 단위가 맞는지 확인해 주십시오.';
  return isRight ? [] : found.slice(0, 1).map(({ row, figure }) => saidOf(statement, own, row, figure, why));
}

function offIn(statement: Statement, rows: RowsByNumber): Remark[] {
  const stated = statedIn(statement.text);
  const words = wordsBefore(statement.text, stated);
  const units = stated.flatMap(own => unitsIn(statement, own, rows, words));
  if (stated.length < 2) return units;
  const anchored = stated
    .filter(({ number }) => number >= TELLING)
    .flatMap(own => rowsWith(rows, statement.division, own.number))
    .filter((row, i, all) => all.indexOf(row) === i && words.some(word => row.called.includes(word)));
  return [...units, ...anchored.flatMap(row => slipsIn(statement, stated, row, rows)).slice(0, 1)];
}

/** A line that repeats a row of a table, all but one number of it. */
export const linesAgreeWithTables: Rule = {
  id: 'lines-agree-with-tables',
  title: '표를 옮겨 적은 문장은 그 표의 수와 같다',
  severity: 'warning',
  why: '표를 고치고 문장을 그대로 두면 한 보고서가 두 수를 말합니다. 문장의 다른 수가 표의 같은 줄에 있고 하나만 다를 때에 묻습니다.',
  examples: {
    pass: [
      {
        done: ['현황표 체결: 1,862건, 98,416백만원'],
        table: ['구분 | 건수 | 금액', '계 | 1,862 | 98,416'],
        unit: '건, 백만원',
      },
      {
        done: ['현황표 공사: 1,862건, 12,300명'],
        table: ['구분 | 건수 | 금액', '계 | 1,862 | 12,400'],
        unit: '건, 백만원',
      },
      {
        done: ['과태료 부과: 486,200천원'],
        table: ['구분 | 건수 | 과태료', '계 | 318 | 486,200'],
        unit: '건, 천원',
      },
      {
        done: ['격려: 318건, 484,200천원'],
        table: ['구분 | 건수 | 과태료', '계 | 318 | 486,200'],
        unit: '건, 천원',
      },
    ],
    fail: [
      {
        done: ['현황표 체결: 1,862건, 98,461백만원'],
        table: ['구분 | 건수 | 금액', '계 | 1,862 | 98,416'],
        unit: '건, 백만원',
      },
      {
        done: ['현황표 강좌: 66개 강좌, 1,892명'],
        table: ['구분 | 강좌 | 인원', '계 | 68 | 1,892'],
        unit: '개, 명',
      },
      {
        done: ['과태료 부과: 486,200백만원'],
        table: ['구분 | 건수 | 과태료', '계 | 318 | 486,200'],
        unit: '건, 천원',
      },
    ],
  },
  check: records => {
    const rows = rowsByNumber(records);
    const lines = statementsOf(records).filter(({ nature }) => nature === '실적' || nature === '개요');
    return lines.flatMap(statement => offIn(statement, rows));
  },
};
