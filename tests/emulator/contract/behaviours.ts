/** All behaviours by subject. */
import type { Behaviour } from './behaviour';
import { coercion } from './coercion';
import { documents } from './documents';
import { formulas } from './formulas';
import { protections } from './protections';
import { ranges } from './ranges';
import { stores } from './stores';
import { tabs } from './tabs';
import { utilities } from './utilities';
import { values } from './values';

/** Subject → its behaviours, in the order in which they are tried. */
export const behaviours: Readonly<Record<string, readonly Behaviour[]>> = {
  values,
  coercion,
  formulas,
  ranges,
  tabs,
  protections,
  stores,
  utilities,
  documents,
};
