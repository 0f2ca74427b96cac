/** The core as the measurements use it: bundled in memory from the sources, so that it is always the present one. */
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { buildSync } from 'esbuild';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const contents = `
export { importReport } from './src/pipeline';
export { plannedTab } from './src/model/planned-tab';
export { cellName, cellPosition } from './src/model/grid';
export { readRecords } from './src/template/tabs';
export { sumTotals } from './src/totals/totals';
export { checkRecords } from './src/rules/check';
export { readPeriods, weekdayOf } from './src/prose/periods';
`;

const { outputFiles } = buildSync({
  stdin: { contents, resolveDir: root, loader: 'ts' },
  bundle: true,
  format: 'cjs',
  write: false,
  charset: 'utf8',
  logLevel: 'error',
});
const made = { exports: {} };
runInThisContext(`(module => {${outputFiles[0].text}\n})`, { filename: 'core.js' })(made);

export const core = made.exports;

/** Everything that a check finds in tabs. */
export function findingsIn(tabs) {
  const records = core.readRecords(tabs);
  return core.checkRecords(records, core.sumTotals(records)).open;
}
