/** How the cell of a table is printed: as typed, bare numbers with commas, shares filled in. */
import { equationsOf } from '../model/forms';
import type { StatusTable, TableRow } from '../model/records';
import type { Setup } from '../model/setup';
import type { Sourced } from '../model/sourced';

const LONG = /^(-?)([1-9]\d{3,})((?:\.\d+)?)$/;
const BARE = /^-?\d[\d,]*(?:\.\d+)?$/;

/** A number as typed; a bare `1234.50` is printed `1,234.50`. */
export function countText({ text }: Sourced<string | number>): string {
  const [, sign, whole, part] = LONG.exec(text.trim()) ?? [];
  return whole === undefined ? text : sign + whole.replace(/\B(?=(\d{3})+$)/g, ',') + part;
}

/** The column that a column is a share of, by the form's 합계식: itself where it is the total. */
function wholeOf({ form }: StatusTable, column: number): number | undefined {
  for (let total = 0; total < form.columns.length; total++) {
    for (const equation of equationsOf(form, total)) {
      if (typeof equation === 'string') continue;
      if (total === column || equation.parts.some(part => part.column === column)) return total;
    }
  }
  return undefined;
}

/** `49%`, cut off or rounded as the house does. */
function percent(part: number, whole: number, setup: Setup): string {
  const exact = (part * 100) / whole;
  const cut = setup.houseRules.ratioRounding?.value === '절사';
  return `${cut ? Math.floor(exact) : Math.round(exact)}%`;
}

/** Whether other rows carry shares that were typed: then a row of bare numbers is meant to stand alone. */
function isTypedElsewhere({ rows }: StatusTable, row: TableRow): boolean {
  return rows.some(other => other !== row && other.cells.some(cell => cell?.bracket !== undefined));
}

/** The share behind a bare number in a column of shares: ` (49%)`. */
function shareText(table: StatusTable, row: TableRow, column: number, setup: Setup): string {
  const part = row.cells[column]!.value;
  const total = wholeOf(table, column);
  const whole = total === undefined ? undefined : row.cells[total]?.value;
  if (typeof part !== 'number' || typeof whole !== 'number' || whole <= 0) return '';
  return ` (${percent(part, whole, setup)})`;
}

/** The text of a cell of a status table. */
export function cellText(table: StatusTable, row: TableRow, column: number, setup: Setup): string {
  const cell = row.cells[column];
  const setting = table.form.columns[column];
  if (!cell || !setting) return '';
  if (setting.kind.value !== '수') return cell.text;
  const isBareShare = setting.bracket?.value === '비율' && BARE.test(cell.text.trim());
  const isShare = isBareShare && !isTypedElsewhere(table, row);
  return countText(cell) + (isShare ? shareText(table, row, column, setup) : '');
}
