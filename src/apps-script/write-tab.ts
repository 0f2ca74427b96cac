/** One tab, written whole: contents, looks, and for a new one all that is laid over them. */
import type { CellRef } from '../model/grid';
import type { TabPlan } from '../model/plan';
import { fill, link } from './contents';
import { failureAt } from './failure';
import { extentOf, layOut, makeRoom } from './lay-out';
import { dress, gridOf, matrix } from './looks';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab has its own name only when it is whole: what was cut off in the middle is made again. */
export const HALF = ' (만드는 중)';

/** The tabs of a spreadsheet by their names. */
export function sheetsOf(spreadsheet: Spreadsheet): Map<string, Sheet> {
  return new Map(spreadsheet.getSheets().map(sheet => [sheet.getName(), sheet]));
}

/** Does work in a tab; trouble is told with the tab's name. */
export function told<T>(tab: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw failureAt(`‘${tab}’ 탭`, error);
  }
}

/**
 * Writes a plan to a new tab, or in the place of what the machine had made there. The contents are one write, which
 * blanks what is left over too: cut off anywhere, a tab says what it said or what it shall say.
 */
export function writeTab(
  sheet: Sheet,
  plan: TabPlan,
  sheets: ReadonlyMap<string, Sheet>,
  isNew: boolean,
): void {
  const extent = extentOf(plan);
  const columns = isNew ? extent.columns : Math.max(extent.columns, sheet.getLastColumn());
  const grid = gridOf(plan, isNew ? extent.rows : Math.max(extent.rows, sheet.getLastRow()), columns);
  makeRoom(sheet, plan);
  const range = sheet.getRange(1, 1, grid.length, columns);
  if (!isNew) range.clearFormat();
  fill(range, grid, plan.name);
  link(sheet, plan, grid, ({ tab, cell }: CellRef) => {
    const target = cell === '' ? undefined : sheets.get(tab);
    return target && `#gid=${target.getSheetId()}&range=${cell}`;
  });
  dress(sheet, grid, isNew ? sheet.getMaxRows() : grid.length);
  const hadNotes = !isNew && plan.kind === 'totals';
  if (hadNotes || plan.cells.some(cell => cell.note)) range.setNotes(matrix(grid, cell => cell?.note ?? ''));
  if (isNew) layOut(sheet, plan, columns);
}
