import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReport } from '../../src/intake/report';
import { cellName, EMPTY, type Tab } from '../../src/model/grid';
import { plannedTab } from '../../src/model/planned-tab';
import { fixTabs } from '../../src/pipeline';
import { totalsAreFilled } from '../../src/rules/totals-are-filled';
import { layOutTabs } from '../../src/template/tabs';
import { holdsItsExamples } from './examples';

describe('totals-are-filled', () => {
  holdsItsExamples(totalsAreFilled);
});

const text = readFileSync(join(__dirname, 'reports/2024-늘봄군-보건소.txt'), 'utf8');
const tabs = layOutTabs(readReport(text).records).map(plannedTab);
const tab = tabs.find(({ name }) => name === '보건행정과 현황')!;
const row = tab.rows.findIndex(cells => cells[0]?.shown === '한방진료');
const cell = cellName(row, 1);

function withTotal(total: Tab['rows'][number][number]): Tab[] {
  const rows = tab.rows.map((cells, r) => cells.map((own, col) => (r === row && col === 1 ? total : own)));
  return tabs.map(own => (own === tab ? { ...tab, rows } : own));
}

it('fills a total that was left blank, as a number', () => {
  const { changes, open } = fixTabs(withTotal(EMPTY), () => true);
  expect(changes).toContainEqual({ tab: tab.name, cell, before: '', text: '5,371', value: 5371 });
  expect(open.filter(({ severity }) => severity !== 'note')).toEqual([]);
});

it('never changes a total that is typed, wrong as it may be', () => {
  const { changes, open } = fixTabs(withTotal({ value: 5731, shown: '5,731' }), () => true);
  expect(changes.filter(change => change.cell === cell)).toEqual([]);
  expect(open.map(({ rule }) => rule)).toContain('row-equations-hold');
});
