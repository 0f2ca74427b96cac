/** Rows and columns that come and go, with everything that stands on them. */
import type { Area } from '../../../src/model/grid';
import { PlatformError } from '../execution/failure';
import { type Shift, shifted, shiftFormula } from '../formula/shift';
import type { Platform } from './platform';
import { type Cell, keyOf, placeOf, type Tab, type Workbook } from './workbook';

/** Throws when a workbook would hold too many cells. */
export function checkRoom({ workbook, limits }: Platform, more: number): void {
  const cells = workbook.tabs.reduce((sum, tab) => sum + tab.rows * tab.columns, 0);
  if (cells + more <= limits.workbookCells) return;
  throw new PlatformError(
    `This action would increase the number of cells in the workbook above the limit of ${limits.workbookCells} cells.`,
  );
}

/** Puts rows or columns in, or takes them out; formulas, merges, protections and sizes follow. */
export function shiftTab(workbook: Workbook, tab: Tab, axis: 'row' | 'col', at: number, count: number): void {
  const shift: Shift = { tab: tab.name, axis, at, count };
  if (axis === 'row') tab.rows += count;
  else tab.columns += count;
  tab.cells = shiftCells(tab.cells, shift);
  tab.merges = tab.merges.flatMap(area => shiftArea(area, shift) ?? []);
  tab.guards = tab.guards.filter(guard => {
    const before = guard.area;
    guard.open = guard.open.flatMap(area => shiftArea(area, shift) ?? []);
    guard.area = before && shiftArea(before, shift);
    return before === undefined || guard.area !== undefined;
  });
  shiftSizes(axis === 'row' ? tab.heights : tab.widths, shift);
  shiftHidden(axis === 'row' ? tab.hiddenRows : tab.hiddenColumns, shift);
  for (const other of workbook.tabs) followFormulas(other, shift);
}

function shiftCells(cells: ReadonlyMap<number, Cell>, shift: Shift): Map<number, Cell> {
  const moved = new Map<number, Cell>();
  for (const [key, cell] of cells) {
    const { row, col } = placeOf(key);
    const place = shifted(shift.axis === 'row' ? row : col, shift);
    if (place !== undefined) moved.set(shift.axis === 'row' ? keyOf(place, col) : keyOf(row, place), cell);
  }
  return moved;
}

function shiftArea(area: Area, shift: Shift): Area | undefined {
  const [first, last] = shift.axis === 'row' ? [area.row, area.lastRow] : [area.col, area.lastCol];
  const from = shifted(first, shift) ?? shift.at;
  const to = shifted(last, shift) ?? shift.at - 1;
  if (to < from) return undefined;
  return shift.axis === 'row' ? { ...area, row: from, lastRow: to } : { ...area, col: from, lastCol: to };
}

function shiftSizes(sizes: Map<number, number>, shift: Shift): void {
  const old = [...sizes];
  sizes.clear();
  for (const [place, size] of old) {
    const moved = shifted(place, shift);
    if (moved !== undefined) sizes.set(moved, size);
  }
}

function shiftHidden(hidden: Set<number>, shift: Shift): void {
  const old = [...hidden];
  hidden.clear();
  for (const place of old) {
    const moved = shifted(place, shift);
    if (moved !== undefined) hidden.add(moved);
  }
}

function followFormulas(tab: Tab, shift: Shift): void {
  const cells = new Map(tab.cells);
  for (const [key, cell] of tab.cells) {
    if (cell.formula !== undefined)
      cells.set(key, { ...cell, formula: shiftFormula(cell.formula, tab.name, shift) });
  }
  tab.cells = cells;
}
