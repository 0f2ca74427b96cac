/** A workbook that a supervisor and two divisions' staff share. */
import type { WorldOptions } from '../emulator/new-platform';
import type { World } from '../emulator/world';
import { small } from './small';
import { ask, type Built, layOutPlans, openWorld, tabsIn, valueIn } from './world';

export const SUPERVISOR = 'owner@example.com';
export const FIRST = 'first@example.com';
export const SECOND = 'second@example.com';
export const REVIEWER = 'reviewer@example.com';
export const SECOND_SUPERVISOR = 'deputy@example.com';

const users: WorldOptions['users'] = [
  { email: SUPERVISOR, role: 'owner' },
  { email: FIRST, role: 'editor' },
  { email: SECOND, role: 'editor' },
  { email: REVIEWER, role: 'editor' },
  { email: SECOND_SUPERVISOR, role: 'editor' },
];

/** Where a text first stands in a tab, as an A1 address moved by some columns. */
export function cellOf(world: World, tab: string, text: RegExp, columns = 0): string {
  const rows = tabsIn(world).find(one => one.name === tab)?.rows ?? [];
  for (let row = 0; row < rows.length; row++) {
    const col = rows[row]!.findIndex(cell => text.test(cell.shown));
    if (col >= 0) return String.fromCharCode(65 + col + columns) + (row + 1);
  }
  throw new Error(`${text} does not stand in ${tab}.`);
}

/** Types beside a label of 설정, as the supervisor does. */
export function setFact(world: World, label: RegExp, text: string): void {
  world.type('설정', cellOf(world, '설정', label, 1), text);
}

/** The small workbook, with people named for its divisions. */
export function sharedWorld(add: Built, options: WorldOptions = {}): World {
  const world = openWorld(add, { users, reuseScopes: true, ...options });
  layOutPlans(world, small.plans);
  divisions.forEach(({ code }, i) => {
    const row = cellOf(world, '설정', new RegExp(`^${code}$`)).slice(1);
    world.type('설정', `E${row}`, i === 0 ? FIRST : SECOND);
    if (i === 0) world.type('설정', `F${row}`, REVIEWER);
    world.type('설정', `G${row}`, `70${i}0`);
  });
  setFact(world, /^제출 기한$/, '11. 10.(금) 18:00');
  setFact(world, /^취합 담당자$/, `${SUPERVISOR}, ${SECOND_SUPERVISOR}`);
  valueIn(ask(world, 'layOutTabs', null));
  return world;
}

/** Names and codes of its divisions. */
export const divisions = small.records.setup.divisions.map(({ code, name }) => ({
  code: code.value,
  name: name.value,
}));
