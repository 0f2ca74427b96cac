/** The core as the measurements use it: bundled in memory from the sources, so that it is always the present one. */
import { fileURLToPath } from 'node:url';
import { load } from '../../build/load.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const contents = `
export { readReport } from './src/intake/report';
export { layOutTabs } from './src/template/tabs';
export { plannedTab } from './src/model/planned-tab';
export { cellName, cellPosition } from './src/model/grid';
export { readRecords } from './src/template/tabs';
export { sumTotals } from './src/totals/totals';
export { checkRecords } from './src/rules/check';
export { readPeriods, weekdayOf } from './src/prose/periods';
`;

export const core = load(contents);

/** A report's text as the tabs that people would have filled. */
export function filledTabs(text) {
  return core.layOutTabs(core.readReport(text).records).map(core.plannedTab);
}

/** Everything that a check finds in tabs. */
export function findingsIn(tabs) {
  const records = core.readRecords(tabs);
  return core.checkRecords(records, core.sumTotals(records)).open;
}
