/**
 * A sheet as a tab, in one read. A second one of its formulas where it has live totals, which are no numbers
 * that somebody typed; and one of what is shown where a date or a share hides behind a value.
 */
import { type Cell, EMPTY, type Tab } from '../model/grid';
import { hiddenIn } from '../upkeep/lay-out';
import { localTime } from './clock';

type Value = string | number | boolean | Date;

/** The values of cells come as dates of this script's own world, or of another: so no `instanceof`. */
const isDate = (value: Value): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** Behind a fraction there may be a share, and behind 1 there may be 100%. */
const mayBeShare = (value: Value): boolean =>
  typeof value === 'number' && (value === 1 || !Number.isInteger(value));

/** The day or the time that a cell holds; before 1900 there are only hours. */
function dateCell(date: Date, shown: string, timeZone: string): Cell {
  const iso = localTime(date, timeZone);
  if (Number(iso.slice(0, 4)) < 1901) return { value: shown, shown };
  return { value: iso.slice(-5) === '00:00' ? iso.slice(0, 10) : iso, shown };
}

function contentOf(value: Value, shown: string | undefined, timeZone: string): Cell {
  if (value === '') return EMPTY;
  if (isDate(value)) return dateCell(value, shown ?? '', timeZone);
  if (typeof value === 'string') return { value, shown: value };
  return { value, shown: shown ?? String(value).toUpperCase() };
}

function withoutEmptyEnd<T>(list: readonly T[], isEmpty: (item: T) => boolean): readonly T[] {
  let end = list.length;
  while (end > 0 && isEmpty(list[end - 1]!)) end--;
  return list.slice(0, end);
}

type Rows = readonly (readonly Cell[])[];

/** Cells by rows, without the blank ones behind and below what is written. */
function trimmed(cells: Rows): Rows {
  const rows = cells.map(row => withoutEmptyEnd(row, cell => cell === EMPTY));
  return withoutEmptyEnd(rows, row => row.length === 0);
}

/** Reads a sheet whole; its dates stand on the clocks of the spreadsheet's time zone. */
export function readTab(sheet: GoogleAppsScript.Spreadsheet.Sheet, timeZone: string): Tab {
  const name = sheet.getName();
  const range = sheet.getDataRange();
  const values = range.getValues() as Value[][];
  const holds = (test: (value: Value) => boolean): boolean => values.some(row => row.some(test));
  const cellsWith = (shown?: string[][], formulas?: string[][]): Rows =>
    values.map((line, row) =>
      line.map((value, col) => {
        const formula = formulas?.[row]?.[col] ?? '';
        const content = contentOf(value, shown?.[row]?.[col], timeZone);
        return formula === '' ? content : { ...content, formula: formula.slice(1) };
      }),
    );
  const { totals, shares } = hiddenIn({ name, rows: cellsWith() });
  const isShown = holds(isDate) || (shares && holds(mayBeShare));
  const shown = isShown ? range.getDisplayValues() : undefined;
  return { name, rows: trimmed(cellsWith(shown, totals ? range.getFormulas() : undefined)) };
}
