/** The report from end to end: cover, contents, the bureau, then its divisions. */
import type { Records } from '../model/records';
import type { Totals } from '../model/totals';
import type { Block } from './blocks';
import { type ContentsDepth, composeContents } from './contents';
import { composeCover } from './cover';
import { composeDivision } from './division';
import { reportedDivisions } from './divisions';
import { composeGeneral } from './general';

function composeDivisions(records: Records): Block[] {
  const { setup } = records;
  const divisions = reportedDivisions(records);
  if (divisions.length === 0) return [];
  const title = `Ⅱ. ${setup.report.part?.text.trim() || setup.report.title.text}`;
  return [
    { kind: 'heading', level: 1, id: 'part-2', text: title, newPage: true },
    ...divisions.flatMap((division, i) => composeDivision(division, i + 1, i > 0, setup)),
  ];
}

/**
 * Says what the report says, in order; the totals are those that were checked. The contents list names parts and
 * divisions, at depth 3 the projects too.
 */
export function composeReport(records: Records, totals: Totals, depth: ContentsDepth = 2): Block[] {
  const body = [...composeGeneral(records, totals), ...composeDivisions(records)];
  return [composeCover(records.setup), composeContents(body, depth), ...body];
}
