/** Rows for the foot of a tab that is only added to: nothing in it is written over. */
import type { CellText } from '../model/fixes';
import { cellName, type Tab } from '../model/grid';
import type { Block } from './block';
import { wholeTab } from './find';
import { openTab } from './reading';
import { readTable } from './table';

/** What is added to a tab. */
export interface Addition {
  readonly tab: string;
  /** Titles for columns that somebody took away, in cells where nothing stands. */
  readonly heads: readonly CellText[];
  /** A text a column, from column A on. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * What adds rows to the table of a tab, wherever its columns were moved to. A column that is gone, or the whole
 * header row, is written anew behind or below all that stands there, so that what is added can be read again.
 */
export function rowsBelow(tab: Tab, block: Block, rows: readonly (readonly string[])[]): Addition {
  const reading = openTab(tab, []);
  const { header, columns } = readTable(reading, block, wholeTab(reading));
  let free = header < 0 ? 0 : Math.max(0, ...tab.rows.map(cells => cells.length));
  const places = block.columns.map(column => columns.get(column) ?? free++);
  const width = Math.max(...places) + 1;
  const spread = (words: readonly string[]): string[] => {
    const row = new Array<string>(width).fill('');
    places.forEach((col, i) => {
      row[col] = words[i] ?? '';
    });
    return row;
  };
  const titles = block.columns.map(({ title }) => title);
  const heads = block.columns.flatMap((column, i): CellText[] =>
    header < 0 || columns.has(column)
      ? []
      : [{ tab: tab.name, cell: cellName(header, places[i]!), text: column.title }],
  );
  return { tab: tab.name, heads, rows: (header < 0 ? [titles, ...rows] : rows).map(spread) };
}
