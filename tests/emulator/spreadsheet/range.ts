/** Range, the rest: merging, clearing, links, validation, protection, and the ranges beside it. */
import type { Area } from '../../../src/model/grid';
import type { EnumValue } from '../execution/emulated';
import { NotEmulated, PlatformError } from '../execution/failure';
import { checkWrite, mayWrite } from '../store/guard';
import { type Cell, contains, overlaps } from '../store/workbook';
import { a1Of, checkArea } from './a1';
import { DataValidation } from './data-validation';
import { type Protection, protectTab } from './protection';
import { change, RangeLooks } from './range-looks';
import { gather } from './range-place';
import { checkLength, checkSize, writeAll } from './range-values';
import { RichTextValue } from './rich-text-value';

interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly validationsOnly?: boolean;
}

export class Range extends RangeLooks {
  activate(): this {
    const { run, tab, area } = this;
    run.platform.screens.get(run.user.email)!.at = { tab: tab.id, area: a1Of(area) };
    return this;
  }

  getCell(row: number, column: number): Range {
    const at = { row: this.area.row + row - 1, col: this.area.col + column - 1 };
    return rangeAt(this, { ...at, lastRow: at.row, lastCol: at.col });
  }

  offset(rows: number, columns: number, numRows?: number, numColumns?: number): Range {
    const [row, col] = [this.area.row + rows, this.area.col + columns];
    const lastRow = row + (numRows ?? this.getNumRows()) - 1;
    return rangeAt(this, { row, col, lastRow, lastCol: col + (numColumns ?? this.getNumColumns()) - 1 });
  }

  clear(options: ClearOptions = {}): this {
    const all = Object.values(options).every(on => !on);
    if (all || options.contentsOnly) this.clearContent();
    if (all || options.formatOnly) this.clearFormat();
    if (all || options.commentsOnly) this.clearNote();
    if (options.validationsOnly) this.clearDataValidations();
    return this;
  }

  clearContent(): this {
    return writeAll(this, () => ({}));
  }

  clearFormat(): this {
    return change(this, () => ({ look: undefined, format: undefined }));
  }

  clearNote(): this {
    return change(this, () => ({ note: undefined }));
  }

  clearDataValidations(): this {
    return change(this, () => ({ rule: undefined }));
  }

  setDataValidation(rule: DataValidation | null): this {
    return change(this, () => ({ rule: rule?.rule }));
  }

  setDataValidations(rules: (DataValidation | null)[][]): this {
    checkSize(this, rules);
    const { row, col } = this.area;
    return change(this, (_, at, to) => ({ rule: rules[at - row]![to - col]?.rule }));
  }

  getDataValidations(): (DataValidation | null)[][] {
    return gather(this, ({ rule }) => (rule ? new DataValidation(this.run, rule) : null));
  }

  getDataValidation(): DataValidation | null {
    return this.getDataValidations()[0]![0]!;
  }

  getRichTextValues(): (RichTextValue | null)[][] {
    return gather(this, cell => richTextOf(this, cell));
  }

  getRichTextValue(): RichTextValue | null {
    return this.getRichTextValues()[0]![0]!;
  }

  /** A rich text is written as it stands: nothing in it is taken for a number, a date or a formula. */
  setRichTextValues(values: RichTextValue[][]): this {
    checkSize(this, values);
    for (const { text } of values.flat()) checkLength(text, this.run.platform.limits.cellLength);
    return writeAll(this, (row, col) => values[row]![col]!.content());
  }

  setRichTextValue(value: RichTextValue): this {
    checkLength(value.text, this.run.platform.limits.cellLength);
    return writeAll(this, () => value.content());
  }

  merge(): this {
    mergeAreas(this, [this.area]);
    return this;
  }

  mergeAcross(): this {
    const { row, lastRow } = this.area;
    const rows = Array.from({ length: lastRow - row + 1 }, (_, i) => row + i);
    mergeAreas(
      this,
      rows.map(at => ({ ...this.area, row: at, lastRow: at })),
    );
    return this;
  }

  mergeVertically(): this {
    const { col, lastCol } = this.area;
    const columns = Array.from({ length: lastCol - col + 1 }, (_, i) => col + i);
    mergeAreas(
      this,
      columns.map(at => ({ ...this.area, col: at, lastCol: at })),
    );
    return this;
  }

  breakApart(): this {
    checkWrite(this.run, this.tab, this.area);
    checkMerges(this);
    this.tab.merges = this.tab.merges.filter(area => !overlaps(area, this.area));
    return this;
  }

  getMergedRanges(): Range[] {
    return this.tab.merges.filter(area => overlaps(area, this.area)).map(area => rangeAt(this, area));
  }

  isPartOfMerge(): boolean {
    return this.tab.merges.some(area => overlaps(area, this.area));
  }

  canEdit(): boolean {
    return mayWrite(this.run, this.tab, this.area);
  }

  protect(): Protection {
    return protectTab(this.sheet, this.area);
  }

  copyTo(destination: Range, kind?: EnumValue | object, transposed?: boolean): void {
    if (kind !== undefined || transposed) throw new NotEmulated('Range.copyTo with options is not emulated.');
    const { row, col } = destination.area;
    const cells = gather(this, cell => cell);
    if (cells.flat().some(cell => cell.formula))
      throw new NotEmulated('Range.copyTo of formulas is not emulated.');
    const area = { row, col, lastRow: row + cells.length - 1, lastCol: col + cells[0]!.length - 1 };
    change(rangeAt(destination, area), (_, at, to) => cells[at - row]![to - col]!);
  }
}

/** Another range of the same tab. */
function rangeAt(range: Range, area: Area): Range {
  checkArea(range.tab, area);
  return new Range(range.run, range.sheet, area);
}

function richTextOf(range: Range, cell: Cell): RichTextValue | null {
  const isText = cell.formula === undefined && (cell.value === undefined || typeof cell.value === 'string');
  return isText ? new RichTextValue(range.run, String(cell.value ?? ''), cell.links ?? []) : null;
}

function checkMerges({ tab, area }: Range): void {
  if (tab.merges.some(one => overlaps(one, area) && !contains(area, one))) {
    throw new PlatformError('You must select all cells in a merged range to merge or unmerge them.');
  }
}

/** Merged cells keep what the first of them holds; the others are emptied. */
function mergeAreas(range: Range, areas: readonly Area[]): void {
  const { run, tab } = range;
  checkWrite(run, tab, range.area);
  checkMerges(range);
  const kept = tab.merges.filter(area => !overlaps(area, range.area));
  for (const area of areas) checkFrozen(range, area);
  for (const area of areas) {
    const first = run.view.cell(tab, area.row, area.col);
    const top = rangeAt(range, { ...area, lastRow: area.row, lastCol: area.col });
    rangeAt(range, area).clearContent();
    const { value, formula, links } = first;
    change(top, () => ({ value, formula, links }));
  }
  const merged = areas.filter(area => area.row !== area.lastRow || area.col !== area.lastCol);
  tab.merges = [...kept, ...merged];
}

function checkFrozen({ tab }: Range, area: Area): void {
  const cut = (first: number, last: number, frozen: number): boolean => first < frozen && last >= frozen;
  if (cut(area.row, area.lastRow, tab.frozenRows) || cut(area.col, area.lastCol, tab.frozenColumns)) {
    throw new PlatformError("You can't merge frozen and non-frozen cells.");
  }
}
