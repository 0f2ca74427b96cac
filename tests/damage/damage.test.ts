/** What people do to a workbook is understood, or pointed at: docs/손상 시험.md is the table of these. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { damages, inShort } from './list';
import { wholeOf } from './workbook';

const seeds = resolve(__dirname, '../../seeds');
const seed = readdirSync(seeds).find(file => file.endsWith('.txt'))!;
const whole = wholeOf(readFileSync(join(seeds, seed), 'utf8'));

/** What a message of the reading owes: what is the matter, and then what to do. */
const SAYS_WHAT_TO_DO = /(주십시오|읽지 못합니다)\.$/;
const OF_READING =
  /^(tabs-are-whole|typing-has-a-place|names-are-known|cells-are-readable|required-is-filled) /;

describe.each(Object.entries(damages))('%s', (_, list) => {
  test.each(list.map(damage => [damage.name, damage] as const))('%s', (__, { to, isSame, tells }) => {
    const damaged = to(whole.tabs);
    expect(damaged).not.toEqual(whole.tabs);
    const outcome = whole.outcomeOf(damaged);
    const told = outcome.told.map(inShort);
    expect({ isSame: outcome.isSame, told }).toEqual({
      isSame,
      told: isSame ? tells : expect.arrayContaining([...tells]),
    });
    for (const finding of outcome.told.filter(
      one => tells.includes(inShort(one)) && OF_READING.test(inShort(one)),
    ))
      expect(finding.message).toMatch(SAYS_WHAT_TO_DO);
  });
});

test('there are more than forty kinds, each with a name of its own', () => {
  const names = Object.values(damages).flatMap(list => list.map(({ name }) => name));
  expect(names.length).toBeGreaterThan(40);
  expect(new Set(names).size).toBe(names.length);
});
