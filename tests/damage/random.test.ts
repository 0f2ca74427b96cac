/**
 * Random damage. A few cases by default; `DAMAGE_CASES=10000 npx jest tests/damage/random` for the long run, and
 * `DAMAGE_SEED` to repeat one. The seed stands in the name of each test.
 */
import fc from 'fast-check';
import { layOutTabs, readRecords } from '../../src/template/tabs';
import { records } from '../template/arbitrary';
import { plainRecords } from '../template/plain';
import { blows, struck } from './any-damage';
import { damaged, slips } from './keeps-meaning';
import { laidOut } from './laid-out';
import { lostCells } from './nothing-lost';

const numRuns = Number(process.env['DAMAGE_CASES'] ?? 120);
const seed = Number(process.env['DAMAGE_SEED'] ?? 20231031);
jest.setTimeout(Math.max(60_000, numRuns * 500));

test(`${numRuns} cases of damage that keeps the meaning are read as before (seed ${seed})`, () => {
  fc.assert(
    fc.property(records, slips, fc.nat(65535), (given, done, turns) => {
      const whole = laidOut(layOutTabs(given));
      const read = readRecords(damaged(whole, done, turns));
      expect(plainRecords(read)).toEqual(plainRecords(given));
    }),
    { numRuns, seed },
  );
});

test(`${numRuns} cases of any damage lose nothing without saying so (seed ${seed})`, () => {
  fc.assert(
    fc.property(records, blows, (given, done) => {
      const whole = laidOut(layOutTabs(given));
      const tabs = struck(whole, done);
      expect(lostCells(tabs, readRecords(tabs), whole.made)).toEqual([]);
    }),
    { numRuns, seed },
  );
});
