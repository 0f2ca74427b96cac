/** Reads the table of a block: its header row by the titles of the columns, then its rows. */
import { areaName, cellAt } from '../model/grid';
import type { Sourced } from '../model/sourced';
import { fromCell } from '../model/sourced';
import { withParticle } from '../prose/particles';
import { squeeze } from '../prose/words';
import type { Block, Column } from './block';
import { type Extent, filledRows, reportLost } from './find';
import { headerRow, label, placeColumns, repeatsHeader, reportHeaderless } from './header-row';
import { understand } from './kinds';
import { claim, isBlank, type Reading, refAt, sourcedAt, textAt, trouble } from './reading';

/** A text beside a margin label. */
export interface Margin {
  readonly label: string;
  readonly row: number;
  readonly value: Sourced<string>;
}

/** A block as found: where each column stands, and the rows that hold records. */
export interface Table {
  readonly reading: Reading;
  readonly header: number;
  readonly columns: ReadonlyMap<Column<unknown>, number>;
  /** Columns that the setup does not know, in the tab's order. */
  readonly adopted: readonly Column<unknown>[];
  readonly rows: readonly number[];
  /** Those, and the rows that hold only what the machine filled in. */
  readonly filled: readonly number[];
  readonly margins: readonly Margin[];
}

/** Reads where everything of a block stands; what cannot be found is trouble. */
export function readTable(reading: Reading, block: Block, extent: Extent): Table {
  const margins = readMargins(reading, block, extent);
  const rows = filledRows(reading, extent).filter(row => !margins.some(margin => margin.row === row));
  const typed = margins.filter(margin => margin.value.value !== '');
  const header = headerRow(reading, block, rows);
  if (header === undefined) {
    reportHeaderless(reading, block, extent, rows);
    return { reading, header: -1, columns: new Map(), adopted: [], rows: [], filled: [], margins: typed };
  }
  const columns = placeColumns(reading, block, header);
  const below = rows.filter(row => row > header && !repeatsHeader(reading, header, columns, row));
  for (const column of block.columns) {
    if (!columns.has(column) && !column.optional) {
      reportLost(reading, column.title, `‘${label(block)}’의 머리글 행`, header);
    }
  }
  const adopted = readStrays(reading, block, header, below, columns);
  for (const col of columns.values()) for (const row of below) claim(reading, row, col);
  const table = { reading, header, columns, adopted, margins: typed };
  const isTyped = (row: number, col: number): boolean => !isBlank(cellAt(reading.tab, row, col));
  const filled = below.filter(row => [...columns.values()].some(col => isTyped(row, col)));
  const records = filled.filter(row => holdsRecord(reading, columns, row));
  reportOdd(table, filled, records);
  return { ...table, filled, rows: records };
}

/** Words in a column that the machine fills in, with nothing beside them: a remark that nobody would read. */
function reportOdd(
  { reading, columns }: Pick<Table, 'reading' | 'columns'>,
  filled: readonly number[],
  records: readonly number[],
): void {
  const known = new Set(records);
  for (const row of filled) {
    if (known.has(row)) continue;
    for (const [column, col] of columns) {
      const typed = textAt(reading, row, col);
      if (!column.preset || column.optional || typed.trim() === '') continue;
      if (understand(column.kind, typed)?.fault === undefined && column.kind.read(typed) !== undefined)
        continue;
      const message = `‘${column.title}’ 칸에 ‘${typed.trim()}’만 적혀 있어 읽지 않았습니다. 표 안의 알맞은 칸으로 옮기거나 지워 주십시오.`;
      trouble(reading, 'unplaced', row, col, column.kind.asked, message);
    }
  }
}

function readMargins(reading: Reading, block: Block, extent: Extent): Margin[] {
  const margins: Margin[] = [];
  for (const row of filledRows(reading, extent)) {
    const cells = reading.tab.rows[row]!;
    const filled = cells.map((_, col) => col).filter(col => !isBlank(cells[col]!));
    const named = (col: number): string | undefined =>
      block.margins?.find(margin => squeeze(margin) === squeeze(textAt(reading, row, col)));
    const candidates = filled.length > 2 ? filled.slice(0, 1) : filled;
    const at = candidates.find(col => named(col) !== undefined);
    if (at === undefined) continue;
    const beside = filled.find(col => col > at) ?? filled.find(col => col !== at) ?? at + 1;
    claim(reading, row, at);
    claim(reading, row, beside);
    margins.push({ label: named(at)!, row, value: sourcedAt(reading, row, beside) });
  }
  return margins;
}

/** Columns with a title that nobody knows: adopted where the block can, else reported once a column. */
function readStrays(
  reading: Reading,
  block: Block,
  header: number,
  rows: readonly number[],
  columns: Map<Column<unknown>, number>,
): Column<unknown>[] {
  const adopted: Column<unknown>[] = [];
  const known = new Set(columns.values());
  (reading.tab.rows[header] ?? []).forEach((cell, col) => {
    if (isBlank(cell) || known.has(col)) return;
    const title = textAt(reading, header, col);
    const filled = rows.filter(row => !isBlank(cellAt(reading.tab, row, col)));
    const column = block.adopt?.column(title.trim());
    const fits = column && filled.every(row => column.kind.read(textAt(reading, row, col)) !== undefined);
    claim(reading, header, col);
    for (const row of filled) claim(reading, row, col);
    if (column && fits) {
      adopted.push(column);
      columns.set(column, col);
      const asked = block.adopt!.asked;
      const message = `${withParticle(`‘${title}’`, '은/는')} 설정 탭의 ${asked}에 없습니다. 설정에 더하거나 이름을 바로잡아 주십시오.`;
      trouble(reading, 'unknown', header, col, asked, message);
    } else {
      const own = filled.length > 0 ? `(${columnArea(header, filled, col)})` : '';
      const message = `‘${title}’ 열${own}은 ‘${label(block)}’에서 읽지 않는 열입니다. 보고서에 실을 내용이면 알맞은 칸으로 옮겨 주십시오.`;
      trouble(reading, 'unplaced', header, col, '표에 있는 열', message);
    }
  });
  return adopted;
}

const columnArea = (header: number, rows: readonly number[], col: number): string =>
  areaName({ row: header, col, lastRow: Math.max(...rows), lastCol: col });

/** A row is a record when somebody typed something in it: not only what the machine filled in or computes. */
function holdsRecord(reading: Reading, columns: ReadonlyMap<Column<unknown>, number>, row: number): boolean {
  for (const [column, col] of columns) {
    const cell = cellAt(reading.tab, row, col);
    if (!column.preset && !isBlank(cell) && cell.formula === undefined) return true;
  }
  return false;
}

/** Whether a cell holds a live total, which counts as not stated. */
export function isLive(table: Table, row: number, column: Column<unknown>): boolean {
  const col = table.columns.get(column);
  return col !== undefined && cellAt(table.reading.tab, row, col).formula !== undefined;
}

/** Takes the value of a column in a row; none where it is blank, or cannot be read. */
export function take<T>(table: Table, row: number, column: Column<T>): Sourced<T> | undefined {
  const { reading } = table;
  const col = table.columns.get(column);
  if (col === undefined) return undefined;
  const cell = cellAt(reading.tab, row, col);
  const at = refAt(reading, row, col);
  const typed = textAt(reading, row, col);
  if (isBlank(cell)) {
    if (cell.formula !== undefined) {
      const message = `수식 ‘=${cell.formula}’의 값이 저장되어 있지 않습니다. 값을 직접 적어 주십시오.`;
      trouble(reading, 'unreadable', row, col, column.kind.asked, message);
    } else if (column.required) {
      const message = `‘${column.title}’ 칸이 비어 있습니다. ${withParticle(column.kind.asked, '을/를')} 적어 주십시오.`;
      trouble(reading, 'missing', row, col, column.kind.asked, message);
    }
    return undefined;
  }
  const meant = understand(column.kind, typed);
  const fault = meant ? meant.fault : 'unreadable';
  if (fault) trouble(reading, fault, row, col, column.kind.asked, faultMessage(column, typed, fault));
  return meant && fromCell(meant.value, typed, at.tab, at.cell);
}

function faultMessage(column: Column<unknown>, typed: string, fault: string): string {
  const { asked } = column.kind;
  if (fault === 'unknown') {
    return `‘${column.title}’ 칸의 ${withParticle(`‘${typed}’`, '은/는')} ${asked} 가운데 없는 것입니다. 설정에 더하거나 바로잡아 주십시오.`;
  }
  const meant = withParticle(asked, '으로/로');
  return `‘${column.title}’ 칸의 ${withParticle(`‘${typed}’`, '을/를')} ${meant} 읽을 수 없습니다. ${meant} 고쳐 적어 주십시오.`;
}

/** A cell that must hold a value: what was read, or else `instead`, with what was typed in its place. */
export function takeOr<T>(table: Table, row: number, column: Column<T>, instead: T): Sourced<T> {
  const read = take(table, row, column);
  if (read) return read;
  const col = table.columns.get(column) ?? 0;
  const { tab, cell } = refAt(table.reading, row, col);
  const typed = textAt(table.reading, row, col);
  return fromCell(instead, typed.trim() === '' && typeof instead === 'string' ? instead : typed, tab, cell);
}
