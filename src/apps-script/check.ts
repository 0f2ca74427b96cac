/** 점검 and 취합 of the open workbook, with outcomes that can cross to the sidebar. */
import { type Acceptance, discreet, type Finding, fixesOf } from '../model/findings';
import type { HeadcountTotal } from '../model/totals';
import { rollUp } from '../pipeline';
import type { Shown } from '../upkeep/look';
import { checkShared } from '../upkeep/upkeep';
import { askedAt, atDesk, type Desk } from './desk';
import type { CheckOutcome, ListedAcceptance, ListedFinding, RollUpOutcome } from './shapes';

function listed(finding: Finding): ListedFinding {
  const { key, severity, division, message, text, at, expected, related } = discreet(finding);
  return {
    key,
    severity,
    division,
    message,
    text,
    tab: at.tab,
    cell: at.cell,
    expected: expected === null ? '' : String(expected),
    related: related.map(other => ({ tab: other.tab, cell: other.cell, text: other.text })),
    fixes: new Set(fixesOf(finding).map(({ tab, cell }) => `${tab}!${cell}`)).size,
    ...(finding.masking ? { masks: true } : {}),
  };
}

function listedAcceptance(finding: Finding & Acceptance): ListedAcceptance {
  const { by, when, reason } = finding;
  return { ...listed(finding), by, when, reason };
}

/** What a check found, as it crosses to the sidebar. */
export function outcomeOf({ counts, open, accepted, divisions }: Shown): CheckOutcome {
  return { counts, findings: open.map(listed), accepted: accepted.map(listedAcceptance), divisions };
}

function checkAt(desk: Desk): CheckOutcome {
  return outcomeOf(checkShared(desk.workbook, askedAt(desk)));
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

/** Checks, and makes 점검 결과 and 진행 anew. */
export function check(): CheckOutcome {
  return atDesk(desk => {
    desk.progress.step('점검하는', 0, 1);
    return checkAt(desk);
  });
}

/** Checks and rolls up over one reading of the tabs; makes 점검 결과, 진행 and 국 총괄 anew. */
export function checkAndRollUp(): CheckOutcome & { readonly totals: RollUpOutcome } {
  return atDesk(desk => {
    desk.progress.step('점검하고 취합하는', 0, 1);
    return { ...checkAt(desk), totals: rollUpAt(desk) };
  });
}
