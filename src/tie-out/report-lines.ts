/** The lines of the report with the values behind every letter of them: what documents are held against. */
import { type PrintedLine, printedLines } from '../documents/read-back/printed';
import type { Records } from '../model/records';
import type { Totals } from '../model/totals';
import type { Block } from '../report/blocks';
import { type Known, knownNumbers } from './known';
import { type Stated, statedBy } from './stated';
import { type Found, trace, type Unit, unitsOf } from './trace';

/** A report as it will be printed, traced to its values. */
export interface TracedReport {
  readonly lines: readonly PrintedLine[];
  readonly units: readonly Unit[];
  /** The units of each line, by the line's place. */
  readonly unitsOfLine: readonly (readonly number[])[];
  readonly stated: readonly Stated[];
  /** What was found of them, by the place of the unit. */
  readonly found: readonly (readonly Found[])[];
  readonly known: readonly Known[];
}

/** Traces a report; `isPlain` is for its spelling as plain text. */
export function traceReport(
  records: Records,
  totals: Totals,
  blocks: readonly Block[],
  isPlain = false,
): TracedReport {
  const lines = printedLines(blocks, isPlain);
  const units = unitsOf(lines);
  const stated = statedBy(records, isPlain);
  const found: Found[][] = units.map(() => []);
  for (const one of trace(stated, units)) found[one.unit]!.push(one);
  const unitsOfLine: number[][] = lines.map(() => []);
  units.forEach(({ place }, i) => {
    unitsOfLine[place]!.push(i);
  });
  return { lines, units, unitsOfLine, stated, found, known: knownNumbers(records, totals) };
}
