/** Columns of bare numbers: set to the right, so that digits stand under each other, yet in the middle of the column. */
import type { TableBlock } from '../report/blocks';
import type { ColumnPlan } from './columns';
import { textWidthOf } from './measure';

const BARE = /^[△▲-]?\d[\d,]*(?:\.\d+)?$|^[-–]?$/;

/**
 * How far from the right of its cell each column's numbers stand, in points; `undefined` for a column to be
 * centred: one with words or brackets among its numbers, or a single row.
 */
export function numberInsets(table: TableBlock, plan: ColumnPlan): (number | undefined)[] {
  return plan.widths.map((width, col) => {
    const cells = table.cells.filter(cell => cell.col === col && cell.row >= table.headerRows);
    const isColumn = cells.length > 1 && cells.every(cell => cell.role === 'number' && cell.colSpan === 1);
    if (!isColumn || !cells.every(cell => BARE.test(cell.text.trim()))) return undefined;
    const longest = Math.max(...cells.map(cell => textWidthOf(cell.text, plan.size, 'sans')));
    return Math.max(0, (width - 2 * plan.padding - longest) / 2);
  });
}
