/** What a workbook that many share has beside the report's own tabs, and how its tabs are made and known again. */
import { starterSetup } from '../model/defaults';
import type { Tab } from '../model/grid';
import type { TabPlan } from '../model/plan';
import { emptyRecords } from '../model/records';
import type { PlainSetup } from '../model/setup';
import { withSources } from '../model/sourced';
import { layOutAll } from '../pipeline';
import type { SharedWorkbook } from '../ports';
import { addReport, layOutHistory, type MadeReport } from '../template/history';
import { layOutKept } from '../template/kept';
import { divisionTabKind, findFixed, fixedTabs, isThere } from '../template/names';
import { layOutProgress } from '../template/progress';
import { layOutSteps } from '../template/steps';
import { readRecords } from '../template/tabs';
import { add } from './add';

/** Tabs that the machine makes and nobody fills: reading them tells nothing new. */
export const madeTabs: readonly string[] = [fixedTabs.start, fixedTabs.totals];

/** Tabs that only some runs need: they grow, and most runs do without. */
export const seldomTabs: readonly string[] = [fixedTabs.findings, fixedTabs.history, fixedTabs.kept];

/** What a tab may hold that its values alone do not tell: live totals, shares. */
export function hiddenIn(tab: Tab): { readonly totals: boolean; readonly shares: boolean } {
  const kind = divisionTabKind(tab);
  return { totals: kind === 'status' || kind === 'budget', shares: kind === 'status' };
}

/** Whether a tab is ours under whatever name: a division's, or one of the bureau's. */
export function isOurs(tab: Tab): boolean {
  return divisionTabKind(tab) !== undefined || Object.values(fixedTabs).some(name => findFixed([tab], name));
}

/** Every tab as it would be laid out, in its order, and those that the workbook lacks; a new one has no divisions. */
export function layOutWorkbook(
  workbook: SharedWorkbook,
  year: number,
): { readonly plans: readonly TabPlan[]; readonly missing: readonly TabPlan[] } {
  const tabs = workbook.readTabs();
  const starter: PlainSetup = { ...starterSetup(year), divisions: [] };
  const isSetUp = findFixed(tabs, fixedTabs.setup) !== undefined;
  const records = isSetUp ? readRecords(tabs) : emptyRecords(withSources(starter), []);
  const history = layOutHistory([]);
  const plans = [...layOutAll(records), layOutProgress([]), layOutSteps(), history, layOutKept()];
  return { plans, missing: plans.filter(plan => !isThere(tabs, plan)) };
}

/** Adds a report that was made to 보고서 이력. */
export function recordReport(workbook: SharedWorkbook, report: MadeReport): void {
  add(
    workbook,
    fixedTabs.history,
    () => layOutHistory([]),
    tab => addReport(tab, report),
  );
}
