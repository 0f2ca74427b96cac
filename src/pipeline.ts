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
import { type Finding, fixesOf } from './model/findings';
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
import { composeDivision } from './report/division';
import { composeReport } from './report/report';
import { checkRecords } from './rules/check';
import { type Additions, planAdditions } from './template/additions';
import { refusalOf } from './template/setup';
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

/** Why a workbook cannot be worked on at all: it is not ours, or of a newer program; none where it can. */
export { refusalOf };

/** What laying out again would add to a workbook after its setup or its forms grew: said before it is done. */
export function planUpdate(workbook: Workbook): Additions {
  const tabs = workbook.readTabs();
  return planAdditions(tabs, readRecords(tabs));
}

/** Tabs → records → totals → findings, written to 점검 결과. */
export function checkWorkbook(workbook: Workbook): Checked {
  const checked = check(readRecords(workbook.readTabs()));
  workbook.writeTabs([layOutFindings(checked.open, checked.records)]);
  return checked;
}

/** Rounds of fixing: one rule's change may stand in the way of another's in the same cell. */
const ROUNDS = 8;

/** Tabs → findings → the changes of those that are wanted, only safe ones unless told, and the tabs with them. */
export function fixTabs(
  given: readonly Tab[],
  isWanted: (finding: Finding) => boolean,
  changesIn: typeof fixesOf = fixesOf,
): Checked & { readonly tabs: readonly Tab[]; readonly changes: readonly ChangedCell[] } {
  const rounds: ChangedCell[][] = [];
  let tabs = given;
  let checked = check(readRecords(tabs));
  const offered = (): ChangedCell[] => changesOf(tabs, checked.open.filter(isWanted), changesIn);
  for (let changes = offered(); changes.length > 0 && rounds.length < ROUNDS; ) {
    rounds.push(changes);
    tabs = withTexts(tabs, changes);
    checked = check(readRecords(tabs));
    changes = offered();
  }
  return { ...checked, tabs, changes: joinChanges(rounds) };
}

/** Tabs → findings → their safe changes, written to the cells; what is left is written to 점검 결과. */
export function fixWorkbook(workbook: Workbook): Checked & { readonly changes: readonly ChangedCell[] } {
  const { tabs: _fixed, ...fixed } = fixTabs(workbook.readTabs(), () => true);
  workbook.writeCells(fixed.changes);
  workbook.writeTabs([layOutFindings(fixed.open, fixed.records)]);
  return fixed;
}

/** Tabs → records → totals, written to 국 총괄. */
export function rollUp(workbook: Workbook): { readonly records: Records; readonly totals: Totals } {
  const records = readRecords(workbook.readTabs());
  const totals = sumTotals(records);
  workbook.writeTabs([layOutTotals(totals, records)]);
  return { records, totals };
}

export { headingPlaces } from './documents/hwpx/heading-places';

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

export {
  applyVerified,
  certifyReport,
  certifyText,
  verifyReport,
} from './tie-out/tie-out';

/** One division's part as a document to sign and hand in; `foot` stands at the foot of every page. */
export function makeDivisionCopy(
  records: Records,
  code: string,
  format: ReportFormat,
  foot: string,
): Uint8Array | string | undefined {
  const own = records.divisions.find(({ division }) => division.code.value === code);
  if (!own) return undefined;
  const { title, year } = records.setup.report;
  const { name } = own.division;
  const blocks = composeDivision(own, 1, false, records.setup);
  return render[format](blocks, { title: title.value, author: name.value, year: year.value, foot });
}

/** Records → totals → findings. */
export function check(records: Records): Checked {
  const totals = sumTotals(records);
  return { records, totals, ...checkRecords(records, totals) };
}

/** All tabs of the records, those that the machine makes among them. */
export function layOutAll(records: Records): readonly TabPlan[] {
  const plans = layOutTabs(records);
  const read = check(readRecords(plans.map(plannedTab)));
  return [...plans, layOutTotals(read.totals, read.records), layOutFindings(read.open, read.records)];
}
