/** How a division's part goes its way from being written to being approved, and what is kept of it. */

/** Where a division stands on its way. */
export type StateName = '작성중' | '확인' | '제출' | '반려' | '확정';

/** What somebody does about a division's part. `takeIn` is 오류 남은 채 접수. */
export type StepName = 'confirm' | 'submit' | 'return' | 'approve' | 'takeIn';

/** How the steps are called on the screen and in 제출 이력. */
export const stepNames: Readonly<Record<StepName, string>> = {
  confirm: '확인',
  submit: '제출',
  return: '반려',
  approve: '확정',
  takeIn: '오류 남은 채 접수',
};

/**
 * What 제출 이력 says of a paste that takes the place of several tabs, before and after: none of it changes where a
 * division stands, but one that began and did not end was cut off.
 */
export const pasteMarks = { begun: '붙여넣기 시작', done: '붙여넣기' } as const;

/** A row of 제출 이력: who did what, and what the part was then. */
export interface TakenStep {
  /** `2023-11-06T18:00`. */
  readonly when: string;
  /** E-mail address; `''` where it cannot be known. */
  readonly by: string;
  /** 과 코드. */
  readonly code: string;
  /** 과명 as it was then. */
  readonly name: string;
  /** 단계 as written: one of `stepNames` or `pasteMarks`, unless somebody edited it. */
  readonly step: string;
  readonly reason: string;
  /** Of what the division had typed then. */
  readonly fingerprint: string;
  /** The division's own 오류 that were open then. */
  readonly errors: string;
}

/** The kinds of tabs that a division fills, by which its texts are kept whatever the tabs are called. */
export const keptKinds = ['status', 'projects', 'budget'] as const;
export type KeptKind = (typeof keptKinds)[number];

/** What people typed into a tab: its rows without the blank ones, `''` where nothing was typed. */
export type TypedRows = readonly (readonly string[])[];

/** What a division typed, by the kinds of its tabs. */
export type TypedTexts = Readonly<Record<KeptKind, TypedRows>>;

/** A row of 제출본: a piece of a tab as it was. */
export interface KeptPiece {
  readonly when: string;
  readonly code: string;
  readonly fingerprint: string;
  readonly kind: string;
  /** Counted from 1. */
  readonly ordinal: number;
  readonly text: string;
}

/** Why something asked for is not done: what is in the way, and what to do next, in Korean. */
export interface Refusal {
  /** `permission`: not this person's to do · `state`: not yet, or no longer · `input`: something is missing. */
  readonly code: 'permission' | 'state' | 'input' | 'layout';
  readonly message: string;
  readonly next: string;
}
