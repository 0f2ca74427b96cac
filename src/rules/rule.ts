/**
 * The shape of a rule. One rule is one object in one file, named as the truth it demands; what it says of
 * itself becomes the catalogue (docs/점검 규칙.md), and its examples are its documentation and its tests.
 */
import type { Remark, Severity } from '../model/findings';
import type { Records } from '../model/records';
import type { Totals } from '../model/totals';

/**
 * A small workbook of one division, 가과, drawn in a few lines: a line is a row, `|` sets cells apart, and a
 * number stands behind its label. tests/rules/build.ts makes records of it.
 */
export interface Sketch {
  /** 【인력현황】: `정원 | 계 3 | 6급 1 | 7급 2`, `정원 중 별정직 | 6급 1`. */
  readonly headcount?: readonly string[];
  /** 【현원 미포함 인원】: `사고 | 육아휴직 | 7급 | 2`. */
  readonly absences?: readonly string[];
  /** Its 보고서 표기. */
  readonly absenceNote?: string;
  /** A status table: its header, then its rows; a header `계 = 남 + 여` is a column with its 합계식. */
  readonly table?: readonly string[];
  /** 단위 of the table. */
  readonly unit?: string;
  /** 사업비: number of the project, unit, funds: `1 | 천원 | 국비 10 | 구비 20 | 계 30`; `추경` where it is. */
  readonly budget?: readonly string[];
  /** 보고서 표기 of the first project's 사업비. */
  readonly budgetNote?: string;
  /** Lines of the first project's 사업개요. */
  readonly lines?: readonly string[];
  /** Lines of its 추진실적. */
  readonly done?: readonly string[];
  /** Lines of its 향후 추진계획. */
  readonly plans?: readonly string[];
  /** A note below the status table. */
  readonly note?: string;
  /** Another status table of the division. */
  readonly otherTable?: readonly string[];
  /** A status table of the first project, called 현황표; a line `표 현황표` is its place. */
  readonly projectTable?: readonly string[];
  /** Other divisions with their codes, and a row of their 【인력현황】: `나과(B) | 정원 | 6급 2`. */
  readonly others?: readonly string[];
  /** The projects by their numbers, `1 | 3`. */
  readonly projects?: string;
  /** 기존 총괄: `과 1`, `정원 | 6급 1`, `가과 | 정원 | 계 1 | 6급 1`, `사고 | 육아휴직 | 7급 | 2`. */
  readonly published?: readonly string[];
  /** What could not be read: `읽지 못함 | 세 명 | 수`. */
  readonly troubles?: readonly string[];
}

/** A truth that a report must hold, and how to find where it does not. */
export interface Rule {
  /** The name of its file, `funds-sum-to-budget`. */
  readonly id: string;
  /** In Korean, as a truth. */
  readonly title: string;
  readonly severity: Severity;
  /** In Korean, one or two sentences: what goes wrong in print where it does not hold. */
  readonly why: string;
  readonly examples: { readonly pass: readonly Sketch[]; readonly fail: readonly Sketch[] };
  readonly check: (records: Records, totals: Totals) => readonly Remark[];
}
