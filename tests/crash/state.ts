/** What a workbook and Drive hold in one moment, as people would tell two moments apart. */
import { madeTabs } from '../../src/upkeep/lay-out';
import type { Snapshot } from '../emulator/store/snapshot';
import { type Cell, placeOf, type Tab } from '../emulator/store/workbook';

/** How the name of a tab ends that is not whole yet. */
const HALF = ' (만드는 중)';

/** Who writes a tab: people type in it; the machine makes it anew; or it is only added to. */
export type Sort = 'typed' | 'made' | 'added';

const added = ['수용', '제출 이력', '제출본', '보고서 이력'];
const made = [...madeTabs, '점검 결과', '진행'];

/** The sort of a tab by its name. */
export function sortOf(name: string): Sort {
  return added.includes(name) ? 'added' : made.includes(name) ? 'made' : 'typed';
}

/** A tab's rows as texts; links to files do not tell which. */
export type Rows = readonly string[];

const known = new WeakMap<ReadonlyMap<number, Cell>, Rows>();

function rowsOf({ cells }: Tab): Rows {
  const found = known.get(cells);
  if (found) return found;
  const rows: string[][] = [];
  for (const [key, { value, formula }] of cells) {
    if (formula === undefined && (value === undefined || value === '')) continue;
    const { row, col } = placeOf(key);
    while (rows.length <= row) rows.push([]);
    rows[row]![col] = `${typeof value === 'number' && formula === undefined ? '#' : ''}${formula ?? value}`;
  }
  const texts = rows.map(row =>
    Array.from(row, text => text ?? '')
      .join('│')
      .replace(/file-\d+/g, 'file'),
  );
  while (texts.length > 0 && texts[texts.length - 1] === '') texts.pop();
  known.set(cells, texts);
  return texts;
}

/** One moment. */
export interface State {
  /** Tabs under their own names, by name. */
  readonly tabs: ReadonlyMap<string, Rows>;
  /** Tabs that are being made, which say so. */
  readonly halves: readonly string[];
  /** Tabs closed to staff because their division is approved. */
  readonly sealed: readonly string[];
  /** Folders in Drive with the number of files in each; one that is not whole says so. */
  readonly folders: readonly string[];
}

/** A moment as it was kept. */
export function stateOf({ tabs, drive }: Snapshot): State {
  const whole = tabs.filter(({ name }) => !name.endsWith(HALF));
  const files = drive.map(([, file]) => file);
  return {
    tabs: new Map(whole.map(tab => [tab.name, rowsOf(tab)])),
    halves: tabs.filter(({ name }) => name.endsWith(HALF)).map(({ name }) => name),
    sealed: whole
      .filter(tab => tab.guards.some(guard => guard.description === '실적 취합: 확정'))
      .map(({ name }) => name),
    folders: files
      .filter(
        ({ mimeType, appProperties }) =>
          mimeType.endsWith('folder') && appProperties['chwihap'] !== 'reports',
      )
      .map(({ id, name }) => `${name}: ${files.filter(({ parents }) => parents.includes(id)).length}`),
  };
}

/** A name for a moment: what a run that begins in it finds there. */
export function markOf(snapshot: Snapshot): string {
  const { tabs, folders, sealed, halves } = stateOf(snapshot);
  const texts = snapshot.tabs.map(({ name, cells, guards }) => {
    let formats = 0;
    for (const [, { format }] of cells) if (format === '@') formats++;
    return [name, formats, guards.length];
  });
  return JSON.stringify([[...tabs], texts, folders, sealed, halves]);
}
