/** The reports of other offices, all made up: each a bureau of its own, written in habits of its own. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { open } from './reports';

const folder = 'tests/fixtures/reports';

/** The names of all of them, without ending. */
export const officeNames: readonly string[] = readdirSync(join(__dirname, '../..', folder))
  .filter(name => name.endsWith('.txt'))
  .map(name => name.replace(/\.txt$/, ''))
  .sort();

const opened = new Map<string, ReturnType<typeof open>>();

/** A report by its name; each is read once. */
export function office(name: string) {
  const found = opened.get(name) ?? open(`${folder}/${name}.txt`);
  opened.set(name, found);
  return found;
}
