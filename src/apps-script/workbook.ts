/** The spreadsheet that is open, behind the pipeline's port: whole tabs in and out in few calls. */
import { withRows, withTexts } from '../model/fixes';
import type { Tab } from '../model/grid';
import { plannedTab } from '../model/planned-tab';
import type { SharedWorkbook } from '../ports';
import { madeTabs, seldomTabs } from '../upkeep/lay-out';
import { appendRows } from './append-rows';
import { isMade } from './lay-out';
import { makeTab } from './new-tabs';
import { readTab } from './read-tab';
import { rewriteTabs } from './rewrite-tabs';
import { HALF, sheetsOf, told, writeTab } from './write-tab';
import { changeTexts, writeTexts } from './write-texts';

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
  /** Keeps what was read in step with what is written. */
  const know = (now: (tab: Tab) => Tab): void => {
    read = read?.map(now);
    seldom.forEach((tab, name) => {
      seldom.set(name, now(tab));
    });
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
          makeTab(spreadsheet, plan, Array.from(sheets.keys()).pop());
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
      know(tab => withTexts([tab], texts)[0]!);
    },
    changeCells: changes => {
      const sheets = sheetsOf(spreadsheet);
      const done = Array.from(new Set(changes.map(change => change.tab))).flatMap(tab => {
        const sheet = sheets.get(tab);
        const own = changes.filter(change => change.tab === tab);
        return sheet ? told(tab, () => changeTexts(sheet, own)) : [];
      });
      know(tab => withTexts([tab], done)[0]!);
      return done;
    },
    appendRows: (name, rows) => {
      const sheet = spreadsheet.getSheetByName(name);
      if (!sheet || rows.length === 0) return;
      told(name, () => appendRows(sheet, rows));
      know(tab => (tab.name === name ? withRows(tab, rows) : tab));
    },
    rewriteTabs: plans => {
      const sheets = sheetsOf(spreadsheet);
      const timeZone = spreadsheet.getSpreadsheetTimeZone();
      const tabs = plans.flatMap(plan => {
        const [sheet, was] = [sheets.get(plan.name), read?.find(tab => tab.name === plan.name)];
        return sheet && was ? [{ sheet, plan, was }] : [];
      });
      rewriteTabs(tabs, sheet => readTab(sheet, timeZone));
      know(tab => {
        const plan = plans.find(own => own.name === tab.name);
        return plan ? plannedTab(plan) : tab;
      });
    },
  };
}
