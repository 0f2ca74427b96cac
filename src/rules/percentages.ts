/** The percentages of a table: in brackets, in a column of their own, or in a row of shares. */
import type { TableCell, TableRow } from '../model/records';
import { squeeze } from '../prose/words';
import { columnTitle, isRatioRow, numberIn, type OwnedTable } from './tables';

/** A percentage where it stands. */
export interface Percentage {
  readonly row: TableRow;
  readonly r: number;
  readonly column: number;
  readonly at: TableCell;
  readonly written: number;
  readonly step: number;
  /** Whether it stands in brackets behind the part. */
  readonly isBracket: boolean;
  /** Whether it stands in a row of shares. */
  readonly isInRow: boolean;
}

const PERCENT = /^(\d+(?:\.(\d+))?)\s*%?$/;
const RATE = /[율률](?:\(|$)|%|비중|구성비|비율/;
const NOT_SHARES = /증감|증가|신장|성장|대비증/;
/** Longer tables are lists. */
export const MOST_ROWS = 200;

/** A percentage as a number, and what one in its last digit is worth. */
export function percentIn(text: string): { written: number; step: number } | undefined {
  const match = PERCENT.exec(text.trim());
  return match ? { written: Number(match[1]), step: 1 / 10 ** (match[2] ?? '').length } : undefined;
}

/** The percentage of a cell: in its brackets, or the cell itself where it or its header says %. */
function percentageIn(
  { form }: OwnedTable,
  row: TableRow,
  r: number,
  column: number,
): Percentage | undefined {
  const at = row.cells[column];
  const title = squeeze(columnTitle(form, column));
  if (!at || NOT_SHARES.test(title)) return undefined;
  const bracket = numberIn(at) === undefined ? '' : (at.bracket?.trim() ?? '');
  const inBracket = /%$/.test(bracket) || /\(%\)$/.test(title) ? percentIn(bracket) : undefined;
  const isCounted = form.columns[column]!.kind.value === '수';
  const isInRow = isCounted && !RATE.test(title) && isRatioRow(form, row);
  const whole =
    isInRow || /^[\d.]+\s*%$/.test(at.text.trim()) || (RATE.test(title) && at.bracket === undefined);
  const own = inBracket === undefined && whole ? percentIn(at.text) : undefined;
  const found = inBracket ?? own;
  return found ? { row, r, column, at, ...found, isBracket: inBracket !== undefined, isInRow } : undefined;
}

/** All percentages of a table. */
export function percentagesOf(table: OwnedTable): Percentage[] {
  return table.table.rows.slice(0, MOST_ROWS).flatMap((row, r) =>
    row.cells.flatMap((_, column) => {
      const found = percentageIn(table, row, r, column);
      return found ? [found] : [];
    }),
  );
}
