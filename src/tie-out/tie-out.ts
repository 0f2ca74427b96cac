/**
 * 대조 as a story: a document is read back and held against the workbook. Of one just made comes a certificate; of
 * one that a person has edited since, the cells to change.
 */
import type { Line } from '../documents/read-back/lines';
import type { Unreadable } from '../documents/read-back/package';
import { readBack } from '../documents/read-back/read-back';
import { readText } from '../documents/read-back/text';
import { type CellText, withTexts } from '../model/fixes';
import { cellPosition, type Tab } from '../model/grid';
import type { Records } from '../model/records';
import type { Setup } from '../model/setup';
import type { Workbook } from '../ports';
import { composeReport } from '../report/report';
import { insertLines } from '../template/insert-lines';
import { readRecords } from '../template/tabs';
import { sumTotals } from '../totals/totals';
import { cellIn, editedCells } from './apply';
import { type Certificate, certify } from './certificate';
import type { DocumentChange, LineToInsert } from './changes';
import { type TracedReport, traceReport } from './report-lines';
import { isSameReport, type Verification, verify } from './verify';

/** What documents of a report are made in. */
export type DocumentFormat = 'docx' | 'hwpx' | 'html' | 'txt';

/** Why a document cannot be held against the workbook, in Korean, with what to do. */
const refusals: Readonly<Record<Unreadable | 'other', string>> = {
  'no-document': '보고서 문서(.docx, .hwpx)가 아닙니다. 워드나 한글에서 .docx나 .hwpx로 저장해 주세요.',
  'old-hwp': '옛 한글 문서(.hwp)이거나 암호가 걸린 문서입니다. 한글에서 암호를 풀고 .hwpx로 저장해 주세요.',
  'old-word': '옛 워드 문서(.doc)입니다. 워드에서 .docx로 저장해 주세요.',
  locked: '암호가 걸린 문서입니다. 암호를 풀고 다시 저장해 주세요.',
  broken: '문서가 손상되어 읽을 수 없습니다. 워드나 한글에서 열어 다시 저장해 주세요.',
  other: '이 통합 문서로 만든 보고서가 아닌 것 같습니다. 같은 부분이 너무 적습니다. 두 파일을 확인해 주세요.',
};

function traced(records: Records, isPlain: boolean): TracedReport {
  const totals = sumTotals(records);
  return traceReport(records, totals, composeReport(records, totals), isPlain);
}

/** Holds a text against the records: the report's own, or what a converted document was exported as. */
export function certifyText(records: Records, text: string): Certificate {
  return certify(traced(records, true), readText(text));
}

/**
 * Reads a document of the records back: does it say every number that belongs in it, and no other? `pages` are
 * those of its contents list, in order, where they are known.
 */
export function certifyReport(
  records: Records,
  format: DocumentFormat,
  body: Uint8Array | string,
  pages?: readonly number[],
): Certificate {
  const lines = readBack(format, body);
  if (typeof lines === 'string') throw new Error(`${format}: ${lines}`);
  return certify(traced(records, format === 'txt'), lines, pages);
}

/** An edited document beside the workbook it was made of; or why it cannot be. */
export type Verified = (Verification & { readonly records: Records }) | { readonly problem: string };

function verifyLines(tabs: readonly Tab[], lines: readonly Line[]): Verified {
  const records = readRecords(tabs);
  const report = traced(records, false);
  const title = records.setup.report.title.text;
  if (!isSameReport(report, lines, title)) return { problem: refusals.other };
  return { ...verify(report, lines, at => cellIn(tabs, at)?.formula !== undefined), records };
}

/** Edited document → what was changed in it, each change with its cell. */
export function verifyReport(workbook: Workbook, format: 'docx' | 'hwpx', body: Uint8Array): Verified {
  const lines = readBack(format, body);
  return typeof lines === 'string' ? { problem: refusals[lines] } : verifyLines(workbook.readTabs(), lines);
}

/** The new contents of a tab into which lines are put; its cells may have been edited before. */
function insertedCells(tab: Tab, lines: readonly LineToInsert[], setup: Setup): CellText[] {
  const placed = lines.flatMap(({ cell, side, text }) => {
    const place = cellPosition(cell);
    return place ? [{ row: place.row, side, text }] : [];
  });
  return insertLines(tab, placed, setup);
}

/** All cells that the changes would write: edits first, then lines put between. */
function cellsOf(tabs: readonly Tab[], changes: readonly DocumentChange[], setup: Setup): CellText[] {
  const texts = new Map<string, CellText>();
  const write = (all: readonly CellText[]): void => {
    for (const text of all) texts.set(`${text.tab}!${text.cell}`, text);
  };
  const edits = editedCells(tabs, changes);
  write(edits);
  const lines = changes.flatMap(({ insert }) => (insert ? [insert] : []));
  for (const tab of withTexts(tabs, edits)) {
    const own = lines.filter(line => line.tab === tab.name);
    if (own.length > 0) write(insertedCells(tab, own, setup));
  }
  return Array.from(texts.values());
}

/**
 * Writes what an edited document says into the workbook; gives how many cells were written, and what the document
 * still says otherwise than the report that the workbook makes now.
 */
export function applyVerified(
  workbook: Workbook,
  format: 'docx' | 'hwpx',
  body: Uint8Array,
): { readonly cells: number; readonly left: Verification } | { readonly problem: string } {
  const verified = verifyReport(workbook, format, body);
  if ('problem' in verified) return verified;
  const cells = cellsOf(workbook.readTabs(), verified.changes, verified.records.setup);
  workbook.writeCells(cells);
  const left = verifyReport(workbook, format, body);
  return 'problem' in left ? left : { cells: cells.length, left };
}
