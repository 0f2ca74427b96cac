/** Tabs as people leave them: the example's tabs with cells typed over, rows moved, columns added. */
import { type Cell, cellName, cellPosition, EMPTY, type Tab } from '../../src/model/grid';
import { plannedTab } from '../../src/model/planned-tab';
import type { Records, Trouble } from '../../src/model/records';
import { layOutTabs, readRecords } from '../../src/template/tabs';
import { example } from './example';

/** A cell as typed. */
export const typed = (value: string | number): Cell => ({ value, shown: String(value) });

/** The tabs of the example. */
export const exampleTabs = (records: Records = example): Tab[] => layOutTabs(records).map(plannedTab);

/** The tabs with one of them changed. */
export function edited(name: string, change: (rows: Cell[][]) => void, tabs = exampleTabs()): Tab[] {
  return tabs.map(tab => {
    if (tab.name !== name) return tab;
    const rows = tab.rows.map(cells => [...cells]);
    change(rows);
    return { ...tab, rows };
  });
}

/** Where a text stands first. */
export function placeOf(rows: readonly (readonly Cell[])[], text: string): { row: number; col: number } {
  for (let row = 0; row < rows.length; row++) {
    const col = rows[row]!.findIndex(cell => cell.shown === text);
    if (col >= 0) return { row, col };
  }
  throw new Error(`no ${text}`);
}

/** Types into a cell. */
export function type(rows: Cell[][], row: number, col: number, cell: Cell | string | number): void {
  while (rows.length <= row) rows.push([]);
  const cells = rows[row]!;
  while (cells.length <= col) cells.push(EMPTY);
  cells[col] = typeof cell === 'object' ? cell : typed(cell);
}

/** Types over the cell that shows a text. */
export const typeOver = (text: string, cell: Cell | string | number) => (rows: Cell[][]) => {
  const { row, col } = placeOf(rows, text);
  type(rows, row, col, cell);
};

/** Reads tabs, with only those troubles that the example does not have anyway. */
export function readEdited(tabs: readonly Tab[]): { records: Records; troubles: readonly Trouble[] } {
  const records = readRecords(tabs);
  return { records, troubles: records.troubles.filter(({ text }) => text !== '사비') };
}

/** Troubles in short: kind, cell, text. */
export const inShort = (troubles: readonly Trouble[]): string[] =>
  troubles.map(({ kind, text, expected }) => `${kind}: ${text || expected}`);

/** The cell that an address names. */
export function cellIn(tabs: readonly Tab[], tab: string, cell: string): Cell {
  const { row, col } = cellPosition(cell)!;
  const found = tabs.find(candidate => candidate.name === tab)?.rows[row]?.[col];
  if (!found) throw new Error(`no ${tab}!${cellName(row, col)}`);
  return found;
}
