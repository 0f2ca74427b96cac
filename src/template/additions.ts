/**
 * What a workbook lacks of what its setup and forms now ask for: tabs, blocks, columns and rows. Everything is
 * put where nothing stands yet, so that laying out again only adds.
 *
 *     구분 │ 계         │ 6급 │ 7급 │ 비고 │ 연구사      a new column behind the last one; 계 takes it in
 *     정원 │ =SUM(…,F2) │   1 │   2 │      │
 */
import type { Area, Tab } from '../model/grid';
import type { PlannedCell, TabPlan } from '../model/plan';
import { type Records, ranksOf } from '../model/records';
import { squeeze } from '../prose/words';
import { lackingIn, type Named } from './lacking';
import { findDivisionTabs, findFixed, isThere } from './names';
import { layOutTabs } from './tabs';

/** Cells to be put into a tab that is there; all of them blank so far, or live totals that take in more. */
export interface TabAddition {
  readonly tab: string;
  readonly cells: readonly PlannedCell[];
  readonly merges: readonly Area[];
}

/** What laying out again would add. */
export interface Additions {
  readonly tabs: readonly TabPlan[];
  readonly cells: readonly TabAddition[];
  /** In Korean, a line a tab: `총무과 현황: 열 1개 추가(연구사)`. */
  readonly said: readonly string[];
}

/** What the tabs lack of what the setup and forms among the records ask for. */
export function planAdditions(tabs: readonly Tab[], records: Records): Additions {
  const plans = layOutTabs(withAllRanks(records));
  const missing = plans.filter(plan => plan.kind !== 'start' && !isThere(tabs, plan));
  const cells: TabAddition[] = [];
  const said = missing.map(({ name }) => `‘${name}’ 탭 추가`);
  for (const plan of plans) {
    const tab = LAID_OUT_IN_BLOCKS.includes(plan.kind) ? existing(tabs, plan) : undefined;
    if (!tab) continue;
    const { cells: own, merges, ...named } = lackingIn(tab, plan, otherNames(records));
    const line = lineOf(named);
    if (line !== '') said.push(`‘${tab.name}’ 탭: ${line}`);
    if (own.length > 0) cells.push({ tab: tab.name, cells: own, merges });
  }
  return { tabs: missing, cells, said };
}

const LAID_OUT_IN_BLOCKS: readonly TabPlan['kind'][] = [
  'setup',
  'forms',
  'status',
  'projects',
  'budget',
  'published',
];

/** The ranks that the setup now asks for, beside those that stand in a division's tab. */
function withAllRanks(records: Records): Records {
  const divisions = records.divisions.map(own => {
    const { ranks } = own.headcount;
    const asked = ranksOf(records.setup, own.division.code.value).filter(rank => !ranks.includes(rank));
    return { ...own, headcount: { ...own.headcount, ranks: [...ranks, ...asked] } };
  });
  return { ...records, divisions };
}

function existing(tabs: readonly Tab[], plan: TabPlan): Tab | undefined {
  const code = plan.cells.find(({ row, col }) => row === 1 && col === 1)?.value;
  const own = findDivisionTabs(tabs).find(
    found => found.kind === plan.kind && found.code === squeeze(String(code)),
  );
  return own?.tab ?? findFixed(tabs, plan.name);
}

/** By its own name squeezed, the other names that a fund's column may carry. */
function otherNames({ setup }: Records): ReadonlyMap<string, readonly string[]> {
  return new Map(
    setup.funds.map(({ name, aliases }) => [
      squeeze(name.value),
      (aliases?.value ?? '').split(',').map(squeeze).filter(Boolean),
    ]),
  );
}

const counted = (what: string, names: readonly string[]): string[] =>
  names.length > 0 ? [`${what} ${names.length}개 추가(${names.join(', ')})`] : [];

/** `열 1개 추가(연구사), 표 1개 추가(【시설 대관】)`; what has no room is left to the person. */
function lineOf({ columns, rows, blocks, crowded }: Named): string {
  const parts = [...counted('표', blocks), ...counted('열', columns), ...counted('줄', rows)];
  if (crowded.length > 0) parts.push(`빈 줄이 없어 직접 더해야 하는 줄(${crowded.join(', ')})`);
  return parts.join(', ');
}
