/** Cells gathered into rectangles, so that a rule is written once for many cells. */
import type { Area } from './grid';

interface Place {
  readonly row: number;
  readonly col: number;
}

function runsOf(places: readonly Place[]): Area[] {
  const runs: Area[] = [];
  for (const { row, col } of [...places].sort((a, b) => a.row - b.row || a.col - b.col)) {
    const last = runs[runs.length - 1];
    if (last && last.row === row && last.lastCol === col - 1)
      runs[runs.length - 1] = { ...last, lastCol: col };
    else runs.push({ row, col, lastRow: row, lastCol: col });
  }
  return runs;
}

/** The fewest rectangles in reading order that cover exactly these cells, joined along rows, then downwards. */
export function rectanglesOf(places: readonly Place[]): Area[] {
  const areas: Area[] = [];
  for (const run of runsOf(places)) {
    const above = areas.findIndex(
      area => area.lastRow === run.row - 1 && area.col === run.col && area.lastCol === run.lastCol,
    );
    if (above >= 0) areas[above] = { ...areas[above]!, lastRow: run.row };
    else areas.push(run);
  }
  return areas;
}

/** Whether a cell lies in one of the areas. */
export function liesIn(areas: readonly Area[], { row, col }: Place): boolean {
  return areas.some(area => row >= area.row && row <= area.lastRow && col >= area.col && col <= area.lastCol);
}
