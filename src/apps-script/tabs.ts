/** 서식 탭 만들기: adds the tabs that do not exist, and touches none that people type in. */
import type { TabPlan } from '../model/plan';
import { layOutWorkbook } from '../upkeep/lay-out';
import { atDesk, type Desk } from './desk';
import { makeTab, tabMaker } from './new-tabs';
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

/** How many tabs are made between two words on how far it is. */
const STRIDE = 8;

/** Makes tabs until all are there or the time is over; those that were made. */
function makeTabs(desk: Desk, order: readonly string[], missing: readonly TabPlan[]): readonly TabPlan[] {
  const there = new Set(desk.workbook.readTabs().map(tab => tab.name));
  const maker = tabMaker(desk.spreadsheet, missing);
  const done: TabPlan[] = [];
  for (const plan of missing) {
    if (desk.isLate()) break;
    if (done.length % STRIDE === 0) {
      maker.settle();
      desk.progress.step(`‘${plan.name}’ 탭을 만드는`, done.length, missing.length);
    }
    maker.add(plan, placeOf(plan.name, order, there));
    there.add(plan.name);
    done.push(plan);
  }
  maker.finish();
  return done;
}

/** 시작하기 links to all others: it is made when they are there, and anew each time, also after a run that was cut off. */
function makeStart({ spreadsheet, workbook }: Desk, start: TabPlan): void {
  if (spreadsheet.getSheetByName(start.name)) workbook.writeTabs([start]);
  else makeTab(spreadsheet, start, undefined);
}

function layOutAt(desk: Desk): LayOutOutcome {
  const { plans, missing } = layOutWorkbook(desk.workbook, Number(desk.clock.now().slice(0, 4)));
  const order = plans.map(plan => plan.name);
  const others = missing.filter(plan => plan.kind !== 'start');
  const made = makeTabs(desk, order, others);
  const isWhole = made.length === others.length && !desk.isLate();
  const starts = isWhole ? plans.filter(plan => plan.kind === 'start') : [];
  for (const start of starts) makeStart(desk, start);
  const isNew = made.some(plan => plan.kind === 'setup');
  if (isNew) removeBlankSheet(desk);
  const all = [...made, ...starts];
  if (missing.length > 0 && all.length > 0)
    desk.spreadsheet.getSheetByName(all[all.length - 1]!.name)?.activate();
  const names = (are: boolean): string[] =>
    missing.filter(plan => all.indexOf(plan) >= 0 === are).map(plan => plan.name);
  return { added: names(true), left: names(false), isNew };
}

/** Adds what is missing; run again, it goes on where it stopped. */
export function layOutTabs(): LayOutOutcome {
  return atDesk(layOutAt);
}
