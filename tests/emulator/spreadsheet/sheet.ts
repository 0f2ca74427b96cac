/** Sheet, the rest: rows, columns, sizes, freezing, hiding and clearing. */
import type { Area } from '../../../src/model/grid';
import { PlatformError } from '../execution/failure';
import { checkEditor, checkTab } from '../store/guard';
import { checkRoom, shiftTab } from '../store/structure';
import { placeOf } from '../store/workbook';
import { checkColour } from './attributes';
import { Range } from './range';
import { SheetPlace } from './sheet-place';

export class Sheet extends SheetPlace {
  /** Finding the row and writing it is one step, as Google promises: nobody comes in between. */
  appendRow(values: unknown[]): this {
    const row = this.getLastRow();
    if (row >= this.tab.rows) shift(this, 'row', row, 1);
    const area = { row, col: 0, lastRow: row, lastCol: values.length - 1 };
    new Range(this.run, this, area).setValues([values]);
    this.run.view.flush();
    return this;
  }

  insertRowsAfter(after: number, howMany: number): this {
    return shift(this, 'row', after, howMany);
  }

  insertRowsBefore(before: number, howMany: number): this {
    return shift(this, 'row', before - 1, howMany);
  }

  insertColumnsAfter(after: number, howMany: number): this {
    return shift(this, 'col', after, howMany);
  }

  insertColumnsBefore(before: number, howMany: number): this {
    return shift(this, 'col', before - 1, howMany);
  }

  deleteRows(from: number, howMany: number): void {
    shift(this, 'row', from - 1, -howMany);
  }

  deleteRow(row: number): this {
    return shift(this, 'row', row - 1, -1);
  }

  deleteColumns(from: number, howMany: number): void {
    shift(this, 'col', from - 1, -howMany);
  }

  deleteColumn(column: number): this {
    return shift(this, 'col', column - 1, -1);
  }

  getFrozenRows(): number {
    return this.tab.frozenRows;
  }

  getFrozenColumns(): number {
    return this.tab.frozenColumns;
  }

  setFrozenRows(rows: number): void {
    checkFreeze(this, 'row', rows);
    this.tab.frozenRows = rows;
  }

  setFrozenColumns(columns: number): void {
    checkFreeze(this, 'col', columns);
    this.tab.frozenColumns = columns;
  }

  getColumnWidth(column: number): number {
    return this.tab.widths.get(column - 1) ?? 100;
  }

  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(first: number, columns: number, width: number): this {
    resize(this, this.tab.widths, { first, count: columns, size: width, most: this.tab.columns });
    return this;
  }

  getRowHeight(row: number): number {
    return this.tab.heights.get(row - 1) ?? 21;
  }

  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height);
  }

  setRowHeights(first: number, rows: number, height: number): this {
    resize(this, this.tab.heights, { first, count: rows, size: height, most: this.tab.rows });
    return this;
  }

  hideRows(first: number, count = 1): void {
    checkTab(this.run, this.tab);
    for (let row = first - 1; row < first - 1 + count; row++) this.tab.hiddenRows.add(row);
  }

  hideColumns(first: number, count = 1): void {
    checkTab(this.run, this.tab);
    for (let col = first - 1; col < first - 1 + count; col++) this.tab.hiddenColumns.add(col);
  }

  getTabColor(): string | null {
    return this.tab.colour;
  }

  setTabColor(colour: string | null): this {
    checkTab(this.run, this.tab);
    this.tab.colour = checkColour(colour) as string | null;
    return this;
  }

  setHiddenGridlines(hidden: boolean): this {
    checkTab(this.run, this.tab);
    this.tab.gridlines = !hidden;
    return this;
  }

  hideSheet(): this {
    checkEditor(this.run);
    const shown = this.run.platform.workbook.tabs.filter(tab => !tab.hidden);
    if (shown.length === 1 && shown[0] === this.tab) {
      throw new PlatformError("You can't hide all the sheets in a document.");
    }
    this.tab.hidden = true;
    return this;
  }

  showSheet(): this {
    checkEditor(this.run);
    this.tab.hidden = false;
    return this;
  }

  isSheetHidden(): boolean {
    return this.tab.hidden;
  }

  clear(options: { readonly contentsOnly?: boolean; readonly formatOnly?: boolean } = {}): this {
    const all = !options.contentsOnly && !options.formatOnly;
    if (all || options.contentsOnly) this.clearContents();
    if (all || options.formatOnly) this.clearFormats();
    return this;
  }

  clearContents(): this {
    everything(this).clearContent();
    return this;
  }

  clearFormats(): this {
    everything(this).clearFormat();
    return this;
  }

  clearNotes(): this {
    everything(this).clearNote();
    return this;
  }
}

/** All that was ever written to, so that clearing does not visit every empty cell of the grid. */
function everything(sheet: Sheet): Range {
  const { run, tab } = sheet;
  checkTab(run, tab);
  let [lastRow, lastCol] = [0, 0];
  for (const [key] of run.view.cells(tab)) {
    const { row, col } = placeOf(key);
    lastRow = Math.max(lastRow, row);
    lastCol = Math.max(lastCol, col);
  }
  return new Range(run, sheet, { row: 0, col: 0, lastRow, lastCol });
}

function shift<T extends Sheet>(sheet: T, axis: 'row' | 'col', at: number, count: number): T {
  const { run, tab } = sheet;
  checkTab(run, tab);
  const [size, across] = axis === 'row' ? [tab.rows, tab.columns] : [tab.columns, tab.rows];
  const word = axis === 'row' ? 'rows' : 'columns';
  if (at < 0 || at > size || (count < 0 && at - count > size)) {
    throw new PlatformError(`Those ${word} are out of bounds.`);
  }
  if (count === 0) throw new PlatformError(`The number of ${word} must be at least 1.`);
  if (-count === size) throw new PlatformError(`You can't delete all the ${word} on the sheet.`);
  if (count > 0) checkRoom(run.platform, count * across);
  run.view.flush();
  shiftTab(run.platform.workbook, tab, axis, at, count);
  return sheet;
}

interface Sizing {
  readonly first: number;
  readonly count: number;
  readonly size: number;
  readonly most: number;
}

function resize({ run, tab }: Sheet, sizes: Map<number, number>, { first, count, size, most }: Sizing): void {
  checkTab(run, tab);
  if (first < 1 || count < 1 || first + count - 1 > most) {
    throw new PlatformError('Those columns or rows are out of bounds.');
  }
  if (size < 1) throw new PlatformError('A size must be at least 1.');
  for (let at = first - 1; at < first - 1 + count; at++) sizes.set(at, size);
}

function checkFreeze({ run, tab }: Sheet, axis: 'row' | 'col', frozen: number): void {
  checkTab(run, tab);
  const last = (area: Area): number => (axis === 'row' ? area.lastRow : area.lastCol);
  const word = axis === 'row' ? 'rows' : 'columns';
  if (tab.merges.some(area => area[axis] < frozen && last(area) >= frozen)) {
    throw new PlatformError(`You can't freeze ${word} which contain only part of a merged cell.`);
  }
  if (frozen < 0 || frozen >= (axis === 'row' ? tab.rows : tab.columns)) {
    throw new PlatformError(`You can't freeze all visible ${word} on the sheet.`);
  }
}
