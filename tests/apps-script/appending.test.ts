/** Rows at the foot of the tabs that are only added to, however these look by then. */
import type { WorldOptions } from '../emulator/new-platform';
import type { Snapshot } from '../emulator/store/snapshot';
import type { World } from '../emulator/world';
import { cellOf, divisions, FIRST, SUPERVISOR, sharedWorld } from './shared';
import { ask, type Built, built, valueIn } from './world';

let add: Built;
const [first] = divisions as [(typeof divisions)[number]];

beforeAll(() => {
  add = built('tests/apps-script/filled.mjs');
});

const takeIn = (world: World, reason: string) =>
  valueIn(ask(world, 'step', { division: first.code, step: 'takeIn', reason })).divisions[0]!;

/** A world in which the first division cannot be submitted as it is. */
function worldWithErrors(options: WorldOptions = {}): World {
  const world = sharedWorld(add, options);
  world.type(`${first.name} 현황`, cellOf(world, `${first.name} 현황`, /^정원$/, 1), '999', FIRST);
  return world;
}

const tabOf = (world: World, name: string) => world.platform.workbook.tabs.find(tab => tab.name === name)!;

describe.each(['taken', 'kept'] as const)('a reason that begins like a formula (apostrophe %s)', doubt => {
  let world: World;
  let start: Snapshot;
  beforeAll(() => {
    world = worldWithErrors({ doubts: { apostropheUnderText: doubt } });
    start = world.snapshot();
  });

  test.each(['=SUM(A1)', '+ 2명', "'23년에 정리", '-', '@담당', '10. 31.', '007'])(
    'stays a text: %s',
    reason => {
      world.restore(start);
      expect(takeIn(world, reason).reason).toBe(reason);
      expect([...tabOf(world, '제출 이력').cells.values()].some(cell => cell.formula)).toBe(false);
    },
  );
});

test('a tab that is full gets rows, in which texts stay texts', () => {
  const world = worldWithErrors();
  for (const name of ['제출 이력', '제출본']) {
    const tab = tabOf(world, name);
    tab.rows = world.shown(name).length;
    tab.cells = new Map([...tab.cells].filter(([key]) => key < tab.rows * 18_278));
  }
  expect(takeIn(world, '10. 31.')).toMatchObject({ state: '제출', reason: '10. 31.' });
  world.type(`${first.name} 사업`, 'E90', '뒤에 적은 줄', FIRST);
  const [part] = valueIn(ask(world, 'check', null)).divisions;
  expect(part!.changed.map(({ is }) => is)).toEqual(['뒤에 적은 줄']);
});

test('a column that somebody took away comes back behind what stands there, and nothing gives way to it', () => {
  const world = worldWithErrors();
  world.type('제출 이력', cellOf(world, '제출 이력', /^사유$/), '', SUPERVISOR);
  world.type('제출 이력', 'I3', '우리 과 메모', SUPERVISOR);
  expect(takeIn(world, '기한이 지남').reason).toBe('기한이 지남');
  const head = world.shown('제출 이력')[2]!;
  expect([head[8], head[9]]).toEqual(['우리 과 메모', '사유']);
});
