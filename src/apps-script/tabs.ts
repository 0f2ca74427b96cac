/** 서식 탭 만들기: adds the tabs that do not exist, and touches none that people type in. */
import type { TabPlan } from '../model/plan';
import { layOutWorkbook } from '../pipeline';
import { atDesk, type Desk } from './desk';
import type { LayOutOutcome } from './shapes';

/** The tab behind which a new one stands: the nearest before it that exists. */
function placeOf(name: string, order: readonly string[], there: ReadonlySet<string>): string | undefined {
  return order
    .slice(0, order.indexOf(name))
    .reverse()
    .find(before => there.has(before));
}

/** The sheet that a new spreadsheet comes with, when nobody has used it. */
function removeBlankSheet({ spreadsheet }: Desk): void {
  const [first] = spreadsheet.getSheets().filter(sheet => /^(시트|Sheet)\d+$/.test(sheet.getName()));
  if (first && first.getLastRow() === 0) spreadsheet.deleteSheet(first);
}

/** 시작하기 links to all others: it is made last, and anew whenever there are more. */
function lastIsStart(plans: readonly TabPlan[], missing: readonly TabPlan[]): readonly TabPlan[] {
  const start = plans.filter(plan => plan.kind === 'start');
  return missing.length === 0 ? [] : [...missing.filter(plan => plan.kind !== 'start'), ...start];
}

function layOutAt(desk: Desk): LayOutOutcome {
  const { workbook, progress, clock, isLate } = desk;
  const there = new Set(workbook.readTabs().map(tab => tab.name));
  const { plans, missing } = layOutWorkbook(workbook, Number(clock.now().slice(0, 4)));
  const order = plans.map(plan => plan.name);
  const wanted = lastIsStart(plans, missing);
  const done: TabPlan[] = [];
  for (const plan of wanted) {
    if (isLate()) break;
    progress.step(`‘${plan.name}’ 탭을 만드는`, done.length, wanted.length);
    if (there.has(plan.name)) workbook.writeTabs([plan]);
    else workbook.addTab(plan, placeOf(plan.name, order, there));
    there.add(plan.name);
    done.push(plan);
  }
  if (done.some(plan => plan.kind === 'setup')) removeBlankSheet(desk);
  if (done.length > 0) desk.spreadsheet.getSheetByName(done[done.length - 1]!.name)?.activate();
  const names = (some: readonly TabPlan[]): string[] =>
    some.filter(plan => missing.indexOf(plan) >= 0).map(plan => plan.name);
  return {
    added: names(done),
    left: names(wanted.slice(done.length)),
    isNew: done.some(plan => plan.kind === 'setup'),
  };
}

/** Adds what is missing; run again, it goes on where it stopped. */
export function layOutTabs(): LayOutOutcome {
  return atDesk(layOutAt);
}
