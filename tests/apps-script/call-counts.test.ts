/** Service calls are what costs time: how many each job takes, whatever the size of the tabs. */
import type { TabPlan } from '../../src/model/plan';
import { importReport } from '../../src/pipeline';
import { createWorld, type World } from '../emulator/world';
import { ask, type Built, built, layOutPlans, openWorld, plansOf, seed, valueIn } from './world';

const { plans } = importReport(seed);
let add: Built;

beforeAll(() => {
  add = built('tests/apps-script/filled.mjs');
});

function worldOf(laidOut: readonly TabPlan[]): World {
  const world = openWorld(add);
  layOutPlans(world, laidOut);
  return world;
}

/** The same tabs with their rows ten times below each other. */
function tenfold(plan: TabPlan): TabPlan {
  const height = Math.max(...plan.cells.map(cell => cell.row)) + 1;
  if (!/(현황|사업|사업비)$/.test(plan.name)) return plan;
  const below = <T extends { readonly row: number }>(one: T, times: number): T => ({
    ...one,
    row: one.row + times * height,
  });
  const cells = Array.from({ length: 10 }, (_, times) => plan.cells.map(cell => below(cell, times))).flat();
  return {
    ...plan,
    cells: cells.map(({ formula, ...cell }) => (cell.row < height && formula ? { ...cell, formula } : cell)),
  };
}

const most = (world: World): number => 2 * (world.platform.workbook.tabs.length - 1) + 20;

describe.each([
  ['the 2023 workbook', () => plans],
  ['ten times its rows', () => plans.map(tenfold)],
  ['forty divisions', () => plansOf(40)],
])('%s', (_, laidOut) => {
  let world: World;
  beforeAll(() => {
    world = worldOf(laidOut());
  });

  test('is checked and rolled up in 2T + 20 calls, well within the time of a run', () => {
    valueIn(ask(world, 'checkAndRollUp', null));
    const { counted, byKind } = world.calls();
    expect(counted).toBeLessThanOrEqual(most(world));
    expect(byKind).toMatchObject({ lock: 2, cache: 3, drive: 0, properties: 0 });
    expect(byKind.write).toBeLessThanOrEqual(24);
    expect(world.took()).toBeLessThan(60_000);
  });

  test('is made into a report in ten calls more', () => {
    valueIn(ask(world, 'makeReport', null));
    const { counted, byKind } = world.calls();
    expect(counted).toBeLessThanOrEqual(most(world) + 10);
    expect(byKind.drive).toBe(6);
    expect(world.took()).toBeLessThan(60_000);
  });
});

test('a workbook is laid out in 30 calls a tab and 4 a status table', () => {
  const world = createWorld({ manifest: JSON.parse(add.manifest) });
  world.load(add.code);
  layOutPlans(world, plans);
  const tables = importReport(seed).records.divisions.flatMap(division => division.tables).length;
  expect(world.calls().counted).toBeLessThanOrEqual(30 * plans.length + 4 * tables);
});
