/**
 * Puts lines into the tab {과} 사업 where they belong: what stands below moves down a row, 순번 stays in its place.
 *
 *     3 │ 1 │ 사업개요 │ 1 │ 가           3 │ 1 │ 사업개요 │ 1 │ 가
 *     4 │   │          │ 1 │ 다     →     4 │   │          │ 1 │ 나
 *     5 │   │          │   │              5 │   │          │ 1 │ 다
 */
import type { CellText } from '../model/fixes';
import { type Cell, cellAt, cellName, EMPTY, type Tab } from '../model/grid';
import type { OutlineLevel, Setup } from '../model/setup';
import { readNumber } from '../prose/numbers';
import { wholeTab } from './find';
import { outlineOf } from './outline';
import { content, describeOutline, level, number, order } from './outline-rows';
import { isBlank, openTab, textAt, textOf } from './reading';
import { readTable, type Table, take } from './table';

/** A line with its sign, and the row of the tab, from 0, that it stands beside. */
export interface InsertedLine {
  readonly row: number;
  readonly side: 'above' | 'below';
  readonly text: string;
}

/** Where the columns stand that a new line fills. */
interface Outline {
  readonly table: Table;
  readonly columns: Readonly<Record<'order' | 'number' | 'section' | 'level' | 'content', number>>;
  readonly width: number;
}

function outlineIn(tab: Tab, setup: Setup): Outline | undefined {
  const reading = openTab(tab, []);
  const { section, block } = describeOutline(setup);
  const table = readTable(reading, block, wholeTab(reading));
  const placeOf = (column: Parameters<typeof table.columns.get>[0]): number =>
    table.columns.get(column) ?? -1;
  const columns = {
    order: placeOf(order),
    number: placeOf(number),
    section: placeOf(section),
    level: placeOf(level),
    content: placeOf(content),
  };
  const isWhole = Object.values(columns).every(col => col >= 0);
  const width = Math.max(...tab.rows.map(row => row.length));
  return isWhole ? { table, columns, width } : undefined;
}

/** Whether the rows stand as 순번 counts them, so that below is below. */
function isInOrder(tab: Tab, { table, columns }: Outline): boolean {
  const orders = table.filled
    .map(row => readNumber(textAt(table.reading, row, columns.order)))
    .filter((one): one is number => one !== undefined);
  const isMovable = tab.rows.slice(table.header).every(row => row.every(cell => cell.formula === undefined));
  return isMovable && orders.every((one, i) => i === 0 || orders[i - 1]! <= one);
}

const cellOf = (value: string): Cell => ({ value, shown: value });

/** The level of a line by its sign; where several levels share it, that of the line beside it. */
function levelOf(read: OutlineLevel, beside: OutlineLevel | undefined, setup: Setup): OutlineLevel {
  const symbolOf = (one: OutlineLevel): string | undefined =>
    setup.bullets.find(bullet => bullet.level.value === one)?.symbol.value;
  return beside !== undefined && symbolOf(beside) === symbolOf(read) ? beside : read;
}

/** The new row; above the first of a section it says of what project and section it is. */
function newRow(tab: Tab, line: InsertedLine, { table, columns, width }: Outline, setup: Setup): Cell[] {
  const { level: read, text, isMarked } = outlineOf(line.text, setup, false);
  const own = isMarked ? levelOf(read, take(table, line.row, level)?.value, setup) : '이어쓰기';
  const cells: Cell[] = Array.from({ length: width }, () => EMPTY);
  if (line.side === 'above')
    for (const col of [columns.number, columns.section]) cells[col] = cellAt(tab, line.row, col);
  cells[columns.level] = cellOf(own);
  cells[columns.content] = cellOf(text);
  return cells;
}

const isFilled = (row: readonly Cell[] | undefined, except: number): boolean =>
  row?.some((cell, col) => col !== except && !isBlank(cell)) ?? false;

/** The new contents of all cells that change; none where the tab is no outline, or was sorted otherwise. */
export function insertLines(tab: Tab, lines: readonly InsertedLine[], setup: Setup): CellText[] {
  const outline = outlineIn(tab, setup);
  if (!outline || !isInOrder(tab, outline)) return [];
  const { columns, width, table } = outline;
  const rows: (readonly Cell[])[] = [];
  tab.rows.forEach((row, r) => {
    const beside = (side: InsertedLine['side']): Cell[][] =>
      lines
        .filter(line => line.row === r && line.side === side)
        .map(line => newRow(tab, line, outline, setup));
    rows.push(...beside('above'), row, ...beside('below'));
  });
  const last = rows.map(row => isFilled(row, columns.order)).lastIndexOf(true);
  const texts: CellText[] = [];
  for (let row = table.header + 1; row <= last; row++) {
    for (let col = 0; col < width; col++) {
      const [is, was] = [rows[row]?.[col] ?? EMPTY, cellAt(tab, row, col)];
      if (col === columns.order || (is.value === was.value && is.shown === was.shown)) continue;
      const value = typeof is.value === 'number' ? { value: is.value } : {};
      texts.push({ tab: tab.name, cell: cellName(row, col), text: textOf(is), ...value });
    }
  }
  return texts;
}
