/**
 * A few cases of every kind; `npm run fuzz` for the long run. `FUZZ_SEED` for other cases; a case that goes wrong is
 * named so that `npm run fuzz -- --only <kind> --at <number>` runs it again.
 */
import { runCase } from './kind';
import { kinds } from './kinds';

const seed = Number(process.env['FUZZ_SEED'] ?? 20231106);
/** One in so many of the long run's cases. */
const PART = 500;

jest.setTimeout(120_000);

test.each(kinds.map(kind => [kind.name, kind] as const))(`%s (seed ${seed})`, async (_, kind) => {
  for (let at = 0; at < kind.share / PART; at++) expect(await runCase(kind, seed, at)).toBeUndefined();
});

test('the long run has a hundred thousand cases, two thousand of them whole files', () => {
  const cases = (some: typeof kinds): number => some.reduce((sum, { share }) => sum + share, 0);
  expect(cases(kinds)).toBeGreaterThanOrEqual(100_000);
  expect(cases(kinds.filter(({ isFile }) => isFile))).toBeGreaterThanOrEqual(2000);
});
