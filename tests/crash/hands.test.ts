/** Many hands: what others click and type while a run is under way. By default some calls; CRASH=all takes all. */
import {
  cellOf,
  divisions,
  FIRST,
  SECOND,
  SECOND_SUPERVISOR,
  SUPERVISOR,
  sharedWorld,
} from '../apps-script/shared';
import { ask, built, valueIn } from '../apps-script/world';
import type { Snapshot } from '../emulator/store/snapshot';
import type { World } from '../emulator/world';
import { before, type Operation, operations } from './operations';
import { some } from './some';
import { type State, stateOf } from './state';

let world: World;
let start: Snapshot;

beforeAll(() => {
  world = sharedWorld(built('tests/apps-script/filled.mjs'), { latency: 0 });
  valueIn(ask(world, 'check', null));
  start = world.snapshot();
});

const [first, second] = divisions as [Named, Named];
type Named = (typeof divisions)[number];
const called = (name: string): Operation => operations.find(operation => operation.name === name)!;
const textsOf = (tab: string): string => JSON.stringify(stateOf(world.snapshot()).tabs.get(tab));

/** How many calls an operation makes, from the moment before it, in which the world stands again afterwards. */
function callsOf(operation: Operation): {
  readonly old: Snapshot;
  readonly fresh: State;
  readonly calls: number[];
} {
  const old = before(world, start, operation);
  expect(operation.run(world)).toMatchObject({ ok: true });
  const calls = Array.from({ length: world.calls().counted }, (_, k) => k + 1);
  const fresh = stateOf(world.snapshot());
  world.restore(old);
  return { old, fresh, calls };
}

describe.each(operations.map(operation => [operation.name, operation] as const))('%s', (_, operation) => {
  test('whoever clicks meanwhile is told who is at work, and disturbs nothing', () => {
    const { fresh } = callsOf(operation);
    const { clock, locks } = world.platform;
    const other = operation.user === SECOND_SUPERVISOR ? SUPERVISOR : SECOND_SUPERVISOR;
    const told: string[] = [];
    world.meanwhile(() => {
      if (locks.size === 0) return;
      const { now } = clock;
      const answer = ask(world, 'check', null, other);
      clock.now = now;
      told.push(answer.ok ? 'nobody is at work' : `${answer.error.code} ${answer.error.message}`);
    });
    expect(operation.run(world)).toMatchObject({ ok: true });
    expect(told.filter(text => !/^busy 지금 .* 님?이 .*중입니다|^busy 지금 다른 분이/.test(text))).toEqual(
      [],
    );
    expect(told.filter(text => text.includes(operation.user)).length).toBeGreaterThan(20);
    expect(stateOf(world.snapshot()).tabs).toEqual(fresh.tabs);
  });

  test('nothing that is typed meanwhile is written over, in its tab or below the rows of a history', () => {
    callsOf(operation);
    const typed: [tab: string, cell: string, text: string][] = [];
    const type = (tab: string, cell: string): void => {
      const text = `${typed.length}번째로 적은 글`;
      world.type(tab, cell, text, SUPERVISOR);
      typed.push([tab, cell, text]);
    };
    let calls = 0;
    world.meanwhile(() => {
      type(`${first.name} 사업`, `E${200 + typed.length}`);
      calls++;
      if (calls % 3 > 0) return;
      for (const tab of ['수용', '제출 이력', '제출본', '보고서 이력'])
        type(tab, `B${world.shown(tab, SUPERVISOR).length + 1}`);
    });
    const { ok, error } = operation.run(world);
    expect([ok, error?.code]).toEqual(ok ? [true, undefined] : [false, 'state']);
    for (const tab of new Set(typed.map(([name]) => name))) {
      const rows = world.shown(tab);
      const lost = typed.filter(
        ([name, cell, text]) =>
          name === tab && rows[Number(cell.slice(1)) - 1]?.[cell.charCodeAt(0) - 65] !== text,
      );
      expect(lost).toEqual([]);
    }
  });
});

describe('what is typed while a part is handed in', () => {
  test.each(['과 확인', '제출', '오류 남은 채 접수', '확정'])(
    'is in it, or shown as changed after it: %s',
    name => {
      const operation = called(name);
      const { old, calls } = callsOf(operation);
      const tab = `${first.name} 사업`;
      const cell = cellOf(world, tab, /^안부 확인/);
      for (const k of some(calls, 4)) {
        world.restore(old);
        world.interrupt(k, () => world.type(tab, cell, '도중에 고친 글', SUPERVISOR));
        const { ok } = operation.run(world);
        const [part] = valueIn(ask(world, 'check', null)).divisions;
        const isIn = textsOf('제출본').includes('도중에 고친 글');
        const isShown = part!.changed.some(({ is }) => is === '도중에 고친 글');
        expect([k, textsOf(tab).includes('도중에 고친 글'), !ok || isIn || isShown]).toEqual([k, true, true]);
      }
    },
  );
});

/** The calls at which a text that is typed in a cell is nowhere when an operation is over. */
function lostIn(
  operation: Operation,
  tab: string,
  cell: string,
  user: string,
  wanted: readonly number[],
): number[] {
  const { old, calls } = callsOf(operation);
  return calls
    .filter(k => wanted.includes(k))
    .filter(k => {
      world.restore(old);
      world.interrupt(k, () => world.type(tab, cell, '도중에 적은 글', user));
      operation.run(world);
      return ![tab, '제출본'].some(name => textsOf(name).includes('도중에 적은 글'));
    });
}

/** Where in a run a member of the service is called, counted as calls are. */
function callsTo(operation: Operation, member: string): number[] {
  before(world, start, operation);
  const [found, all]: [number[], { k: number }] = [[], { k: 0 }];
  world.meanwhile(() => all.k++);
  for (let at = 1; at <= 40; at++) world.interrupt(at, () => found.push(all.k), { member });
  operation.run(world);
  return found;
}

/** A write and the flush behind it: between the two nobody can tell who was first. */
const instants = (operation: Operation, member: string): number[] =>
  callsTo(operation, `SpreadsheetApp.Range.${member}`).flatMap(k => [k, k + 1]);

describe('what is typed in the very cells that are written', () => {
  test('stays when they are mended, but for the instant in which that is done', () => {
    const operation = called('표기 고치기');
    const { calls } = callsOf(operation);
    const writes = instants(operation, 'setRichTextValues');
    before(world, start, operation);
    const cell = cellOf(world, `${first.name} 사업`, /^안부 {2}확인/);
    const tried = [...some(calls, 6), ...writes];
    const lost = lostIn(operation, `${first.name} 사업`, cell, FIRST, tried);
    expect(lost).toHaveLength(2);
    expect(writes).toEqual(expect.arrayContaining(lost));
  });

  test('stays when a text is pasted over them, or is kept in 제출본, but for that instant', () => {
    const operation = called('붙여 넣기');
    const { calls } = callsOf(operation);
    const writes = instants(operation, 'setValues');
    const lost = lostIn(operation, `${second.name} 사업`, 'E40', SECOND, [...some(calls, 8), ...writes]);
    expect(lost).toHaveLength(2);
    expect(writes).toEqual(expect.arrayContaining(lost));
  });
});
