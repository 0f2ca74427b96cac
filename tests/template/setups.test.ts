/** Setups of other offices: any number of divisions, ranks, special kinds, funds and forms of their own. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { plannedTab } from '../../src/model/planned-tab';
import { newWorkbook, planUpdate } from '../../src/pipeline';
import { readRecords } from '../../src/template/tabs';
import { readEdited } from './edit';
import { plain } from './plain';

const example = JSON.parse(readFileSync(resolve(__dirname, '../../docs/설정 예시.json'), 'utf8'));

/** The tabs that a setup makes. */
function tabsOf(setup: unknown) {
  const made = newWorkbook(setup);
  if ('problem' in made) throw new Error(made.problem);
  return made.plans.map(plannedTab);
}

test('the example of the docs makes a workbook that reads back as it was described', () => {
  const { records, troubles } = readEdited(tabsOf(example));
  const { forms, ...setup } = example;
  expect(plain(records.setup)).toEqual(setup);
  expect(plain(records.forms)).toEqual(forms);
  expect(troubles.filter(({ kind }) => kind !== 'missing')).toEqual([]);
  expect(records.divisions.map(({ division }) => division.name.value)).toEqual([
    '문화관광과',
    '복지정책과',
    '농업기술과',
  ]);
  expect(records.divisions[0]!.headcount.ranks).toEqual([
    '4급',
    '5급',
    '6급',
    '7급',
    '8급',
    '9급',
    '학예연구사',
  ]);
});

test('a table of three header levels and row groups is filled in as it stands', () => {
  const tabs = tabsOf(example).map(tab => ({ ...tab, rows: tab.rows.map(cells => [...cells]) }));
  const rows = tabs.find(({ name }) => name === '문화관광과 현황')!.rows;
  const row = rows.findIndex(cells => cells.some(cell => cell.shown === '중앙'));
  [1200, 300].forEach((value, i) => {
    rows[row]![3 + i] = { value, shown: String(value) };
  });
  const table = readRecords(tabs).divisions[0]!.tables[0]!;
  expect(plain(table.rows[0]!.cells)).toEqual(['공공도서관', '중앙', 1500, 1200, 300, null, null]);
  expect(plain(table.rows[1]!.cells.slice(0, 2))).toEqual(['공공도서관', '어린이']);
});

test.each([2, 7, 23, 40])('%i divisions have their tabs, all known again, and nothing is lacking', count => {
  const divisions = Array.from({ length: count }, (_, i) => ({
    code: `K${i + 1}`,
    name: i % 9 === 0 ? `아주 긴 이름을 가진 디지털전환·스마트도시 추진단 제${i + 1}과` : `제${i + 1}과`,
  }));
  const ranks = example.ranks.map(({ divisions: _, ...rank }: { divisions?: string }) => rank);
  const tabs = tabsOf({ ...example, divisions, ranks, forms: [] });
  expect(new Set(tabs.map(({ name }) => name)).size).toBe(tabs.length);
  expect(tabs.every(({ name }) => name.length <= 31)).toBe(true);
  const { records, troubles } = readEdited(tabs);
  expect(records.divisions).toHaveLength(count);
  expect(troubles).toEqual([]);
  const workbook = { readTabs: () => tabs, writeTabs: () => undefined, writeCells: () => undefined };
  expect(planUpdate(workbook).said).toEqual([]);
});

test('a setup that cannot be read says where', () => {
  expect(newWorkbook({ ...example, report: { ...example.report, year: '2024' } })).toEqual({
    problem: '설정의 report › year 값을 읽을 수 없습니다. 형식을 고쳐 주세요.',
  });
});
