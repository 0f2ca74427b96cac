/** Whose a finding is: what a division can mend itself stands in its way, all else is the supervisor's. */
import { type Finding, fixesOf } from '../model/findings';
import type { Counts } from '../model/progress';

/** A division in the workbook: its name, and what its tabs are called. */
export interface Owner {
  readonly name: string;
  readonly tabs: readonly string[];
}

const tabsOf = ({ at, related }: Finding): string[] => [at.tab, ...related.map(cell => cell.tab)];

/**
 * Whether a division can mend a finding by itself: it is the division's, and no cell of it stands in a tab of
 * others. A tab that is gone is nobody else's.
 */
export function isOwn(finding: Finding, { name, tabs }: Owner, all: ReadonlySet<string>): boolean {
  return finding.division === name && tabsOf(finding).every(tab => tabs.includes(tab) || !all.has(tab));
}

/** Whether a finding has to do with a division at all. */
export function concerns(finding: Finding, { name, tabs }: Owner): boolean {
  return finding.division === name || tabsOf(finding).some(tab => tabs.includes(tab));
}

/** How many findings of each severity. */
export function countsOf(open: readonly Finding[], accepted: readonly Finding[]): Counts {
  const of = (severity: Finding['severity']): number =>
    open.filter(finding => finding.severity === severity).length;
  return { error: of('error'), warning: of('warning'), note: of('note'), accepted: accepted.length };
}

/** How many cells the safe changes of a finding would touch. */
export function fixCount(finding: Finding): number {
  return new Set(fixesOf(finding).map(({ tab, cell }) => `${tab}!${cell}`)).size;
}
