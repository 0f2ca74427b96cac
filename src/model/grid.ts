/**
 * A tab as a grid of cells, and the addresses people use for them.
 *
 *        A     B     C          row 0 is the sheet's row 1, column 0 its column A;
 *     ┌─────┬─────┬─────┐       addresses that people see are always A1 text.
 *   1 │ 0,0 │ 0,1 │ 0,2 │
 *   2 │ 1,0 │ 1,1 │ 1,2 │
 *     └─────┴─────┴─────┘
 */

/** What a cell holds. A date cell arrives as an ISO string (`2023-10-31`), an empty one as `null`. */
export type CellValue = string | number | boolean | null;

/** A cell as it was found: what it holds, and what the person in front of it sees. */
export interface Cell {
  readonly value: CellValue;
  /** As shown on the screen: a share may hold 0.673 and show `67.30%`. `''` when empty. */
  readonly shown: string;
  /** The formula behind the value, without `=`; its cached result is never depended on. */
  readonly formula?: string;
}

/** A whole tab as read from a workbook; rows may be of unequal length. */
export interface Tab {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** Where a cell stands: the address that findings, totals and traces show and link to. */
export interface CellRef {
  readonly tab: string;
  /** A1 notation without the tab, such as `C12`. */
  readonly cell: string;
}

/** A rectangle of cells, counted from 0, both ends included. */
export interface Area {
  readonly row: number;
  readonly col: number;
  readonly lastRow: number;
  readonly lastCol: number;
}

/** `0 → A`, `25 → Z`, `26 → AA`. */
export function columnName(col: number): string {
  const head = Math.floor(col / 26);
  return (head > 0 ? columnName(head - 1) : '') + String.fromCharCode(65 + (col % 26));
}

/** The A1 address of a row and a column counted from 0. */
export function cellName(row: number, col: number): string {
  return columnName(col) + (row + 1);
}

/** The row and column, counted from 0, of an A1 address; `undefined` when it is none. */
export function cellPosition(cell: string): { row: number; col: number } | undefined {
  const match = /^([A-Z]{1,3})([1-9]\d{0,7})$/.exec(cell);
  if (!match) return undefined;
  let col = 0;
  for (const letter of match[1]!) col = col * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, col: col - 1 };
}

/** The A1 text of an area, `B2:D5`, or of a single cell, `B2`. */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.col);
  const last = cellName(area.lastRow, area.lastCol);
  return first === last ? first : `${first}:${last}`;
}

/** An empty cell, for places past the end of a row. */
export const EMPTY: Cell = { value: null, shown: '' };

/** The cell at a place; never fails, whatever the size of the tab. */
export function cellAt(tab: Tab, row: number, col: number): Cell {
  return tab.rows[row]?.[col] ?? EMPTY;
}
