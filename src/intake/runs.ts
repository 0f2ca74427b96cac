/** Rows of a table that stand under each other; blank lines between rows of a table do not end it. */
import { isNumeric } from './grid-table';
import { isBare, type Line } from './lines';

/** Whether a row behind a blank line still belongs to the table above: as wide, and with a number in it. */
function goesOn(table: readonly Line[], row: Line): boolean {
  return row.cells!.length === table[0]!.cells!.length && row.cells!.some(isNumeric);
}

/** How many of the lines from an index on make one table; 0 where none begins. */
export function tableLength(lines: readonly Line[], from: number): number {
  const table: Line[] = [];
  let end = from;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.cells && (i === end || goesOn(table, line))) {
      table.push(line);
      end = i + 1;
    } else if (!isBare(line) || table.length === 0) break;
  }
  return end - from;
}

/** All tables among lines, each as its rows. */
export function tableRuns(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (let i = 0; i < lines.length; ) {
    const length = tableLength(lines, i);
    if (length > 0) runs.push(lines.slice(i, i + length).filter(line => line.cells));
    i += Math.max(1, length);
  }
  return runs;
}
