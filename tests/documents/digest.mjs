/** Prints what each spelling of the published report comes to, byte by byte: run in several time zones, it must not differ. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from '../../build/load.mjs';

const seeds = fileURLToPath(new URL('../../seeds/', import.meta.url));
const seed = readdirSync(seeds).find(name => name.endsWith('.txt'));
const { importReport, makeReport, plannedTab, reportFormats } = load(`
export { importReport, makeReport, reportFormats } from './src/pipeline';
export { plannedTab } from './src/model/planned-tab';
`);

const tabs = importReport(readFileSync(seeds + seed, 'utf8')).plans.map(plannedTab);
for (const format of reportFormats) {
  const { body } = makeReport({ readTabs: () => tabs }, format);
  console.log(format, createHash('sha256').update(body).digest('hex'));
}
