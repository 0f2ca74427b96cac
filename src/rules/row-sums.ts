/** The sums across a row that a form declares (합계식), row by row. */
import { type Equation, equationsOf } from '../model/forms';
import type { TableRow } from '../model/records';
import { sumIn, type TableSum } from './table-sums';
import { columnTitle, isRatioRow, type OwnedTable } from './tables';

/** A declared sum, where it stands. */
export interface RowSum extends TableSum {
  readonly row: TableRow;
  readonly column: number;
}

function sumsOf(table: OwnedTable, { total, parts }: Equation): RowSum[] {
  return table.table.rows.flatMap(row => {
    const cells = parts.map(({ column, sign }) => ({
      cell: row.cells[column],
      name: columnTitle(table.form, column),
      sign,
    }));
    const sum = isRatioRow(table.form, row) ? undefined : sumIn(table, total, row.cells[total], cells);
    return sum ? [{ ...sum, row, column: total }] : [];
  });
}

/** All declared sums of a table that can be judged. */
export function rowSums(table: OwnedTable): RowSum[] {
  return table.form.columns.flatMap((_, column) =>
    equationsOf(table.form, column).flatMap(equation =>
      typeof equation === 'string' ? [] : sumsOf(table, equation),
    ),
  );
}
