/** Small means to put the cells of a table together. */
import type { BlockCell, CellRole, TableBlock } from './blocks';

/** How many rows and columns a cell covers. */
export interface Span {
  readonly rows?: number;
  readonly columns?: number;
}

/** A cell of a table, one row high and one column wide unless told otherwise. */
export function cellOf(row: number, col: number, text: string, role: CellRole, span: Span = {}): BlockCell {
  return { row, col, rowSpan: span.rows ?? 1, colSpan: span.columns ?? 1, text, role };
}

/** A table of these cells: its size follows from them. */
export function tableOf(headerRows: number, cells: readonly BlockCell[]): TableBlock {
  const rows = Math.max(0, ...cells.map(cell => cell.row + cell.rowSpan));
  const columns = Math.max(0, ...cells.map(cell => cell.col + cell.colSpan));
  return { kind: 'table', rows, columns, headerRows, cells };
}

/** The cells of a row that merges nothing: one role each column, the last role for all that follow. */
export function rowOf(row: number, texts: readonly string[], ...roles: CellRole[]): BlockCell[] {
  const last = roles[roles.length - 1]!;
  return texts.map((text, col) => cellOf(row, col, text, roles[col] ?? last));
}
