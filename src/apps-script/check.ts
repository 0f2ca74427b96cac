/** 점검 and 취합 of the open workbook, with outcomes that can cross to the sidebar. */
import type { Finding, Severity } from '../model/findings';
import type { HeadcountTotal } from '../model/totals';
import { checkWorkbook, rollUp } from '../pipeline';
import { atDesk, type Desk } from './desk';
import type { CheckOutcome, ListedFinding, RollUpOutcome } from './shapes';

function listed({ key, severity, division, message, text, at }: Finding): ListedFinding {
  return { key, severity, division, message, text, tab: at.tab, cell: at.cell };
}

function checkAt({ workbook }: Desk): CheckOutcome {
  const { open, accepted } = checkWorkbook(workbook);
  const of = (severity: Severity): number => open.filter(finding => finding.severity === severity).length;
  const counts = { error: of('error'), warning: of('warning'), note: of('note'), accepted: accepted.length };
  return { counts, findings: open.map(listed) };
}

function rollUpAt({ workbook }: Desk): RollUpOutcome {
  const { organisation, headcount, projects } = rollUp(workbook).totals;
  const people = (kind: HeadcountTotal['kind']): number =>
    headcount
      .filter(row => row.division === null && row.kind === kind)
      .reduce((sum, row) => sum + row.count, 0);
  return {
    divisions: organisation.divisions.value,
    teams: organisation.teams.value,
    authorized: people('authorized'),
    current: people('current'),
    projects: projects.length,
  };
}

/** Checks, and makes 점검 결과 anew. */
export function check(): CheckOutcome {
  return atDesk(desk => {
    desk.progress.step('점검하는', 0, 1);
    return checkAt(desk);
  });
}

/** Checks and rolls up over one reading of the tabs; makes 점검 결과 and 국 총괄 anew. */
export function checkAndRollUp(): CheckOutcome & { readonly totals: RollUpOutcome } {
  return atDesk(desk => {
    desk.progress.step('점검하는', 0, 2);
    const checked = checkAt(desk);
    desk.progress.step('취합하는', 1, 2);
    return { ...checked, totals: rollUpAt(desk) };
  });
}
