/**
 * What the divisions filled in, as data. Reading the tabs gives this, and nothing later looks at a grid again.
 */
import type { Acceptance } from './findings';
import type { Form } from './forms';
import type { CellRef } from './grid';
import type { DivisionSetup, Nature, OutlineLevel, Setup } from './setup';
import type { Sourced } from './sourced';

/** 정원 or 현원. */
export type HeadcountKind = 'authorized' | 'current';

/** A number under a rank. */
export interface RankCount {
  /** As in the setup, or as written where the setup does not know it. */
  readonly rank: string;
  readonly count: Sourced<number>;
}

/** A row of 【인력현황】: 정원 or 현원, or how many of them are of a special kind. */
export interface HeadcountRow {
  readonly kind: HeadcountKind;
  /** 별정직, 임기제 …; none for the row of all. */
  readonly special?: string;
  /** 계 as a person typed it over the formula: a control total. */
  readonly total?: Sourced<number>;
  readonly counts: readonly RankCount[];
  /** 비고. */
  readonly remark?: Sourced<string>;
}

/** 【인력현황】 of a division. */
export interface Headcount {
  /** The rank columns that stand in the tab, in its order. */
  readonly ranks: readonly string[];
  readonly rows: readonly HeadcountRow[];
  /** 단위, printed above the table when there is one. */
  readonly unit?: Sourced<string>;
  /** Whether the table has a column 비고. */
  readonly hasRemarks: boolean;
}

/** A row of 【현원 미포함 인원】: people who are on the list but not at their desk. */
export interface Absence {
  /** 구분: `사고` or `정원 외`. */
  readonly category: Sourced<string>;
  /** 사유: 육아휴직, 공로연수, 시간선택제임기제 … */
  readonly reason: Sourced<string>;
  /** 직급; none where the report does not tell; `계` for a stated sum of the reason. */
  readonly rank?: Sourced<string>;
  readonly count: Sourced<number>;
}

/** 【현원 미포함 인원】. */
export interface Absences {
  readonly rows: readonly Absence[];
  /** 보고서 표기: the note to print when it is not the composed one, without its ※. */
  readonly wording?: Sourced<string>;
}

/** A cell of a status table: a number or text, and for numbers what stood in brackets behind it. */
export interface TableCell extends Sourced<string | number> {
  /** `195` of `39,002 (195)`; none where the cell has no brackets. */
  readonly bracket?: string;
}

/** A row of a status table; cells stand in the order of the form's columns, `undefined` where blank. */
export interface TableRow {
  readonly cells: readonly (TableCell | undefined)[];
  /** Where totals with a 합계식 were left blank: the cells that a fix may fill. */
  readonly blanks?: readonly BlankTotal[];
}

/** A total cell that nobody filled in, by the form's column. */
export interface BlankTotal {
  readonly column: number;
  readonly at: CellRef;
}

/** A note above or below a status table, with its sign (`※ 증명발급: …`). */
export interface TableNote {
  readonly where: 'above' | 'below';
  readonly text: Sourced<string>;
}

/** A status table as filled in. Label cells of a row group repeat the cell that starts the group. */
export interface StatusTable {
  readonly form: Form;
  readonly rows: readonly TableRow[];
  /** The lines of a form whose 형태 is 글, with the bullets they were written with. */
  readonly lines: readonly Sourced<string>[];
  readonly notes: readonly TableNote[];
}

/** A line of a project's outline. For 표 the text is the title of the status table that stands here. */
export interface OutlineLine {
  readonly level: OutlineLevel;
  readonly text: Sourced<string>;
}

/** A section of a project: □ 사업개요, □ 추진실적 … */
export interface ProjectSection {
  /** 구분, as chosen from the setup. */
  readonly name: Sourced<string>;
  readonly nature: Nature;
  readonly lines: readonly OutlineLine[];
}

/** 예산 구분. */
export const budgetCategories = ['본예산', '추경', '이월', '비예산'] as const;
/** 단위 of a row of 사업비, and what one of it is in 천원. */
export const budgetUnits = { 원: 0.001, 천원: 1, 백만원: 1000, 억원: 100000 } as const;

/** A fund's share of a row of 사업비. */
export interface FundAmount {
  /** As in the setup (aliases resolved), or as written where the setup does not know it. */
  readonly fund: string;
  readonly amount: Sourced<number>;
}

/** A row of 사업비. */
export interface BudgetRow {
  readonly category: Sourced<string>;
  readonly unit: Sourced<string>;
  readonly funds: readonly FundAmount[];
  /** 계 as a person typed it over the formula: a control total. */
  readonly total?: Sourced<number>;
  readonly remark?: Sourced<string>;
  /** 보고서 표기: the wording to print when it is not the composed one. */
  readonly wording?: Sourced<string>;
}

/** A project (주요업무 사업). */
export interface Project {
  readonly number: Sourced<number>;
  readonly title: Sourced<string>;
  /** 목적, printed in a box. */
  readonly purpose?: Sourced<string>;
  readonly sections: readonly ProjectSection[];
  readonly budget: readonly BudgetRow[];
}

/** All that one division filled in. */
export interface DivisionRecords {
  readonly division: DivisionSetup;
  readonly teams: readonly Sourced<string>[];
  readonly headcount: Headcount;
  readonly absences: Absences;
  readonly tables: readonly StatusTable[];
  readonly projects: readonly Project[];
}

/** A row of the bureau's headcount as published elsewhere; `division` (a code) is none for 총계. */
export interface PublishedHeadcount {
  readonly division?: Sourced<string>;
  readonly kind: HeadcountKind;
  readonly special?: string;
  readonly total?: Sourced<number>;
  /** By column of the bureau's table. */
  readonly counts: readonly { readonly column: string; readonly count: Sourced<number> }[];
}

/** 기존 총괄: totals already published, to tie out against. */
export interface Published {
  readonly divisions?: Sourced<number>;
  readonly teams?: Sourced<number>;
  /** 정원 and 현원 in the line above the table. */
  readonly authorized?: Sourced<number>;
  readonly current?: Sourced<number>;
  readonly headcount: readonly PublishedHeadcount[];
  readonly absences: Absences;
  /** The tables of 일반 현황 beside the headcount; their forms have the bureau for a division. */
  readonly tables?: readonly StatusTable[];
}

/** Why a cell could not be understood, or what could not be found. Becomes a finding. */
export interface Trouble {
  /**
   * unreadable: typed, but not of the kind asked for · missing: required, but blank ·
   * unknown: a rank, fund, section … that the setup does not have · lost: a tab, block or column not found ·
   * unplaced: something typed where nothing reads it.
   */
  readonly kind: 'unreadable' | 'missing' | 'unknown' | 'lost' | 'unplaced';
  readonly at: CellRef;
  /** Name of the division whose tab it is; none for the supervisor's tabs. */
  readonly division?: string;
  readonly text: string;
  /** What was asked for there, in Korean: `수`, `날짜`, `재원`, `【인력현황】` … */
  readonly expected: string;
  /** What to say and what to do, in Korean. */
  readonly message: string;
}

/** The whole workbook as data. */
export interface Records {
  readonly setup: Setup;
  readonly forms: readonly Form[];
  readonly divisions: readonly DivisionRecords[];
  readonly published: Published;
  readonly acceptances: readonly Acceptance[];
  readonly troubles: readonly Trouble[];
}

/** The records of a workbook in which nobody has filled in anything yet. */
export function emptyRecords(setup: Setup, forms: readonly Form[]): Records {
  const divisions = setup.divisions.map(division => emptyDivision(division, setup, forms));
  return {
    setup,
    forms,
    divisions,
    published: { headcount: [], absences: { rows: [] } },
    acceptances: [],
    troubles: [],
  };
}

function emptyDivision(division: DivisionSetup, setup: Setup, forms: readonly Form[]): DivisionRecords {
  const own = forms.filter(form => form.division.value === division.code.value);
  return {
    division,
    teams: [],
    headcount: { ranks: ranksOf(setup, division.code.value), rows: [], hasRemarks: true },
    absences: { rows: [] },
    tables: own.map(form => ({ form, rows: [], lines: [], notes: [] })),
    projects: [],
  };
}

/** The ranks that a division's table has: those tied to it, and those tied to none that the bureau counts. */
export function ranksOf(setup: Setup, code: string): string[] {
  const tiedTo = (divisions: string): boolean => divisions.split(',').some(tied => tied.trim() === code);
  return setup.ranks
    .filter(rank => (rank.divisions ? tiedTo(rank.divisions.value) : rank.column !== undefined))
    .map(rank => rank.name.value);
}
