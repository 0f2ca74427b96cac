/** The sums down the columns of a table: those of its total rows, and of a first row that is the whole of the others. */
import type { TableRow } from '../model/records';
import { splitBracket } from '../prose/numbers';
import { isRatio } from '../prose/ratio-labels';
import { squeeze } from '../prose/words';
import { sumIn, type TableSum } from './table-sums';
import { columnTitle, numberIn, type OwnedTable, rowTitle } from './tables';
import { type TotalRow, totalRows } from './total-rows';

/** A sum over rows, where it stands. */
export interface ColumnSum extends TableSum {
  readonly row: TableRow;
  readonly column: number;
}

/** What is never added up over rows. */
const NOT_ADDED = /단가|순위|연도|년도|점수|번호|연번|실(?:인원|이용)/;
/** Columns that must foot before a first row that does not say 계 is taken for the whole of the others. */
const ENOUGH = 3;

/** A column of numbers of which the total row holds a sum, and no share or mean. */
function isAdded({ form }: OwnedTable, total: TableRow, column: number): boolean {
  const isShare = /%$/.test(splitBracket(total.cells[column]?.text ?? '').main);
  const isNumber = form.columns[column]!.kind.value === '수';
  const labels = columnTitle(form, column).split(' ').map(squeeze);
  const title = squeeze(columnTitle(form, column));
  return isNumber && !isShare && !NOT_ADDED.test(title) && ![title, ...labels].some(isRatio);
}

function sumsOver(table: OwnedTable, total: TableRow, rows: readonly TableRow[]): ColumnSum[] {
  return table.form.columns.flatMap((_, column) => {
    const cells = rows.map(row => ({
      cell: row.cells[column],
      name: rowTitle(table.form, row),
      sign: 1 as const,
    }));
    const sum = isAdded(table, total, column) ? sumIn(table, column, total.cells[column], cells) : undefined;
    return sum ? [{ ...sum, row: total, column }] : [];
  });
}

const offIn = (sums: readonly ColumnSum[]): number => sums.filter(({ isOff }) => isOff).length;

/** Judged by the choice of rows that fits best. */
function sumsOf(table: OwnedTable, { row, choices }: TotalRow): ColumnSum[] {
  const judged = choices.map(rows => sumsOver(table, row, rows));
  return judged.sort((a, b) => offIn(a) - offIn(b))[0] ?? [];
}

/** `한빛도` over `동부권` and `서부권`: the whole by its numbers alone, where all columns but one foot. */
function sumsOfUnsaid(table: OwnedTable): ColumnSum[] {
  const [first, ...others] = table.table.rows;
  if (!first || others.length < 2) return [];
  const isFull = (column: number): boolean =>
    [first, ...others].every(row => (numberIn(row.cells[column]) ?? 0) > 0);
  const sums = sumsOver(table, first, others).filter(({ column }) => isFull(column));
  return offIn(sums) === 1 && sums.length > ENOUGH ? sums : [];
}

/** All sums over rows that can be judged. */
export function columnSums(table: OwnedTable): ColumnSum[] {
  const totals = totalRows(table.table);
  return totals.length > 0 ? totals.flatMap(row => sumsOf(table, row)) : sumsOfUnsaid(table);
}
