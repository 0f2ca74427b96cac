/** Rows at the foot of a sheet that is only added to. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows made at once when a sheet is full. */
const MORE_ROWS = 200;

/** A sheet's columns of text carry `@`, under which a text stays text; only what begins like a formula may not. */
const inert = (text: string): string => (/^[='+]/.test(text) ? ` ${text}` : text);

/** Room below all rows, as text: a row that Google adds by itself may read `1-2` as a date. */
function makeRoom(sheet: Sheet, wanted: number): void {
  const last = sheet.getMaxRows();
  if (sheet.getLastRow() + wanted <= last) return;
  sheet.insertRowsAfter(last, wanted + MORE_ROWS);
  sheet.getRange(last + 1, 1, wanted + MORE_ROWS, sheet.getMaxColumns()).setNumberFormat('@');
}

/** Google finds the row and writes it in one step, so that none that somebody types in meanwhile is written over. */
export function appendRows(sheet: Sheet, rows: readonly (readonly string[])[]): void {
  makeRoom(sheet, rows.length);
  for (const row of rows) sheet.appendRow(row.map(inert));
}
