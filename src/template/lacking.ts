/**
 * What one tab lacks beside its plan: found by the titles of its blocks and columns and the labels of its rows,
 * and put where nothing stands.
 */
import { type Area, cellAt, type Tab } from '../model/grid';
import type { PlannedCell, TabPlan } from '../model/plan';
import { squeeze } from '../prose/words';
import { column } from './block';
import { type Extent, filledRows, findBlocks, wholeTab } from './find';
import { headerRow } from './header-row';
import { text } from './kinds';
import { partsOf, sumIn } from './live-sum';
import { openTab, type Reading, textAt } from './reading';

/** The names of what is added, and of rows for which a block has no blank row left. */
export interface Named {
  readonly columns: string[];
  readonly rows: string[];
  readonly blocks: string[];
  readonly crowded: string[];
}

/** What one tab lacks, with the cells to be put there. */
export interface Lacking extends Named {
  readonly cells: PlannedCell[];
  readonly merges: Area[];
}

/** A block of a plan: the rows from `first` to `last`; its header and the rows below by columns. */
interface PlannedBlock {
  readonly title: string;
  readonly first: number;
  readonly last: number;
  readonly header: number;
  readonly at: (row: number, col: number) => PlannedCell | undefined;
  readonly heads: readonly PlannedCell[];
  /** Labels of rows that are none of the table's. */
  readonly margins: readonly string[];
}

function blocksOf(plan: TabPlan): PlannedBlock[] {
  const titles = plan.cells.filter(cell => cell.look === 'block');
  const byPlace = new Map(plan.cells.map(cell => [`${cell.row},${cell.col}`, cell]));
  const at = (row: number, col: number): PlannedCell | undefined => byPlace.get(`${row},${col}`);
  const end = Math.max(0, ...plan.cells.map(cell => cell.row));
  const starts =
    titles.length > 0
      ? titles.map(({ row, value }) => ({ row, title: String(value) }))
      : [{ row: 0, title: '' }];
  return starts.map(({ row, title }, i) => {
    const last = (starts[i + 1]?.row ?? end + 1) - 1;
    const heads = plan.cells.filter(cell => cell.look === 'head' && cell.row >= row && cell.row <= last);
    const widest = heads[heads.length - 1]?.col ?? 0;
    const margins = plan.cells
      .filter(cell => cell.look === 'label' && cell.row >= row && cell.row <= last && !at(cell.row, widest))
      .map(cell => squeeze(String(cell.value ?? '')));
    return { title, first: row, last, header: heads[0]?.row ?? row, at, heads, margins };
  });
}

/** What a tab lacks of its plan; `others` are other names that a column may carry. */
export function lackingIn(tab: Tab, plan: TabPlan, others: ReadonlyMap<string, readonly string[]>): Lacking {
  const lacking: Lacking = { cells: [], merges: [], columns: [], rows: [], blocks: [], crowded: [] };
  const reading = openTab(tab, []);
  const blocks = blocksOf(plan);
  const extents =
    blocks[0]?.title === ''
      ? [wholeTab(reading)]
      : findBlocks(
          reading,
          blocks.map(({ title }) => title),
        );
  let next = tab.rows.length + 1;
  blocks.forEach((block, i) => {
    const extent = extents[i];
    if (extent) addToBlock(lacking, reading, block, extent, others);
    else next = addBlock(lacking, plan, block, next);
  });
  return lacking;
}

/** A block that is not there, below all others; gives the next free row. */
function addBlock(lacking: Lacking, plan: TabPlan, block: PlannedBlock, next: number): number {
  const down = next - block.first;
  const isIn = ({ row }: { readonly row: number }): boolean => row >= block.first && row <= block.last;
  const moved = (formula: string): string =>
    formula.replace(/([A-Z]+)(\d+)/g, (_, col: string, row: string) => `${col}${Number(row) + down}`);
  for (const cell of plan.cells.filter(isIn)) {
    const { formula } = cell;
    lacking.cells.push({ ...cell, row: cell.row + down, ...(formula && { formula: moved(formula) }) });
  }
  for (const area of plan.merges.filter(isIn))
    lacking.merges.push({ ...area, row: area.row + down, lastRow: area.lastRow + down });
  lacking.blocks.push(block.title);
  return next + block.last - block.first + 1;
}

/** Where each planned column stands in the tab; new ones behind the last. */
type Columns = ReadonlyMap<number, number>;

function addToBlock(
  lacking: Lacking,
  reading: Reading,
  block: PlannedBlock,
  extent: Extent,
  others: ReadonlyMap<string, readonly string[]>,
): void {
  const asked = block.heads.map(head => column(String(head.value), text, 0));
  const rows = filledRows(reading, extent);
  const header = headerRow(reading, { columns: asked }, rows);
  if (header === undefined) return;
  const below = rows.filter(row => row > header);
  const there = (reading.tab.rows[header] ?? []).map((_, col) => squeeze(textAt(reading, header, col)));
  const columns = new Map<number, number>();
  const lost: PlannedCell[] = [];
  for (const head of block.heads) {
    const title = squeeze(String(head.value));
    const col = there.findIndex(
      found => found !== '' && [title, ...(others.get(title) ?? [])].includes(found),
    );
    if (col < 0) lost.push(head);
    else {
      there[col] = '';
      columns.set(head.col, col);
    }
  }
  for (const head of lost) addColumn(lacking, reading, block, head, header, below, columns);
  if (lost.length > 0) renewTotals(lacking, reading, block, below, columns);
  addRows(lacking, reading, block, extent, below, columns);
}

/** A column behind the last cell of its block that anybody used. */
function addColumn(
  lacking: Lacking,
  reading: Reading,
  block: PlannedBlock,
  head: PlannedCell,
  header: number,
  below: readonly number[],
  columns: Map<number, number>,
): void {
  const taken = Math.max(-1, ...columns.values());
  const widths = [header, ...below].map(row => (reading.tab.rows[row] ?? []).length);
  const col = Math.max(taken + 1, ...widths);
  const look = block.at(block.header + 1, head.col)?.look ?? 'text';
  columns.set(head.col, col);
  lacking.columns.push(String(head.value));
  lacking.cells.push({ ...head, row: header, col });
  const isMargin = (row: number): boolean =>
    (reading.tab.rows[row] ?? []).some((_, c) =>
      block.margins.includes(squeeze(textAt(reading, row, c)) || ' '),
    );
  for (const row of below) if (!isMargin(row)) lacking.cells.push({ row, col, look });
}

/** The first live total of a planned column; the plan of a row that somebody typed over has none. */
function liveIn(block: PlannedBlock, col: number): PlannedCell | undefined {
  for (let row = block.header + 1; row <= block.last; row++)
    if (block.at(row, col)?.formula !== undefined) return block.at(row, col);
  return undefined;
}

/** Live totals of the block take in its new columns; one that somebody typed over stays. */
function renewTotals(
  lacking: Lacking,
  reading: Reading,
  block: PlannedBlock,
  below: readonly number[],
  columns: Columns,
): void {
  for (const { col } of block.heads) {
    const planned = liveIn(block, col);
    const parts = partsOf(planned?.formula);
    const own = columns.get(col);
    if (!planned || parts.length === 0 || own === undefined) continue;
    for (const row of below) {
      if (cellAt(reading.tab, row, own).formula === undefined) continue;
      lacking.cells.push({ row, col: own, look: planned.look, formula: sumIn(row, parts, columns) });
    }
  }
}

/** Rows with a label of their own that are not there, in the blank rows at the end of their block. */
function addRows(
  lacking: Lacking,
  reading: Reading,
  block: PlannedBlock,
  extent: Extent,
  below: readonly number[],
  columns: Columns,
): void {
  const [first] = block.heads;
  const label = first && columns.get(first.col);
  if (label === undefined || block.at(block.header + 1, first!.col)?.look !== 'label') return;
  const there = below.map(row => squeeze(textAt(reading, row, label)));
  const isEnd = extent.last === reading.tab.rows.length - 1;
  let free = Math.max(...below, extent.first) + 1;
  for (let row = block.header + 1; row <= block.last; row++) {
    const cell = block.at(row, first!.col);
    const name = String(cell?.value ?? '');
    if (cell?.look !== 'label' || name === '' || there.includes(squeeze(name))) continue;
    if (block.at(row, 1)?.look === 'label') continue;
    if (free > extent.last && !isEnd) {
      lacking.crowded.push(name);
      continue;
    }
    for (const { col } of block.heads) addCell(lacking, block, row, col, free, columns);
    lacking.rows.push(name);
    free++;
  }
}

function addCell(
  lacking: Lacking,
  block: PlannedBlock,
  row: number,
  col: number,
  to: number,
  columns: Columns,
): void {
  const planned = block.at(row, col);
  const own = columns.get(col);
  if (!planned || own === undefined) return;
  const parts = partsOf(planned.formula);
  const { formula: _, ...cell } = planned;
  lacking.cells.push({
    ...cell,
    row: to,
    col: own,
    ...(parts.length > 0 && { formula: sumIn(to, parts, columns) }),
  });
}
