/** Texts put into cells of a sheet that people type in; everything else of it stays. */
import { rectanglesOf } from '../model/areas';
import type { CellText, ChangedCell } from '../model/fixes';
import { cellPosition } from '../model/grid';

/** Rich text stays the text that it is, whatever it looks like: a write for each rectangle of cells. */
export function writeTexts(sheet: GoogleAppsScript.Spreadsheet.Sheet, texts: readonly CellText[]): void {
  const placed = new Map<string, { readonly text: string; readonly row: number; readonly col: number }>();
  for (const { cell, text } of texts) {
    const place = cellPosition(cell);
    if (place) placed.set(`${place.row},${place.col}`, { text, ...place });
  }
  const places = Array.from(placed.values());
  const rows = Math.max(...places.map(({ row }) => row + 1));
  const lacking = rows - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  for (const { row, col, lastRow, lastCol } of rectanglesOf(places)) {
    const values = Array.from({ length: lastRow - row + 1 }, (_, i) =>
      Array.from({ length: lastCol - col + 1 }, (_, j) =>
        SpreadsheetApp.newRichTextValue()
          .setText(placed.get(`${row + i},${col + j}`)!.text)
          .build(),
      ),
    );
    sheet.getRange(row + 1, col + 1, values.length, values[0]!.length).setRichTextValues(values);
  }
}

/**
 * Puts texts in the place of those that were read, where these still stand; gives the changes that were made. They
 * go out at once: what waits would be written over what others type meanwhile.
 */
export function changeTexts(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  changes: readonly ChangedCell[],
): readonly ChangedCell[] {
  const values = sheet.getDataRange().getValues() as unknown[][];
  const still = changes.filter(({ cell, before }) => {
    const place = cellPosition(cell);
    return place && String(values[place.row]?.[place.col] ?? '') === before;
  });
  if (still.length > 0) {
    writeTexts(sheet, still);
    SpreadsheetApp.flush();
  }
  return still;
}
