/** A tab that people type in, written anew where they asked for it. */
import type { TabPlan } from '../model/plan';
import { fill } from './contents';
import { extentOf, layOut, makeRoom } from './lay-out';
import { dress, gridOf, matrix } from './looks';

/**
 * Writes a plan over a tab. Everything but the contents is taken off first and put on last, and the contents are
 * one write: cut off anywhere, the tab says what it said or what it shall say.
 */
export function rewriteTab(sheet: GoogleAppsScript.Spreadsheet.Sheet, plan: TabPlan): void {
  makeRoom(sheet, plan);
  const { rows, columns } = extentOf(plan);
  const [tall, wide] = [Math.max(rows, sheet.getLastRow()), Math.max(columns, sheet.getLastColumn())];
  const grid = gridOf(plan, tall, wide);
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  all.breakApart();
  all.clearDataValidations();
  sheet.clearFormats();
  const range = sheet.getRange(1, 1, tall, wide);
  fill(range, grid, plan.name);
  dress(sheet, grid, sheet.getMaxRows());
  range.setNotes(matrix(grid, cell => cell?.note ?? ''));
  layOut(sheet, plan, wide);
}
