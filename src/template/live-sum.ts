/** Live sums of a row: which columns one adds up, and how one is spelled. */
import { cellName, cellPosition } from '../model/grid';

/** The planned columns that a live total adds up; none where it does more than that. */
export function partsOf(formula: string | undefined): number[] {
  const inner = /^SUM\(([^()]+)\)$/.exec(formula ?? '')?.[1];
  if (inner === undefined) return [];
  return inner.split(',').flatMap(range => {
    const [from, to = from] = range.split(':').map(cell => cellPosition(cell.trim())?.col ?? -1);
    return Array.from({ length: to! - from! + 1 }, (_, i) => from! + i);
  });
}

/** The sum of planned columns where they stand in a row of the tab: `SUM(C5:F5,H5)`. */
export function sumIn(row: number, parts: readonly number[], columns: ReadonlyMap<number, number>): string {
  const cols = parts.flatMap(part => columns.get(part) ?? []).sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const col of cols) {
    const last = runs[runs.length - 1];
    if (last && last[1] === col - 1) last[1] = col;
    else runs.push([col, col]);
  }
  const named = runs.map(([from, to]) =>
    from === to ? cellName(row, from) : `${cellName(row, from)}:${cellName(row, to)}`,
  );
  return `SUM(${named.join(',')})`;
}
