/** How far the divisions are, as the last check found it. */
import type { Severity } from './findings';
import type { CellRef } from './grid';
import type { StateName, StepName } from './submissions';

/** Findings by severity, and how many were taken on. */
export type Counts = Readonly<Record<Severity | 'accepted', number>>;

/** How far one of a division's tabs is: the places that want something typed, and those that have it. */
export interface TabProgress {
  readonly tab: string;
  readonly filled: number;
  readonly asked: number;
  readonly counts: Counts;
}

/** A cell that is no longer what was submitted. */
export interface ChangedPlace extends CellRef {
  readonly was: string;
  readonly is: string;
}

/** What a check saw of a division: a row of 진행, its rows by tab, and what changed after submitting. */
export interface SeenDivision {
  readonly code: string;
  /** When it was looked at, `2023-11-06T18:00`. */
  readonly checked: string;
  /** When a check first saw the part as it is now. */
  readonly edited: string;
  /** Of the part as it is now. */
  readonly fingerprint: string;
  /** Findings that the division itself can mend. */
  readonly counts: Counts;
  readonly tabs: readonly TabProgress[];
  /** 제출 후 변경됨. */
  readonly changed: readonly ChangedPlace[];
}

/** Where a division stands, by 제출 이력 alone. */
export interface Standing {
  readonly state: StateName;
  /** When and by whom the state was reached; `''` where unknown. */
  readonly since: string;
  readonly by: string;
  /** Of a return, or of taking in with errors. */
  readonly reason: string;
  /** Of what was submitted; `''` where nothing was. */
  readonly fingerprint: string;
  /** The last one who submitted; `''` where nobody did. */
  readonly submitter: string;
  /** A pasted text began to take the place of what was typed, and is not known to have done so whole. */
  readonly isHalfPasted: boolean;
  /** Taken in with 오류 left, which no longer stand in the way of approving it. */
  readonly isTakenIn: boolean;
}

/** How far a division is, for whoever asks. */
export interface DivisionProgress extends Pick<SeenDivision, 'counts' | 'tabs' | 'changed'> {
  readonly code: string;
  readonly name: string;
  readonly state: StateName;
  /** When and by whom the state was reached, `2023-11-06T18:00` and an e-mail address; `''` where unknown. */
  readonly since: string;
  readonly by: string;
  /** Of a return, or of taking in with errors. */
  readonly reason: string;
  /** 담당자 and 내선. */
  readonly owner: string;
  readonly extension: string;
  /** What the person who asks may do next. */
  readonly steps: readonly StepName[];
}
