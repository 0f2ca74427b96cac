/** The 2023 workbook in Google Sheets says what the same workbook says on a desk. */
import { createBook } from '../../src/cli/xlsx/book';
import type { Tab } from '../../src/model/grid';
import { checkWorkbook, importReport, makeReport, rollUp } from '../../src/pipeline';
import type { Workbook } from '../../src/ports';
import type { World } from '../emulator/world';
import { ask, built, layOutPlans, openWorld, seed, tabsIn, valueIn } from './world';

const { plans } = importReport(seed);
const desk = createBook(plans);
let world: World;

beforeAll(() => {
  world = openWorld(built('tests/apps-script/filled.mjs'));
  layOutPlans(world, plans);
});

const over = (tabs: readonly Tab[]): Workbook => ({
  readTabs: () => tabs,
  writeTabs: () => {},
  writeCells: () => {},
});

test('every finding, word for word', () => {
  const there = checkWorkbook(over(tabsIn(world)));
  const here = checkWorkbook(over(desk.readTabs()));
  expect(there.open).toEqual(here.open);
  expect(here.open.length).toBeGreaterThan(5);
  const { counts, findings } = valueIn(ask(world, 'check', null));
  expect(findings.map(({ key, tab, cell }) => ({ key, at: { tab, cell } }))).toEqual(
    here.open.map(({ key, at }) => ({ key, at: { tab: at.tab, cell: at.cell } })),
  );
  expect(counts.error).toBe(here.open.filter(finding => finding.severity === 'error').length);
});

test('every total with its cells', () => {
  expect(rollUp(over(tabsIn(world))).totals).toEqual(rollUp(over(desk.readTabs())).totals);
  const { totals } = valueIn(ask(world, 'checkAndRollUp', null));
  expect(totals).toEqual({ divisions: 5, teams: 19, authorized: 155, current: 139, projects: 22 });
});

test('the same .docx, byte for byte, and every number of it in the Google Doc', () => {
  const { numbers, files } = valueIn(ask(world, 'makeReport', null));
  const made = [...world.platform.drive.values()].find(file => file.name === files[0]!.name);
  const wanted = makeReport(desk, 'docx').body as Uint8Array;
  expect(Buffer.from(made!.bytes!).equals(Buffer.from(wanted))).toBe(true);
  expect(numbers).toMatchObject({ found: numbers.all, lost: [], foreign: [] });
  expect(numbers.all).toBeGreaterThan(900);
});
