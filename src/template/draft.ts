/** A tab being laid out, from its first row down. */
import type { Area } from '../model/grid';
import { cellName } from '../model/grid';
import type { Choice, Guard, Look, PlannedCell, TabKind, TabPlan } from '../model/plan';
import { looks } from '../model/plan';
import type { Sourced } from '../model/sourced';
import { linesOf } from '../model/sourced';
import { type Block, type Column, type Entry, HINT, type Sum } from './block';

/** A tab in the making; `row` is the next free one. */
export interface Draft {
  row: number;
  readonly cells: PlannedCell[];
  readonly merges: Area[];
  readonly choices: Choice[];
  readonly widths: number[];
}

/** Where a block came to stand. */
export interface Placed {
  readonly header: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * Starts a tab: its title, and the facts it is known by.
 *
 *     총무과 현황
 *     과 코드 │ D1
 */
export function startDraft(
  title: string,
  facts: readonly (readonly [string, Sourced<string>])[] = [],
  lines: readonly number[] = [],
): Draft {
  const draft: Draft = { row: 0, cells: [], merges: [], choices: [], widths: [] };
  put(draft, 0, { look: 'title', value: title, lines });
  draft.row++;
  for (const [label, value] of facts) {
    put(draft, 0, { look: 'label', value: label });
    put(draft, 1, { look: 'made', value: value.text, lines: linesOf(value) });
    draft.row++;
  }
  return draft;
}

type Content = Omit<PlannedCell, 'row' | 'col'>;

/** Puts one cell on the current row. */
export function put(draft: Draft, col: number, content: Content): void {
  const { lines, ...rest } = content;
  draft.cells.push({ row: draft.row, col, ...rest, ...(lines && lines.length > 0 ? { lines } : {}) });
}

/** A line of advice, never read. */
export function putHint(draft: Draft, text: string): void {
  put(draft, 0, { look: 'hint', value: `${HINT} ${text}` });
  draft.row++;
}

/** A margin of a block: a label, and beside it the text, or a blank to type in. */
export function putMargin(draft: Draft, label: string, value: Sourced<string> | undefined): void {
  put(draft, 0, { look: 'label', value: label });
  put(draft, 1, { look: 'text', ...(value ? { value: value.text, lines: linesOf(value) } : {}) });
  draft.merges.push({ row: draft.row, col: 1, lastRow: draft.row, lastCol: MARGIN_END });
  draft.row++;
}

/** Long texts in blocks of narrow columns run to here. */
const MARGIN_END = 8;

/** The title of a block and its hint, one row below what stands above. */
export function putBlockTitle(draft: Draft, block: Block): void {
  if (block.title !== undefined) {
    draft.row++;
    put(draft, 0, { look: 'block', value: block.title, lines: block.titleLines });
    draft.row++;
  }
  if (block.hint !== undefined) putHint(draft, block.hint);
}

/** The header row of a block and its rows. */
export function putTable(draft: Draft, block: Block, rows: readonly (readonly Entry[])[]): Placed {
  const header = draft.row;
  block.columns.forEach((column, col) => {
    put(draft, col, { look: 'head', value: column.title, lines: column.lines });
    draft.widths[col] = Math.max(draft.widths[col] ?? 0, column.width);
  });
  draft.row++;
  for (const row of rows) putRow(draft, block, row);
  const placed = { header, firstRow: header + 1, lastRow: draft.row - 1 };
  if (rows.length > 0) putChoices(draft, block, placed);
  return placed;
}

/** A whole block without margins. */
export function putBlock(draft: Draft, block: Block, rows: readonly (readonly Entry[])[]): Placed {
  putBlockTitle(draft, block);
  return putTable(draft, block, rows);
}

function putRow(draft: Draft, block: Block, row: readonly Entry[]): void {
  block.columns.forEach((column, col) => {
    const found = row.find(cell => cell.column === column);
    const look: Look = found?.look ?? (found?.sum ? 'total' : (column.look ?? column.kind.look));
    const { value, note, link, lines, sum } = found ?? {};
    const formula = sum && formulaOf(sum, block.columns, draft.row);
    put(draft, col, {
      look,
      ...(value !== undefined && { value }),
      ...(formula && { formula }),
      ...(note !== undefined && { note }),
      ...(link && { link }),
      lines,
    });
  });
  draft.row++;
}

/** `SUM(C5:F5)`, or with gaps `SUM(C5,E5)`; what is taken off is a SUM of its own. */
function formulaOf(sum: Sum, columns: readonly Column<unknown>[], row: number): string {
  const of = (parts: readonly Column<unknown>[]): string => {
    const cols = parts.map(part => columns.indexOf(part)).sort((a, b) => a - b);
    const joined = cols.length > 1 && cols.every((col, i) => i === 0 || col === cols[i - 1]! + 1);
    const cells = cols.map(col => cellName(row, col));
    return `SUM(${joined ? `${cells[0]}:${cells[cells.length - 1]}` : cells.join(',')})`;
  };
  return of(sum.plus) + (sum.minus.length > 0 ? `-${of(sum.minus)}` : '');
}

function putChoices(draft: Draft, block: Block, { firstRow, lastRow }: Placed): void {
  block.columns.forEach((column, col) => {
    if (column.options && column.options.length > 0) {
      draft.choices.push({
        area: { row: firstRow, col, lastRow, lastCol: col },
        options: column.options,
      });
    }
  });
}

/** What an adapter needs beside the cells. */
export interface Finish {
  readonly colour?: string;
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly guard?: Guard;
  readonly landscape?: boolean;
}

/** The finished plan of a tab. */
export function planOf(draft: Draft, kind: TabKind, name: string, finish: Finish): TabPlan {
  return {
    kind,
    name,
    cells: draft.cells,
    merges: draft.merges,
    widths: draft.widths,
    choices: draft.choices,
    frozenRows: 1,
    frozenColumns: 0,
    ...finish,
  };
}

/** Only supervisors write here. */
export const forSupervisors: Guard = { by: 'supervisors', open: [] };
/** Made by the machine, but written by everybody's runs. */
export const withWarning: Guard = { by: 'warning', open: [] };

const OPEN_END = 999;

/** Warns before something computed is typed over; all that is to be typed, and what lies below, is open. */
export function guardComputed(draft: Draft): Guard {
  const typed = draft.cells.filter(cell => cell.formula === undefined && looks[cell.look].fill === 'FFFFFF');
  const open: Area[] = [];
  for (const { row, col } of typed) {
    const above = open.find(area => area.lastRow === row - 1 && area.col === col);
    if (above) open[open.indexOf(above)] = { ...above, lastRow: row };
    else open.push({ row, col, lastRow: row, lastCol: col });
  }
  const below = { row: draft.row, col: 0, lastRow: OPEN_END, lastCol: draft.widths.length };
  return { by: 'warning', open: draft.row <= OPEN_END ? joined(open).concat(below) : joined(open) };
}

/** Columns that are open over the same rows, side by side, become one area. */
function joined(areas: readonly Area[]): Area[] {
  const wide: Area[] = [];
  for (const area of [...areas].sort((a, b) => a.row - b.row || a.col - b.col)) {
    const left = wide[wide.length - 1];
    if (left && left.row === area.row && left.lastRow === area.lastRow && left.lastCol === area.col - 1) {
      wide[wide.length - 1] = { ...left, lastCol: area.col };
    } else wide.push(area);
  }
  return wide;
}
