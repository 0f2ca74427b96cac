/** All that outlives a run, put aside as it is in one moment, and brought back. */
import type { DriveFile } from './drive-file';
import type { CacheEntry, Platform } from './platform';
import type { View } from './view';
import type { Cell, Tab } from './workbook';

/** A workbook, Drive and the stores as they were in one moment. */
export interface Snapshot {
  readonly now: number;
  readonly ids: number;
  readonly name: string;
  readonly tabs: readonly Tab[];
  readonly drive: readonly (readonly [string, DriveFile])[];
  readonly properties: readonly (readonly [string, readonly (readonly [string, string])[]])[];
  readonly caches: readonly (readonly [string, readonly (readonly [string, CacheEntry])[]])[];
  readonly spent: readonly (readonly [string, number])[];
}

function copied(tab: Tab, cells: ReadonlyMap<number, Cell>): Tab {
  return {
    ...tab,
    cells,
    guards: tab.guards.map(guard => ({ ...guard, editors: new Set(guard.editors) })),
    widths: new Map(tab.widths),
    heights: new Map(tab.heights),
    hiddenRows: new Set(tab.hiddenRows),
    hiddenColumns: new Set(tab.hiddenColumns),
  };
}

const stores = <T>(of: ReadonlyMap<string, ReadonlyMap<string, T>>) =>
  [...of].map(([name, store]) => [name, [...store]] as const);

/** Puts a world aside; with the view of a run, what that has written and nobody else has seen is in it. */
export function snapshotOf(platform: Platform, view?: View): Snapshot {
  const { workbook } = platform;
  return {
    now: platform.clock.now,
    ids: platform.ids,
    name: workbook.name,
    tabs: workbook.tabs.map(tab => copied(tab, view ? view.flushed(tab) : tab.cells)),
    drive: [...platform.drive].map(([id, file]) => [id, { ...file }]),
    properties: stores(platform.properties),
    caches: stores(platform.caches),
    spent: [...platform.spent],
  };
}

function refill<T>(map: Map<string, T>, entries: Iterable<readonly [string, T]>): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}

/** Brings a world back to a moment; nothing runs in it. Screens keep what people have seen. */
export function restore(platform: Platform, snapshot: Snapshot): void {
  platform.clock.now = snapshot.now;
  platform.ids = snapshot.ids;
  platform.workbook.name = snapshot.name;
  platform.workbook.tabs = snapshot.tabs.map(tab => copied(tab, tab.cells));
  refill(
    platform.drive,
    snapshot.drive.map(([id, file]) => [id, { ...file }]),
  );
  refill(
    platform.properties,
    snapshot.properties.map(([name, store]) => [name, new Map(store)]),
  );
  refill(
    platform.caches,
    snapshot.caches.map(([name, store]) => [name, new Map(store)]),
  );
  refill(platform.spent, snapshot.spent);
  platform.locks.clear();
  platform.troubles = [];
}
