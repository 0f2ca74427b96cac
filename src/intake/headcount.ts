/**
 * Headcount tables: of a division and of the bureau.
 *
 *     구분 │ 계 │ 5급  │ 6급   │ 비고       구분   │ 직급 │ 총계 │ 5급       │ 6급
 *     정원 │ 17 │ 2(1) │ 15(1) │ (별정직)   총계   │ 정원 │ 155 │ 6 (별정1) │ 34 (별정1, 임기1)
 *     현원 │ 18 │ 4(1) │ 14    │ (별정직)          │ 현원 │ 139 │ …
 *
 * Behind a count stands in brackets how many of them are of a special kind; where it is not named there, the
 * remark beside the row, or a note, names it.
 */
import type { HeadcountKind } from '../model/records';
import { readQuantities } from '../prose/amounts';
import { readNumber, splitBracket } from '../prose/numbers';
import { closeUp, squeeze } from '../prose/words';
import { type Grid, isNumeric } from './grid-table';
import type { Leftover } from './leftovers';
import type { Line } from './lines';

/** A cell of a headcount table. */
export interface PeopleCell {
  readonly kind: HeadcountKind;
  /** What the row is of: a division or 총계 in the bureau's table, `''` in a division's. */
  readonly group: string;
  /** The column without its groups, its letters closed up: a rank. */
  readonly column: string;
  readonly isTotal: boolean;
  readonly count: number;
  /** The count as written, without its brackets. */
  readonly text: string;
  /** People of a special kind, by its short or full name; `''` where the cell does not name it. */
  readonly specials: readonly { readonly kind: string; readonly count: number; readonly text: string }[];
  readonly line: Line;
}

/** A headcount table as its cells, rank columns and remarks. */
export interface PeopleTable {
  readonly cells: readonly PeopleCell[];
  /** Columns of ranks as written, in their order. */
  readonly columns: readonly string[];
  readonly hasRemarks: boolean;
  readonly remarks: readonly { readonly kind: HeadcountKind; readonly text: string; readonly line: Line }[];
  readonly headerLines: readonly Line[];
  /** What stands in cells of counts and is no count: `17 확인 중`. */
  readonly parts: readonly Leftover[];
  /** The headers left of the ranks, 계 among them, as written; and the first label of the row of all. */
  readonly labels: { readonly heads: readonly string[]; readonly whole: string };
}

/** How the column or row of all ranks is called. */
export const TOTAL = /^(?:총|합|소)?계$|^총원$|^인원$/;
/** How the column of remarks is called. */
export const REMARK = /^비고$/;
const SPECIAL = /(?:^|[^가-힣])[는은]?([가-힣]+?(?:직|제))/;

/** 정원 or 현원, where a label says so. */
export function kindOf(label: string): HeadcountKind | undefined {
  const plain = squeeze(label);
  if (/^정원|^정$/.test(plain)) return 'authorized';
  return /^현원|^현$/.test(plain) ? 'current' : undefined;
}

const kindAmong = (labels: readonly string[]): HeadcountKind | undefined =>
  labels.map(kindOf).find(kind => kind !== undefined);

/** Whether a table counts people by rank: 정원 and 현원 stand in its first columns, or under each of its headers. */
export function isHeadcount(grid: Grid): boolean {
  const labels = grid.rows.flatMap(row => row.cells.slice(0, 2));
  const headers = grid.paths.flat();
  const times = (words: readonly string[], kind: HeadcountKind): number =>
    words.filter(word => kindOf(word) === kind).length;
  const isBoth = (words: readonly string[], least: number): boolean =>
    times(words, 'authorized') >= least && times(words, 'current') >= least;
  return isBoth(labels, 1) || isBoth(headers, 2);
}

/** A cell's count and its special kinds: `34 (별정1, 임기1)`. */
export function readPeople(text: string): Pick<PeopleCell, 'count' | 'text' | 'specials'> | undefined {
  const { main, bracket } = splitBracket(text);
  const count = readNumber(main);
  if (count === undefined) return undefined;
  const specials = readQuantities(bracket ?? '')
    .filter(part => part.amount !== undefined)
    .map(part => ({ kind: squeeze(part.label), count: part.amount!, text: String(part.amount) }));
  return { count, text: main, specials };
}

/** How many of the first columns hold labels. */
function countLabels(grid: Grid): number {
  const at = grid.paths.findIndex((_, col) => grid.rows.some(row => isNumeric(row.cells[col]!)));
  return at < 0 ? grid.paths.length : at;
}

/** The name of a column: the last of its labels that is neither 정원 nor 현원, its letters closed up. */
function columnName(path: readonly string[]): string {
  const words = path.filter(label => kindOf(label) === undefined);
  return closeUp(words[words.length - 1] ?? '');
}

/** Reads a headcount table, whichever way it lies: 정원 and 현원 as rows or as columns. */
export function readHeadcount(grid: Grid): PeopleTable {
  const labels = countLabels(grid);
  const columns = grid.paths.map(columnName);
  const isRank = (col: number): boolean =>
    col >= labels && !TOTAL.test(squeeze(columns[col]!)) && !REMARK.test(squeeze(columns[col]!));
  const cells: PeopleCell[] = [];
  const remarks: { kind: HeadcountKind; text: string; line: Line }[] = [];
  const parts: Leftover[] = [];
  let group = '';
  for (const row of grid.rows) {
    const names = row.cells.slice(0, labels);
    group = names.find(name => name !== '' && kindOf(name) === undefined) ?? group;
    row.cells.forEach((text, col) => {
      const kind = kindAmong(names) ?? kindAmong(grid.paths[col]!);
      if (col < labels || text === '' || kind === undefined) return;
      const people = readPeople(text);
      if (REMARK.test(squeeze(columns[col]!))) remarks.push({ kind, text, line: row.line });
      else if (!people) parts.push({ line: row.line.number, text: `${columns[col]!} ${text}` });
      else
        cells.push({ kind, group, column: columns[col]!, isTotal: !isRank(col), ...people, line: row.line });
    });
  }
  const ranks = columns.filter((name, col) => isRank(col) && columns.indexOf(name) === col);
  const hasRemarks = columns.some(name => REMARK.test(squeeze(name)));
  const firstRank = columns.findIndex((_, col) => isRank(col));
  const heads = grid.paths.slice(0, Math.max(0, firstRank)).map(path => path.join(' '));
  const whole = grid.rows.find(row => TOTAL.test(squeeze(row.cells[0]!)))?.cells[0] ?? '';
  return {
    cells,
    columns: ranks,
    hasRemarks,
    remarks,
    parts,
    headerLines: grid.headerLines,
    labels: { heads, whole },
  };
}

/** The special kind that a remark or note names: `()임기제` is 임기제. */
export function specialNamed(text: string): string | undefined {
  return SPECIAL.exec(
    text
      .replace(/[()（）]/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/([는은]) /g, '$1'),
  )?.[1];
}
