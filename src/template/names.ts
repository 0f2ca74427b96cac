/** What the tabs are called, and how they are known again whatever they were renamed to. */
import type { Tab } from '../model/grid';
import { cellAt } from '../model/grid';
import type { TabPlan } from '../model/plan';
import { plannedTab } from '../model/planned-tab';
import type { DivisionSetup } from '../model/setup';
import { squeeze } from '../prose/words';
import { besideLabel, isBlank, textOf } from './reading';

/** The tabs of the bureau. */
export const fixedTabs = {
  start: '시작하기',
  setup: '설정',
  forms: '서식',
  published: '기존 총괄',
  findings: '점검 결과',
  acceptances: '수용',
  totals: '국 총괄',
  history: '보고서 이력',
  progress: '진행',
  steps: '제출 이력',
  kept: '제출본',
} as const;

/** The tabs of a division: `총무과 현황`, `총무과 사업`, `총무과 사업비`. */
export const divisionTabs = { status: '현황', projects: '사업', budget: '사업비' } as const;
export type DivisionTab = keyof typeof divisionTabs;

/** The label beside which a division's tab carries its code. */
export const CODE_LABEL = '과 코드';

/** Excel takes no more. */
const LONGEST = 31;
const FORBIDDEN = /[[\]*?/\\:]/g;

/** Names of the tabs of all divisions, aligned with them: unique, and short enough for every program. */
export function divisionTabNames(divisions: readonly DivisionSetup[]): Record<DivisionTab, string>[] {
  const taken = new Set<string>(Object.values(fixedTabs));
  return divisions.map(({ name, code }) => ({
    status: tabName(name.value, code.value, divisionTabs.status, taken),
    projects: tabName(name.value, code.value, divisionTabs.projects, taken),
    budget: tabName(name.value, code.value, divisionTabs.budget, taken),
  }));
}

/** `{과} 사업비`; where that is too long or taken, the name is cut and the code stands behind it. */
function tabName(division: string, code: string, suffix: string, taken: Set<string>): string {
  const clean = (words: string): string => words.replace(FORBIDDEN, ' ').replace(/^[\s']+|[\s']+$/g, '');
  const cut = (words: string, rest: string): string => {
    const room = Math.max(0, LONGEST - rest.length);
    return `${clean(words).slice(0, room)}${rest}`.trim();
  };
  const whole = `${clean(division)} ${suffix}`.trim();
  let name = whole.length <= LONGEST ? whole : cut(division, ` ${clean(code).slice(0, 12)} ${suffix}`);
  if (isTaken(name)) name = cut(division, ` ${clean(code).slice(0, 12)} ${suffix}`);
  for (let i = 2; isTaken(name); i++) name = cut(division, ` ${i} ${suffix}`);
  taken.add(name.toLowerCase());
  return name;

  function isTaken(candidate: string): boolean {
    return taken.has(candidate.toLowerCase());
  }
}

/** The first words of a tab: its title, whatever the tab is called. */
export function titleOf(tab: Tab): string {
  for (const row of tab.rows) {
    const cell = row.find(candidate => !isBlank(candidate));
    if (cell) return squeeze(textOf(cell));
  }
  return '';
}

/** Finds a tab of the bureau by its name, or by its title where it was renamed. */
export function findFixed(tabs: readonly Tab[], name: string): Tab | undefined {
  const wanted = squeeze(name);
  return tabs.find(tab => squeeze(tab.name) === wanted) ?? tabs.find(tab => titleOf(tab) === wanted);
}

/** A division's tab as found: which kind, and whose. */
export interface DivisionTabFound {
  readonly kind: DivisionTab;
  readonly code: string;
  readonly tab: Tab;
}

/** Every tab that carries a division's code. */
export function findDivisionTabs(tabs: readonly Tab[]): DivisionTabFound[] {
  const found: DivisionTabFound[] = [];
  for (const tab of tabs) {
    const code = codeOf(tab);
    const kind = kindOf(titleOf(tab)) ?? kindOf(squeeze(tab.name));
    if (code !== undefined && kind) found.push({ kind, code, tab });
  }
  return found;
}

function codeOf(tab: Tab): string | undefined {
  const found = besideLabel(tab, CODE_LABEL);
  return found && squeeze(textOf(cellAt(tab, found.row, found.value)));
}

function kindOf(words: string): DivisionTab | undefined {
  const kinds = Object.keys(divisionTabs) as DivisionTab[];
  return kinds.find(kind => words.endsWith(divisionTabs[kind]));
}

/** Which of a division's tabs this is; none for all others. */
export function divisionTabKind(tab: Tab): DivisionTab | undefined {
  return findDivisionTabs([tab])[0]?.kind;
}

/** Whether a workbook has a planned tab already, whatever it was renamed to. */
export function isThere(tabs: readonly Tab[], plan: TabPlan): boolean {
  const [own] = findDivisionTabs([plannedTab(plan)]);
  const found = own
    ? findDivisionTabs(tabs).some(({ kind, code }) => kind === own.kind && code === own.code)
    : findFixed(tabs, plan.name) !== undefined;
  return found || tabs.some(({ name }) => name === plan.name);
}
