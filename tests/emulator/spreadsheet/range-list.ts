/** RangeList: several ranges of one tab, changed alike in one call. */
import { Emulated } from '../execution/emulated';
import { attributes } from './attributes';
import type { Range } from './range';

/** What a list does to each of its ranges, in the same words as a range does it. */
const shared = [
  'breakApart',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'setBorder',
  'setFormula',
  'setValue',
  ...attributes.map(({ one }) => `set${one}`),
];

export class RangeList extends Emulated {
  override get declaredAs(): string {
    return 'Spreadsheet.RangeList';
  }

  readonly ranges: readonly Range[];

  constructor([first, ...others]: readonly [Range, ...Range[]]) {
    super(first.run);
    this.ranges = [first, ...others];
  }

  getRanges(): readonly Range[] {
    return this.ranges;
  }
}

for (const name of shared) {
  Object.defineProperty(RangeList.prototype, name, {
    configurable: true,
    value(this: RangeList, ...given: unknown[]) {
      for (const range of this.ranges) {
        (range as unknown as Record<string, (...args: unknown[]) => unknown>)[name]!(...given);
      }
      return this;
    },
  });
}
