/** A finding that somebody accepted, from the tab 수용 through the next checks. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../src/model/findings';
import { withTexts } from '../src/model/fixes';
import { type Cell, cellPosition, type Tab } from '../src/model/grid';
import { plannedTab } from '../src/model/planned-tab';
import { type Checked, checkWorkbook, importReport } from '../src/pipeline';

const seeds = join(__dirname, '../seeds');
const seed = readFileSync(join(seeds, readdirSync(seeds).find(file => file.endsWith('.txt'))!), 'utf8');
const imported = importReport(seed).plans.map(plannedTab);

const check = (tabs: readonly Tab[]): Checked =>
  checkWorkbook({ readTabs: () => tabs, writeTabs: () => undefined, writeCells: () => undefined });

const typed = (text: string): Cell => ({ value: text, shown: text });

/** The tabs with a row of 수용 for a finding. */
function accepting(tabs: readonly Tab[], { key }: Finding): Tab[] {
  const row = [key, 'staff@example.go.kr', '2023-11-06', '확인함'].map(typed);
  return tabs.map(tab => (tab.name === '수용' ? { ...tab, rows: [...tab.rows.slice(0, 3), row] } : tab));
}

/** A blank row above a cell, as a person inserts it. */
function withRowAbove(tabs: readonly Tab[], name: string, cell: string): Tab[] {
  const { row } = cellPosition(cell)!;
  return tabs.map(tab =>
    tab.name === name ? { ...tab, rows: [...tab.rows.slice(0, row), [], ...tab.rows.slice(row)] } : tab,
  );
}

const isAccepted = (tabs: readonly Tab[], { key }: Finding): boolean =>
  check(tabs).accepted.some(finding => finding.key === key);

const terms = check(imported).open.find(
  ({ rule, found }) => rule === 'terms-are-written-one-way' && found === '핼러윈',
)!;
const accepted = accepting(imported, terms);

it('is no longer open, and nothing else is touched', () => {
  const [before, after] = [check(imported), check(accepted)];
  expect(after.accepted.map(({ key }) => key)).toEqual([terms.key]);
  expect(after.open).toEqual(before.open.filter(({ key }) => key !== terms.key));
});

it('stays accepted when a row is inserted above', () => {
  const moved = withRowAbove(accepted, terms.at.tab, terms.at.cell);
  expect(isAccepted(moved, terms)).toBe(true);
  const { cell } = check(moved).accepted[0]!.at;
  expect(cellPosition(cell)!.row).toBe(cellPosition(terms.at.cell)!.row + 1);
});

it('lapses when its cell changes', () => {
  const changed = withTexts(accepted, [{ ...terms.at, text: `${terms.text} 등` }]);
  expect(isAccepted(changed, terms)).toBe(false);
});

it('lapses when a related cell changes', () => {
  const [other] = terms.related;
  const changed = withTexts(accepted, [{ ...other!, text: `${other!.text} (추가)` }]);
  expect(isAccepted(changed, terms)).toBe(false);
  expect(check(changed).open.some(({ found }) => found === '핼러윈')).toBe(true);
});
