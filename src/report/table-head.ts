/**
 * The header of a status table, from the paths of its columns: same groups side by side are merged, and a short
 * path reaches down to the last header row.
 *
 *     계 · 성별 > 남 · 성별 > 여   →   │ 계 │   성별    │
 *                                    │    │ 남 │ 여   │
 */
import { type FormColumnSetup, pathOf } from '../model/forms';
import type { BlockCell } from './blocks';
import { cellOf } from './grid';

/** The paths of the columns; a column without a name continues the one at its left. */
function pathsOf(columns: readonly FormColumnSetup[]): string[][] {
  const paths: string[][] = [];
  for (const { path } of columns) {
    const before = paths[paths.length - 1];
    paths.push(path.value.trim() === '' && before ? before : pathOf(path.value));
  }
  return paths;
}

/** Where the run of columns ends that share the group of column `first` at a depth. */
function endOfRun(paths: readonly string[][], first: number, depth: number): number {
  const groupOf = (path: readonly string[]): string | undefined =>
    path.length > depth ? path.slice(0, depth + 1).join('>') : undefined;
  const group = groupOf(paths[first]!);
  let end = first + 1;
  while (end < paths.length && groupOf(paths[end]!) === group) end++;
  return group === undefined || paths[first]![depth] === '' ? first + 1 : end;
}

/** The header's cells, and how many rows they take. */
export function composeHead(columns: readonly FormColumnSetup[]): { rows: number; cells: BlockCell[] } {
  const paths = pathsOf(columns);
  const rows = Math.max(1, ...paths.map(path => path.length));
  const cells: BlockCell[] = [];
  const filledTo: number[] = paths.map(() => 0);
  for (let depth = 0; depth < rows; depth++) {
    for (let col = 0; col < paths.length; ) {
      const end = filledTo[col]! > depth ? col + 1 : endOfRun(paths, col, depth);
      if (filledTo[col]! <= depth) {
        const isLast = paths.slice(col, end).every(path => path.length <= depth + 1);
        const reach = isLast ? rows - depth : 1;
        const text = paths[col]![depth] ?? '';
        cells.push(cellOf(depth, col, text, 'head', { rows: reach, columns: end - col }));
        filledTo.fill(depth + reach, col, end);
      }
      col = end;
    }
  }
  return { rows, cells };
}
