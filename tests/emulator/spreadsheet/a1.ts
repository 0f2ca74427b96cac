/** A1 notation, as getRange reads it. */
import { type Area, columnName } from '../../../src/model/grid';
import { PlatformError } from '../execution/failure';
import type { Tab } from '../store/workbook';

const REFERENCE = /^(?:('(?:[^']|'')+'|[^'!]+)!)?([A-Za-z]{0,3})([1-9]\d*)?(?::([A-Za-z]{0,3})([1-9]\d*)?)?$/;

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((col, letter) => col * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The tab that a notation names, when it names one, and its ends. Names that are not plain must be quoted. */
export function readA1(notation: string): { readonly tab?: string; readonly area: (tab: Tab) => Area } {
  const match = REFERENCE.exec(notation.replace(/\$/g, ''));
  const [, name, left = '', top, right, bottom] = match ?? [];
  const plain = name === undefined || name.startsWith("'") || /^[A-Za-z_][\w.]*$/.test(name);
  if (!match || !plain || (left === '' && top === undefined)) throw new PlatformError('Range not found');
  const one = right === undefined && bottom === undefined;
  if (one && (left === '' || top === undefined)) throw new PlatformError('Range not found');
  const area = (tab: Tab): Area => {
    const col = left === '' ? 0 : columnOf(left);
    const row = top === undefined ? 0 : Number(top) - 1;
    const lastCol = one ? col : right ? columnOf(right) : tab.columns - 1;
    const lastRow = one ? row : bottom === undefined ? tab.rows - 1 : Number(bottom) - 1;
    return {
      row: Math.min(row, lastRow),
      col: Math.min(col, lastCol),
      lastRow: Math.max(row, lastRow),
      lastCol: Math.max(col, lastCol),
    };
  };
  if (name === undefined) return { area };
  return { area, tab: name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name };
}

/** Throws, in Google's words, for a range that is not within the grid. */
export function checkArea(tab: Tab, { row, col, lastRow, lastCol }: Area): void {
  const refuse = (message: string): never => {
    throw new PlatformError(message);
  };
  if (row < 0) refuse('The starting row of the range is too small.');
  if (col < 0) refuse('The starting column of the range is too small.');
  if (lastRow < row) refuse('The number of rows in the range must be at least 1.');
  if (lastCol < col) refuse('The number of columns in the range must be at least 1.');
  if (lastRow >= tab.rows || lastCol >= tab.columns) {
    refuse('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

/** An area as text; whole columns and rows keep their numbers. */
export function a1Of({ row, col, lastRow, lastCol }: Area): string {
  const first = `${columnName(col)}${row + 1}`;
  return row === lastRow && col === lastCol ? first : `${first}:${columnName(lastCol)}${lastRow + 1}`;
}
