/**
 * The headcount of a division, however its table lies: 정원 and 현원 as rows or as columns, both in a cell, and with
 * rows of its teams, of which only those of the whole are its headcount.
 *
 *     직급 │ 정원 │ 현원 │ 증감        구분   │ 계  │ 5급 │ 6급        팀별   │ 구분 │ 계 │ 5급
 *     5급 │ 1   │ 1   │             총무과 │ 6/6 │ 1/1 │ 5/5        계     │ 정원 │ 6 │ 1
 *     6급 │ 2   │ 1   │ △1          총무팀 │ 3/3 │ 1/1 │ 2/2        총무팀 │ 정원 │ 4 │ 1
 */
import type { HeadcountKind } from '../model/records';
import { closeUp, squeeze } from '../prose/words';
import { type Grid, isNumeric } from './grid-table';
import {
  isHeadcount,
  kindOf,
  type PeopleCell,
  type PeopleTable,
  REMARK,
  readHeadcount,
  readPeople,
  TOTAL,
} from './headcount';
import type { Leftover } from './leftovers';

/** A division's headcount, and the parts of rows that have no place in it. */
export interface DivisionPeople {
  readonly people: PeopleTable;
  readonly parts: readonly Leftover[];
}

const GRADE = /^\d{1,2}급/;
const RANK = /급(?:이상|이하)?$|^(?:정무|별정|임기|연구|지도|전문|관리운영|공무|소방|청원).*$/;
const BOTH = /정원\s*[/／]\s*현원/;
const PAIR = /^(\S+?)\s*[/／]\s*(\S+)$/;
const NO_LABELS: PeopleTable['labels'] = { heads: [], whole: '' };
const KINDS: readonly HeadcountKind[] = ['authorized', 'current'];

/** Whether a row is of the whole division: 계, or its name. */
const isWhole = (label: string, name: string): boolean =>
  TOTAL.test(squeeze(label)) || squeeze(label) === squeeze(name);

/** What the only rows of a table are said to be of, where that is not the division. */
function strangeGroups({ cells }: PeopleTable, name: string): Leftover[] {
  const [first] = cells;
  const isOwn = !first || first.group === '' || isWhole(first.group, name);
  return isOwn ? [] : [{ line: first.line.number, text: first.group }];
}

/** 정원 and 현원 as rows or under every header; rows of teams are left out where there is a row of the whole. */
function readUsual(grid: Grid, name: string): DivisionPeople | undefined {
  if (!isHeadcount(grid)) return undefined;
  const people = readHeadcount(grid);
  const groups = people.cells.map(cell => cell.group).filter((group, i, all) => all.indexOf(group) === i);
  if (groups.length < 2) return { people, parts: [...people.parts, ...strangeGroups(people, name)] };
  const whole = groups.find(group => isWhole(group, name));
  if (whole === undefined) return undefined;
  const cells = people.cells.filter(cell => cell.group === whole);
  const remarks = people.remarks.filter(({ line }) => cells.some(cell => cell.line === line));
  const parts = people.parts.filter(({ line }) => cells.some(cell => cell.line.number === line));
  return { people: { ...people, cells, remarks }, parts };
}

/** What a row has in the columns that are no headcount, each after its header: `증감 △1, 비고 휴직 1`. */
function restOf(grid: Grid, at: number, used: readonly number[]): Leftover[] {
  const { line, cells } = grid.rows[at]!;
  const rest = cells.flatMap((text, col) =>
    text === '' || used.indexOf(col) >= 0 ? [] : [`${grid.paths[col]!.join(' ')} ${text}`],
  );
  return rest.length === 0 ? [] : [{ line: line.number, text: `${cells[0]!}: ${rest.join(', ')}` }];
}

/** Ranks as rows, 정원 and 현원 as columns; sure where every row is a rank or the total. */
function readByRank(grid: Grid): DivisionPeople | undefined {
  const headers = grid.paths.map(path => squeeze(path.join('')));
  const columns = KINDS.map(kind => headers.findIndex(header => kindOf(header) === kind));
  const labels = grid.rows.map(row => squeeze(row.cells[0]!));
  const isSure =
    columns.every(col => col > 0) &&
    labels.every(label => TOTAL.test(label) || RANK.test(label)) &&
    labels.some(label => GRADE.test(label)) &&
    grid.rows.every(row => columns.every(col => row.cells[col] === '' || readPeople(row.cells[col]!)));
  if (!isSure) return undefined;
  const cells = grid.rows.flatMap((row): PeopleCell[] =>
    KINDS.flatMap((kind, i) => {
      const people = readPeople(row.cells[columns[i]!]!);
      const column = closeUp(row.cells[0]!);
      const isTotal = TOTAL.test(squeeze(column));
      return people ? [{ kind, group: '', column, isTotal, ...people, line: row.line }] : [];
    }),
  );
  const ranks = grid.rows.map(row => closeUp(row.cells[0]!)).filter(rank => !TOTAL.test(squeeze(rank)));
  const people = {
    cells,
    columns: ranks,
    hasRemarks: false,
    remarks: [],
    parts: [],
    headerLines: grid.headerLines,
    labels: NO_LABELS,
  };
  return { people, parts: grid.rows.flatMap((_, at) => restOf(grid, at, [0, ...columns])) };
}

/** Cells of two numbers, `6/5`, where the table is said to tell 정원/현원 that way. */
function readPairs(grid: Grid, about: string, name: string): DivisionPeople | undefined {
  const isTold = BOTH.test(about) || grid.paths.some(path => BOTH.test(path.join(' ')));
  const told = isTold || grid.rows.some(row => BOTH.test(row.cells[0]!));
  const isOwn = (label: string): boolean => isWhole(label, name) || BOTH.test(label);
  const row = told ? grid.rows.find(({ cells }) => isOwn(cells[0]!)) : undefined;
  const columns = grid.paths.map(path => closeUp(path[path.length - 1] ?? ''));
  const isCount = (col: number): boolean => col > 0 && !REMARK.test(squeeze(columns[col]!));
  const counts = row?.cells.filter((text, col) => isCount(col) && text !== '') ?? [];
  if (!row || counts.length === 0 || !counts.every(text => isNumeric(PAIR.exec(text)?.[1] ?? '')))
    return undefined;
  const isRank = (col: number): boolean => isCount(col) && !TOTAL.test(squeeze(columns[col]!));
  const cells = row.cells.flatMap((text, col): PeopleCell[] => {
    const match = isCount(col) ? PAIR.exec(text) : null;
    return KINDS.flatMap((kind, i) => {
      const people = match ? readPeople(match[i + 1]!) : undefined;
      return people
        ? [{ kind, group: '', column: columns[col]!, isTotal: !isRank(col), ...people, line: row.line }]
        : [];
    });
  });
  const ranks = columns.filter((_, col) => isRank(col));
  const used = columns.map((_, col) => col).filter(col => col === 0 || isCount(col));
  const people = {
    cells,
    columns: ranks,
    hasRemarks: false,
    remarks: [],
    parts: [],
    headerLines: grid.headerLines,
    labels: NO_LABELS,
  };
  return { people, parts: restOf(grid, grid.rows.indexOf(row), used) };
}

/** Reads a division's headcount; `about` is what stands around the table. None where the table is of other things. */
export function readDivisionPeople(grid: Grid, about: string, name: string): DivisionPeople | undefined {
  return readUsual(grid, name) ?? readByRank(grid) ?? readPairs(grid, about, name);
}
