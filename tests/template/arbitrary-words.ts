/** Random words and counts, as people type them. */
import fc from 'fast-check';
import { given, type Sourced } from '../../src/model/sourced';
import { formatNumber } from '../../src/prose/numbers';

const LETTERS = [...'가나다라마바사아자차카타파하012 .·%'];
/** Words that mean nothing to the tabs. */
export const words = fc
  .string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 8 })
  .map(text => text.replace(/\s+/g, ' ').trim())
  .filter(text => text !== '' && !/^[.%·]/.test(text));
/** A short name. */
export const letters = fc.string({
  unit: fc.constantFrom(...LETTERS.slice(0, 14)),
  minLength: 2,
  maxLength: 4,
});
/** A count as people write one. */
export const counts: fc.Arbitrary<Sourced<number>> = fc
  .tuple(fc.integer({ min: 0, max: 99999 }), fc.integer({ min: 0, max: 3 }))
  .map(([value, way]) => {
    if (way === 0 && value % 2 === 0) return { ...given(0), text: '-' };
    if (way === 1) return { ...given(-value || 0), text: value === 0 ? '0' : `△${formatNumber(value)}` };
    return { ...given(value), text: way === 2 ? formatNumber(value) : String(value) };
  });

/** A value, or none. */
export const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
/** Words as typed. */
export const typed = words.map(given);

type Given<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: T[K];
};
/** A record without the fields that hold nothing. */
export const withoutNothing = <T extends object>(record: T): Given<T> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Given<T>;
