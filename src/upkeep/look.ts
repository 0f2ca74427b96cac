/** A check for whoever asked: the supervisor sees all, staff their own division, and each run writes only that. */
import type { Acceptance, Finding } from '../model/findings';
import type { Counts, DivisionProgress, SeenDivision, Standing } from '../model/progress';
import type { DivisionSetup, Setup } from '../model/setup';
import { type Checked, check } from '../pipeline';
import type { SharedWorkbook } from '../ports';
import { BUREAU, layOutFindings, readFindings } from '../template/findings';
import { fixedTabs } from '../template/names';
import { layOutProgress, type ProgressRow } from '../template/progress';
import { readRecords } from '../template/tabs';
import { type Position, type Situation, stepsFor } from '../workflow/decide';
import { countsOf } from '../workflow/own-findings';
import { hasReviewer, type Person, type Rights, rightsOf } from '../workflow/people';
import { timeLeft } from '../workflow/time-left';
import { seldomNamed } from './add';
import { readDeadline } from './deadline';
import { type Memory, memoryOf, type Part, partsOf } from './parts';

/** Who asks, and when, `2023-11-06T18:00`. */
export interface Asked {
  readonly person: Person;
  readonly now: string;
}

/** A workbook in this moment, as a run needs it. */
export interface Look {
  readonly checked: Checked;
  readonly memory: Memory;
  readonly rights: Rights;
  readonly parts: readonly Part[];
}

/** What a person is shown of a check. */
export interface Shown {
  readonly counts: Counts;
  readonly open: readonly Finding[];
  readonly accepted: readonly (Finding & Acceptance)[];
  readonly divisions: readonly DivisionProgress[];
}

/** Reads and checks a workbook. */
export function look(workbook: SharedWorkbook, { person, now }: Asked): Look {
  const tabs = workbook.readTabs();
  const records = readRecords(tabs);
  const checked = check(records);
  const memory = memoryOf(tabs, () => seldomNamed(workbook, fixedTabs.kept));
  const rights = rightsOf(person, records.setup);
  return { checked, memory, rights, parts: partsOf(records, checked, tabs, memory, now) };
}

/** Whether a division's part waits for its 확인자 before it is submitted. */
export function needsReview(setup: Setup, division: DivisionSetup): boolean {
  return setup.report.review?.value === '사용' && hasReviewer(division);
}

/** Whether a part is no longer what was confirmed or submitted. */
export function isChanged(standing: Standing, seen: Pick<SeenDivision, 'fingerprint'>): boolean {
  return standing.fingerprint !== '' && standing.fingerprint !== seen.fingerprint;
}

/** A part in the moment when somebody wants to take a step. */
export function situationOf(part: Part, { checked, rights }: Look): Situation {
  const { code, owner, standing, seen, ownErrors, sharedErrors } = part;
  return {
    code,
    name: owner.name,
    standing,
    rights,
    needsReview: needsReview(checked.records.setup, part.records.division),
    isChanged: isChanged(standing, seen),
    hasErrors: ownErrors.length > 0,
    ownErrors,
    sharedErrors,
  };
}

/** How far a division is, for the person who asks. */
export function progressOf(
  division: DivisionSetup,
  position: Position,
  seen: Pick<SeenDivision, 'counts' | 'tabs' | 'changed'>,
): DivisionProgress {
  const { state, since, by, reason } = position.standing;
  return {
    code: division.code.value,
    name: division.name.value,
    state,
    since,
    by,
    reason,
    owner: division.owner?.value ?? '',
    extension: division.extension?.value ?? '',
    counts: seen.counts,
    tabs: seen.tabs,
    changed: seen.changed,
    steps: stepsFor(position),
  };
}

/** Whether a person is shown a division. */
export function isSeen(rights: Rights, code: string): boolean {
  return rights.isSupervisor || rights.isMine(code);
}

/** The names of the divisions whose rows a run writes; none for the supervisor, who writes all. */
function namesSeen({ rights, parts }: Look): ReadonlySet<string> | undefined {
  if (rights.isSupervisor) return undefined;
  return new Set(parts.filter(part => rights.isMine(part.code)).map(part => part.owner.name));
}

/** What the person is shown. */
export function shown(seen: Look): Shown {
  const { checked, rights, parts } = seen;
  const names = namesSeen(seen);
  const isShown = ({ division }: Finding): boolean =>
    names === undefined || (division !== null && names.has(division));
  const open = checked.open.filter(isShown);
  const { acceptances } = checked.records;
  const accepted = checked.accepted.filter(isShown).flatMap(finding => {
    const acceptance = acceptances.find(({ key }) => key === finding.key);
    return acceptance ? [{ ...finding, ...acceptance }] : [];
  });
  const divisions = parts.filter(part => isSeen(rights, part.code));
  return {
    counts: countsOf(open, accepted),
    open,
    accepted,
    divisions: divisions.map(part => progressOf(part.records.division, situationOf(part, seen), part.seen)),
  };
}

/** 기한 as written, and what is left of it. */
export function deadlineOf(setup: Setup, now: string): { readonly deadline: string; readonly left: string } {
  const deadline = setup.report.deadline?.text.trim() ?? '';
  const moment = readDeadline(deadline, setup.report.year.value);
  return { deadline, left: moment === undefined ? '' : timeLeft(now, moment) };
}

/** The state as 진행 shows it, with what makes it less than it says. */
function stateOf({ standing, seen }: Part): string {
  const state = isChanged(standing, seen) ? `${standing.state} 후 변경` : standing.state;
  return standing.isHalfPasted ? `${state} (붙여넣기가 끝나지 않음)` : state;
}

function rowOf(part: Part, setup: Setup, now: string): ProgressRow {
  const { owner, extension, name } = part.records.division;
  const { state, submitter, fingerprint } = part.standing;
  const { deadline, left } = deadlineOf(setup, now);
  return {
    ...part.seen,
    name: name.value,
    state: stateOf(part),
    deadline,
    left: state === '제출' || state === '확정' ? '' : left,
    submitter,
    owner: owner?.value ?? '',
    extension: extension?.value ?? '',
    submitted: fingerprint,
  };
}

/** Writes what a run saw to 점검 결과 and 진행; staff's runs leave the rows of others as they stand. */
export function record(workbook: SharedWorkbook, seen: Look, now: string): void {
  const { checked, memory, rights, parts } = seen;
  const { setup } = checked.records;
  const names = namesSeen(seen);
  const written = names ? readFindings(seldomNamed(workbook, fixedTabs.findings)) : [];
  const others = written.filter(row => !names?.has(row.division) || row.division === BUREAU);
  const own = names ? shown(seen).open : checked.open;
  const rows = parts.flatMap((part): ProgressRow[] => {
    if (isSeen(rights, part.code)) return [rowOf(part, setup, now)];
    return memory.rows.filter(row => row.code === part.code).slice(0, 1);
  });
  workbook.writeTabs([layOutFindings(own, checked.records, others), layOutProgress(rows)]);
}
