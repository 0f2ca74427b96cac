/** The spreadsheet that is open, behind the pipeline's port: whole tabs in and out in few calls. */
import { withTexts } from '../model/fixes';
import type { Tab } from '../model/grid';
import { plannedTab } from '../model/planned-tab';
import type { RewritableWorkbook } from '../ports';
import { madeTabs } from '../upkeep/lay-out';
import { isMade } from './lay-out';
import { tabMaker } from './new-tabs';
import { readTab } from './read-tab';
import { rewriteTab } from './rewrite-tab';
import { HALF, sheetsOf, told, writeTab } from './write-tab';
import { writeTexts } from './write-texts';

/** The workbook behind a spreadsheet. It reads each tab once a run, and knows what it wrote to it since. */
export function openWorkbook(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): RewritableWorkbook {
  let read: readonly Tab[] | undefined;
  const readAll = (): readonly Tab[] => {
    const timeZone = spreadsheet.getSpreadsheetTimeZone();
    return spreadsheet.getSheets().map(sheet => {
      const name = sheet.getName();
      if (madeTabs.indexOf(name) >= 0 || name.endsWith(HALF)) return { name, rows: [] };
      return told(name, () => readTab(sheet, timeZone));
    });
  };
  return {
    readTabs: () => {
      read = read ?? readAll();
      return read;
    },
    writeTabs: plans => {
      for (const plan of plans) {
        const sheets = sheetsOf(spreadsheet);
        const sheet = sheets.get(plan.name);
        if (!sheet) {
          tabMaker(spreadsheet, [plan]).add(plan, Array.from(sheets.keys()).pop());
          read = read && [...read, plannedTab(plan)];
        } else if (isMade(plan)) told(plan.name, () => writeTab(sheet, plan, sheets, false));
      }
    },
    writeCells: texts => {
      const sheets = sheetsOf(spreadsheet);
      for (const tab of new Set(texts.map(text => text.tab))) {
        const own = texts.filter(text => text.tab === tab);
        const sheet = sheets.get(tab);
        if (sheet) told(tab, () => writeTexts(sheet, own));
      }
      read = read && withTexts(read, texts);
    },
    rewriteTab: plan => {
      const sheet = spreadsheet.getSheetByName(plan.name);
      if (!sheet) return;
      told(plan.name, () => rewriteTab(sheet, plan));
      read = read?.map(tab => (tab.name === plan.name ? plannedTab(plan) : tab));
    },
  };
}
