/** What time it is where the spreadsheet is kept, and how much of a run is left. */
import type { Clock } from '../ports';

/** A moment on the clocks of a time zone, `2023-11-06T18:00`. */
export function localTime(moment: Date, timeZone: string): string {
  return Utilities.formatDate(moment, timeZone, "yyyy-MM-dd'T'HH:mm");
}

/** The clock of the spreadsheet; the script's own time zone is another setting. */
export function spreadsheetClock(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Clock {
  return { now: () => localTime(new Date(), spreadsheet.getSpreadsheetTimeZone()) };
}

/** Google ends a run after six minutes: a step that may take long is not begun after this many ms. */
const ENOUGH = 270_000;

/** Tells whether a run that begins now has come so far that it should stop by itself. */
export function deadline(): () => boolean {
  const started = Date.now();
  return () => Date.now() - started > ENOUGH;
}
