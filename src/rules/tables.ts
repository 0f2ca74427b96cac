/** Status tables as rules walk them: their names, the number of a cell, and how far rounding may carry a sum. */
import { type Form, pathOf } from '../model/forms';
import type { Records, StatusTable, TableCell, TableRow } from '../model/records';
import { readNumber } from '../prose/numbers';
import { isRatio } from '../prose/ratio-labels';
import { fold, squeeze } from '../prose/words';

/** A status table, and whose it is. */
export interface OwnedTable {
  /** Name of the division; `null` for a table of the bureau's own 일반 현황. */
  readonly division: string | null;
  readonly form: Form;
  readonly table: StatusTable;
  /** As people call it: `【회의실 현황】`, `3번 사업의 표 ‘운영 횟수’`. */
  readonly name: string;
}

function nameOf(form: Form): string {
  const title = fold(form.title.value);
  return /^\d+$/.test(form.place.value) ? `${form.place.value}번 사업의 표 ‘${title}’` : `【${title}】`;
}

/** All tables: those of the divisions, inside projects too, and those of 일반 현황. */
export function tablesOf({ divisions, published }: Records): OwnedTable[] {
  const owners = [
    ...divisions.map(({ division, tables }) => ({ division: division.name.value, tables })),
    { division: null, tables: published.tables ?? [] },
  ];
  return owners.flatMap(({ division, tables }) =>
    tables
      .filter(({ form }) => form.shape.value === '표')
      .map(table => ({ division, form: table.form, table, name: nameOf(table.form) })),
  );
}

/** The number of a cell; `undefined` where it is blank or holds words. */
export function numberIn(cell: TableCell | undefined): number | undefined {
  if (cell === undefined || typeof cell.value === 'number') return cell?.value as number | undefined;
  return readNumber(cell.value);
}

/** Whether a cell holds words where a number is counted on: sums over it say nothing. */
export function holdsWords(cell: TableCell | undefined): boolean {
  return cell !== undefined && cell.text.trim() !== '' && numberIn(cell) === undefined;
}

/** A column as people call it: `성별 남`, `계`. */
export function columnTitle(form: Form, column: number): string {
  return pathOf(form.columns[column]?.path.value ?? '')
    .map(fold)
    .filter(label => label !== '')
    .join(' ');
}

/** How many columns at the left hold the labels of the rows. */
export function labelColumns(form: Form): number {
  const counted = form.columns.findIndex(column => column.kind.value !== '글');
  return Math.max(form.labelColumns.value, counted < 0 ? form.columns.length : counted);
}

/** What stands at the head of a row, for messages; `''` where it has no labels. */
export function rowTitle(form: Form, row: TableRow): string {
  const labels = row.cells.slice(0, labelColumns(form)).map(cell => fold(cell?.text ?? ''));
  return labels.filter(label => label !== '').join(' ');
}

/** Whether a row holds shares or means, so that no sum across it tells anything. */
export function isRatioRow(form: Form, row: TableRow): boolean {
  return row.cells.slice(0, labelColumns(form)).some(cell => isRatio(squeeze(cell?.text ?? '')));
}

/** Where in a table: its name, and the row's title where it has one. */
export function placeInWords({ name, form }: OwnedTable, row: TableRow): string {
  const title = rowTitle(form, row);
  return title === '' ? name : `${name} ‘${title}’`;
}

/** Columns of money, where a table counts in several units. */
const MONEY_COLUMN = /금액|예산|사업비|[국시도구군]비|액$|비$|원\)?$|료$/;

/**
 * How far a sum may lie from its total when all were rounded: half of the last place for each number. Whole
 * numbers are exact, unless the unit itself rounds (백만원, 억원); of several units (억원, 명) only in columns of
 * money.
 */
export function roundingSlack(cells: readonly TableCell[], form: Form, column: number): number {
  const places = Math.max(0, ...cells.map(cell => (String(numberIn(cell) ?? 0).split('.')[1] ?? '').length));
  const unit = form.unit?.value ?? '';
  const isMoney = !/[,/·]/.test(unit) || MONEY_COLUMN.test(columnTitle(form, column));
  const roundedUnit = isMoney && /[백천]만\s*원|억\s*원/.test(unit);
  return places > 0 || roundedUnit ? (cells.length * 0.5) / 10 ** places + 1e-9 : 1e-9;
}
