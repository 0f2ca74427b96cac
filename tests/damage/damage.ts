/** What people do to a workbook, told so that it can be done to any: the damage, and what must come of it. */
import type { Tab } from '../../src/model/grid';

/** A kind of damage. */
export interface Damage {
  /** In Korean, as the table of the docs names it. */
  readonly name: string;
  readonly to: (tabs: readonly Tab[]) => Tab[];
  /** Whether the records must be those of the undamaged workbook. */
  readonly isSame: boolean;
  /**
   * What must be said beside: rule, place and words, `tabs-are-whole 가과 현황!A7 8급`. These and no others where
   * the records stay as they were; else also what follows from them.
   */
  readonly tells: readonly string[];
}

/** Damage that leaves every record as it was, and about which nothing is to be said. */
export const harmless = (name: string, to: Damage['to']): Damage => ({ name, to, isSame: true, tells: [] });

/** Damage that leaves the records as they were, about which something is to be said. */
export const noticed = (name: string, to: Damage['to'], ...tells: string[]): Damage => ({
  name,
  to,
  isSame: true,
  tells,
});

/** Damage that takes or changes something: what is gone is to be said. */
export const told = (name: string, to: Damage['to'], ...tells: string[]): Damage => ({
  name,
  to,
  isSame: false,
  tells,
});
