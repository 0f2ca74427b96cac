/** Whole lines that a document has more or less than the report, cells that were blank, and rows of another shape. */
import type { Line } from '../documents/read-back/lines';
import { type CellRef, cellName, cellPosition } from '../model/grid';
import { cellOf } from '../model/sourced';
import { type CellEdit, type DocumentChange, placeName, short } from './changes';
import { numbersIn } from './numbers';
import type { TracedReport } from './report-lines';
import type { Role } from './stated';
import type { Found } from './trace';

const textOf = ({ texts }: Line): string => texts.filter(text => text !== '').join(' | ');

const plain = {
  at: null,
  cell: null,
  to: null,
  before: '',
  after: '',
  numbers: 0,
  cells: [],
  edits: [],
} as const;

/** All values that a line prints. */
export function foundIn({ unitsOfLine, found }: TracedReport, line: number): Found[] {
  return (unitsOfLine[line] ?? []).flatMap(unit => found[unit]!);
}

/** The cells to empty so that a line is no longer printed; none where others need what it holds. */
function emptied(all: readonly Found[], role: Role): CellEdit[] {
  const edits = new Map<string, CellEdit>();
  if (all.some(({ stated }) => stated.role === 'shared')) return [];
  for (const { stated } of all) {
    if (!stated.source || stated.role !== role) continue;
    const at = cellOf(stated.source);
    edits.set(placeName(at), { ...at, read: stated.source.text, text: '' });
  }
  return Array.from(edits.values());
}

/** A line of the report that the document no longer has. */
export function deletedLine(report: TracedReport, line: number): DocumentChange {
  const printed = report.lines[line]!;
  const before = textOf(printed);
  const all = foundIn(report, line);
  const edits = emptied(all, printed.table === undefined ? 'line' : 'cell');
  const source = all.find(({ stated }) => stated.source)?.stated.source;
  const at = edits[0] ?? (source ? cellOf(source) : null);
  const place = at ? `${placeName(at)}: ` : '';
  const what = printed.table === undefined ? '줄' : '표의 행';
  const advice = edits.length > 0 ? '' : ' 칸 하나를 비워서 될 줄이 아니어서 직접 고쳐 주세요.';
  const message = `${place}지운 ${what} ‘${short(before)}’.${advice}`;
  const to = edits.length > 0 ? '' : null;
  const cell = source?.text ?? null;
  const where = at ? { tab: at.tab, cell: at.cell } : null;
  return { ...plain, kind: 'deleted', at: where, cell, to, before, message, edits };
}

/** The nearest line of the same section that is a sentence of its own: where another can stand beside it. */
function neighbour(
  report: TracedReport,
  from: number,
  step: 1 | -1,
): { at: CellRef; near: boolean } | undefined {
  const { section } = report.lines[from] ?? {};
  for (let line = from; report.lines[line]?.section === section && section !== undefined; line += step) {
    const all = foundIn(report, line);
    const sentence = all.find(({ stated }) => stated.role === 'line' && stated.source);
    if (sentence) return { at: cellOf(sentence.stated.source!), near: line === from };
    if (all.length > 0) return undefined;
  }
  return undefined;
}

/** A line that only the document has; `before` is the line of the report above it. */
export function addedLine(report: TracedReport, theirs: Line, before: number): DocumentChange {
  const after = textOf(theirs);
  const base = { ...plain, kind: 'added', after, numbers: numbersIn(after).length } as const;
  const above = report.lines[before];
  if (theirs.table !== undefined) {
    const [beside] = above?.table === undefined ? [] : foundIn(report, before);
    const at = beside?.stated.source ? cellOf(beside.stated.source) : null;
    const where = at
      ? `${placeName(at)} 아래 행에 적어 주세요.`
      : '표의 서식과 칸을 확인해 직접 적어 주세요.';
    return { ...base, at, message: `더한 표의 행 ‘${short(after)}’: ${where}` };
  }
  const upper = neighbour(report, before, -1);
  const lower = upper ? undefined : neighbour(report, before + 1, 1);
  const found = upper ?? lower;
  if (!found)
    return {
      ...base,
      message: `더한 줄 ‘${short(after)}’: 넣을 칸을 찾지 못했습니다. 알맞은 탭에 직접 적어 주세요.`,
    };
  const side = upper ? 'below' : 'above';
  const message = `더한 줄 ‘${short(after)}’: ${placeName(found.at)} ${upper ? '아래' : '위'}에 넣을 줄`;
  return { ...base, at: found.at, to: after, message, insert: { ...found.at, side, text: after } };
}

/** A row whose cells were merged, split, added or taken away. */
export function reshapedRow(report: TracedReport, line: number, theirs: Line): DocumentChange {
  const [before, after] = [textOf(report.lines[line]!), textOf(theirs)];
  const source = foundIn(report, line).find(({ stated }) => stated.source)?.stated.source;
  const at = source ? cellOf(source) : null;
  const place = at ? `${placeName(at)} 행: ` : '';
  const message = `${place}표의 칸 모양이 달라졌습니다. ‘${short(before)}’ → ‘${short(after)}’. 직접 고쳐 주세요.`;
  return { ...plain, kind: 'fixed', at, before, after, message };
}

/** The cell behind a place of a table where nothing stands: the row of its neighbours, the column of those above and below. */
function blankAt(report: TracedReport, line: number, cell: number): CellRef | undefined {
  const { lines, units, found } = report;
  const { table, cols } = lines[line]!;
  const col = cols?.[cell];
  const cellsWhere = (isMeant: (unit: number) => boolean): CellRef[] =>
    units.flatMap((_, unit) => {
      const source = isMeant(unit)
        ? found[unit]!.find(({ stated }) => stated.role !== 'shared')?.stated.source
        : undefined;
      return source ? [cellOf(source)] : [];
    });
  const [inRow] = cellsWhere(unit => units[unit]!.place === line);
  const inColumn = cellsWhere(unit => {
    const own = units[unit]!;
    return own.line.table === table && own.place !== line && own.line.cols?.[own.cell] === col;
  }).find(({ tab }) => tab === inRow?.tab);
  const [row, column] = [cellPosition(inRow?.cell ?? ''), cellPosition(inColumn?.cell ?? '')];
  return row && column ? { tab: inRow!.tab, cell: cellName(row.row, column.col) } : undefined;
}

/** A cell that was blank and is not any more. */
export function filledCell(report: TracedReport, line: number, cell: number, after: string): DocumentChange {
  const at = blankAt(report, line, cell) ?? null;
  const numbers = numbersIn(after).length;
  const kind = /^[\d,.]+$/.test(after) ? 'number' : 'text';
  const base = { ...plain, at, cell: '', after, numbers };
  if (!at) {
    const message = `비어 있던 칸에 적은 ‘${short(after)}’: 어느 칸인지 찾지 못했습니다. 알맞은 탭에 직접 적어 주세요.`;
    return { ...base, kind: 'fixed', message };
  }
  const edits = [{ ...at, read: '', text: after }];
  return { ...base, kind, to: after, message: `${placeName(at)}: (빈칸) → ${short(after)}`, edits };
}
