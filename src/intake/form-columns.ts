/** The columns of a form: what each holds, and the equations (합계식) between them, spelled by their labels. */
import { equationsOf, type Form, type FormColumnSetup } from '../model/forms';
import type { TableRow } from '../model/records';
import { fromLines, type Sourced } from '../model/sourced';
import { readNumber } from '../prose/numbers';
import { isRatio } from '../prose/ratio-labels';
import { squeeze } from '../prose/words';
import type { BracketKind, Column } from './columns';
import { inferEquations } from './equations';
import type { Line } from './lines';

type Equations = ReturnType<typeof inferEquations>;

/** The shortest name by which an equation can call a column: its last label, or its whole path. */
function termOf(columns: readonly Column[], index: number): string {
  const { path } = columns[index]!;
  const label = path[path.length - 1]!;
  const twins = columns.filter(({ path: other }) => squeeze(other[other.length - 1]!) === squeeze(label));
  return twins.length === 1 ? label : path.join(' > ');
}

/** A column's 합계식: `계 = 남 + 여; 계 = 20대 + 30대`. */
function equationText(
  columns: readonly Column[],
  total: number,
  sums: readonly (readonly number[])[],
): string {
  const { path } = columns[total]!;
  const left = path[path.length - 1]!;
  return sums.map(parts => `${left} = ${parts.map(part => termOf(columns, part)).join(' + ')}`).join('; ');
}

/** Whether the shares in a column's brackets are shares of its total, by and large: `143 (49%)` of 294. */
function areShares(rows: readonly TableRow[], column: number, total: number): boolean {
  const told = rows.flatMap(({ cells }) => {
    const [part, whole] = [cells[column], cells[total]];
    const share = readNumber((part?.bracket ?? '').replace(/[%％]/, ''));
    if (typeof part?.value !== 'number' || typeof whole?.value !== 'number' || whole.value === 0) return [];
    return share === undefined ? [false] : [Math.abs((part.value * 100) / whole.value - share) <= 2];
  });
  return told.filter(fits => fits).length * 2 > told.length;
}

/** 괄호 of a column: percentages that are no shares of its total, such as a rate of achievement, are words. */
function bracketOf(
  columns: readonly Column[],
  rows: readonly TableRow[],
  equations: Equations,
  column: number,
): BracketKind | undefined {
  const { bracket } = columns[column]!;
  if (bracket !== '비율') return bracket;
  for (const [total, sums] of equations) {
    const isPart = total === column || sums.some(parts => parts.indexOf(column) >= 0);
    if (isPart && !areShares(rows, column, total)) return '글';
  }
  return bracket;
}

/** Whether an equation can be read back: not so over a label with a plus in it. */
function isReadable(form: Pick<Form, 'columns'>, column: number): boolean {
  return equationsOf(form as Form, column).every(equation => typeof equation !== 'string');
}

/** Whether a row says that it holds shares or means: no sum across it tells anything. */
function isRatioRow(columns: readonly Column[], { cells }: TableRow): boolean {
  return cells.some((cell, i) => columns[i]?.kind === '글' && cell && isRatio(squeeze(cell.text)));
}

/** The columns of a form, from those of its table; `header` are the lines of the table's head. */
export function formColumns(
  columns: readonly Column[],
  rows: readonly TableRow[],
  header: readonly Line[],
): Form['columns'] {
  const added = rows.filter(row => !isRatioRow(columns, row));
  const numbers = added.map(row =>
    row.cells.map(cell => (typeof cell?.value === 'number' ? cell.value : undefined)),
  );
  const isAllRatios = rows.length > 0 && added.length === 0;
  const equations: Equations = isAllRatios ? new Map() : inferEquations(columns, numbers);
  const lines = header.map(line => line.number);
  const told = <T extends string>(value: T): Sourced<T> => fromLines(value, value, ...lines);
  const found = columns.map(({ path, kind }, column): FormColumnSetup => {
    const sums = equations.get(column);
    const bracket = bracketOf(columns, rows, equations, column);
    return {
      path: told(path.join(' > ')),
      kind: told(kind),
      ...(bracket ? { bracket: told(bracket) } : {}),
      ...(sums ? { equation: told(equationText(columns, column, sums)) } : {}),
    };
  });
  return found.map((setup, column) => {
    const { equation: _, ...rest } = setup;
    return isReadable({ columns: found }, column) ? setup : rest;
  });
}
