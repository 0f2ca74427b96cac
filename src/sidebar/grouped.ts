/** Findings in the order in which they are mended: the gravest first, then tab by tab. */
import type { ListedAcceptance, ListedFinding } from '../apps-script/shapes';
import { type Gravity, gravest } from './severity';

/** A finding, or one that was taken on. */
export type Listed = ListedFinding | ListedAcceptance;

/** The findings of a tab. */
export interface TabGroup {
  readonly tab: string;
  readonly findings: readonly Listed[];
}

/** The findings of a gravity; `all` of them, though perhaps not all are shown. */
export interface GravityGroup {
  readonly gravity: Gravity;
  readonly all: number;
  readonly tabs: readonly TabGroup[];
}

/** How grave a listed finding is; one that was taken on is no longer. */
export const gravityOf = (finding: Listed): Gravity => ('reason' in finding ? 'accepted' : finding.severity);

function byTab(findings: readonly Listed[]): TabGroup[] {
  const tabs = new Map<string, Listed[]>();
  for (const finding of findings) tabs.set(finding.tab, [...(tabs.get(finding.tab) ?? []), finding]);
  return Array.from(tabs, ([tab, some]) => ({ tab, findings: some }));
}

/** The first `most` findings, grouped; tabs stand in the order in which the check named them. */
export function grouped(findings: readonly Listed[], most: number): readonly GravityGroup[] {
  const groups: GravityGroup[] = [];
  let left = most;
  for (const gravity of gravest) {
    const of = findings.filter(finding => gravityOf(finding) === gravity);
    if (of.length > 0 && left > 0) groups.push({ gravity, all: of.length, tabs: byTabUpTo(of, left) });
    left -= of.length;
  }
  return groups;
}

/** Whole tabs come one after the other, so that more of them never changes what is shown already. */
function byTabUpTo(findings: readonly Listed[], most: number): readonly TabGroup[] {
  const sorted = byTab(findings).flatMap(({ findings: some }) => some);
  return byTab(sorted.slice(0, most));
}
