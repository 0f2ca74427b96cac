/** What a run works with: the open spreadsheet as a workbook, a clock, who clicked, and how to tell progress. */
import type { Clock, Progress, SharedWorkbook } from '../ports';
import type { Asked } from '../upkeep/look';
import { deadline, spreadsheetClock } from './clock';
import { clicker } from './identity';
import { documentLock } from './lock';
import { toldProgress } from './progress';
import { openWorkbook } from './workbook';

/** A run's own things. */
export interface Desk {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly workbook: SharedWorkbook;
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

/** Who asks, and when; whether 설정 lets that person write is asked of the spreadsheet itself. */
export function askedAt({ spreadsheet, email, clock }: Pick<Desk, 'spreadsheet' | 'email' | 'clock'>): Asked {
  const setup = spreadsheet.getSheetByName('설정');
  const maySetUp = setup ? setup.getRange(1, 1).canEdit() : true;
  return { person: { email, maySetUp }, now: clock.now() };
}
