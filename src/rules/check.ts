/** Runs every rule over a workbook: gives what they say a severity and a key, sets accepted ones apart, sorts. */
import { type Finding, keyOf, type Remark, type Severity } from '../model/findings';
import { type CellRef, cellPosition } from '../model/grid';
import type { Records } from '../model/records';
import type { Totals } from '../model/totals';
import { rules } from './index.generated';
import type { Rule } from './rule';
import { withSecretsOf } from './secrets';

/** What a check found, and what of it someone took on with a reason. */
export interface CheckResult {
  readonly open: readonly Finding[];
  readonly accepted: readonly Finding[];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** The remarks of one rule as findings; the second of two equal ones is told apart by its count. */
function findingsOf(rule: Rule, remarks: readonly Remark[]): Finding[] {
  const seen = new Map<string, number>();
  return remarks.map(remark => {
    const base = keyOf(rule.id, remark, 0);
    const twin = seen.get(base) ?? 0;
    seen.set(base, twin + 1);
    const key = twin === 0 ? base : keyOf(rule.id, remark, twin);
    return { ...remark, key, rule: rule.id, severity: remark.severity ?? rule.severity };
  });
}

/** Rows, then columns; a line of a text (`12, 13행`) by its number. */
function positionOf({ cell }: CellRef): { row: number; col: number } {
  return cellPosition(cell) ?? { row: Number.parseInt(cell, 10) || 0, col: 0 };
}

/** By severity, division (the supervisor's own last), tab, and place in the tab. */
function inReadingOrder(divisions: readonly string[]): (a: Finding, b: Finding) => number {
  const place = ({ division }: Finding): number =>
    division !== null && divisions.includes(division) ? divisions.indexOf(division) : divisions.length;
  return (a, b) => {
    const [p, q] = [positionOf(a.at), positionOf(b.at)];
    const tabs = a.at.tab < b.at.tab ? -1 : a.at.tab > b.at.tab ? 1 : 0;
    const severities = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
    return severities || place(a) - place(b) || tabs || p.row - q.row || p.col - q.col;
  };
}

/** All findings of a workbook: the open ones, and those accepted in 수용. */
export function checkRecords(records: Records, totals: Totals): CheckResult {
  const keys = new Set(records.acceptances.map(acceptance => acceptance.key));
  const divisions = records.divisions.map(({ division }) => division.name.value);
  const findings = withSecretsOf(
    rules.flatMap(rule => findingsOf(rule, rule.check(records, totals))).sort(inReadingOrder(divisions)),
  );
  return {
    open: findings.filter(finding => !keys.has(finding.key)),
    accepted: findings.filter(finding => keys.has(finding.key)),
  };
}
