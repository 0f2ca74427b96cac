/**
 * Heights of rows. A program sizes a row when its text is edited, but not every program does so when it opens
 * a file: so each row gets the height that its longest text needs, and stays free to grow.
 */
import type { Cell, Sheet } from 'hucre/xlsx';

/** Heights in points by row, counted from 0. */
type Heights = ReadonlyMap<number, number>;

/** Widths in digits of the default font; heights in points. */
const DEFAULT_WIDTH = 8.4;
const HANGUL_WIDTH = 1.85;
const LATIN_WIDTH = 1.05;
const DEFAULT_SIZE = 10;
const LINE = 1.5;
const LOWEST = 16.5;
const HIGHEST = 409;

const widthOf = (text: string): number =>
  [...text].reduce((width, letter) => width + (letter > '\u1100' ? HANGUL_WIDTH : LATIN_WIDTH), 0);

function columnsOf(sheet: Sheet, row: number, col: number): number {
  const merged = sheet.merges?.find(area => area.startRow === row && area.startCol === col);
  let width = 0;
  for (let c = col; c <= (merged?.endCol ?? col); c++) width += sheet.columns?.[c]?.width ?? DEFAULT_WIDTH;
  return width;
}

function heightOf(cell: Cell, width: number): number {
  const size = cell.style?.font?.size ?? DEFAULT_SIZE;
  const perLine = Math.max(1, ((width - 1) * DEFAULT_SIZE) / size);
  const wraps = cell.style?.alignment?.wrapText === true && typeof cell.value === 'string';
  const parts = wraps ? String(cell.value).split('\n') : [''];
  const lines = parts.reduce((sum, part) => sum + Math.max(1, Math.ceil(widthOf(part) / perLine)), 0);
  return lines * size * LINE + (lines > 1 ? 3 : 0);
}

function heightsOf(sheet: Sheet): Heights {
  const heights = new Map<number, number>();
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, col = 0] = key.split(',').map(Number);
    const height = heightOf(cell, columnsOf(sheet, row, col));
    heights.set(row, Math.min(HIGHEST, Math.max(LOWEST, heights.get(row) ?? 0, height)));
  }
  return heights;
}

/** A sheet's XML with a height for each row for which no person has set another. */
export function withHeights(xml: string, sheet: Sheet): string {
  const heights = heightsOf(sheet);
  return xml.replace(/<row r="(\d+)"(?![^>]* ht=)/g, (start, row) => {
    const height = heights.get(Number(row) - 1);
    return height === undefined ? start : `${start} ht="${height}"`;
  });
}
