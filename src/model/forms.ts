/**
 * The forms (서식) of the status tables: the tab 서식. A form decides how a table is laid out, read,
 * checked and printed.
 */
import * as z from 'zod/mini';
import type { WithSources } from './sourced';

/** 종류 of a column. */
export const columnKinds = ['글', '수', '날짜'] as const;
/** 괄호: what stands in brackets behind a number, and so which of it can be checked. */
export const bracketKinds = ['없음', '비율', '일평균', '내역', '글'] as const;
/** 형태: a table, or sentences under a title. */
export const formShapes = ['표', '글'] as const;
/** 자리 of a form that does not stand in a project. */
export const STATUS_PLACE = '현황';

/** 과 of a form whose table stands in 일반 현황: it is the bureau's own. */
export const BUREAU = '국';

/** A column (열). */
export const FormColumn = z.object({
  /** The header from its group down: `성별 > 남`. Same groups side by side are printed merged. */
  path: z.string(),
  kind: z.enum(columnKinds),
  bracket: z.optional(z.enum(bracketKinds)),
  /** 합계식 over columns of the same row, by their paths or last labels: `계 = 남 + 여`; see `equationsOf`. */
  equation: z.optional(z.string()),
  /** 필수: a blank cell is a finding. */
  required: z.optional(z.boolean()),
});

/** A form. Known by 과 + 자리 + 제목 + 순번: two may share a title, one may have none. */
export const Form = z.object({
  /** 과 코드, or `국`. */
  division: z.string(),
  /** 자리: `현황`, or the number of the project it stands in (`3`). */
  place: z.string(),
  /** 표 제목; for a table without one, a name by which the outline can call it. */
  title: z.string(),
  /** 순번 among forms of the same division, place and title, from 1. */
  ordinal: z.number(),
  /** 제목 인쇄: off where the line above the table already says it. */
  printTitle: z.boolean(),
  /** 단위 as printed, `건, 누계/일평균`. */
  unit: z.optional(z.string()),
  /** 기준일·기간 as printed behind the title, `2023. 1. 1 ~ 10. 31.`. */
  period: z.optional(z.string()),
  shape: z.enum(formShapes),
  /** 주: default wording of the notes above and below; staff edit their own copy in 현황. */
  notesAbove: z.array(z.string()),
  notesBelow: z.array(z.string()),
  /** 행: the fixed rows by their labels, `통합 민원 발급 > 인감증명발급`; none = staff add rows freely. */
  rows: z.array(z.string()),
  /** How many of the first columns are labels of the fixed rows (0 when rows are free). */
  labelColumns: z.number(),
  columns: z.array(FormColumn),
});
export type PlainForm = z.infer<typeof Form>;
export type Form = WithSources<PlainForm>;
export type FormColumnSetup = Form['columns'][number];

const GROUP = /\s*>\s*/;

/** The labels of a path from its group down: `성별 > 남` → `['성별', '남']`. */
export function pathOf(path: string): string[] {
  return path.split(GROUP);
}

/** The identity of a form within a workbook. */
export function formKey(form: Form): string {
  return [form.division, form.place, form.title, form.ordinal].map(part => part.value).join('|');
}

/** An equation over the columns of a row: which column is the total, and which are its parts. */
export interface Equation {
  readonly total: number;
  readonly parts: readonly { readonly column: number; readonly sign: 1 | -1 }[];
}

const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

/** The column that a term of an equation names: by its whole path first, then by its last label. */
function columnNamed(columns: readonly FormColumnSetup[], name: string, near: number): number {
  const wanted = withoutSpace(name);
  const paths = columns.map(column => pathOf(column.path.value).map(withoutSpace));
  const exact = paths.findIndex(path => path.join('>') === wanted);
  if (exact >= 0) return exact;
  const matches = paths
    .map((path, index) => (path[path.length - 1] === wanted ? index : -1))
    .filter(i => i >= 0);
  return matches.find(index => index > near) ?? matches[0] ?? -1;
}

/** One equation of a column, or the term in it that names no column. */
function readEquation(form: Form, column: number, text: string): Equation | string {
  const right = text.slice(text.indexOf('=') + 1);
  const parts: { column: number; sign: 1 | -1 }[] = [];
  for (const signed of right.replace(/\s[-−]\s/g, ' + − ').split('+')) {
    const minus = signed.trim().startsWith('−');
    const term = signed.trim().replace(/^−\s*/, '');
    const named = columnNamed(form.columns, term, column);
    if (term === '' || named < 0 || named === column) return term || text;
    parts.push({ column: named, sign: minus ? -1 : 1 });
  }
  return { total: column, parts };
}

/**
 * Reads a column's 합계식; several are set apart by `;` (`계 = 남 + 여; 계 = 20대 + 30대`). A minus needs spaces
 * around it. Where one cannot be understood, the term that names no column stands in its place.
 */
export function equationsOf(form: Form, column: number): readonly (Equation | string)[] {
  const text = form.columns[column]?.equation?.value ?? '';
  const equations = text.split(/[;\n]/).filter(equation => equation.trim() !== '');
  return equations.map(equation => readEquation(form, column, equation));
}
