/** A sheet of a workbook file as a tab: what each cell holds, and what a person sees in it. */
import { formatValue } from 'hucre';
import type { Cell as FileCell, Sheet } from 'hucre/xlsx';
import { type Cell, type CellValue, EMPTY, type Tab } from '../../model/grid';

/** Formats that show a date in the order of the country the program runs in; in Korea year, month, day. */
const LOCAL_DATE = /^m\/d\/yyyy( h:mm)?$/;

/** `2023-10-31`, or with its time `2023-10-31T18:00`. */
function isoOf(date: Date): string {
  const iso = date.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16);
}

function shownDate(date: Date, format: string | undefined, is1904: boolean): string {
  if (format === undefined || LOCAL_DATE.test(format)) return isoOf(date).replace('T', ' ');
  return formatValue(date, format, { is1904 });
}

/** The number format of our own cells, spelled here because it is that of nearly all. */
const GROUPED = /^#,##0\.###(;|$)/;

function shownNumber(value: number, format: string | undefined): string {
  const plain = String(Number(value.toPrecision(15)));
  if (format === undefined || /^(general|@)$/i.test(format)) return plain;
  if (Number.isInteger(value) && value > 0 && GROUPED.test(format))
    return plain.replace(/\B(?=(\d{3})+$)/g, ',');
  return formatValue(value, format).replace(/\.$/, '').trim() || plain;
}

/** The day or the time that a date cell holds; before 1900 there are only hours. */
function dateCell(date: Date, format: string | undefined, is1904: boolean): Cell {
  const shown = shownDate(date, format, is1904);
  return { value: date.getUTCFullYear() < 1901 ? shown : isoOf(date), shown };
}

function contentOf(value: FileCell['value'], format: string | undefined, is1904: boolean): Cell {
  if (value === null || value === '') return EMPTY;
  if (value instanceof Date) return dateCell(value, format, is1904);
  if (typeof value === 'number') return { value, shown: shownNumber(value, format) };
  if (typeof value === 'boolean') return { value, shown: value ? 'TRUE' : 'FALSE' };
  return { value, shown: value };
}

/** The texts of formulas that several cells share: all but the first hold only a number of the formula. */
function sharedFormulas(sheet: Sheet): ReadonlyMap<number, string> {
  const shared = new Map<number, string>();
  for (const { formula, formulaSharedIndex: index } of sheet.cells?.values() ?? [])
    if (formula && index !== undefined) shared.set(index, formula);
  return shared;
}

function withoutEmptyEnd<T>(list: readonly T[], isEmpty: (item: T) => boolean): readonly T[] {
  let end = list.length;
  while (end > 0 && isEmpty(list[end - 1]!)) end--;
  return list.slice(0, end);
}

/** Reads a sheet whole. `is1904` for files of the old Mac calendar. */
export function readTab(sheet: Sheet, is1904: boolean): Tab {
  const rows: Cell[][] = [];
  const put = (row: number, col: number, cell: Cell): void => {
    while (rows.length <= row) rows.push([]);
    const cells = rows[row]!;
    while (cells.length < col) cells.push(EMPTY);
    cells[col] = cell;
  };
  sheet.rows.forEach((values, row) => {
    values.forEach((value, col) => {
      put(row, col, contentOf(value, undefined, is1904));
    });
  });
  const shared = sharedFormulas(sheet);
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, col = 0] = key.split(',').map(Number);
    const value: CellValue | Date = cell.formulaResult ?? cell.value;
    const content = contentOf(value, cell.style?.numFmt, is1904);
    const formula = cell.formula || shared.get(cell.formulaSharedIndex ?? -1) || cell.formula;
    put(row, col, formula === undefined ? content : { ...content, formula });
  }
  const trimmed = rows.map(cells => withoutEmptyEnd(cells, cell => cell === EMPTY));
  return { name: sheet.name, rows: withoutEmptyEnd(trimmed, cells => cells.length === 0) };
}
