/** Service calls are what costs time: how many each job takes, whatever the size of the tabs. */
import type { TabPlan } from '../../src/model/plan';
import { importReport } from '../../src/pipeline';
import type { Snapshot } from '../emulator/store/snapshot';
import type { World } from '../emulator/world';
import { ask, type Built, built, layOutPlans, openWorld, plansOf, seed, valueIn } from './world';

const { plans } = importReport(seed);
let add: Built;

beforeAll(() => {
  add = built('tests/apps-script/filled.mjs');
});

function worldOf(laidOut: readonly TabPlan[]): World {
  const world = openWorld(add, { reuseScopes: true });
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
    valueIn(ask(world, 'layOutTabs', null));
  });

  test('is checked and rolled up in 2T + 20 calls, well within the time of a run', () => {
    valueIn(ask(world, 'checkAndRollUp', null));
    const { counted, byKind } = world.calls();
    expect(counted).toBeLessThanOrEqual(most(world));
    expect(byKind).toMatchObject({ lock: 2, cache: 2, drive: 0, properties: 0 });
    expect(byKind.write).toBeLessThanOrEqual(36);
    expect(world.took()).toBeLessThan(60_000);
  });

  test('is shown to whoever opens the page in the same few reads, and no write', () => {
    valueIn(ask(world, 'open', null));
    const { counted, byKind } = world.calls();
    expect(counted).toBeLessThanOrEqual(8);
    expect(byKind).toMatchObject({ write: 0, lock: 0, cache: 0, drive: 0 });
  });

  test('is submitted in as many calls as a check, and ten more', () => {
    const { code } = valueIn(ask(world, 'open', null)).divisions[0]!;
    const submitted = ask(world, 'step', { division: code, step: 'submit', reason: '' });
    if (!submitted.ok) valueIn(ask(world, 'step', { division: code, step: 'takeIn', reason: '기한' }));
    const { counted, byKind } = world.calls();
    expect(counted).toBeLessThanOrEqual(most(world) + 10);
    expect(byKind).toMatchObject({ lock: 2, drive: 0, properties: 0 });
  });

  test('is made into a report in ten calls more', () => {
    valueIn(ask(world, 'makeReport', null));
    const { counted, byKind } = world.calls();
    expect(counted).toBeLessThanOrEqual(most(world) + 10);
    expect(byKind.drive).toBe(9);
    expect(world.took()).toBeLessThan(60_000);
  });
});

describe('laying out', () => {
  let world: World;
  let empty: Snapshot;
  beforeAll(() => {
    world = openWorld(add, { reuseScopes: true });
    empty = world.snapshot();
  });
  const { divisions, setup } = importReport(seed).records;
  const tablesOn = (plan: TabPlan): number => {
    const its = setup.divisions.findIndex(({ name }) => plan.name.startsWith(`${name.value} `));
    return plan.kind === 'status' ? divisions[its]!.tables.length : 0;
  };

  test.each(plans.map(plan => [plan.name, plan] as const))(
    '%s: 30 calls, 4 a status table, and a flush a run',
    (_, plan) => {
      world.restore(empty);
      layOutPlans(world, [plan]);
      const { counted, byKind } = world.calls();
      expect(counted).toBeLessThanOrEqual(30 + 4 * tablesOn(plan) + 1);
      expect(byKind).toMatchObject({ lock: 0, cache: 0, drive: 0, properties: 0 });
    },
  );

  test('the 2023 workbook has status tables to count', () => {
    expect(plans.map(tablesOn).reduce((sum, tables) => sum + tables)).toBeGreaterThan(15);
  });

  test('forty divisions take one run, and tabs of one kind seven calls', () => {
    const world = worldOf(plansOf(40).filter(plan => !/과 /.test(plan.name)));
    expect(valueIn(ask(world, 'layOutTabs', null))).toMatchObject({ left: [] });
    expect(world.platform.workbook.tabs.length).toBeGreaterThan(3 * 40);
    const { counted, byKind } = world.calls();
    expect(counted).toBeLessThanOrEqual(3 * (30 + 39 * 7) + 60);
    expect(byKind).toMatchObject({ lock: 2, drive: 0, properties: 0 });
    expect(world.took()).toBeLessThan(80_000);
  });
});
