/** The workbook as one run sees it: its own writes wait here until they are flushed. */
import type { Execution } from '../execution/execution';
import { type Cell, keyOf, type Tab } from './workbook';

const BLANK: Cell = {};

/** What a run has changed of a cell, and the cell that comes of it where the tab has the one that it was made of. */
interface Waiting {
  readonly change: Cell;
  readonly under: Cell;
  readonly cell: Cell;
}

export class View {
  private readonly pending = new Map<Tab, Map<number, Waiting>>();
  /** What `flushed` gave since the last write. */
  private readonly merged = new Map<
    Tab,
    { readonly under: object; readonly cells: ReadonlyMap<number, Cell> }
  >();

  constructor(readonly run: Execution) {}

  cell(tab: Tab, row: number, col: number): Cell {
    const key = keyOf(row, col);
    const under = tab.cells.get(key) ?? BLANK;
    const waiting = this.pending.get(tab)?.get(key);
    if (!waiting) return under;
    if (waiting.under === under) return waiting.cell;
    const cell = { ...under, ...waiting.change };
    this.pending.get(tab)!.set(key, { change: waiting.change, under, cell });
    return cell;
  }

  /** Changes a cell; no other run sees it before it is flushed. What it does not speak of stays as others leave it. */
  put(tab: Tab, row: number, col: number, change: Cell): void {
    const key = keyOf(row, col);
    const own = this.pending.get(tab) ?? new Map<number, Waiting>();
    this.pending.set(tab, own);
    const under = tab.cells.get(key) ?? BLANK;
    this.merged.delete(tab);
    const before = own.get(key);
    const all = before ? { ...before.change, ...change } : change;
    own.set(key, { change: all, under, cell: under === BLANK ? all : { ...under, ...all } });
  }

  /** Every cell of a tab that is not as new, with where it is kept. */
  *cells(tab: Tab): IterableIterator<readonly [key: number, cell: Cell]> {
    const own = this.pending.get(tab);
    for (const [key, cell] of tab.cells) {
      const change = own?.get(key)?.change;
      yield [key, change ? { ...cell, ...change } : cell];
    }
    for (const [key, { change }] of own ?? []) if (!tab.cells.has(key)) yield [key, change];
  }

  /** A tab's cells as they will be when this run's writes are flushed. */
  flushed(tab: Tab): ReadonlyMap<number, Cell> {
    if (!this.pending.has(tab)) return tab.cells;
    const known = this.merged.get(tab);
    if (known?.under === tab.cells) return known.cells;
    const cells = new Map(this.cells(tab));
    this.merged.set(tab, { under: tab.cells, cells });
    return cells;
  }

  /** Lets everybody see what this run has written. */
  flush(): void {
    for (const tab of this.pending.keys()) tab.cells = this.flushed(tab);
    this.pending.clear();
  }

  /** Forgets what this run has written and nobody has seen. */
  lose(): void {
    this.pending.clear();
  }
}
