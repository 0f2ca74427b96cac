/** What changed in a division's tabs since they were kept: cells, with what was and what is. */
import { cellName } from '../model/grid';
import type { ChangedPlace } from '../model/progress';
import { keptKinds, type TypedRows, type TypedTexts } from '../model/submissions';
import { type OwnTabs, type PlacedRow, placedRows } from './typed-texts';

const keyOf = (texts: readonly string[]): string => JSON.stringify(texts);

/** More rows than this times this between two equal ones are compared in their order. */
const MOST_PAIRS = 4_000_000;

/** The pairs of rows that stayed as they were, in order: the longest that both have. */
function unchanged(was: readonly string[], is: readonly string[]): (readonly [number, number])[] {
  let head = 0;
  while (head < was.length && head < is.length && was[head] === is[head]) head++;
  let tail = 0;
  while (tail < was.length - head && tail < is.length - head) {
    if (was[was.length - 1 - tail] !== is[is.length - 1 - tail]) break;
    tail++;
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0; i < head; i++) pairs.push([i, i]);
  const inner = longest(was.slice(head, was.length - tail), is.slice(head, is.length - tail));
  for (const [i, j] of inner) pairs.push([i + head, j + head]);
  for (let i = tail; i > 0; i--) pairs.push([was.length - i, is.length - i]);
  return pairs;
}

function longest(was: readonly string[], is: readonly string[]): (readonly [number, number])[] {
  if (was.length * is.length > MOST_PAIRS) return [];
  const width = is.length + 1;
  const lengths = new Int32Array((was.length + 1) * width);
  for (let i = was.length - 1; i >= 0; i--)
    for (let j = is.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        was[i] === is[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < was.length && j < is.length; ) {
    if (was[i] === is[j]) pairs.push([i++, j++]);
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

/** The cells in which two rows differ; `row` is where the row stands, or would stand, in the tab. */
function cellsOf(
  tab: string,
  row: number,
  was: readonly string[],
  is: readonly string[],
): readonly ChangedPlace[] {
  const width = Math.max(was.length, is.length);
  return Array.from({ length: width }, (_, col) => col).flatMap((col): ChangedPlace[] => {
    const [before = '', now = ''] = [was[col], is[col]];
    return before === now ? [] : [{ tab, cell: cellName(row, col), was: before, is: now }];
  });
}

/** The changed cells of one tab: rows between two that stayed are compared in their order. */
function changedIn(tab: string, was: TypedRows, is: readonly PlacedRow[]): ChangedPlace[] {
  const pairs = unchanged(
    was.map(keyOf),
    is.map(({ texts }) => keyOf(texts)),
  );
  const changed: ChangedPlace[] = [];
  let [i, j] = [0, 0];
  for (const [endWas, endIs] of [...pairs, [was.length, is.length] as const]) {
    for (let k = 0; i + k < endWas || j + k < endIs; k++) {
      const now = j + k < endIs ? is[j + k] : undefined;
      const row = now ? now.row : (is[endIs - 1]?.row ?? -1) + 1;
      changed.push(...cellsOf(tab, row, i + k < endWas ? was[i + k]! : [], now?.texts ?? []));
    }
    [i, j] = [endWas + 1, endIs + 1];
  }
  return changed;
}

/** Every cell of a division's tabs that is not what was kept; `named` calls a tab that is gone. */
export function changesSince(kept: TypedTexts, tabs: OwnTabs, named: OwnNames): ChangedPlace[] {
  return keptKinds.flatMap(kind => {
    const tab = tabs[kind];
    return changedIn(tab?.name ?? named[kind], kept[kind], tab ? placedRows(tab) : []);
  });
}

/** What a division's tabs are called. */
export type OwnNames = Readonly<Record<keyof TypedTexts, string>>;
