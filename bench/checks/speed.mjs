/**
 * How long all rules take on a workbook beside reading its .xlsx: both warm, in one run and in turns, so that a
 * busy machine slows the one as the other.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { core, root } from './core.mjs';

const RUNS = 25;
const WARM = 8;

const contents = `
export { createBook, loadBook } from './src/cli/xlsx/book';
export { importReport } from './src/pipeline';
`;

/** The command's own reading and writing of .xlsx, which needs Node. */
async function commandCore() {
  const folder = mkdtempSync(join(tmpdir(), 'chwihap-speed-'));
  const outfile = join(folder, 'book.mjs');
  buildSync({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    charset: 'utf8',
    logLevel: 'error',
  });
  const made = await import(outfile);
  rmSync(folder, { recursive: true });
  return made;
}

async function timeOf(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

const median = times => [...times].sort((a, b) => a - b)[times.length >> 1];

/** Median milliseconds of reading a report's workbook from .xlsx and of all rules on it, and how they compare. */
export async function speedOn(text) {
  const { createBook, loadBook, importReport } = await commandCore();
  const bytes = await createBook(importReport(text).plans).save();
  const tabs = (await loadBook(bytes, 'book.xlsx')).readTabs();
  const records = core.readRecords(tabs);
  const totals = core.sumTotals(records);
  const [reading, checking] = [[], []];
  for (let i = 0; i < WARM + RUNS; i++) {
    reading.push(await timeOf(async () => (await loadBook(bytes, 'book.xlsx')).readTabs()));
    checking.push(await timeOf(() => core.checkRecords(records, totals)));
  }
  const [read, check] = [reading, checking].map(times => median(times.slice(WARM)));
  return { read, check, times: check / read };
}
