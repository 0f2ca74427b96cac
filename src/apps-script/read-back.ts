/** A document read back: every number in it must be one of the report, and none may be lost. */

import type { ReadBack } from './shapes';

const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/g;

const squeezed = (line: string): string => line.replace(/\s+/g, '');

/** Contents entries end in a tab; in the document their page stands behind it. */
function withoutPages(text: string, report: string): string {
  const entries = report.split('\n').filter(line => line.endsWith('\t') && line.trim() !== '');
  const known = new Set(entries.map(squeezed));
  return text
    .split('\n')
    .map(line => {
      const entry = /^(.*?)[\s.·…]*\t\s*(\d+)\s*$/.exec(line);
      return entry && known.has(squeezed(entry[1]!)) ? entry[1]! : line;
    })
    .join('\n');
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const number of text.match(NUMBER) ?? []) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}

/** What one text has more of than the other. */
function surplus(of: ReadonlyMap<string, number>, over: ReadonlyMap<string, number>): string[] {
  const more: string[] = [];
  of.forEach((count, number) => {
    for (let i = over.get(number) ?? 0; i < count; i++) more.push(number);
  });
  return more;
}

/** Compares a document's text with the report's own, number by number. */
export function compareNumbers(document: string, report: string): ReadBack {
  const wanted = countsOf(report);
  const has = countsOf(withoutPages(document, report));
  const lost = surplus(wanted, has);
  let all = 0;
  wanted.forEach(count => {
    all += count;
  });
  return { all, found: all - lost.length, lost, foreign: surplus(has, wanted) };
}
