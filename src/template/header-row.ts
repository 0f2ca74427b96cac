/** The header row of a table: how its columns are found by their titles, wherever they stand. */
import { squeeze } from '../prose/words';
import type { Block, Column } from './block';
import { claimAll, type Extent, reportLost } from './find';
import { claim, type Reading, textAt } from './reading';

/** What a block is called in a message. */
export const label = (block: Block): string => block.title ?? '머리글 행';

/** The row that holds the most titles of the columns; the first of equals. */
export function headerRow(reading: Reading, block: Block, rows: readonly number[]): number | undefined {
  const titles = block.columns.map(column => squeeze(column.title));
  let best: number | undefined;
  let most = 0;
  for (const row of rows) {
    const texts = (reading.tab.rows[row] ?? []).map((_, col) => squeeze(textAt(reading, row, col)));
    const matches = titles.filter(title => texts.includes(title)).length;
    if (matches > most) [best, most] = [row, matches];
    if (most === titles.length) break;
  }
  return best;
}

/** The column of the tab in which each column of the block stands. */
export function placeColumns(reading: Reading, block: Block, header: number): Map<Column<unknown>, number> {
  const open = (reading.tab.rows[header] ?? []).map((_, col) => squeeze(textAt(reading, header, col)));
  const placed = new Map<Column<unknown>, number>();
  for (const column of block.columns) {
    const titles = [column.title, ...(column.also ?? [])].map(squeeze).filter(title => title !== '');
    const col = titles.map(title => open.indexOf(title)).find(found => found >= 0);
    if (col === undefined) continue;
    open[col] = '';
    placed.set(column, col);
    claim(reading, header, col);
  }
  return placed;
}

/** A table without its header row is one trouble, which says what could not be read for it. */
export function reportHeaderless(
  reading: Reading,
  block: Block,
  extent: Extent,
  rows: readonly number[],
): void {
  const asked = block.columns.filter(column => !column.optional).map(column => column.title);
  const unread = claimAll(reading, rows);
  const where = block.title === undefined ? `‘${reading.tab.name}’ 탭` : `‘${block.title}’`;
  reportLost(reading, `머리글 행(${asked.join(', ')})`, where, Math.max(extent.title, 0), 0, unread);
}

/** The header once more, for a printed page: says nothing new. */
export function repeatsHeader(
  reading: Reading,
  header: number,
  columns: ReadonlyMap<Column<unknown>, number>,
  row: number,
): boolean {
  const cols = [...columns.values()];
  const isSame = (col: number): boolean =>
    squeeze(textAt(reading, row, col)) === squeeze(textAt(reading, header, col));
  if (cols.length < 2 || !cols.every(isSame)) return false;
  for (const col of cols) claim(reading, row, col);
  return true;
}
