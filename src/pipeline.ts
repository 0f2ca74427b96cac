/**
 * 취합 as a story: a report's text or a setup becomes tabs; tabs become records, totals and findings; records
 * and totals become the report, and the report documents. Adapters bring the workbook and take the results.
 */

import * as z from 'zod/mini';
import { renderDocx } from './documents/docx/docx';
import { renderText } from './documents/text';
import { readReport } from './intake/report';
import type { Finding } from './model/findings';
import { Form } from './model/forms';
import type { TabPlan } from './model/plan';
import { plannedTab } from './model/planned-tab';
import { emptyRecords, type Records } from './model/records';
import { PlainSetup } from './model/setup';
import { withSources } from './model/sourced';
import type { Totals } from './model/totals';
import type { Workbook } from './ports';
import { composeReport } from './report/report';
import { checkRecords } from './rules/check';
import { layOutFindings, layOutTabs, layOutTotals, readRecords } from './template/tabs';
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
  return { plans: layOutAll(emptyRecords(withSources(plainSetup), withSources(plainForms))) };
}

/** Tabs → records → totals → findings, written to 점검 결과. */
export function checkWorkbook(workbook: Workbook): Checked {
  const checked = check(readRecords(workbook.readTabs()));
  workbook.writeTabs([layOutFindings(checked.open, checked.records)]);
  return checked;
}

/** Tabs → records → totals, written to 국 총괄. */
export function rollUp(workbook: Workbook): { readonly records: Records; readonly totals: Totals } {
  const records = readRecords(workbook.readTabs());
  const totals = sumTotals(records);
  workbook.writeTabs([layOutTotals(totals, records)]);
  return { records, totals };
}

/** The formats a report can be made in. */
export const reportFormats = ['docx', 'txt'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Tabs → records → totals → blocks → a document: bytes, or for plain text the text itself. */
export function makeReport(
  workbook: Workbook,
  format: ReportFormat,
): { readonly records: Records; readonly body: Uint8Array | string } {
  const records = readRecords(workbook.readTabs());
  const blocks = composeReport(records, sumTotals(records));
  const { title, bureau, year } = records.setup.report;
  const facts = { title: title.value, author: bureau.value, year: year.value };
  return { records, body: format === 'docx' ? renderDocx(blocks, facts) : renderText(blocks) };
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
