/** Rows as high as their longest text needs, as Google Sheets makes them by itself. */
import type { ShownCell } from './shapes';

/** Widths in pixels at 10 points. */
const WIDE = 13.4;
const NARROW = 7.4;
const LINE = 19;
const PADDING = 4;
/** So that one long cell does not fill the screen. */
const HIGHEST = 200;

const widthOf = (text: string, size: number): number =>
  [...text].reduce((width, letter) => width + (letter > '\u1100' ? WIDE : NARROW), 0) * (size / 10);

/** The lines that a text takes in a column of so many pixels. */
function linesOf(text: string, width: number, size: number): number {
  return text
    .split('\n')
    .reduce((sum, part) => sum + Math.max(1, Math.ceil(widthOf(part, size) / Math.max(10, width - 10))), 0);
}

/** The heights of the rows that need more than a line, by row. */
export function heightsOf(
  cells: readonly ShownCell[],
  widthAt: (row: number, col: number) => number,
): Record<number, number> {
  const heights: Record<number, number> = {};
  for (const { row, col, text, wraps, size = 10 } of cells) {
    if (text === '') continue;
    const lines = wraps ? linesOf(text, widthAt(row, col), size) : text.split('\n').length;
    const height = Math.min(HIGHEST, Math.round(lines * LINE * (size / 10) + PADDING));
    if (height > Math.max(LINE + PADDING, heights[row] ?? 0)) heights[row] = height;
  }
  return heights;
}
