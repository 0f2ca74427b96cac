/**
 * What people state in sentences: the lines of the projects, with the bullets under them, and the words and
 * bracketed numbers of tables and notes.
 *
 *     - 현장 방송: 총 10회       a statement
 *       - 현장 라이브 5회                its children
 *       - 상권 홍보 라이브 5회
 *         (매주 1회)                     이어쓰기: a part of the statement above
 */
import type { Remark } from '../model/findings';
import type {
  DivisionRecords,
  OutlineLine,
  Project,
  ProjectSection,
  Records,
  StatusTable,
} from '../model/records';
import type { Nature } from '../model/setup';
import type { Sourced } from '../model/sourced';
import { labelIn } from '../prose/counts';
import { type Observation, remarkOn } from './remarks';

/** A cell or line that takes part in a statement, and where its text begins in the statement's. */
interface Piece {
  readonly source: Sourced<unknown>;
  readonly from: number;
}

/** A statement, and what stands under it. */
export interface Statement {
  /** Name of the division. */
  readonly division: string;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Of the section it stands in; none in tables and notes. */
  readonly nature?: Nature;
  /** A number with its brackets in a cell of a table. */
  readonly isCell: boolean;
  readonly children: readonly Statement[];
}

const NOTE = 5;
const DEPTHS: Readonly<Record<string, number>> = {
  소제목: 0,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  '※': NOTE,
  '*': NOTE,
};

interface Draft {
  readonly depth: number;
  readonly lines: Sourced<unknown>[];
  readonly children: Draft[];
}

function depthOf({ level, text }: OutlineLine): number {
  return /^\s*[※*]/.test(text.text) ? NOTE : (DEPTHS[level] ?? 1);
}

/** Lines as a tree by their levels. Notes (※, `*`) stand by themselves: they are no part of the line above. */
function treeOf(lines: readonly OutlineLine[]): Draft[] {
  const roots: Draft[] = [];
  const path: Draft[] = [];
  let last: Draft | undefined;
  for (const line of lines.filter(({ level }) => level !== '표')) {
    if (line.level === '이어쓰기' && last) {
      last.lines.push(line.text);
      continue;
    }
    const depth = depthOf(line);
    last = { depth, lines: [line.text], children: [] };
    if (depth < NOTE) while (path.length > 0 && path[path.length - 1]!.depth >= depth) path.pop();
    const isPart = depth < NOTE && path.length > 0;
    (isPart ? path[path.length - 1]!.children : roots).push(last);
    if (depth < NOTE) path.push(last);
  }
  return roots;
}

function joined(lines: readonly Sourced<unknown>[]): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let text = '';
  for (const source of lines) {
    if (text !== '') text += ' ';
    pieces.push({ source, from: text.length });
    text += source.text;
  }
  return { text, pieces };
}

function statementOf(division: string, nature: Nature, { lines, children }: Draft): Statement {
  const under = children.map(child => statementOf(division, nature, child));
  return { division, nature, isCell: false, ...joined(lines), children: under };
}

function single(division: string, source: Sourced<unknown> | undefined, isCell = false): Statement[] {
  if (!source || source.text.trim() === '') return [];
  return [{ division, text: source.text, pieces: [{ source, from: 0 }], isCell, children: [] }];
}

function ofSection(division: string, { nature, lines }: ProjectSection): Statement[] {
  return treeOf(lines).map(draft => statementOf(division, nature, draft));
}

function ofProject(division: string, { purpose, sections, budget }: Project): Statement[] {
  return [
    ...single(division, purpose),
    ...sections.flatMap(section => ofSection(division, section)),
    ...budget.flatMap(({ remark }) => single(division, remark)),
  ];
}

/** Cells of words, and numbers with something behind them in brackets; shares are for the rules on shares. */
function ofTable(division: string, { form, rows, lines, notes }: StatusTable): Statement[] {
  const cells = rows.flatMap(({ cells: row }) =>
    row.flatMap((cell, column) => {
      const isNumber = form.columns[column]?.kind.value === '수';
      return cell && (!isNumber || cell.bracket !== undefined) ? single(division, cell, isNumber) : [];
    }),
  );
  return [...cells, ...[...lines, ...notes.map(note => note.text)].flatMap(line => single(division, line))];
}

function ofDivision({ division, headcount, tables, projects }: DivisionRecords): Statement[] {
  const name = division.name.value;
  return [
    ...headcount.rows.flatMap(row => single(name, row.remark)),
    ...tables.flatMap(table => ofTable(name, table)),
    ...projects.flatMap(project => ofProject(name, project)),
  ];
}

const withChildren = (statement: Statement): Statement[] => [
  statement,
  ...statement.children.flatMap(withChildren),
];

/** All statements of a report, those under others too. */
export function statementsOf(records: Records): Statement[] {
  return records.divisions.flatMap(ofDivision).flatMap(withChildren);
}

/** The statements of each project by itself, those under others too. */
export function statementsByProject(records: Records): Statement[][] {
  return records.divisions.flatMap(({ division, projects }) =>
    projects.map(project => ofProject(division.name.value, project).flatMap(withChildren)),
  );
}

/** What stands before a place in a statement and names it: `‘축하격려’의 `; `''` where nothing does. */
export function labelBefore({ text }: Statement, at: number): string {
  const before = labelIn(text.slice(0, at));
  const label = before.slice(
    Math.max(0, ...[',', '(', ')', '/', '·'].map(sign => before.lastIndexOf(`${sign} `) + 1)),
  );
  const words = label.replace(/^[\s\-–○ㅇ□·※*]+/, '').trim();
  return words.length > 1 && words.length <= 30 ? `‘${words}’ ` : '';
}

/** A remark on a stretch of a statement, located in the cell where it begins. */
export function remarkAt(
  { division, pieces }: Statement,
  from: { readonly start: number; readonly end: number },
  observation: Omit<Observation, 'division' | 'at'>,
): Remark {
  const piece = [...pieces].reverse().find(({ from: start }) => start <= from.start) ?? pieces[0]!;
  const others = pieces.filter(other => other !== piece).map(({ source }) => source);
  const length = piece.source.text.length;
  const mark = {
    start: from.start - piece.from,
    end: Math.min(length, from.end - piece.from),
  };
  const remark = remarkOn({
    ...observation,
    division,
    at: piece.source,
    others: [...(observation.others ?? []), ...others],
  });
  return { ...remark, mark };
}
