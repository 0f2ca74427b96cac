import { withTexts } from '../../src/model/fixes';
import type { Tab } from '../../src/model/grid';
import { plannedTab } from '../../src/model/planned-tab';
import { type InsertedLine, insertLines } from '../../src/template/insert-lines';
import { layOutTabs, readRecords } from '../../src/template/tabs';
import { example } from './example';

const tabs = layOutTabs(example).map(plannedTab);
const projects = tabs.find(({ name }) => name.endsWith(' 사업'))!;
const { setup } = readRecords(tabs);

/** 사업 번호, 구분, 단계, 내용 of the rows that hold lines. */
const rowsOf = (tab: Tab): string[] =>
  tab.rows
    .slice(4)
    .map(row => [1, 2, 3, 4].map(col => row[col]?.shown ?? ''))
    .filter(row => row[3] !== '')
    .map(row => row.join('|'));

function after(...lines: InsertedLine[]): Tab {
  return withTexts([projects], insertLines(projects, lines, setup))[0]!;
}

/** A line of a section that another line of the same level follows, by its row. */
const row = projects.rows.findIndex((cells, r) => r > 6 && cells[3]?.shown === '1');

test('a line below another takes its level and pushes the rest down; 순번 stays in its place', () => {
  const tab = after({ row, side: 'below', text: '- 새 줄' });
  const before = rowsOf(projects);
  const at = before.indexOf(
    rowsOf({ ...projects, rows: [...projects.rows.slice(0, 4), projects.rows[row]!] })[0]!,
  );
  const made = rowsOf(tab);
  expect(made).toHaveLength(before.length + 1);
  expect(made[at + 1]).toBe('||1|새 줄');
  expect([...made.slice(0, at + 1), ...made.slice(at + 2)]).toEqual(before);
  expect(tab.rows.map(cells => cells[0]?.value)).toEqual(projects.rows.map(cells => cells[0]?.value));
});

test('a line above the first of a section says of what project and section it is', () => {
  const first = projects.rows.findIndex(
    (cells, r) => r > 6 && cells[2]?.shown !== '' && cells[3]?.shown === '1',
  );
  const made = rowsOf(after({ row: first, side: 'above', text: '- 새 줄' }));
  const [, number, section] = projects.rows[first]!;
  expect(made).toContain(`${number!.shown}|${section!.shown}|1|새 줄`);
});

test('several lines keep their order', () => {
  const lines = ['- 하나', '- 둘'].map(text => ({ row, side: 'below', text }) as const);
  const made = rowsOf(after(...lines)).filter(line => /하나$|둘$/.test(line));
  expect(made).toEqual(['||1|하나', '||1|둘']);
});

test('a line without a sign goes on with the one above', () => {
  expect(rowsOf(after({ row, side: 'below', text: '이어지는 말' }))).toContain('||이어쓰기|이어지는 말');
});

test('a tab that was sorted otherwise, or is no outline, is left alone', () => {
  const sorted = { ...projects, rows: [...projects.rows.slice(0, 4), ...projects.rows.slice(4).reverse()] };
  expect(insertLines(sorted, [{ row, side: 'below', text: '- 새 줄' }], setup)).toEqual([]);
  const status = tabs.find(({ name }) => name.endsWith(' 현황'))!;
  expect(insertLines(status, [{ row, side: 'below', text: '- 새 줄' }], setup)).toEqual([]);
});
