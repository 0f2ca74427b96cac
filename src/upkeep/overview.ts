/** What the page shows when it opens: from 설정, 진행 and the histories alone, without a check. */

import { severityNames } from '../model/findings';
import type { Tab } from '../model/grid';
import type { Counts, DivisionProgress } from '../model/progress';
import { type DivisionSetup, isAtWork, type Setup } from '../model/setup';
import { readFindings } from '../template/findings';
import { readHistory } from '../template/history';
import { divisionTabNames, findFixed, fixedTabs } from '../template/names';
import { type ProgressRow, readProgress } from '../template/progress';
import { readSetup } from '../template/setup';
import { readSteps } from '../template/steps';
import { type Rights, rightsOf } from '../workflow/people';
import { standingOf } from '../workflow/way';
import { type Asked, deadlineOf, isChanged, isSeen, needsReview, progressOf } from './look';

/** The tabs that an overview reads. */
export const overviewTabs: readonly string[] = [
  fixedTabs.setup,
  fixedTabs.progress,
  fixedTabs.steps,
  fixedTabs.history,
];

/** Who is there, for what report, and how far everybody is. */
export interface Overview {
  readonly rights: Rights;
  readonly bureau: string;
  readonly title: string;
  /** `none`: there is no 설정 yet. `partial`: tabs are still to be made. */
  readonly layout: 'none' | 'partial' | 'ready';
  /** As written in 설정, and `2일 3시간 남음`, `기한 지남`; `''` where no date can be read in it. */
  readonly deadline: string;
  readonly left: string;
  /** When the last check ran; `''` before the first. */
  readonly checked: string;
  readonly divisions: readonly DivisionProgress[];
  /** The last report; `null` before the first. */
  readonly report: { readonly when: string; readonly link: string } | null;
}

const nothing: Counts = { error: 0, warning: 0, note: 0, accepted: 0 };

/** Whether no tab is missing; one that was renamed stands under a name that nobody asked for. */
function isLaidOut(setup: Setup, names: readonly string[], isOurs: (name: string) => boolean): boolean {
  const fixed: readonly string[] = Object.values(fixedTabs);
  const own = divisionTabNames(setup.divisions).map(of => [of.status, of.projects, of.budget]);
  const wanted = [...fixed, ...own.filter((_, i) => isAtWork(setup.divisions[i]!)).flat()];
  const missing = wanted.filter(name => !names.includes(name));
  if (missing.length === 0) return true;
  const known = new Set([...fixed, ...own.flat()]);
  return missing.length <= names.filter(name => !known.has(name) && isOurs(name)).length;
}

function divisionAt(
  division: DivisionSetup,
  setup: Setup,
  rights: Rights,
  steps: ReturnType<typeof readSteps>,
  row: ProgressRow | undefined,
): DivisionProgress {
  const code = division.code.value;
  const standing = standingOf(steps, code);
  const seen = row ?? { counts: nothing, tabs: [], changed: [], fingerprint: standing.fingerprint };
  const position = {
    code,
    standing,
    rights,
    needsReview: needsReview(setup, division),
    isChanged: isChanged(standing, seen),
    hasErrors: seen.counts.error > 0,
  };
  const { changed } = seen;
  return progressOf(division, position, { ...seen, changed: position.isChanged ? changed : [] });
}

/**
 * Reads an overview from some tabs of a workbook; `names` are those of all its tabs, and `isOurs` tells whether
 * one of a strange name is a tab of ours that was renamed.
 */
export function overview(
  tabs: readonly Tab[],
  names: readonly string[],
  isOurs: (name: string) => boolean,
  { person, now }: Asked,
): Overview {
  const found = findFixed(tabs, fixedTabs.setup);
  const setup = readSetup(found, []);
  const rights = rightsOf(person, setup);
  const steps = readSteps(findFixed(tabs, fixedTabs.steps));
  const rows = readProgress(findFixed(tabs, fixedTabs.progress));
  const reports = readHistory(findFixed(tabs, fixedTabs.history));
  const last = reports[reports.length - 1];
  const visible = setup.divisions.filter(own => isAtWork(own) && isSeen(rights, own.code.value));
  const shownRows = rows.filter(row => visible.some(({ code }) => code.value === row.code));
  return {
    rights,
    bureau: setup.report.bureau.value,
    title: setup.report.title.value,
    layout: !found ? 'none' : isLaidOut(setup, names, isOurs) ? 'ready' : 'partial',
    ...deadlineOf(setup, now),
    checked: shownRows.reduce((latest, { checked }) => (checked > latest ? checked : latest), ''),
    divisions: visible.map(division => {
      const row = rows.find(({ code }) => code === division.code.value);
      return divisionAt(division, setup, rights, steps, row);
    }),
    report: last ? { when: last.when, link: last.link } : null,
  };
}

/** The tabs that a reminder reads. */
export const reminderTabs: readonly string[] = [...overviewTabs, fixedTabs.findings];

/** `사업비 D7`: a cell by the kind of its tab, as a division calls it. */
function placeIn(place: string, name: string): string {
  const at = place.lastIndexOf('!');
  const tab = place.slice(0, at);
  const own = tab.indexOf(`${name} `) === 0 ? tab.slice(name.length + 1) : tab;
  return `${own} ${place.slice(at + 1)}`;
}

/** `[취합] 홍보과: 제출 기한 11. 10.(금) 18:00, 남은 오류 3건(사업비 D7 외)`: a line for the messenger. */
export function reminder(tabs: readonly Tab[], { deadline }: Overview, of: DivisionProgress): string {
  const { name, state, reason, counts } = of;
  const head = `[취합] ${name}: `;
  if ((state === '제출' || state === '확정') && of.changed.length === 0)
    return `${head}${state}되었습니다. 고맙습니다.`;
  const own = readFindings(findFixed(tabs, fixedTabs.findings)).filter(
    row => row.division === name && row.severity === severityNames.error,
  );
  const first = own[0] ? placeIn(own[0].place, name) : '';
  const more = counts.error > 1 ? ' 외' : '';
  const errors = counts.error === 0 ? '' : `남은 오류 ${counts.error}건${first ? `(${first}${more})` : ''}`;
  const returned = state === '반려' ? `반려됨(${reason})` : '';
  const changed = of.changed.length > 0 ? `제출 뒤 바뀐 칸 ${of.changed.length}개, 다시 제출 바람` : '';
  const due = deadline === '' ? '' : `제출 기한 ${deadline}`;
  const told = [returned, due, errors, changed].filter(words => words !== '');
  return `${head}${told.join(', ') || '제출 바랍니다'}`;
}
