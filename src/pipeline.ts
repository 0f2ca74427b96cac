/**
 * 취합 as a story: a report's text or a setup becomes tabs; tabs become records, totals and findings; records
 * and totals become the report, and the report documents. Adapters bring the workbook and take the results.
 */

import * as z from 'zod/mini';
import { bookmarksOf, renderDocx } from './documents/docx/docx';
import type { DocumentFacts } from './documents/facts';
import { renderHtml } from './documents/html/html';
import { renderHwpx } from './documents/hwpx/hwpx';
import { spilledProjects } from './documents/page-fit';
import { renderText } from './documents/text';
import { readReport } from './intake/report';
import { starterSetup } from './model/defaults';
import type { Finding } from './model/findings';
import { type ChangedCell, changesOf, joinChanges, withTexts } from './model/fixes';
import { Form } from './model/forms';
import type { Tab } from './model/grid';
import type { TabPlan } from './model/plan';
import { plannedTab } from './model/planned-tab';
import { emptyRecords, type Records } from './model/records';
import { PlainSetup } from './model/setup';
import { withSources } from './model/sourced';
import type { Totals } from './model/totals';
import type { Workbook } from './ports';
import type { Block } from './report/blocks';
import { composeReport } from './report/report';
import { checkRecords } from './rules/check';
import { layOutHistory, type MadeReport, readHistory } from './template/history';
import { divisionTabKind, findFixed, fixedTabs, isThere } from './template/names';
import { layOutFindings, layOutTabs, layOutTotals, readRecords } from './template/tabs';
import { standingDivisions } from './totals/sums';
import { sumTotals } from './totals/totals';

/** What a check found in a workbook, and what it was found in. */
export interface Checked {
  readonly records: Records;
  readonly totals: Totals;
  readonly open: readonly Finding[];
  readonly accepted: readonly Finding[];
}

/** A published report's text → the tabs of a filled workbook, and the lines that found no place. */
export function importReport(text: string): {
  readonly records: Records;
  readonly plans: readonly TabPlan[];
  readonly leftovers: readonly { readonly line: number; readonly text: string }[];
} {
  const { records, leftovers } = readReport(text);
  return { records, leftovers, plans: layOutAll(records) };
}

/** The file behind `chwihap new --setup`: a setup and, where the office has them, its forms. */
const SetupFile = z.extend(PlainSetup, { forms: z.optional(z.array(Form)) });

/** A setup → the tabs of an empty workbook; or, in Korean, what is wrong with the setup. */
export function newWorkbook(
  setup: unknown,
): { readonly plans: readonly TabPlan[] } | { readonly problem: string } {
  const parsed = SetupFile.safeParse(setup);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    return {
      problem: `설정의 ${issue.path.join(' › ') || '첫 줄'} 값을 읽을 수 없습니다. 형식을 고쳐 주세요.`,
    };
  }
  const { forms: plainForms = [], ...plainSetup } = parsed.data;
  const records = emptyRecords(withSources(plainSetup), withSources(plainForms));
  return { plans: layOutAll({ ...records, divisions: standingDivisions(records) }) };
}

/** Tabs → records → totals → findings, written to 점검 결과. */
export function checkWorkbook(workbook: Workbook): Checked {
  const checked = check(readRecords(workbook.readTabs()));
  workbook.writeTabs([layOutFindings(checked.open, checked.records)]);
  return checked;
}

/** Rounds of fixing: one rule's change may stand in the way of another's in the same cell. */
const ROUNDS = 8;

/** Tabs → findings → their safe changes, written to the cells; what is left is written to 점검 결과. */
export function fixWorkbook(workbook: Workbook): Checked & { readonly changes: readonly ChangedCell[] } {
  const rounds: ChangedCell[][] = [];
  let tabs = workbook.readTabs();
  let checked = check(readRecords(tabs));
  for (let changes = changesOf(tabs, checked.open); changes.length > 0 && rounds.length < ROUNDS; ) {
    rounds.push(changes);
    tabs = withTexts(tabs, changes);
    checked = check(readRecords(tabs));
    changes = changesOf(tabs, checked.open);
  }
  const changes = joinChanges(rounds);
  workbook.writeCells(changes);
  workbook.writeTabs([layOutFindings(checked.open, checked.records)]);
  return { ...checked, changes };
}

/** Tabs → records → totals, written to 국 총괄. */
export function rollUp(workbook: Workbook): { readonly records: Records; readonly totals: Totals } {
  const records = readRecords(workbook.readTabs());
  const totals = sumTotals(records);
  workbook.writeTabs([layOutTotals(totals, records)]);
  return { records, totals };
}

/** The formats a report can be made in. */
export const reportFormats = ['docx', 'hwpx', 'html', 'txt'] as const;
export type ReportFormat = (typeof reportFormats)[number];

const render: Readonly<
  Record<ReportFormat, (blocks: readonly Block[], facts: DocumentFacts) => Uint8Array | string>
> = { docx: renderDocx, hwpx: renderHwpx, html: renderHtml, txt: renderText };

/** A report, and what a person should know of it. */
export interface FinishedReport {
  readonly records: Records;
  /** Bytes, or for html and plain text the text itself. */
  readonly body: Uint8Array | string;
  /** Projects that take more than a page, by number and title. */
  readonly spilled: readonly string[];
  /** The heading that each bookmark of the .docx marks, by its id. */
  readonly bookmarks: Readonly<Record<string, string>>;
}

/**
 * Tabs → records → totals → blocks → a document. `pages` are the true pages of the headings by their ids, where
 * a layout engine has told them; else they are estimated.
 */
export function makeReport(
  workbook: Workbook,
  format: ReportFormat,
  pages?: Readonly<Record<string, number>>,
): FinishedReport {
  const records = readRecords(workbook.readTabs());
  const blocks = composeReport(records, sumTotals(records));
  const { title, bureau, year } = records.setup.report;
  const known = { title: title.value, author: bureau.value, year: year.value };
  const body = render[format](blocks, pages ? { ...known, pages } : known);
  return { records, body, spilled: spilledProjects(blocks), bookmarks: bookmarksOf(blocks) };
}

/** Tabs that the machine makes and nobody fills: reading them tells nothing new. */
export const madeTabs: readonly string[] = [fixedTabs.start, fixedTabs.findings, fixedTabs.totals];

/** What a tab may hold that its values alone do not tell: live totals, shares. */
export function hiddenIn(tab: Tab): { readonly totals: boolean; readonly shares: boolean } {
  const kind = divisionTabKind(tab);
  return { totals: kind === 'status' || kind === 'budget', shares: kind === 'status' };
}

/** Every tab as it would be laid out, in its order, and those that the workbook lacks; a new one has no divisions. */
export function layOutWorkbook(
  workbook: Workbook,
  year: number,
): { readonly plans: readonly TabPlan[]; readonly missing: readonly TabPlan[] } {
  const tabs = workbook.readTabs();
  const starter: PlainSetup = { ...starterSetup(year), divisions: [] };
  const isSetUp = findFixed(tabs, fixedTabs.setup) !== undefined;
  const records = isSetUp ? readRecords(tabs) : emptyRecords(withSources(starter), []);
  const history = layOutHistory(readHistory(findFixed(tabs, fixedTabs.history)));
  const plans = [...layOutAll(records), history];
  return { plans, missing: plans.filter(plan => !isThere(tabs, plan)) };
}

/** Adds a report that was made to 보고서 이력. */
export function recordReport(workbook: Workbook, report: MadeReport): void {
  const made = readHistory(findFixed(workbook.readTabs(), fixedTabs.history));
  workbook.writeTabs([layOutHistory([...made, report])]);
}

function check(records: Records): Checked {
  const totals = sumTotals(records);
  return { records, totals, ...checkRecords(records, totals) };
}

/** All tabs of the records, those that the machine makes among them. */
function layOutAll(records: Records): readonly TabPlan[] {
  const plans = layOutTabs(records);
  const read = check(readRecords(plans.map(plannedTab)));
  return [...plans, layOutTotals(read.totals, read.records), layOutFindings(read.open, read.records)];
}
