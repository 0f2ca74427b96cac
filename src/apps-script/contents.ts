/**
 * What a plan puts into cells. Whatever a person wrote is written behind an apostrophe into cells without a
 * format yet: so it stays text, whether it begins with `=` or looks like a date, and is read back as it was.
 */
import { rectanglesOf } from '../model/areas';
import { cellName } from '../model/grid';
import type { PlannedCell, TabPlan } from '../model/plan';
import { failure } from './failure';
import { type Grid, matrix } from './looks';

/** Letters that a cell holds, the apostrophe among them. */
const LONGEST = 50_000;

function written(cell: PlannedCell | undefined, tab: string): string | number {
  if (cell?.formula !== undefined) return `=${cell.formula}`;
  const { value = '' } = cell ?? {};
  if (typeof value === 'number' || value === '') return value;
  if (value.length < LONGEST) return `'${value}`;
  throw failure(
    'input',
    `${tab}!${cellName(cell!.row, cell!.col)}의 글이 ${value.length}자입니다.`,
    `한 칸에는 ${LONGEST}자까지 들어갑니다. 나누어 적어 주세요.`,
  );
}

/** Puts texts, numbers and formulas into a range that has no formats: one write. */
export function fill(range: GoogleAppsScript.Spreadsheet.Range, grid: Grid, tab: string): void {
  range.setValues(matrix(grid, cell => written(cell, tab)));
}

/** The address behind a link to a cell of the same document. */
type AddressOf = (cell: NonNullable<PlannedCell['link']>) => string | undefined;

/** Makes cells jump to others: a write for each run of linked cells. */
export function link(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  plan: TabPlan,
  grid: Grid,
  addressOf: AddressOf,
): void {
  const addressed = new Map(
    plan.cells.flatMap(cell => {
      const address = cell.link && addressOf(cell.link);
      return address === undefined ? [] : [[cell, address] as const];
    }),
  );
  for (const { row, col, lastRow, lastCol } of rectanglesOf(Array.from(addressed.keys()))) {
    const cells = grid.slice(row, lastRow + 1).map(line => line.slice(col, lastCol + 1));
    const texts = cells.map(line =>
      line.map(cell =>
        SpreadsheetApp.newRichTextValue()
          .setText(String(cell!.value ?? ''))
          .setLinkUrl(addressed.get(cell!)!)
          .build(),
      ),
    );
    sheet.getRange(row + 1, col + 1, texts.length, texts[0]!.length).setRichTextValues(texts);
  }
}
