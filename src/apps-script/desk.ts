/** What a run works with: the open spreadsheet as a workbook, a clock, who clicked, and how to tell progress. */
import type { Clock, Progress } from '../ports';
import { deadline, spreadsheetClock } from './clock';
import { clicker } from './identity';
import { documentLock } from './lock';
import { toldProgress } from './progress';
import { type OpenWorkbook, openWorkbook } from './workbook';

/** A run's own things. */
export interface Desk {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly workbook: OpenWorkbook;
  readonly clock: Clock;
  readonly progress: Progress;
  readonly email: string;
  /** Whether so much of the run's time is over that nothing long should begin. */
  readonly isLate: () => boolean;
}

/** Does a piece of work alone in the document. */
export function atDesk<T>(work: (desk: Desk) => T): T {
  const isLate = deadline();
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const email = clicker.email();
  return documentLock.alone(() =>
    work({
      spreadsheet,
      workbook: openWorkbook(spreadsheet),
      clock: spreadsheetClock(spreadsheet),
      progress: toldProgress(spreadsheet, email),
      email,
      isLate,
    }),
  );
}
