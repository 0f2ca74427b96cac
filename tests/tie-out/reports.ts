/** Workbooks in memory made of the published reports, and documents of theirs that somebody edits. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { withTexts } from '../../src/model/fixes';
import type { Tab } from '../../src/model/grid';
import { plannedTab } from '../../src/model/planned-tab';
import { importReport, makeReport } from '../../src/pipeline';
import type { Workbook } from '../../src/ports';

const root = join(__dirname, '../..');

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter(name => name.endsWith('.txt'))
    .map(name => `${folder}/${name}`);

/** The published reports: the real one first. */
export const reports = [...filesIn('seeds'), ...filesIn('tests/fixtures/reports')];

/** A workbook that forgets nothing that is written to its cells. */
export function workbookOf(tabs: readonly Tab[]): Workbook & { readonly tabs: () => readonly Tab[] } {
  let now = tabs;
  return {
    tabs: () => now,
    readTabs: () => now,
    writeTabs: () => undefined,
    writeCells: texts => {
      now = withTexts(now, texts);
    },
  };
}

/** The workbook of a report's text. */
export function imported(path: string): ReturnType<typeof workbookOf> {
  return workbookOf(importReport(readFileSync(join(root, path), 'utf8')).plans.map(plannedTab));
}

/** The parts of a document that hold its text. */
const textParts = /^(?:word\/document|Contents\/section\d+)\.xml$/;

/** The document with its text's XML changed. */
export function editedXml(document: Uint8Array, edit: (xml: string, path: string) => string): Uint8Array {
  const files = unzipSync(document);
  for (const [path, bytes] of Object.entries(files))
    if (textParts.test(path)) files[path] = strToU8(edit(strFromU8(bytes), path));
  return zipSync(files);
}

/** The XML of a document's text by the paths of its parts. */
export function xmlOf(document: Uint8Array): Readonly<Record<string, string>> {
  const files = unzipSync(document);
  const paths = Object.keys(files).filter(path => textParts.test(path));
  return Object.fromEntries(paths.map(path => [path, strFromU8(files[path]!)]));
}

/** A report of a workbook as bytes. */
export function made(workbook: Workbook, format: 'docx' | 'hwpx'): Uint8Array {
  return makeReport(workbook, format).body as Uint8Array;
}
