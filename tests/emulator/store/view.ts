/** The workbook as one run sees it: its own writes wait here until they are flushed. */
import type { Execution } from '../execution/execution';
import { type Cell, keyOf, type Tab } from './workbook';

const BLANK: Cell = {};

export class View {
  private readonly pending = new Map<Tab, Map<number, Cell>>();

  constructor(readonly run: Execution) {}

  cell(tab: Tab, row: number, col: number): Cell {
    const key = keyOf(row, col);
    return this.pending.get(tab)?.get(key) ?? tab.cells.get(key) ?? BLANK;
  }

  /** Changes a cell; no other run sees it before it is flushed. */
  put(tab: Tab, row: number, col: number, change: Cell): void {
    const waiting = this.pending.get(tab) ?? new Map<number, Cell>();
    this.pending.set(tab, waiting);
    waiting.set(keyOf(row, col), { ...this.cell(tab, row, col), ...change });
  }

  /** Puts a cell in the place of what was there. */
  replace(tab: Tab, row: number, col: number, cell: Cell): void {
    this.put(tab, row, col, {});
    this.pending.get(tab)!.set(keyOf(row, col), cell);
  }

  /** Every cell of a tab that is not as new. */
  cells(tab: Tab): ReadonlyMap<number, Cell> {
    const waiting = this.pending.get(tab);
    return waiting ? new Map([...tab.cells, ...waiting]) : tab.cells;
  }

  /** Lets everybody see what this run has written. */
  flush(): void {
    for (const [tab, waiting] of this.pending) {
      for (const [key, cell] of waiting) tab.cells.set(key, cell);
    }
    this.pending.clear();
  }
}
