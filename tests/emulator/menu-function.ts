/** Finds what a menu item calls. */
import type { MenuItem } from './store/screen';

/** The function behind the item of a caption; throws when there is none, or more than one. */
export function menuFunction(menus: readonly MenuItem[], caption: string): string {
  const all = (items: readonly MenuItem[]): readonly MenuItem[] =>
    items.flatMap(item => [item, ...all(item.items ?? [])]);
  const found = all(menus).filter(item => item.caption === caption && item.calls !== undefined);
  if (found.length !== 1) throw new Error(`${found.length} menu items are called ${caption}.`);
  return found[0]!.calls!;
}
