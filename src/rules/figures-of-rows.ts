/** The rows of a division's tables by the numbers in them: where a line repeats a row, its numbers lead there. */
import type { Records, TableCell, TableRow } from '../model/records';
import { fold, squeeze } from '../prose/words';
import { sizeIn, unitsOf } from './named-figures';
import { columnTitle, numberIn, type OwnedTable, rowTitle, tablesOf } from './tables';

/** A number of a row, in each unit that the table names above it. */
export interface RowFigure {
  readonly cell: TableCell;
  readonly number: number;
  /** Of its column, without spaces. */
  readonly title: string;
  readonly sizes: readonly { readonly value: number; readonly unit: string }[];
}

/** A row with its numbers. */
export interface FigureRow {
  readonly table: OwnedTable;
  readonly row: TableRow;
  readonly figures: readonly RowFigure[];
  /** Title of the table and of the row, without spaces. */
  readonly called: string;
}

/** Rows of tables by the division's name and a number in them. */
export type RowsByNumber = ReadonlyMap<string, readonly FigureRow[]>;

const MOST_ROWS = 200;

const keyOf = (division: string | null, number: number): string => `${division ?? ''}|${number}`;

function figuresOf({ form }: OwnedTable, row: TableRow): RowFigure[] {
  const units = unitsOf(form);
  return row.cells.flatMap((cell, i) => {
    const number = numberIn(cell);
    if (!cell || number === undefined || form.columns[i]!.kind.value !== '수') return [];
    const title = squeeze(columnTitle(form, i).split(' ').pop() ?? '');
    return [{ cell, number, title, sizes: units.map(unit => sizeIn(cell, unit)) }];
  });
}

/** All rows of all tables, found by each of their numbers. */
export function rowsByNumber(records: Records): RowsByNumber {
  const rows = new Map<string, FigureRow[]>();
  for (const table of tablesOf(records))
    for (const row of table.table.rows.slice(0, MOST_ROWS)) {
      const figures = figuresOf(table, row);
      const called = squeeze(`${fold(table.form.title.value)} ${rowTitle(table.form, row)}`);
      const own = { table, row, figures, called };
      for (const number of new Set(figures.map(figure => figure.number))) {
        const key = keyOf(table.division, number);
        const found = rows.get(key);
        if (found) found.push(own);
        else rows.set(key, [own]);
      }
    }
  return rows;
}

/** The rows of a division that hold a number. */
export function rowsWith(rows: RowsByNumber, division: string, number: number): readonly FigureRow[] {
  return rows.get(keyOf(division, number)) ?? [];
}
