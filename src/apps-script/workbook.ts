/** The spreadsheet that is open, behind the pipeline's port: whole tabs in and out in few calls. */
import type { CellRef, Tab } from '../model/grid';
import type { TabPlan } from '../model/plan';
import { madeTabs } from '../pipeline';
import type { Workbook } from '../ports';
import { fill, link } from './contents';
import { failureAt } from './failure';
import { extentOf, isMade, layOut, makeRoom } from './lay-out';
import { dress, gridOf, matrix } from './looks';
import { readTab } from './read-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab has its own name only when it is whole: what was cut off in the middle is made again. */
const HALF = ' (만드는 중)';

/** The open spreadsheet. It reads each tab once a run: what it writes itself is never what it reads. */
export interface OpenWorkbook extends Workbook {
  /** Makes a tab that does not exist behind the tab of that name, or first. */
  addTab(plan: TabPlan, behind: string | undefined): void;
}

function sheetsOf(spreadsheet: Spreadsheet): Map<string, Sheet> {
  return new Map(spreadsheet.getSheets().map(sheet => [sheet.getName(), sheet]));
}

function write(sheet: Sheet, plan: TabPlan, sheets: ReadonlyMap<string, Sheet>, isNew: boolean): void {
  const { rows, columns } = extentOf(plan);
  const grid = gridOf(plan, isNew ? rows : Math.max(rows, sheet.getLastRow()), columns);
  if (!isNew) sheet.clear();
  makeRoom(sheet, plan);
  const range = sheet.getRange(1, 1, grid.length, columns);
  fill(range, grid, plan.name);
  link(sheet, plan, grid, ({ tab, cell }: CellRef) => {
    const target = cell === '' ? undefined : sheets.get(tab);
    return target && `#gid=${target.getSheetId()}&range=${cell}`;
  });
  dress(range, grid);
  if (!isNew || plan.cells.some(cell => cell.note)) range.setNotes(matrix(grid, cell => cell?.note ?? ''));
  if (isNew) layOut(sheet, plan, grid);
}

function add(spreadsheet: Spreadsheet, plan: TabPlan, behind: string | undefined): void {
  const sheets = sheetsOf(spreadsheet);
  const half = sheets.get(plan.name + HALF);
  if (half) spreadsheet.deleteSheet(half);
  const before = behind === undefined ? undefined : sheets.get(behind);
  const sheet = spreadsheet.insertSheet(plan.name + HALF, before ? before.getIndex() : 0);
  write(sheet, plan, sheets, true);
  sheet.setName(plan.name);
}

function told<T>(tab: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw failureAt(`‘${tab}’ 탭`, error);
  }
}

/** The workbook behind a spreadsheet. */
export function openWorkbook(spreadsheet: Spreadsheet): OpenWorkbook {
  let read: readonly Tab[] | undefined;
  const readAll = (): readonly Tab[] => {
    const timeZone = spreadsheet.getSpreadsheetTimeZone();
    return spreadsheet.getSheets().map(sheet => {
      const name = sheet.getName();
      if (madeTabs.indexOf(name) >= 0 || name.endsWith(HALF)) return { name, rows: [] };
      return told(name, () => readTab(sheet, timeZone));
    });
  };
  const addTab = (plan: TabPlan, behind: string | undefined): void =>
    told(plan.name, () => add(spreadsheet, plan, behind));
  return {
    readTabs: () => {
      read = read ?? readAll();
      return read;
    },
    addTab,
    writeTabs: plans => {
      for (const plan of plans) {
        const sheets = sheetsOf(spreadsheet);
        const sheet = sheets.get(plan.name);
        if (!sheet) addTab(plan, Array.from(sheets.keys()).pop());
        else if (isMade(plan)) told(plan.name, () => write(sheet, plan, sheets, false));
      }
    },
    writeCells: texts => {
      read = undefined;
      const sheets = sheetsOf(spreadsheet);
      for (const { tab, cell, text } of texts) {
        const value = SpreadsheetApp.newRichTextValue().setText(text).build();
        told(tab, () => sheets.get(tab)?.getRange(cell).setRichTextValue(value));
      }
    },
  };
}
