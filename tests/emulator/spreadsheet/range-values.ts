/** Range, second part: what its cells hold. */
import type { Area } from '../../../src/model/grid';
import { PlatformError } from '../execution/failure';
import { computedValue, isFilled } from '../formula/compute';
import { checkFormula } from '../formula/parse';
import { typedContent } from '../store/coercion';
import { checkStanding, checkWrite } from '../store/guard';
import { GENERAL, isDateFormat, shownValue, TEXT } from '../store/number-format';
import { allows } from '../store/rules';
import { dateOf, serialOf } from '../store/serial';
import { type Cell, eachPlace, overlaps } from '../store/workbook';
import { a1Of } from './a1';
import { gather, RangePlace } from './range-place';

export class RangeValues extends RangePlace {
  getValues(): unknown[][] {
    return gather(this, (_, row, col) => readValue(this, row, col));
  }

  getValue(): unknown {
    checkStanding(this.run, this.tab, this.area);
    return readValue(this, this.area.row, this.area.col);
  }

  getDisplayValues(): string[][] {
    return gather(this, (cell, row, col) => readShown(this, cell, row, col));
  }

  getDisplayValue(): string {
    return this.getDisplayValues()[0]![0]!;
  }

  getFormulas(): string[][] {
    return gather(this, cell => cell.formula ?? '');
  }

  getFormula(): string {
    return this.getFormulas()[0]![0]!;
  }

  isBlank(): boolean {
    return gather(this, isFilled).every(row => row.every(filled => !filled));
  }

  setValues(values: unknown[][]): this {
    checkSize(this, values);
    return writeAll(this, (row, col) => writtenValue(this, values[row]![col], row, col));
  }

  setValue(value: unknown): this {
    return writeAll(this, (row, col) => writtenValue(this, value, row, col));
  }

  setFormulas(formulas: string[][]): this {
    checkSize(this, formulas);
    return writeAll(this, (row, col) => writtenFormula(formulas[row]![col]!));
  }

  setFormula(formula: string): this {
    return writeAll(this, () => writtenFormula(formula));
  }
}

/** Throws, in Google's words, when data are not as large as the range they are for. */
export function checkSize(range: RangePlace, data: readonly (readonly unknown[])[]): void {
  const [rows, columns] = [range.getNumRows(), range.getNumColumns()];
  const refuse = (what: string, has: number, wants: number): never => {
    throw new PlatformError(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${wants}.`,
    );
  };
  if (data.length !== rows) refuse('rows', data.length, rows);
  for (const row of data) if (row.length !== columns) refuse('columns', row.length, columns);
}

type Content = Pick<Cell, 'value' | 'formula' | 'format' | 'links'>;

/** Writes to every cell; those that a merged cell covers take nothing. Nothing is written when one cannot be. */
export function writeAll<T extends RangePlace>(range: T, content: (row: number, col: number) => Content): T {
  const { run, tab, area } = range;
  checkWrite(run, tab, area);
  const merges = tab.merges.filter(merge => overlaps(merge, area));
  const changes: (() => void)[] = [];
  eachPlace(area, (row, col) => {
    const change = content(row - area.row, col - area.col);
    const cleared = { value: undefined, formula: undefined, links: undefined };
    if (!isCovered(merges, row, col))
      changes.push(() => run.view.put(tab, row, col, { ...cleared, ...change }));
  });
  for (const change of changes) change();
  return range;
}

const isCovered = (merges: readonly Area[], row: number, col: number): boolean =>
  merges.some(
    area =>
      row >= area.row &&
      row <= area.lastRow &&
      col >= area.col &&
      col <= area.lastCol &&
      (row !== area.row || col !== area.col),
  );

function readValue({ run, tab }: RangePlace, row: number, col: number): unknown {
  const value = computedValue(run.view, tab, row, col) ?? '';
  const { format } = run.view.cell(tab, row, col);
  const isDate = typeof value === 'number' && format !== undefined && isDateFormat(format);
  return isDate ? dateOf(value, run.platform.workbook.timeZone) : value;
}

function readShown({ run, tab }: RangePlace, cell: Cell, row: number, col: number): string {
  return shownValue(computedValue(run.view, tab, row, col), cell.format ?? GENERAL);
}

/** The content that a script's value becomes in a cell. */
function writtenValue(range: RangePlace, value: unknown, row: number, col: number): Content {
  const content = contentOf(range, value, row, col);
  const place = { row: range.area.row + row, col: range.area.col + col };
  const { rule } = range.run.view.cell(range.tab, place.row, place.col);
  const [source] = rule?.values ?? [];
  const choices = source instanceof RangeValues ? source.getDisplayValues().flat() : undefined;
  if (content.formula === undefined && !allows(rule, content.value, choices)) {
    const cell = a1Of({ ...place, lastRow: place.row, lastCol: place.col });
    throw new PlatformError(
      `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
    );
  }
  return content;
}

function contentOf(range: RangePlace, value: unknown, row: number, col: number): Content {
  const { limits, workbook, doubts, clock } = range.run.platform;
  const cell = range.run.view.cell(range.tab, range.area.row + row, range.area.col + col);
  const format = cell.format ?? GENERAL;
  if (value === null || value === '') return {};
  if (value instanceof Date) {
    const shown = format === GENERAL || format === TEXT ? 'yyyy. m. d' : format;
    return { value: serialOf(value, workbook.timeZone), format: shown };
  }
  if (typeof value === 'number' && format === TEXT && doubts.numberUnderText === 'text') {
    return { value: String(value) };
  }
  if (typeof value === 'number' || typeof value === 'boolean') return { value };
  if (typeof value !== 'string') throw new PlatformError(`Cannot write a value of type ${typeof value}.`);
  checkLength(value, limits.cellLength);
  return typedContent(value, { format, doubts, thisYear: new Date(clock.now).getUTCFullYear() });
}

/** Throws, in Google's words, for a text that no cell can hold. */
export function checkLength(text: string, most: number): void {
  if (text.length <= most) return;
  throw new PlatformError(
    `Your input contains more than the maximum of ${most} characters in a single cell.`,
  );
}

function writtenFormula(formula: string): Content {
  if (formula === '') return {};
  const written = formula.startsWith('=') ? formula : `=${formula}`;
  checkFormula(written);
  return { formula: written };
}
