/** The bureau's totals: computed, each with the cells it was made of. Where amounts are money, in 천원. */
import type { CellRef } from './grid';
import type { HeadcountKind } from './records';

/** A sum, and where its parts stand. */
export interface Total {
  readonly value: number;
  readonly cells: readonly CellRef[];
}

/** 인력. For a division `rank` is its own; for the bureau (`division: null`) the column it falls under. */
export interface HeadcountTotal {
  /** Division name; `null` is the bureau. */
  readonly division: string | null;
  readonly kind: HeadcountKind;
  readonly rank: string;
  readonly count: number;
  /** How many of them are of a special kind: `{별정직: 1}`. */
  readonly special: Readonly<Record<string, number>>;
  readonly cells: readonly CellRef[];
}

/** 사고인원 and 정원 외. */
export interface AbsenceTotal {
  readonly division: string | null;
  readonly category: string;
  readonly reason: string;
  /** `''` where the report does not tell. */
  readonly rank: string;
  readonly count: number;
  readonly cells: readonly CellRef[];
}

/** 사업비. A row a project and fund; for the bureau (`division: null`) a row a fund. */
export interface BudgetTotal {
  readonly division: string | null;
  /** Number of the project; `null` for the bureau. */
  readonly project: number | null;
  /** `''` where only a sum was stated. */
  readonly fund: string;
  /** In 천원; 721,791원 is 721.791. */
  readonly amount: number;
  readonly unit: '천원';
  readonly cells: readonly CellRef[];
}

/** 사업 목록. */
export interface ProjectTitle {
  readonly division: string;
  readonly number: number;
  readonly title: string;
}

/** 국 총괄. */
export interface Totals {
  readonly organisation: { readonly divisions: Total; readonly teams: Total };
  readonly headcount: readonly HeadcountTotal[];
  readonly absences: readonly AbsenceTotal[];
  readonly budgets: readonly BudgetTotal[];
  readonly projects: readonly ProjectTitle[];
}
