/** Files that were damaged on their way: refused in one line of Korean, or read. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isFailure } from '../../src/cli/failure';
import { createBook, loadBook } from '../../src/cli/xlsx/book';
import { importReport, makeReport, verifyReport } from '../../src/pipeline';
import { chwihap } from '../cli/a-desk';
import { brokenFile, damagedBytes } from './bytes';
import type { Chance } from './chance';
import { demand, type Kind } from './kind';
import { short } from './whole';

const TOLD = /^(chwihap: )?[^\n]*[가-힣][^\n]*(주세요|주십시오|습니다)\.?$/;

const made = new Map<string, Promise<Uint8Array>>();

/** The file of a report's workbook, made once. */
function fileOf(text: string): Promise<Uint8Array> {
  const file = made.get(text) ?? createBook(importReport(text).plans).save();
  made.set(text, file);
  return file;
}

/** The tabs in a file; none where it is refused in words for a clerk. */
async function tabsOf(bytes: Uint8Array): Promise<string | undefined> {
  try {
    return JSON.stringify((await loadBook(bytes, '받은.xlsx')).readTabs());
  } catch (error) {
    if (!isFailure(error)) throw error;
    demand(TOLD.test(error.message), () => `refused with ‘${error.message}’`);
    return undefined;
  }
}

/** A file whose bytes were damaged is the old one or none: never one that says something else. */
async function sameOrRefused(chance: Chance): Promise<void> {
  const whole = await fileOf(chance.pick(short));
  const tabs = await tabsOf(damagedBytes(whole, chance));
  if (tabs !== undefined && tabs !== (await tabsOf(whole))) throw new Error('read, but as something else');
}

/** The command itself over a damaged file: 0 or 1 where it was read, 2 and a line where not. */
async function commanded(chance: Chance): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'chwihap-fuzz-'));
  try {
    const given = join(folder, '받은.xlsx');
    writeFileSync(given, brokenFile(await fileOf(chance.pick(short)), chance));
    const commands = [
      ['check', given, '--json'],
      ['check', given, '-o', join(folder, '결과.xlsx')],
      ['rollup', given, '-o', join(folder, '총괄.xlsx')],
      ['fix', given, '-o', join(folder, '고침.xlsx')],
      ['report', given, '-o', join(folder, '보고서.hwpx')],
    ];
    const { code, err } = await chwihap(...chance.pick(commands));
    demand(!err.includes('프로그램 안의 문제'), () => err);
    if (code === 2) demand(TOLD.test(err), () => `refused with ‘${err}’`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Damaged workbook files. */
export const damagedFiles: Kind = {
  name: 'xlsx',
  title: '손상된 .xlsx 파일',
  isFile: true,
  share: 2000,
  run: chance => (chance.once(2) ? sameOrRefused(chance) : commanded(chance)),
};

/** Damaged documents held against their workbook. */
export const editedDocuments: Kind = {
  name: 'documents',
  title: '손상된 .docx, .hwpx를 통합 문서와 대조',
  isFile: true,
  share: 1000,
  run: async chance => {
    const book = await loadBook(await fileOf(chance.pick(short)), '통합문서.xlsx');
    const format = chance.pick(['docx', 'hwpx'] as const);
    const { body } = makeReport(book, format);
    const verified = verifyReport(book, format, brokenFile(body as Uint8Array, chance));
    const { problem } = verified as { problem?: string };
    demand(problem === undefined || TOLD.test(problem), () => `refused with ‘${problem}’`);
  },
};
