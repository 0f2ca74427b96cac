/** The spreadsheet that is open, behind the pipeline's port: whole tabs in and out in few calls. */
import { withTexts } from '../model/fixes';
import type { Tab } from '../model/grid';
import { plannedTab } from '../model/planned-tab';
import type { SharedWorkbook } from '../ports';
import { madeTabs, seldomTabs } from '../upkeep/lay-out';
import { isMade } from './lay-out';
import { tabMaker } from './new-tabs';
import { readTab } from './read-tab';
import { rewriteTab } from './rewrite-tab';
import { HALF, sheetsOf, told, writeTab } from './write-tab';
import { writeTexts } from './write-texts';

/** The workbook behind a spreadsheet. It reads each tab once a run, and knows what it wrote to it since. */
export function openWorkbook(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): SharedWorkbook {
  let read: readonly Tab[] | undefined;
  const seldom = new Map<string, Tab>();
  const isSkipped = (name: string): boolean =>
    madeTabs.indexOf(name) >= 0 || seldomTabs.indexOf(name) >= 0 || name.endsWith(HALF);
  const readAll = (): readonly Tab[] => {
    const timeZone = spreadsheet.getSpreadsheetTimeZone();
    return spreadsheet.getSheets().map(sheet => {
      const name = sheet.getName();
      if (isSkipped(name) || sheet.getLastRow() === 0) return { name, rows: [] };
      return told(name, () => readTab(sheet, timeZone));
    });
  };
  const readSeldom = (name: string): Tab | undefined => {
    const known = seldom.get(name);
    const sheet = seldomTabs.indexOf(name) >= 0 ? spreadsheet.getSheetByName(name) : null;
    if (known || !sheet) return known;
    const tab = told(name, () => readTab(sheet, spreadsheet.getSpreadsheetTimeZone()));
    seldom.set(name, tab);
    return tab;
  };
  return {
    readSeldom,
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
      seldom.forEach((tab, name) => {
        seldom.set(name, withTexts([tab], texts)[0]!);
      });
    },
    rewriteTab: plan => {
      const sheet = spreadsheet.getSheetByName(plan.name);
      if (!sheet) return;
      told(plan.name, () => rewriteTab(sheet, plan));
      read = read?.map(tab => (tab.name === plan.name ? plannedTab(plan) : tab));
    },
  };
}
