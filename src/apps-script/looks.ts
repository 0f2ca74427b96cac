/** The looks of the plan, spelled as what a range of Google Sheets takes: a matrix an attribute. */
import { looks, type PlannedCell, type TabPlan } from '../model/plan';

/** A planned tab by rows, blank where nothing is planned. */
export type Grid = readonly (readonly (PlannedCell | undefined)[])[];

/** The plan by rows, at least so many of them: what stood there before is blanked. */
export function gridOf(plan: TabPlan, rows: number, columns: number): Grid {
  const grid = Array.from({ length: rows }, () =>
    new Array<PlannedCell | undefined>(columns).fill(undefined),
  );
  for (const cell of plan.cells) grid[cell.row]![cell.col] = cell;
  return grid;
}

/** One matrix of a grid. */
export function matrix<T>(grid: Grid, of: (cell: PlannedCell | undefined, row: number) => T): T[][] {
  return grid.map((cells, row) => cells.map(cell => of(cell, row)));
}

/** What a cell that holds nothing planned looks like. */
const PLAIN = 'General';

const isFraction = (cell: PlannedCell | undefined): boolean =>
  typeof cell?.value === 'number' && !Number.isInteger(cell.value);

/**
 * `#,##0.###` would leave a point behind whole numbers: so each number gets the format that fits it. A blank
 * cell for numbers stays automatic, which shows what is typed as it is typed. `#,###` shows nothing for zero.
 */
function formatOf(cell: PlannedCell | undefined, row: Grid[number]): string {
  if (!cell) return PLAIN;
  if (looks[cell.look].format === '@') return '@';
  if (cell.formula !== undefined) return row.some(isFraction) ? '#,##0.###' : '#,###';
  if (typeof cell.value !== 'number') return PLAIN;
  return isFraction(cell) ? '#,##0.###' : '#,##0';
}

const colour = (rgb: string | undefined): string | null => (rgb ? `#${rgb}` : null);

/** The formats of a tab `height` rows high: text columns stay text columns in the rows that people add below. */
function formatsOf(grid: Grid, height: number): string[][] {
  const formats = matrix(grid, (cell, row) => formatOf(cell, grid[row]!));
  const last = grid[grid.length - 1] ?? [];
  const below = last.map(cell => formatOf(cell && { ...cell, value: undefined, formula: undefined }, []));
  for (let row = grid.length; row < height; row++) formats.push(below);
  return formats;
}

/** Dresses a tab from its first cell on: a write an attribute. */
export function dress(sheet: GoogleAppsScript.Spreadsheet.Sheet, grid: Grid, height: number): void {
  const styles = matrix(grid, cell => (cell ? looks[cell.look] : undefined));
  const each = <T>(of: (style: (typeof styles)[number][number]) => T): T[][] =>
    styles.map(row => row.map(of));
  const columns = grid[0]!.length;
  sheet.getRange(1, 1, height, columns).setNumberFormats(formatsOf(grid, height));
  sheet
    .getRange(1, 1, grid.length, columns)
    .setBackgrounds(each(style => colour(style?.fill)) as string[][])
    .setFontColors(each(style => colour(style?.colour)) as string[][])
    .setFontWeights(each(style => (style?.bold ? 'bold' : 'normal')))
    .setFontSizes(each(style => style?.size ?? 10))
    .setHorizontalAlignments(each(style => style?.align ?? null))
    .setWraps(each(style => style?.wrap === true));
}
