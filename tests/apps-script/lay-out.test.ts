/** 서식 탭 만들기: from an empty spreadsheet to every tab, adding only, and going on where it stopped. */
import type { TabPlan } from '../../src/model/plan';
import type { World } from '../emulator/world';
import { ask, type Built, built, layOutPlans, openWorld, plansOf, tabsIn, valueIn } from './world';

let add: Built;

beforeAll(() => {
  add = built('tests/apps-script/filled.mjs');
});

const names = (world: World): string[] => world.platform.workbook.tabs.map(tab => tab.name);
const shown = (world: World, tab: string, cell: RegExp): string | undefined =>
  tabsIn(world)
    .find(one => one.name === tab)
    ?.rows.flat()
    .find(one => cell.test(one.shown))?.shown;

const bureau = [
  '시작하기',
  '설정',
  '서식',
  '기존 총괄',
  '수용',
  '국 총괄',
  '점검 결과',
  '진행',
  '제출 이력',
  '보고서 이력',
  '제출본',
];
const division = ['가족과 현황', '가족과 사업', '가족과 사업비'];

/** Names a division in 설정, as the supervisor does. */
function nameDivision(world: World): void {
  const setup = tabsIn(world).find(tab => tab.name === '설정')!;
  const head = setup.rows.findIndex(row => row[0]?.shown === '과 코드');
  world.type('설정', `A${head + 2}`, 'A');
  world.type('설정', `B${head + 2}`, '가족과');
}

test('an empty spreadsheet gets the tabs of the bureau, then those of the divisions named in it', () => {
  const world = openWorld(add, { reuseScopes: true });
  world.click('서식 탭 만들기');
  expect(names(world)).toEqual(bureau);
  expect(world.screen().dialogs[0]?.message).toContain('‘설정’ 탭에');
  nameDivision(world);
  world.click('서식 탭 만들기');
  expect(names(world)).toEqual([...bureau.slice(0, 3), ...division, ...bureau.slice(3)]);
  expect(world.screen().dialogs[1]?.message).toContain('탭 3개를 더했습니다');
  world.click('서식 탭 만들기');
  expect(world.screen().dialogs[2]?.message).toContain('빠진 탭이 없습니다');
});

test('the whole job of the supervisor can be done from the menu', () => {
  const world = openWorld(add, { reuseScopes: true });
  world.click('서식 탭 만들기');
  nameDivision(world);
  world.click('서식 탭 만들기');
  world.click('점검');
  world.click('점검하고 취합');
  expect(
    world
      .screen()
      .dialogs.map(dialog => dialog.message)
      .slice(2),
  ).toEqual([expect.stringContaining('점검 결과'), expect.stringContaining('국 총괄')]);
  world.click('보고서 만들기');
  expect(world.screen().pages[0]?.html).toContain('https://docs.google.com/document/');
  world.click('사이드바 열기');
  expect(world.screen().sidebar?.html).toContain('실적 취합');
  expect(world.screen().toasts.length).toBeGreaterThan(5);
});

test('nothing that was typed is touched, and a tab that was renamed is known', () => {
  const world = openWorld(add, { reuseScopes: true });
  valueIn(ask(world, 'layOutTabs', null));
  nameDivision(world);
  valueIn(ask(world, 'layOutTabs', null));
  world.type('가족과 사업비', 'A30', '적어 둔 글');
  world.platform.workbook.tabs.find(tab => tab.name === '가족과 현황')!.name = '현황(가족)';
  expect(valueIn(ask(world, 'layOutTabs', null))).toEqual({ added: [], left: [], isNew: false });
  expect(shown(world, '가족과 사업비', /적어/)).toBe('적어 둔 글');
});

/** How whole each tab is: what stands in it and what lies over it. */
const whole = (world: World): unknown =>
  world.platform.workbook.tabs
    .filter(tab => tab.name !== '시트1')
    .map(({ name, cells, frozenRows, guards, colour }) => [
      name,
      cells.size,
      frozenRows,
      guards.length,
      colour,
    ]);

test.each([20, 70, 130])('a run cut off at call %i is made whole by the next', k => {
  const undisturbed = openWorld(add, { reuseScopes: true });
  valueIn(ask(undisturbed, 'layOutTabs', null));
  const world = openWorld(add, { reuseScopes: true });
  world.failAt(k);
  expect(ask(world, 'layOutTabs', null)).toMatchObject({ ok: false });
  valueIn(ask(world, 'layOutTabs', null));
  expect(whole(world)).toEqual(whole(undisturbed));
});

/** A tab as it lies in the workbook, whatever it and its protections are called. */
const tabAt = (world: World, name: string): string => {
  const tab = world.platform.workbook.tabs.find(one => one.name === name)!;
  const guards = tab.guards.map(({ open, warningOnly, editors }) => [open, warningOnly, [...editors]]);
  const sizes = [tab.widths, tab.heights].map(map => [...map]);
  const sorted = (of: object): unknown => Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1));
  const cells = [...tab.cells].sort(([a], [b]) => a - b).map(([key, cell]) => [key, sorted(cell)]);
  return JSON.stringify({ ...tab, id: 0, guards, sizes, cells });
};

describe('tabs of one kind', () => {
  const plans = plansOf(3).filter(plan => /^제\d과/.test(plan.name));
  const byItself = new Map<string, string>();
  const alone = (plan: TabPlan): string => {
    const world = byItself.has(plan.name) ? undefined : openWorld(add, { reuseScopes: true });
    if (world) layOutPlans(world, [plan]);
    if (world) byItself.set(plan.name, tabAt(world, plan.name));
    return byItself.get(plan.name)!;
  };

  test.each(['kept', 'left'] as const)('are each as if laid out by itself (protections %s)', copiedGuards => {
    const together = openWorld(add, { doubts: { copiedGuards } });
    layOutPlans(together, plans);
    for (const plan of plans) expect(tabAt(together, plan.name) === alone(plan)).toBe(true);
    expect(together.calls().byMember['SpreadsheetApp.Range.setValues']).toBe(3);
  });

  test('are laid out one by one where more than words differs', () => {
    const [first, ...others] = plans.filter(plan => plan.kind === 'budget');
    const wider = { ...first!, name: '넓은 탭', widths: first!.widths.map(width => width + 10) };
    const world = openWorld(add, { reuseScopes: true });
    layOutPlans(world, [first!, wider, ...others]);
    expect(world.calls().byMember['SpreadsheetApp.Range.setValues']).toBe(2);
    const sizes = (name: string) =>
      world.platform.workbook.tabs.find(tab => tab.name === name)!.widths.get(0);
    expect(sizes('넓은 탭')).toBe(sizes(first!.name)! + 10);
  });

  test('cannot be typed in under their own name while others are made after them', () => {
    const world = openWorld(add, { reuseScopes: true });
    let seen: string[] = [];
    world.interrupt(
      4,
      () => {
        seen = names(world);
      },
      { member: 'SpreadsheetApp.Spreadsheet.insertSheet' },
    );
    layOutPlans(world, plans);
    expect(seen.slice(0, 3)).toEqual(plans.slice(0, 3).map(plan => `${plan.name} (만드는 중)`));
    expect(names(world).slice(0, -1)).toEqual(plans.map(plan => plan.name));
  });

  test.each([10, 60, 80, 90])('a run cut off at call %i is made whole by the next', k => {
    const world = openWorld(add, { reuseScopes: true });
    layOutPlans(
      world,
      plansOf(3).filter(plan => !plans.some(one => one.name === plan.name)),
    );
    world.failAt(k);
    expect(ask(world, 'layOutTabs', null)).toMatchObject({ ok: false });
    valueIn(ask(world, 'layOutTabs', null));
    for (const plan of plans) expect(tabAt(world, plan.name) === alone(plan)).toBe(true);
    expect(names(world).filter(name => /만드는 중/.test(name))).toEqual([]);
  });
});

test('a run that takes too long stops by itself, says so, and goes on when asked again', () => {
  const world = openWorld(add, { latency: 2_000 });
  world.click('서식 탭 만들기');
  expect(world.screen().dialogs[0]?.message).toContain('한 번 더 누르면');
  expect(world.took()).toBeLessThan(360_000);
  while (names(world).length < bureau.length || names(world)[0] !== '시작하기') world.click('서식 탭 만들기');
  expect(names(world).filter(name => name !== '시트1')).toEqual(bureau);
  expect(world.screen().dialogs.length).toBeLessThan(4);
});
