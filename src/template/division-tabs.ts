/**
 * Which tab is which division's: by the code in its first rows, and where that was lost by its title or name.
 *
 *     총무과 현황
 *     과 코드 │ D1        D1 → the tab of D1, whatever it is called now
 */
import type { Tab } from '../model/grid';
import type { Trouble } from '../model/records';
import type { DivisionSetup } from '../model/setup';
import { withParticle } from '../prose/particles';
import { squeeze } from '../prose/words';
import {
  CODE_LABEL,
  type DivisionTab,
  type DivisionTabFound,
  divisionTabNames,
  divisionTabs,
  findDivisionTabs,
  fixedTabs,
  titleOf,
} from './names';
import { isBlank, textOf } from './reading';

/** The tabs of a division as far as they were found. */
export type OwnTabs = Partial<Record<DivisionTab, Tab>>;

const kinds = Object.keys(divisionTabs) as DivisionTab[];

/** Each division's tabs, aligned with the divisions. What belongs to none, or stands there twice, is trouble. */
export function assignDivisionTabs(
  tabs: readonly Tab[],
  divisions: readonly DivisionSetup[],
  troubles: Trouble[],
): readonly OwnTabs[] {
  const found = findDivisionTabs(tabs);
  const own = byCode(found, divisions);
  const taken = new Set<Tab>(own.flatMap(tabsOf => Object.values(tabsOf)));
  const codes = new Set(divisions.map(({ code }) => squeeze(code.value)));
  const codeOf = new Map(found.map(({ tab, code }) => [tab, code]));
  const nameless = tabs.filter(tab => !taken.has(tab) && !codes.has(codeOf.get(tab) ?? ''));
  takeByName(nameless, divisions, own).forEach(tab => {
    taken.add(tab);
    const code = codeOf.get(tab);
    if (code) reportOtherCode(tab, code, troubles);
  });
  for (const { tab, code } of found) if (!taken.has(tab)) reportStrange(tab, code, troubles);
  const unknown = tabs.filter(tab => !taken.has(tab) && !codeOf.has(tab));
  reportNameless(unknown, own, troubles);
  return own;
}

/** By code; of two tabs with the same code the one that still has its name, so that no copy is read. */
function byCode(
  found: readonly DivisionTabFound[],
  divisions: readonly DivisionSetup[],
): Partial<Record<DivisionTab, Tab>>[] {
  const byKey = new Map<string, DivisionTabFound[]>();
  for (const tab of found) {
    const key = `${tab.kind} ${tab.code}`;
    byKey.set(key, [...(byKey.get(key) ?? []), tab]);
  }
  const names = divisionTabNames(divisions);
  const taken = new Set<Tab>();
  return divisions.map(({ code }, i) => {
    const own: Partial<Record<DivisionTab, Tab>> = {};
    for (const kind of kinds) {
      const all = (byKey.get(`${kind} ${squeeze(code.value)}`) ?? []).filter(({ tab }) => !taken.has(tab));
      const tab = (all.find(candidate => candidate.tab.name === names[i]![kind]) ?? all[0])?.tab;
      if (!tab) continue;
      own[kind] = tab;
      taken.add(tab);
    }
    return own;
  });
}

/** Fills in what is still missing from tabs that carry a division's name; gives the tabs it took. */
function takeByName(
  tabs: readonly Tab[],
  divisions: readonly DivisionSetup[],
  own: readonly Partial<Record<DivisionTab, Tab>>[],
): Tab[] {
  if (tabs.length === 0) return [];
  const byName = new Map<string, Tab>();
  for (const tab of [...tabs].reverse()) {
    byName.set(titleOf(tab), tab);
    byName.set(squeeze(tab.name), tab);
  }
  return divisions.flatMap(({ name, formerNames }, i) => {
    const names = [name.value, ...(formerNames?.value ?? '').split(',')].map(squeeze).filter(Boolean);
    return kinds.flatMap(kind => {
      const named = names.map(known => byName.get(known + divisionTabs[kind])).find(Boolean);
      if (own[i]![kind] || !named) return [];
      own[i]![kind] = named;
      return [named];
    });
  });
}

/** What a division's tab holds whatever its first rows say: enough of these words. */
const contents: Readonly<Record<DivisionTab, readonly string[]>> = {
  status: ['【조직】', '【인력현황】', '【현원미포함인원】'],
  projects: ['순번', '사업번호', '구분', '단계', '내용'],
  budget: ['사업번호', '예산구분', '단위', '계'],
};

/** A tab that looks like one that a division misses, but says neither whose it is nor its code. */
function reportNameless(tabs: readonly Tab[], own: readonly OwnTabs[], troubles: Trouble[]): void {
  const lost = kinds.filter(kind => own.some(tabsOf => !tabsOf[kind]));
  const fixed = new Set<string>(Object.values(fixedTabs).map(squeeze));
  for (const tab of lost.length > 0 ? tabs : []) {
    if (fixed.has(squeeze(tab.name)) || fixed.has(titleOf(tab))) continue;
    const words = new Set(
      tab.rows.flatMap(cells => cells.filter(cell => !isBlank(cell)).map(textOf)).map(squeeze),
    );
    const kind = lost.find(candidate => contents[candidate].every(word => words.has(word)));
    if (!kind) continue;
    const message = `‘${tab.name}’ 탭은 ${divisionTabs[kind]} 탭으로 보이지만 어느 과의 것인지 적혀 있지 않아 읽지 않았습니다. 첫 줄 아래에 ‘${CODE_LABEL}’라 적고 그 오른쪽 칸에 과 코드를 적어 주십시오.`;
    troubles.push({
      kind: 'unplaced',
      at: { tab: tab.name, cell: 'A1' },
      text: tab.name,
      expected: CODE_LABEL,
      message,
    });
  }
}

/** A division's tab that belongs to no division, or that stands there twice. */
function reportStrange(tab: Tab, code: string, troubles: Trouble[]): void {
  const message = `‘${tab.name}’ 탭의 과 코드 ${withParticle(`‘${code}’`, '은/는')} 설정 탭에 없거나 다른 탭이 이미 쓰고 있어 읽지 않았습니다. 과 코드를 바로잡거나 탭을 지워 주십시오.`;
  const at = { tab: tab.name, cell: 'A1' };
  troubles.push({ kind: 'unplaced', at, text: code, expected: '설정 탭의 과 코드', message });
}

/** A tab read by its name although its code is nobody's. */
function reportOtherCode(tab: Tab, code: string, troubles: Trouble[]): void {
  const message = `‘${tab.name}’ 탭의 과 코드 ${withParticle(`‘${code}’`, '은/는')} 설정 탭에 없어 탭의 이름을 보고 읽었습니다. 설정 탭의 과 코드와 같게 적어 주십시오.`;
  const at = { tab: tab.name, cell: 'A1' };
  troubles.push({ kind: 'unknown', at, text: code, expected: '설정 탭의 과 코드', message });
}
