/**
 * A run cut off at any of its calls: by Google at the end of its time, by a failing service, by a quota. By
 * default every moment is looked at, and from some of them the work is done again; CRASH=all does it from all.
 */

import { sharedWorld } from '../apps-script/shared';
import { ask, built, valueIn } from '../apps-script/world';
import type { Snapshot } from '../emulator/store/snapshot';
import type { World } from '../emulator/world';
import { faultsAfter, faultsBetween } from './laws';
import { type Answered, before, type Operation, operations } from './operations';
import { some } from './some';
import { markOf, type State, stateOf } from './state';
import { checkTable, type Followed } from './table';

let world: World;
let start: Snapshot;

beforeAll(() => {
  world = sharedWorld(built('tests/apps-script/filled.mjs'), { latency: 0 });
  valueIn(ask(world, 'check', null));
  start = world.snapshot();
});

/** A run that nothing disturbs, and all that would be left were it ended before each of its calls. */
interface Undisturbed {
  readonly old: Snapshot;
  readonly fresh: State;
  readonly kept: readonly Snapshot[];
  readonly lost: readonly Snapshot[];
}

function follow(operation: Operation): Undisturbed {
  const old = before(world, start, operation);
  const [kept, lost]: [Snapshot[], Snapshot[]] = [[], []];
  world.follow(left => {
    kept.push(left.kept);
    lost.push(left.lost);
  });
  expect(operation.run(world)).toMatchObject({ ok: true });
  return { old, fresh: stateOf(world.snapshot()), kept, lost };
}

/** Does it again where it was cut off; one that was done already is told so. */
function finish(operation: Operation): string[] {
  const answer: Answered = operation.run(world);
  const faults = faultsAfter(stateOf(world.snapshot()), fresh, operation.keepsMore === true);
  return answer.ok || answer.error?.code === 'state' ? faults : [...faults, answer.error!.message];
}

let fresh: State;
const followed: Followed[] = [];

describe.each(operations.map(operation => [operation.name, operation] as const))('%s', (_, operation) => {
  let undisturbed: Undisturbed;
  let old: State;
  beforeAll(() => {
    undisturbed = follow(operation);
    ({ fresh } = undisturbed);
    old = stateOf(undisturbed.old);
  });

  test('ended at any call leaves the old state or the new one of each tab, and nothing unfinished listed', () => {
    const moments = [...undisturbed.kept, ...undisturbed.lost].map(stateOf);
    const faults = moments.map((state, k) => [k, ...faultsBetween(state, old, fresh)]);
    expect(faults.filter(([, ...told]) => told.length > 0)).toEqual([]);
    followed.push({ name: operation.name, old, fresh, moments: undisturbed.kept.map(stateOf) });
  });

  test('is finished when it is run again', () => {
    const moments = new Map([...undisturbed.kept, ...undisturbed.lost].map(left => [markOf(left), left]));
    for (const left of some([...moments.values()])) {
      world.restore(left);
      expect(finish(operation)).toEqual([]);
    }
  });

  test('a failing service is told in Korean, leaves no more behind, and does not keep it from being finished', () => {
    const calls = Array.from({ length: undisturbed.kept.length }, (_, k) => k + 1);
    for (const k of some(calls)) {
      world.restore(undisturbed.old);
      const isQuota = k % 2 === 0;
      world.failAt(k, isQuota ? 'Service invoked too many times for one day: writes.' : undefined);
      const answer = operation.run(world);
      if (!answer.ok) {
        expect(answer.error!.message).toMatch(/[가-힣]/);
        if (isQuota) expect(answer.error!.code).toBe('quota');
      }
      expect([k, ...faultsBetween(stateOf(world.snapshot()), old, fresh)]).toEqual([k]);
      expect([k, ...finish(operation)]).toEqual([k]);
    }
  });

  test('is ended in truth as it was followed', () => {
    const k = Math.floor(undisturbed.kept.length / 2) + 1;
    for (const unflushed of ['kept', 'lost'] as const) {
      world.restore(undisturbed.old);
      world.endAt(k, unflushed);
      expect(() => operation.run(world)).toThrow(/execution time/);
      expect(stateOf(world.snapshot())).toEqual(stateOf(undisturbed[unflushed][k - 1]!));
    }
  });
});

test('docs/중단 시험.md tells of all of them', () => {
  expect(followed.map(({ name }) => name)).toEqual(operations.map(({ name }) => name));
  checkTable(followed);
});
