/** Totals within a row of a status table: which cells are live, and what they come to. */
import { type Equation, equationsOf, type Form } from '../model/forms';
import type { TableCell } from '../model/records';
import { formatNumber } from '../prose/numbers';

/** The equation that a column's live total follows: the first one understood. */
export function equationOf(form: Form, column: number): Equation | undefined {
  const understood = equationsOf(form, column).filter(
    (equation): equation is Equation => typeof equation !== 'string',
  );
  return understood[0];
}

const isPlain = (form: Form, column: number): boolean =>
  (form.columns[column]?.bracket?.value ?? '없음') === '없음';

/** A number without anything beside it: what a SUM in the sheet can add up. */
const isBareNumber = (cell: TableCell): boolean =>
  typeof cell.value === 'number' &&
  (cell.text === formatNumber(cell.value) || cell.text === String(cell.value));

/**
 * The equation of a total that can be left to the sheet: nothing is written beside a number of the row, and the
 * total that was stated is what the sheet will show. A total nobody stated stays blank once its parts are there.
 */
export function liveEquation(
  form: Form,
  column: number,
  cells: readonly (TableCell | undefined)[],
): Equation | undefined {
  const equation = equationOf(form, column);
  if (!equation) return undefined;
  const columns = [column, ...equation.parts.map(part => part.column)];
  if (!columns.every(index => isPlain(form, index))) return undefined;
  const parts = equation.parts.map(part => cells[part.column]);
  const stated = cells[column];
  if (!stated) return parts.every(part => !part) ? equation : undefined;
  if (!parts.every(part => !part || part.value === 0 || isBareNumber(part))) return undefined;
  if (parts.every(part => !part)) return undefined;
  const sum = sumOf(equation, index => numberIn(cells[index]));
  return stated.value === sum && stated.text === formatNumber(sum) ? equation : undefined;
}

const numberIn = (cell: TableCell | undefined): number | undefined =>
  typeof cell?.value === 'number' ? cell.value : undefined;

/** What an equation comes to; none when all of its parts are blank. Rounded where binary fractions would show. */
function sumOf(equation: Equation, valueAt: (column: number) => number | undefined): number | undefined {
  let sum: number | undefined;
  for (const { column, sign } of equation.parts) {
    const value = valueAt(column);
    if (value !== undefined) sum = (sum ?? 0) + sign * value;
  }
  return sum === undefined ? undefined : Math.round(sum * 1e6) / 1e6;
}

/** The value of a live total: from typed cells, and from other live totals of the row. */
export function liveValue(
  form: Form,
  column: number,
  cells: readonly (TableCell | undefined)[],
  isLive: (column: number) => boolean,
  passed: readonly number[] = [],
): number | undefined {
  const equation = equationOf(form, column);
  if (!equation || passed.includes(column)) return undefined;
  return sumOf(equation, part =>
    isLive(part) ? liveValue(form, part, cells, isLive, [...passed, column]) : numberIn(cells[part]),
  );
}
