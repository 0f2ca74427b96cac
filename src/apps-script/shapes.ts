/** What passes between the sidebar and the script: plain JSON, and the list of what may be called. */
import type { Severity } from '../model/findings';
import type { ChangedPlace, Counts, DivisionProgress, TabProgress } from '../model/progress';
import type { StateName, StepName } from '../model/submissions';
import type { Overview } from '../upkeep/overview';

export type { ChangedPlace, Counts, DivisionProgress, StateName, StepName, TabProgress };

/** Trouble as a person is told it: what happened, and what to do next. */
export interface Told {
  /**
   * `busy`, `protected`, `permission`, `state` (not yet, or no longer), `quota`, `storage`, `time`, `input`, `layout` or
   * `unknown`.
   */
  readonly code: string;
  readonly message: string;
  readonly next: string;
}

/** Where to put the person's cursor. */
export interface Place {
  readonly tab: string;
  readonly cell: string;
}

/** A finding as a list shows it; `tab` and `cell` are where to jump. */
export interface ListedFinding extends Place {
  readonly key: string;
  readonly severity: Severity;
  /** The division's name; `null` for what only the supervisor can mend. */
  readonly division: string | null;
  readonly message: string;
  readonly text: string;
  readonly expected: string;
  readonly related: readonly (Place & { readonly text: string })[];
  /** How many cells 고치기 would change; 0 where nothing safe is known. */
  readonly fixes: number;
  /** Whether 가리기 would mask what tells a person apart: by its own button, never with the others. */
  readonly masks?: boolean;
}

/** An accepted finding, with who took it on. */
export interface ListedAcceptance extends ListedFinding {
  readonly by: string;
  readonly when: string;
  readonly reason: string;
}

/** What the page shows when it opens: who is there, for what report, and how far everybody is. */
export interface Opened extends Omit<Overview, 'rights'> {
  /** E-mail address; `''` where it cannot be known. */
  readonly who: string;
  readonly role: 'supervisor' | 'staff';
  /** The code of the division whose 담당자 or 확인자 this is; `null` for nobody's. */
  readonly own: string | null;
}

/** What a check found. Staff see their own division's findings, the supervisor all. */
export interface CheckOutcome {
  readonly counts: Counts;
  readonly findings: readonly ListedFinding[];
  readonly accepted: readonly ListedAcceptance[];
  readonly divisions: readonly DivisionProgress[];
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

/** A division's text as copied from 한글. */
export interface Pasted {
  readonly division: string;
  readonly text: string;
}

/** What the intake would make of a pasted text; nothing is written yet. */
export interface PastePreview {
  readonly projects: readonly string[];
  readonly tables: readonly string[];
  /** Lines that found no place, counted from 1. */
  readonly leftovers: readonly { readonly line: number; readonly text: string }[];
  /** Tabs of the division in which somebody has typed already. */
  readonly occupied: readonly string[];
}

/** Every function that the sidebar may call. One that takes nothing takes `null`. */
export interface Calls {
  layOutTabs(given: null): LayOutOutcome;
  check(given: null): CheckOutcome;
  checkAndRollUp(given: null): CheckOutcome & { readonly totals: RollUpOutcome };
  makeReport(given: null): ReportOutcome;
  progress(given: null): Doing | null;
  goTo(given: Place): null;
  /** Few calls: reads 설정, 진행 and the histories, and checks nothing. */
  open(given: null): Opened;
  accept(given: { readonly key: string; readonly reason: string }): CheckOutcome;
  /** Applies the changes of the findings with these keys. */
  fix(given: { readonly keys: readonly string[] }): CheckOutcome & { readonly fixed: number };
  /** One step of a division's way; `reason` is asked for with `return` and `takeIn`. */
  step(given: { readonly division: string; readonly step: StepName; readonly reason: string }): CheckOutcome;
  /** 독촉 문구: one line for the messenger. */
  reminder(given: { readonly division: string }): string;
  /** 과별 제출본 as files. */
  divisionCopy(given: { readonly division: string }): readonly {
    readonly name: string;
    readonly link: string;
  }[];
  previewPaste(given: Pasted): PastePreview;
  /** Fills the division's tabs; what somebody typed there gives way only with `replace`. */
  putPaste(given: Pasted & { readonly replace: boolean }): CheckOutcome;
}

/** What the sidebar receives. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Told };
