/**
 * A status table in 현황, as its form says.
 *
 *     【시설 대관】 사업 3
 *     ☞ 단위: 건
 *     주(위)   │ …
 *     업무명         │ 업무명 > 세부 │ 계       │ 성별 > 남 │ 성별 > 여
 *     체육관         │ 주간          │ =SUM(…)  │           │
 *                    │ 야간          │ =SUM(…)  │           │
 *     주(아래) │ ※ …
 */
import { type Form, type FormColumnSetup, STATUS_PLACE } from '../model/forms';
import type { StatusTable, TableCell, TableNote, TableRow } from '../model/records';
import { linesOf, type Sourced } from '../model/sourced';
import { formatNumber } from '../prose/numbers';
import { type Block, type Column, column, type Entry, withRoom } from './block';
import { bracketIn, cellKind } from './cell-kind';
import { type Draft, putBlockTitle, putMargin, putTable } from './draft';
import type { Extent } from './find';
import { text, word } from './kinds';
import { equationOf, liveEquation, liveValue } from './live-total';
import { type Reading, refAt } from './reading';
import { carryGroups, checkLabels, coveredLabels, fixedRow, labelColumnsOf, labelMerges } from './row-labels';
import { isLive, readTable, type Table, take } from './table';

const ABOVE = '주(위)';
const BELOW = '주(아래)';
const LEAST_ROWS = 4;
/** Sentences run over this many columns. */
const SENTENCE_END = 8;

const sentence = column('내용', text, 110);

/** The title of a form's block: `【시설 현황】`, `【시설 대관】 사업 3`, with `(2)` for a second of its name. */
export function statusTitle({ title, place, ordinal }: Form): string {
  const name = `【${title.value.trim() || '제목 없는 표'}】`;
  const home = place.value === STATUS_PLACE ? '' : ` 사업 ${place.value}`;
  return name + home + (ordinal.value > 1 ? ` (${ordinal.value})` : '');
}

function columnFor(setting: FormColumnSetup, isLabel: boolean): Column<string | number> {
  const width = setting.kind.value === '글' ? 120 : 80;
  const lines = linesOf(setting.path);
  const title = setting.path.value;
  if (isLabel) return column<string | number>(title, word, width, { look: 'label', preset: true, lines });
  return column(title, cellKind(setting), width, { required: setting.required?.value === true, lines });
}

/** A form as a block of the tab. */
interface Described {
  readonly form: Form;
  readonly block: Block;
  /** In the order of the form's columns. */
  readonly columns: readonly Column<string | number>[];
  /** How many of them are labels of fixed rows. */
  readonly labels: number;
}

function describe(form: Form): Described {
  const labels = labelColumnsOf(form);
  const columns = form.columns.map((setting, i) => columnFor(setting, i < labels));
  const facts = [
    ...(form.unit ? [`단위: ${form.unit.text}`] : []),
    ...(form.period ? [`기준: ${form.period.text}`] : []),
  ];
  const block: Block = {
    title: statusTitle(form),
    titleLines: linesOf(form.title),
    ...(facts.length > 0 && { hint: facts.join(' · ') }),
    margins: [ABOVE, BELOW],
    columns: form.shape.value === '글' ? [sentence] : columns,
  };
  return { form, block, columns, labels };
}

/** A table nobody has touched yet: its notes are still the form's. */
const isFresh = ({ rows, lines, notes }: StatusTable): boolean =>
  rows.length + lines.length + notes.length === 0;

/** Lays out a status table. */
export function putStatusTable(draft: Draft, table: StatusTable): void {
  const described = describe(table.form);
  const { form, block } = described;
  const notes = (where: TableNote['where']): readonly Sourced<string>[] => {
    const own = table.notes.filter(note => note.where === where).map(note => note.text);
    return isFresh(table) ? (where === 'above' ? form.notesAbove : form.notesBelow) : own;
  };
  putBlockTitle(draft, block);
  for (const note of notes('above')) putMargin(draft, ABOVE, note);
  if (form.shape.value === '글') putSentences(draft, block, table);
  else putRows(draft, described, table.rows);
  const below = notes('below');
  for (const note of below) putMargin(draft, BELOW, note);
  if (below.length === 0) putMargin(draft, BELOW, undefined);
}

function putSentences(draft: Draft, block: Block, { lines }: StatusTable): void {
  const rows: Entry[][] = lines.map(line => [{ column: sentence, value: line.text, lines: linesOf(line) }]);
  const { firstRow, lastRow } = putTable(draft, block, withRoom(rows, LEAST_ROWS));
  for (let row = firstRow; row <= lastRow; row++) {
    draft.merges.push({ row, col: 0, lastRow: row, lastCol: SENTENCE_END });
  }
}

function putRows(draft: Draft, described: Described, rows: readonly TableRow[]): void {
  const { form, block, columns, labels } = described;
  const filled = rows.length > 0 ? rows : form.rows.map(row => fixedRow(row, labels));
  const grid = filled.map(({ cells }, i) => {
    const covered = coveredLabels(filled, i, labels);
    return columns.map((_, col) => (col < covered ? undefined : cellEntry(described, cells, col)));
  });
  const blank = columns.map((_, col) => cellEntry(described, [], col));
  const room = labels > 0 ? grid.length : Math.max(LEAST_ROWS, grid.length + 1);
  const { firstRow } = putTable(draft, block, withRoom(grid.map(present), room, present(blank)));
  draft.merges.push(...labelMerges(filled, labels, firstRow));
}

const present = (entries: readonly (Entry | undefined)[]): Entry[] =>
  entries.filter((cell): cell is Entry => cell !== undefined);

/** What a cell shows: a live total, the bare number that it is, or its text as typed. */
function cellEntry(
  { form, columns, labels }: Described,
  cells: readonly (TableCell | undefined)[],
  col: number,
): Entry | undefined {
  const column = columns[col]!;
  const cell = cells[col];
  const lines = cell ? linesOf(cell) : [];
  const live = col < labels ? undefined : liveEquation(form, col, cells);
  if (live) {
    const [plus, minus] = ([1, -1] as const).map(sign =>
      live.parts.filter(part => part.sign === sign).map(part => columns[part.column]!),
    );
    return { column, sum: { plus: plus!, minus: minus! }, lines };
  }
  if (!cell) return undefined;
  const { value, text: typed } = cell;
  const isBare = column.kind.look === 'number' && typeof value === 'number' && typed === formatNumber(value);
  return { column, value: isBare ? value : typed, lines };
}

/** Reads a status table; without its block it is there, but empty. */
export function readStatusTable(reading: Reading, form: Form, extent: Extent | undefined): StatusTable {
  const empty = { form, rows: [], lines: [], notes: [] };
  if (!extent) return empty;
  const described = describe(form);
  const table = readTable(reading, described.block, extent);
  const notes = table.margins.map(
    ({ label, value }): TableNote => ({ where: label === ABOVE ? 'above' : 'below', text: value }),
  );
  if (form.shape.value === '글') {
    return { ...empty, lines: table.rows.flatMap(row => take(table, row, sentence) ?? []), notes };
  }
  return { ...empty, rows: readRows(table, described), notes };
}

function readRows(table: Table, described: Described): TableRow[] {
  const { form, block, labels } = described;
  const places = labels > 0 ? table.filled : table.rows;
  const rows = carryGroups(
    places.map(row => rowAt(table, row, described)),
    labels,
  );
  if (labels > 0 && table.header >= 0) checkLabels(table, form, block.title!, rows, places);
  return rows;
}

/** A row with its live totals computed: nothing depends on what the sheet had stored for them. */
function rowAt(table: Table, row: number, { form, columns }: Described): TableRow {
  const isComputed = (col: number): boolean =>
    equationOf(form, col) !== undefined && isLive(table, row, columns[col]!);
  const typed = columns.map((column, col): TableCell | undefined => {
    const value = isComputed(col) ? undefined : take(table, row, column);
    const bracket = value && bracketIn(form.columns[col]!, value.text);
    return bracket === undefined ? value : { ...value!, bracket };
  });
  const cells = columns.map((column, col): TableCell | undefined => {
    const value = isComputed(col) ? liveValue(form, col, typed, isComputed) : undefined;
    if (value === undefined) return typed[col];
    const at = refAt(table.reading, row, table.columns.get(column)!);
    return { value, text: formatNumber(value), at };
  });
  const blanks = columns.flatMap((column, col) => {
    const at = table.columns.get(column);
    const isBlank = cells[col] === undefined && at !== undefined && equationOf(form, col) !== undefined;
    return isBlank && !isComputed(col) ? [{ column: col, at: refAt(table.reading, row, at) }] : [];
  });
  return blanks.length > 0 ? { cells, blanks } : { cells };
}
