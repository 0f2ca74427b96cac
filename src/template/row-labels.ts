/**
 * The labels of a table with fixed rows: laid out once a group, read back for every row of it.
 *
 *     체육관   │ 주간 │ …
 *              │ 야간 │ …      goes on with the group above
 *     강당     │      │ …      stands alone, over both columns
 */
import { type Form, pathOf } from '../model/forms';
import type { Area } from '../model/grid';
import type { TableCell, TableRow } from '../model/records';
import type { Sourced } from '../model/sourced';
import { squeeze } from '../prose/words';
import { reportLost } from './find';
import { trouble } from './reading';
import type { Table } from './table';

/** How many of the first columns are labels of the fixed rows. */
export function labelColumnsOf(form: Form): number {
  if (form.rows.length === 0) return 0;
  return Math.min(Math.max(1, form.labelColumns.value), form.columns.length);
}

/** A row of the form as a row of the table: only its labels. */
export function fixedRow(path: Sourced<string>, labels: number): TableRow {
  const cells = pathOf(path.value)
    .slice(0, labels)
    .map(label => ({ ...path, value: label, text: label }));
  return { cells };
}

/** How many of a row's labels only go on with the row above: its groups. */
export function coveredLabels(rows: readonly TableRow[], row: number, labels: number): number {
  const above = rows[row - 1]?.cells;
  const own = rows[row]!.cells;
  let covered = 0;
  while (
    covered < labels - 1 &&
    above?.[covered] &&
    above[covered]!.text === own[covered]?.text &&
    above[covered + 1] &&
    own[covered + 1]
  ) {
    covered++;
  }
  return covered;
}

/** Merges groups downwards, and a label without a second one to its right. */
export function labelMerges(rows: readonly TableRow[], labels: number, firstRow: number): Area[] {
  const merges: Area[] = [];
  rows.forEach(({ cells }, i) => {
    for (let col = coveredLabels(rows, i, labels); col < labels; col++) {
      if (!cells[col]) continue;
      let [last, lastCol] = [i, col];
      while (rows[last + 1] && coveredLabels(rows, last + 1, labels) > col) last++;
      while (last === i && lastCol + 1 < labels && !cells[lastCol + 1]) lastCol++;
      if (last > i || lastCol > col)
        merges.push({ row: firstRow + i, col, lastRow: firstRow + last, lastCol });
    }
  });
  return merges;
}

/** A blank label before a filled one is its group's, which stands above. */
export function carryGroups(rows: readonly TableRow[], labels: number): TableRow[] {
  let above: readonly (TableCell | undefined)[] = [];
  return rows.map(row => {
    const { cells } = row;
    const carried = cells.map((cell, col) => {
      const goesOn = col < labels - 1 && !cell && cells.slice(col + 1, labels).some(Boolean);
      return goesOn ? above[col] : cell;
    });
    above = carried;
    return { ...row, cells: carried };
  });
}

const pathText = (labels: readonly string[]): string => labels.map(squeeze).join(' > ');

/** The fixed rows must all be there, and no others; `places` are the rows of the tab that `rows` were read from. */
export function checkLabels(
  table: Table,
  form: Form,
  title: string,
  rows: readonly TableRow[],
  places: readonly number[],
): void {
  const { reading, header, columns } = table;
  const labels = labelColumnsOf(form);
  const found = rows.map(({ cells }) =>
    pathText(cells.slice(0, labels).flatMap(cell => (cell ? [cell.text] : []))),
  );
  const asked = form.rows.map(row => pathText(pathOf(row.value)));
  form.rows.forEach((row, i) => {
    if (!found.includes(asked[i]!)) reportLost(reading, row.value, `‘${title}’의 행`, header);
  });
  const col = Math.min(...columns.values());
  found.forEach((path, i) => {
    if (asked.includes(path)) return;
    const message = `‘${path}’ 행은 서식 탭의 이 표에 없습니다. 서식에 행을 더하거나 이름을 바로잡아 주십시오.`;
    trouble(reading, 'unknown', places[i]!, col, '서식에 있는 행', message);
  });
}
