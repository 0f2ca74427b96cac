import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorld } from '../world';
import { scriptOf } from './behaviour';
import { behaviours } from './behaviours';
import { doubts } from './doubts';
import { liveScript } from './live-script';

const file = join(__dirname, '../live-check.gs');

describe.each(Object.entries(behaviours))('%s', (_, list) => {
  test.each(list)('$says', behaviour => {
    const world = createWorld();
    world.load(scriptOf(behaviour));
    expect(() => world.run('check0')).not.toThrow();
  });
});

describe('the script for a live check', () => {
  const all = Object.values(behaviours).flat();
  const script = liveScript(all, doubts);

  test('tries every behaviour', () => {
    const world = createWorld();
    world.load(script);
    expect(world.run('checkAll')).toEqual(all.map(({ says }) => `ok    ${says}`));
  });

  test('stops before Google would, and goes on where it stopped', () => {
    const world = createWorld({ latency: 1_500 });
    world.load(script);
    let lines: string[] = [];
    for (let runs = 0; lines.length < all.length && runs < 30; runs++) {
      world.run('liveCheck');
      expect(world.took()).toBeLessThan(360_000);
      lines = [...lines, ...world.log().filter(line => /^\d+\//.test(line))];
    }
    expect(lines.map(line => line.replace(/^\d+\/\d+ (ok|FAILS) +/, ''))).toEqual(
      all.map(({ says }) => expect.stringContaining(says)),
    );
    expect(world.log()[world.log().length - 1]).toContain('All tried');
  });

  test('puts every question', () => {
    const world = createWorld();
    world.load(script);
    expect(world.run('askAll')).toEqual(doubts.map(({ asks }) => expect.stringContaining(asks)));
  });

  test('stands in live-check.gs', () => {
    if (process.env['UPDATE_EMULATED']) writeFileSync(file, script);
    expect(readFileSync(file, 'utf8')).toBe(script);
  });
});
