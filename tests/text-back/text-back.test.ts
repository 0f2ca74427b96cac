import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textBack } from './compare';
import { textAgain } from './list';

const seeds = join(__dirname, '../../seeds');
const seed = readFileSync(join(seeds, readdirSync(seeds).find(name => name.endsWith('.txt'))!), 'utf8');

test('at least 99 % of the published lines come back, and every other has its reason', () => {
  const back = textBack(seed, textAgain(seed));
  expect((back.same + back.joined.length) / back.lines).toBeGreaterThanOrEqual(0.99);
  expect(back.changed.filter(({ reason }) => reason === '')).toEqual([]);
});

test('a line that is lost is told, without a reason', () => {
  const made = textAgain(seed).replace(/^.*스피치 아카데미.*$/m, '');
  const lost = textBack(seed, made).changed.filter(({ reason }) => reason === '');
  expect(lost).toHaveLength(1);
  expect(lost[0]!.text).toContain('스피치 아카데미');
});

test('a number that changed on its way is told', () => {
  const made = textAgain(seed).replace('995,060', '995,061');
  expect(textBack(seed, made).changed.filter(({ reason }) => reason === '')).toHaveLength(1);
});
