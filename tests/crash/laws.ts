/** What must hold in any moment at which a run can be cut off, and when it has been run again. */

import { readKept } from '../../src/template/kept';
import { keptTexts } from '../../src/workflow/kept';
import { type Rows, type State, sortOf } from './state';

const same = (a: Rows | undefined, b: Rows | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Cell by cell, what was or what shall be: notations are mended each by itself. */
function isMixed(rows: Rows, was: Rows, shall: Rows): boolean {
  return rows.every((row, i) => {
    const [cells, old, fresh] = [row, was[i] ?? '', shall[i] ?? ''].map(text => text.split('│'));
    return cells!.every((cell, col) => cell === (old![col] ?? '') || cell === (fresh![col] ?? ''));
  });
}

/** Rows that were there are there still, and what came are whole rows of what shall be. */
function isGrown(rows: Rows, was: Rows, shall: Rows): boolean {
  return was.every((row, i) => rows[i] === row) && rows.slice(was.length).every(row => shall.includes(row));
}

/** What is wrong with a tab in some moment between what was and what shall be; none where nothing is. */
function faultOf(name: string, now: State, old: State, fresh: State): string | undefined {
  const [rows, was, shall] = [now.tabs.get(name), old.tabs.get(name), fresh.tabs.get(name)];
  if (!rows) return was ? `${name} is gone` : undefined;
  if (same(rows, shall) || same(rows, was)) return undefined;
  if (!was || !shall) return `${name} has its name and is not whole`;
  if (sortOf(name) === 'added') return isGrown(rows, was, shall) ? undefined : `${name} lost a row`;
  if (sortOf(name) === 'typed' && isMixed(rows, was, shall)) return undefined;
  return `${name} is neither the old nor the new one`;
}

const rowsWith = (state: State, tab: string, text: string): number =>
  state.tabs.get(tab)?.filter(row => row.split('│').includes(text)).length ?? 0;

/** What is listed as done and is not. */
function unfinished(now: State, old: State): string[] {
  const came = (tab: string, text: string): boolean => rowsWith(now, tab, text) > rowsWith(old, tab, text);
  const faults: string[] = [];
  const approved = came('제출 이력', '확정');
  if (approved && now.sealed.length < 3) faults.push('확정 is listed, and a tab is open');
  const returned = came('제출 이력', '반려');
  if (returned && now.sealed.length > 0) faults.push('반려 is listed, and a tab is closed');
  for (const step of ['제출', '확인', '오류 남은 채 접수'])
    if (came('제출 이력', step) && !isKept(now))
      faults.push(`${step} is listed, and what was handed in is not kept`);
  const reports = now.tabs.get('보고서 이력')!.length - old.tabs.get('보고서 이력')!.length;
  const whole = now.folders.filter(folder => /\)\s*: 3$/.test(folder) && !folder.includes('만드는 중'));
  if (reports > 0 && whole.length < reports) faults.push('a report is listed, and is not whole');
  return faults;
}

/** Whether what the last row of 제출 이력 was taken with is kept whole. */
function isKept({ tabs }: State): boolean {
  const rows = (name: string) => (tabs.get(name) ?? []).map(row => row.split('│'));
  const [, , code = '', , , , fingerprint = ''] = rows('제출 이력').pop() ?? [];
  const cells = rows('제출본').map(row => row.map(text => ({ value: text, shown: text.replace(/^#/, '') })));
  return keptTexts(readKept({ name: '제출본', rows: cells }), code, fingerprint) !== undefined;
}

/** Everything that is wrong in a moment at which a run was cut off. */
export function faultsBetween(now: State, old: State, fresh: State): string[] {
  const names = new Set([...now.tabs.keys(), ...old.tabs.keys()]);
  const faults = [...names].flatMap(name => faultOf(name, now, old, fresh) ?? []);
  return [...faults, ...unfinished(now, old)];
}

/** A row of 제출 이력 without what the part was when it was written. */
const withoutPrint = (row: string): string => row.replace(/│[0-9a-f]{16}│#?\d+$/, '');

/** Whether a tab that is only added to says all that it shall say, and nothing else unless more is kept. */
function saysAll(rows: Rows, shall: Rows, mayKeepMore: boolean): boolean {
  const said = new Set(rows.map(mayKeepMore ? withoutPrint : String));
  const wanted = new Set(shall.map(mayKeepMore ? withoutPrint : String));
  return [...wanted].every(row => said.has(row)) && (mayKeepMore || said.size === wanted.size);
}

/** What is not as an undisturbed run would have left it; tabs that are only added to may say a thing twice. */
export function faultsAfter(now: State, fresh: State, mayKeepMore: boolean): string[] {
  const names = new Set([...now.tabs.keys(), ...fresh.tabs.keys()]);
  const faults = [...names].flatMap(name => {
    const [rows, shall] = [now.tabs.get(name), fresh.tabs.get(name)];
    const isAdded = sortOf(name) === 'added' && rows !== undefined && shall !== undefined;
    const isDone = isAdded ? saysAll(rows, shall, mayKeepMore) : same(rows, shall);
    return isDone ? [] : [`${name} is not finished`];
  });
  if (!same(now.sealed, fresh.sealed)) faults.push('the tabs that are closed are others');
  if (now.halves.length > 0) faults.push(`${now.halves.join()} is left`);
  if (now.folders.some(folder => folder.includes('만드는 중'))) faults.push('a half folder is left');
  return faults;
}
