/** What goes wrong in Apps Script, each with the guard that keeps it from going wrong here. */
import type { PlannedCell, TabPlan } from '../../src/model/plan';
import { importReport } from '../../src/pipeline';
import type { WorldOptions } from '../emulator/new-platform';
import type { World } from '../emulator/world';
import { ask, type Built, built, layOutPlans, openWorld, plansOf, seed, tabsIn, valueIn } from './world';

/** Small, so that the tests are quick: what goes wrong does so at any size. */
const plans = plansOf(1);
const OWNER = 'owner@example.com';
const STAFF = 'editor@example.com';
let add: Built;

beforeAll(() => {
  add = built('tests/apps-script/filled.mjs');
});

function filled(options: WorldOptions = {}, code = add.code): World {
  const world = openWorld({ ...add, code }, { reuseScopes: true, ...options });
  layOutPlans(world, plans);
  return world;
}

/** The add-on without one of its guards: the code that makes it up is taken out of what was built. */
function without(guard: string | RegExp, instead: string): string {
  const code = add.code.replace(guard, instead);
  expect(code).not.toBe(add.code);
  return code;
}

function planWith(texts: readonly (string | number)[]): TabPlan {
  const cells = texts.map((value, row): PlannedCell => ({ row, col: 0, look: 'text', value }));
  return {
    kind: 'status',
    name: '글',
    cells,
    merges: [],
    widths: [],
    frozenRows: 0,
    frozenColumns: 0,
    choices: [],
  };
}

const awkward = [
  ...['=1+1', '=합계', '+ 2명', '-', '- 추진', '@담당', "'23년", '10. 31.', '2023. 11.', '2023-10-31'],
  ...['1-2', '1/2', '007', '1,234', '12.5%', '12:30', 'TRUE', '(195)', '₩1,000', ' 앞 빈칸', '두\n줄', '1e5'],
];

function readBack(code: string, options: WorldOptions = {}): unknown[] {
  const world = openWorld({ ...add, code }, { reuseScopes: true, ...options });
  layOutPlans(world, [planWith(awkward)]);
  return tabsIn(world)
    .find(tab => tab.name === '글')!
    .rows.map(([cell]) => cell!.value);
}

describe('what people typed', () => {
  test.each(['taken', 'kept'] as const)(
    'is read back as it was, whatever `@` makes of an apostrophe (%s)',
    doubt => {
      expect(readBack(add.code, { doubts: { apostropheUnderText: doubt } })).toEqual(awkward);
    },
  );

  test.each(['taken', 'kept'] as const)('is read back from a tab made after another (%s)', doubt => {
    const world = openWorld(add, { doubts: { apostropheUnderText: doubt } });
    const other = { ...planWith(awkward.map(text => `다른 ${text}`)), name: '앞의 글' };
    layOutPlans(world, [other, planWith(awkward)]);
    expect(world.calls().byMember['SpreadsheetApp.Range.setValues']).toBe(1);
    const made = tabsIn(world).find(tab => tab.name === '글')!;
    expect(made.rows.map(([cell]) => cell!.value)).toEqual(awkward);
  });

  test('would become formulas, dates and numbers without the apostrophe', () => {
    const broken = without(/`'\$\{(\w+)\}`/, '$1');
    expect(() => expect(readBack(broken)).toEqual(awkward)).toThrow();
  });

  test('is a date only where somebody typed one: by the clocks of the spreadsheet, as it is shown', () => {
    const world = openWorld(add, { workbook: { timeZone: 'America/New_York' } });
    layOutPlans(world, [planWith(['앞'])]);
    world.type('글', 'B2', '2023-10-31');
    const cell = tabsIn(world).find(tab => tab.name === '글')!.rows[1]![1];
    expect(cell).toEqual({ value: '2023-10-31', shown: '2023-10-31' });
  });

  test.each([
    ['67.3%', '67.30%'],
    ['100%', '100%'],
  ])('is a share where it is shown as one: %s', (typed, shown) => {
    const world = filled();
    const { name } = plans.find(plan => plan.kind === 'status')!;
    world.type(name, 'Z1', typed);
    expect(tabsIn(world).find(tab => tab.name === name)!.rows[0]![25]!.shown).toBe(shown);
  });

  test('is refused with its place when no cell can hold it', () => {
    const world = openWorld(add);
    expect(() => layOutPlans(world, [planWith(['가'.repeat(50_001)])])).toThrow(/글!A1의 글이 50001자입니다/);
  });
});

describe('what crosses to the sidebar', () => {
  const holdsDate = (value: unknown): boolean =>
    value instanceof Date ||
    (typeof value === 'object' && value !== null && Object.values(value).some(holdsDate));

  test('is never null for a date in it', () => {
    const world = filled();
    const { name } = plans.find(plan => plan.kind === 'status')!;
    world.type(name, 'Z1', '2023-10-31');
    const outcome = ask(world, 'check', null);
    expect(outcome).not.toBeNull();
    expect(holdsDate(outcome)).toBe(false);
  });

  test('is only what stands in the list, with arguments that fit', () => {
    const world = openWorld(add);
    const call = (...args: unknown[]) => world.clientRun('call', args);
    expect(call('eval', null)).toMatchObject({ ok: true, value: { ok: false, error: { code: 'input' } } });
    expect(call('toString', null)).toMatchObject({ value: { ok: false, error: { code: 'input' } } });
    expect(call('goTo', { tab: '설정', cell: 'A0' })).toMatchObject({ value: { error: { code: 'input' } } });
    expect(call('goTo', { tab: '없는 탭', cell: 'A1' })).toMatchObject({
      value: { error: { code: 'layout' } },
    });
    expect(call('progress', null)).toEqual({ ok: true, value: { ok: true, value: null } });
  });

  test('puts the cursor where a finding is', () => {
    const world = openWorld(add);
    layOutPlans(world, importReport(seed).plans);
    const { tab, cell } = valueIn(ask(world, 'check', null)).findings[0]!;
    valueIn(ask(world, 'goTo', { tab, cell }));
    const at = world.screen().at!;
    expect([world.platform.workbook.tabs.find(one => one.id === at.tab)?.name, at.area]).toEqual([tab, cell]);
  });
});

describe('who may do what', () => {
  test.each(['NONE', 'LIMITED', 'FULL'] as const)('the menu is there in mode %s', authMode => {
    const world = openWorld(add);
    world.run('onOpen', { authMode });
    world.run('onInstall', { authMode: 'FULL' });
    expect(world.screen().menus.length).toBeGreaterThan(0);
  });

  test('no service is touched before a function is called', () => {
    const world = openWorld(add);
    world.run('onOpen', { authMode: 'NONE' });
    const { 'SpreadsheetApp.getUi': ui, ...others } = world.calls().byMember;
    expect(ui).toBe(1);
    expect(Object.keys(others).every(name => /^(Menu|Ui)\./.test(name))).toBe(true);
  });

  test('staff are told who makes totals and reports, and no file is made', () => {
    const world = filled();
    valueIn(ask(world, 'makeReport', null));
    const files = world.platform.drive.size;
    const report = ask(world, 'makeReport', null, STAFF);
    expect(report).toMatchObject({ ok: false, error: { code: 'protected' } });
    expect(world.platform.drive.size).toBe(files);
    const totals = ask(world, 'checkAndRollUp', null, STAFF);
    expect(totals).toMatchObject({ ok: false, error: { code: 'protected' } });
    expect(totals).toHaveProperty('error.message', expect.stringContaining('국 총괄'));
    expect(ask(world, 'check', null, STAFF)).toMatchObject({ ok: true });
  });

  test('two people do not write at once: the second is told who is at work', () => {
    const world = filled();
    let second: unknown;
    world.interrupt(12, () => {
      second = ask(world, 'check', null, STAFF);
    });
    valueIn(ask(world, 'check', null));
    expect(second).toMatchObject({ ok: false, error: { code: 'busy' } });
    expect(second).toHaveProperty('error.message', expect.stringContaining(OWNER));
    expect(ask(world, 'check', null, STAFF)).toMatchObject({ ok: true });
  });
});

test('all that a run wrote is out before the next may begin', () => {
  const world = filled();
  const found = (): string[][] => world.shown('점검 결과', STAFF);
  const before = found();
  world.type(plans.find(plan => plan.kind === 'status')!.name, 'C18', '많음');
  let seen = before;
  const release = { member: 'LockService.Lock.releaseLock' };
  world.interrupt(
    1,
    () => {
      seen = found();
    },
    release,
  );
  valueIn(ask(world, 'check', null));
  expect(seen).not.toEqual(before);
  expect(seen).toEqual(found());
});
