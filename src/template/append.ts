/** Rows added below what stands in a tab that is only added to: nothing in it is written over. */
import type { CellText } from '../model/fixes';
import { cellName, type Tab } from '../model/grid';
import type { Block, Column } from './block';
import { wholeTab } from './find';
import { openTab } from './reading';
import { readTable } from './table';

/** The last row of a tab in which anything stands, counted from 0. */
function lastFilled({ rows }: Tab): number {
  for (let row = rows.length - 1; row >= 0; row--)
    if (rows[row]!.some(cell => cell.value !== null && cell.value !== '')) return row;
  return -1;
}

/**
 * The texts that add rows to the table of a tab, wherever its columns were moved to. A column that is gone, or
 * the whole header row, is written anew, so that what is added can be read again.
 */
export function rowsBelow(tab: Tab, block: Block, rows: readonly (readonly string[])[]): CellText[] {
  const reading = openTab(tab, []);
  const { header, columns } = readTable(reading, block, wholeTab(reading));
  let free = Math.max(-1, ...columns.values()) + 1;
  const places = block.columns.map(column => columns.get(column) ?? free++);
  const below = lastFilled(tab) + 1;
  const headRow = header < 0 ? below : header;
  const text = (row: number, col: number, words: string): CellText => ({
    tab: tab.name,
    cell: cellName(row, col),
    text: words,
  });
  const heads = block.columns.flatMap((column: Column<unknown>, i) =>
    columns.has(column) ? [] : [text(headRow, places[i]!, column.title)],
  );
  const first = header < 0 ? below + 1 : below;
  return [
    ...heads,
    ...rows.flatMap((words, i) => places.map((col, j) => text(first + i, col, words[j] ?? ''))),
  ];
}
