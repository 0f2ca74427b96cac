/**
 * The rows of a status table. Labels that several rows share are merged downward, and a label without a second
 * one reaches across to the numbers.
 *
 *     │ 통합 발급 │ 인감증명   │ 7,658 │
 *     │          │ 등·초본    │ 1,292 │
 *     │ 면허증 발급            │   668 │
 */
import type { StatusTable, TableCell, TableRow } from '../model/records';
import type { Setup } from '../model/setup';
import type { BlockCell, CellRole } from './blocks';
import { cellText } from './cell-text';
import { cellOf } from './grid';

/** Texts up to this many characters look best centred. */
const SHORT_TEXT = 12;

/** Whether two cells of a label column are one: they came from the same place. */
function isSameLabel(a: TableCell | undefined, b: TableCell | undefined): boolean {
  return (
    a !== undefined && b !== undefined && a.text === b.text && JSON.stringify(a.at) === JSON.stringify(b.at)
  );
}

/** How many columns a label takes: those to its right among the label columns that are blank in all its rows. */
function labelWidth(rows: readonly TableRow[], column: number, labelColumns: number): number {
  let end = column + 1;
  while (end < labelColumns && rows.every(row => row.cells[end] === undefined)) end++;
  return end - column;
}

function labelCells(table: StatusTable, firstRow: number, labelColumns: number, setup: Setup): BlockCell[] {
  const cells: BlockCell[] = [];
  const filled = new Set<string>();
  for (let column = 0; column < labelColumns; column++) {
    for (let r = 0; r < table.rows.length; ) {
      const isGroup = (row: number): boolean =>
        row < table.rows.length && isSameLabel(table.rows[r]!.cells[column], table.rows[row]!.cells[column]);
      let end = r + 1;
      while (column < labelColumns - 1 && isGroup(end)) end++;
      const rows = table.rows.slice(r, end);
      const width = labelWidth(rows, column, labelColumns);
      if (!filled.has(`${r},${column}`)) {
        const text = cellText(table, rows[0]!, column, setup);
        const span = { rows: rows.length, columns: width };
        cells.push(cellOf(firstRow + r, column, text, 'label', span));
        for (let row = r; row < end; row++)
          for (let c = column; c < column + width; c++) filled.add(`${row},${c}`);
      }
      r = end;
    }
  }
  return cells;
}

/** How a column is drawn: numbers, centred words, or sentences from the left. */
function roleOf(table: StatusTable, column: number): CellRole {
  const kind = table.form.columns[column]!.kind.value;
  if (kind === '수') return 'number';
  const longest = Math.max(0, ...table.rows.map(row => row.cells[column]?.text.length ?? 0));
  return kind === '날짜' || longest <= SHORT_TEXT ? 'center' : 'text';
}

/** The cells of all rows, from a row down; a table without rows gets a blank one. */
export function composeRows(table: StatusTable, firstRow: number, setup: Setup): BlockCell[] {
  const columns = table.form.columns.map((_, column) => column);
  const labelColumns = table.rows.length === 0 ? 0 : Math.min(table.form.labelColumns.value, columns.length);
  const rows = table.rows.length === 0 ? [{ cells: [] }] : table.rows;
  const values = rows.flatMap((row, r) =>
    columns
      .slice(labelColumns)
      .map(column =>
        cellOf(firstRow + r, column, cellText(table, row, column, setup), roleOf(table, column)),
      ),
  );
  return [...labelCells(table, firstRow, labelColumns, setup), ...values];
}
