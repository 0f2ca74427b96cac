/** What passes between the sidebar and the script: plain JSON, and the list of what may be called. */
import type { Severity } from '../model/findings';

/** Trouble as a person is told it: what happened, and what to do next. */
export interface Told {
  /** `busy`, `protected`, `permission`, `quota`, `storage`, `time`, `input`, `layout` or `unknown`. */
  readonly code: string;
  readonly message: string;
  readonly next: string;
}

/** A finding as a list shows it; `tab` and `cell` are where to jump. */
export interface ListedFinding {
  readonly key: string;
  readonly severity: Severity;
  readonly division: string | null;
  readonly message: string;
  readonly text: string;
  readonly tab: string;
  readonly cell: string;
}

/** What a check found. */
export interface CheckOutcome {
  readonly counts: Readonly<Record<Severity | 'accepted', number>>;
  readonly findings: readonly ListedFinding[];
}

/** The bureau in a few numbers. */
export interface RollUpOutcome {
  readonly divisions: number;
  readonly teams: number;
  readonly authorized: number;
  readonly current: number;
  readonly projects: number;
}

/** The tabs that were added. */
export interface LayOutOutcome {
  readonly added: readonly string[];
  /** Left for the next run, because time ran out. */
  readonly left: readonly string[];
  /** There was no 설정 before: the divisions are still to be named in it. */
  readonly isNew: boolean;
}

/** What became of the report's numbers in a document. */
export interface ReadBack {
  readonly all: number;
  readonly found: number;
  /** Numbers of the report that the document lacks. */
  readonly lost: readonly string[];
  /** Numbers of the document that the report does not have. */
  readonly foreign: readonly string[];
}

/** What was made, and whether it says what the workbook says. */
export interface ReportOutcome {
  /** The Google Doc. */
  readonly link: string;
  readonly files: readonly { readonly name: string; readonly link: string }[];
  readonly numbers: ReadBack;
}

/** What is being done in a document; `who` is an e-mail address, `''` where it is not known. */
export interface Doing {
  readonly who: string;
  readonly doing: string;
  readonly done: number;
  readonly all: number;
}

/** Where to put the person's cursor. */
export interface Place {
  readonly tab: string;
  readonly cell: string;
}

/** Every function that the sidebar may call. One that takes nothing takes `null`. */
export interface Calls {
  layOutTabs(given: null): LayOutOutcome;
  check(given: null): CheckOutcome;
  checkAndRollUp(given: null): CheckOutcome & { readonly totals: RollUpOutcome };
  makeReport(given: null): ReportOutcome;
  progress(given: null): Doing | null;
  goTo(given: Place): null;
}

/** What the sidebar receives. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Told };
