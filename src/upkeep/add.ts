/** Tabs that are only added to. */
import type { Tab } from '../model/grid';
import type { TabPlan } from '../model/plan';
import { plannedTab } from '../model/planned-tab';
import type { SharedWorkbook } from '../ports';
import type { Addition } from '../template/append';
import { findFixed } from '../template/names';

/** A tab that is seldom read, under its own name or another. */
export function seldomNamed(workbook: SharedWorkbook, name: string): Tab | undefined {
  return workbook.readSeldom(name) ?? findFixed(workbook.readTabs(), name);
}

/** Adds rows to a tab that is only added to; it is made where there is none yet. */
export function add(
  workbook: SharedWorkbook,
  name: string,
  layOut: () => TabPlan,
  rowsFor: (tab: Tab) => Addition,
): void {
  const found = seldomNamed(workbook, name);
  const plan = layOut();
  if (!found) workbook.writeTabs([plan]);
  const { tab, heads, rows } = rowsFor(found ?? plannedTab(plan));
  workbook.changeCells(heads.map(head => ({ ...head, before: '' })));
  workbook.appendRows(tab, rows);
}
