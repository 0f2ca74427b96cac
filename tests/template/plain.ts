/** Records as plain data, and every value of theirs that names a cell. */
import type { Records } from '../../src/model/records';
import type { Sourced } from '../../src/model/sourced';

const isSourced = (value: object): value is Sourced<unknown> =>
  'value' in value && 'text' in value && 'at' in value;

/** Without origins and texts; what is absent is left out, and so is where a row is blank. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(item => plain(item) ?? null);
  if (typeof value !== 'object' || value === null) return value;
  if (isSourced(value)) {
    return 'bracket' in value && value.bracket !== undefined ? [value.value, value.bracket] : value.value;
  }
  const entries = Object.entries(value).filter(([key, item]) => key !== 'blanks' && item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, plain(item)]));
}

/** What people filled in, without the troubles found in it. */
export function plainRecords({ troubles: _, ...records }: Records): unknown {
  return plain(records);
}

/** Every value in the records that has an origin. */
export function sourcedIn(value: unknown, found: Sourced<unknown>[] = []): Sourced<unknown>[] {
  if (typeof value !== 'object' || value === null) return found;
  if (!Array.isArray(value) && isSourced(value)) found.push(value);
  else for (const item of Object.values(value)) sourcedIn(item, found);
  return found;
}
