/**
 * What a new tab gets beside its contents and looks: room, merged cells, lines, widths, frozen rows, choices,
 * and who may write where. Done once; a tab that is made anew keeps it.
 */
import { rectanglesOf } from '../model/areas';
import { type Area, areaName } from '../model/grid';
import { looks, type TabPlan } from '../model/plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Blank rows below what is planned, for people to go on in. */
const SPARE_ROWS = 100;

/** The largest row and column that a plan speaks of, counted from 1. */
export function extentOf(plan: TabPlan): { readonly rows: number; readonly columns: number } {
  const areas = [...plan.merges, ...plan.choices.map(choice => choice.area)];
  const last = (ofCells: 'row' | 'col', ofAreas: 'lastRow' | 'lastCol'): number =>
    Math.max(0, ...plan.cells.map(cell => cell[ofCells]), ...areas.map(area => area[ofAreas])) + 1;
  return { rows: last('row', 'lastRow'), columns: Math.max(last('col', 'lastCol'), plan.widths.length) };
}

/** Makes a sheet large enough: writing outside its grid is an error. */
export function makeRoom(sheet: Sheet, plan: TabPlan): void {
  const { rows, columns } = extentOf(plan);
  const open = plan.guard?.open ?? [];
  const wide = Math.max(columns, ...open.map(area => area.lastCol + 1));
  const [hasRows, hasColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (hasRows < rows + SPARE_ROWS) sheet.insertRowsAfter(hasRows, rows + SPARE_ROWS - hasRows);
  if (hasColumns < wide) sheet.insertColumnsAfter(hasColumns, wide - hasColumns);
}

/** The range of an area counted from 0. */
function rangeOf(sheet: Sheet, { row, col, lastRow, lastCol }: Area): Range {
  return sheet.getRange(row + 1, col + 1, lastRow - row + 1, lastCol - col + 1);
}

/** Merges; rows that are merged alike under each other are one write. */
function merge(sheet: Sheet, merges: readonly Area[]): void {
  const flat = merges.filter(area => area.row === area.lastRow);
  const alike = new Map<string, { row: number; col: number }[]>();
  for (const { row, col, lastCol } of flat) {
    const key = `${col}:${lastCol}`;
    alike.set(key, [...(alike.get(key) ?? []), { row, col }]);
  }
  alike.forEach((rows, key) => {
    const lastCol = Number(key.split(':')[1]);
    for (const area of rectanglesOf(rows)) rangeOf(sheet, { ...area, lastCol }).mergeAcross();
  });
  for (const area of merges) if (area.row !== area.lastRow) rangeOf(sheet, area).merge();
}

const LINE = '#bfbfbf';

/** Lines around all cells that have them: one write. */
function drawLines(sheet: Sheet, plan: TabPlan): void {
  const lined = rectanglesOf(plan.cells.filter(cell => looks[cell.look].border));
  if (lined.length === 0) return;
  const { SOLID } = SpreadsheetApp.BorderStyle;
  sheet.getRangeList(lined.map(areaName)).setBorder(true, true, true, true, true, true, LINE, SOLID);
}

/** The width that most columns have. */
function commonest(widths: readonly number[]): number {
  const times = (width: number): number => widths.filter(one => one === width).length;
  return widths.reduce((best, width) => (times(width) > times(best) ? width : best), 0);
}

/** All columns get the commonest width, then each run of others its own: fewer writes than one a run. */
function widen(sheet: Sheet, widths: readonly number[]): void {
  if (widths.length === 0) return;
  const common = commonest(widths);
  sheet.setColumnWidths(1, widths.length, common);
  for (let from = 0, to = 0; from < widths.length; from = to) {
    const width = widths[from]!;
    for (to = from + 1; to < widths.length && widths[to] === width; ) to++;
    if (width !== common) sheet.setColumnWidths(from + 1, to - from, width);
  }
}

/** A list may hold no more. */
const MOST_CHOICES = 500;

function offerChoices(sheet: Sheet, { choices }: TabPlan): void {
  const offered = choices.filter(({ options }) => options.length <= MOST_CHOICES);
  if (offered.length === 0) return;
  const whole = {
    row: Math.min(...offered.map(({ area }) => area.row)),
    col: Math.min(...offered.map(({ area }) => area.col)),
    lastRow: Math.max(...offered.map(({ area }) => area.lastRow)),
    lastCol: Math.max(...offered.map(({ area }) => area.lastCol)),
  };
  const rules = Array.from({ length: whole.lastRow - whole.row + 1 }, () =>
    new Array<GoogleAppsScript.Spreadsheet.DataValidation | null>(whole.lastCol - whole.col + 1).fill(null),
  );
  for (const { area, options } of offered) {
    const named = options.filter(option => option !== '');
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList(named, true)
      .setAllowInvalid(true)
      .build();
    for (let row = area.row; row <= area.lastRow; row++)
      for (let col = area.col; col <= area.lastCol; col++) rules[row - whole.row]![col - whole.col] = rule;
  }
  rangeOf(sheet, whole).setDataValidations(rules);
}

/** Keeps people out of what they should not write in; a tab that has its protection already is left with one. */
export function protect(sheet: Sheet, plan: TabPlan): void {
  if (!plan.guard) return;
  const protection = sheet.protect();
  if (plan.guard.by === 'warning') protection.setWarningOnly(true);
  else {
    protection.removeEditors(protection.getEditors().map(user => user.getEmail()));
    if (protection.canDomainEdit()) protection.setDomainEdit(false);
  }
  if (plan.guard.open.length > 0)
    protection.setUnprotectedRanges(plan.guard.open.map(area => rangeOf(sheet, area)));
}

/** Everything that a tab gets once, when it is new. */
export function layOut(sheet: Sheet, plan: TabPlan, columns: number): void {
  sheet.getRange(1, 1, sheet.getMaxRows(), columns).setVerticalAlignment('middle');
  if (!isMade(plan)) drawLines(sheet, plan);
  merge(sheet, plan.merges);
  widen(sheet, plan.widths);
  if (plan.frozenRows > 0) sheet.setFrozenRows(plan.frozenRows);
  if (plan.frozenColumns > 0) sheet.setFrozenColumns(plan.frozenColumns);
  if (plan.colour) sheet.setTabColor(`#${plan.colour}`);
  offerChoices(sheet, plan);
  protect(sheet, plan);
}

/** Made by the machine: its rows come and go, so that the lines of the grid have to do. */
export function isMade({ kind }: TabPlan): boolean {
  return ['start', 'findings', 'totals', 'progress'].indexOf(kind) >= 0;
}
