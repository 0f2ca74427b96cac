/** A table of the text as a status table: its form (서식) inferred from its own header, cells and notes. */
import type { Form } from '../model/forms';
import type { StatusTable, TableCell, TableNote, TableRow } from '../model/records';
import { fromLines, type Sourced } from '../model/sourced';
import { closeUp, squeeze } from '../prose/words';
import { type Column, describeColumns, readCell, readDay } from './columns';
import { formColumns } from './form-columns';
import { type Grid, type GridRow, readGrid } from './grid-table';
import type { Line } from './lines';

/** What stands around a table, or around the sentences of a form without one. */
export interface TableSource {
  readonly division: Sourced<string>;
  /** `현황`, or the number of a project. */
  readonly place: Sourced<string>;
  readonly title: Sourced<string>;
  readonly printTitle: boolean;
  readonly unit?: Sourced<string>;
  readonly period?: Sourced<string>;
  readonly notes: readonly TableNote[];
  /** The rows of the table, the header's too; none where 형태 is 글. */
  readonly rows: readonly Line[];
  readonly sentences: readonly Sourced<string>[];
}

/** First columns under these headers name the rows. */
const LABEL_HEADER =
  /^(?:구분|업무명|업무|항목|분야|종류|종별|유형|분류|내용|과목|사업명|부서|부서별|동별|지역|시설명|연도|년도|연도별|월|월별|분기|시기|기간|)$/;
const SUM_ROW = /^(?:총|합|소)?계$/;

/** How many of the first columns name the rows: with row groups at least two, none where rows are free. */
function countLabelColumns(grid: Grid, columns: readonly Column[]): number {
  const isText = (col: number): boolean => columns[col] !== undefined && columns[col]!.kind !== '수';
  const numbers = columns.filter(column => column.kind === '수').length;
  if (!isText(0) || grid.rows.length < 2 || numbers === 0) return 0;
  const goesOn = grid.rows.some(({ cells }, i) => i > 0 && cells[0] === '' && cells[1] !== '' && isText(1));
  const isWide = columns[1]?.path[0] === columns[0]!.path[0] && columns[0]!.path.length === 1 && isText(1);
  if (goesOn || isWide) return 2;
  const named = LABEL_HEADER.test(squeeze(columns[0]!.path.join('')));
  const summed = grid.rows.some(({ cells }) => SUM_ROW.test(squeeze(cells[0]!)));
  return (named || summed) && grid.rows.every(({ cells }) => cells[0] !== '') ? 1 : 0;
}

/** The rows with the blank cells of a row group filled by the label that starts it, origin and all. */
function readRows(grid: Grid, columns: readonly Column[], labelColumns: number): TableRow[] {
  const open: (TableCell | undefined)[] = [];
  return grid.rows.map(({ line, cells }) => ({
    cells: cells.map((text, col) => {
      const own = text === '' ? undefined : cellOf(text, line, columns[col]!);
      if (col >= labelColumns) return own;
      if (own) open.splice(col, open.length, own);
      return own ?? (col < labelColumns - 1 ? open[col] : undefined);
    }),
  }));
}

function cellOf(text: string, line: Line, column: Column): TableCell {
  const read = column.kind === '수' ? readCell(text) : column.kind === '날짜' ? readDay(text) : undefined;
  if (!read) return fromLines(text, text, line.number);
  const cell = fromLines<string | number>(read.value, text, line.number);
  return read.bracket === undefined ? cell : { ...cell, bracket: read.bracket };
}

/** The labels of a fixed row, `통합 민원 발급 > 인감증명발급`. */
function rowLabel(row: TableRow, line: GridRow, labelColumns: number): Sourced<string> {
  const labels = row.cells.slice(0, labelColumns).filter((cell): cell is TableCell => cell !== undefined);
  const path = labels.map(cell => cell.text).join(' > ');
  return fromLines(path, path, line.line.number);
}

/** How many tables have a title already. */
export function countTwins(tables: readonly StatusTable[], title: string): number {
  return tables.filter(({ form }) => squeeze(form.title.value) === squeeze(title)).length;
}

/** Makes a status table of what was found; `twins` are the tables of the same title in the same place. */
export function makeTable(source: TableSource, twins: number): StatusTable {
  const { title, unit, period, notes, sentences } = source;
  const isTable = source.rows.length > 0;
  const grid = isTable ? readGrid(source.rows) : { headerLines: [], paths: [], rows: [] };
  const words = [unit?.text ?? '', title.text, ...notes.map(note => note.text.text)].join(' ');
  const columns = describeColumns(
    grid.paths.map(path => path.map(closeUp)),
    col => grid.rows.map(row => row.cells[col]!),
    words,
  );
  const labelColumns = countLabelColumns(grid, columns);
  const rows = readRows(grid, columns, labelColumns);
  const labels = labelColumns === 0 ? [] : rows.map((row, i) => rowLabel(row, grid.rows[i]!, labelColumns));
  const told = <T>(value: T): Sourced<T> => ({ value, text: String(value), at: title.at });
  const noted = (where: TableNote['where']): Sourced<string>[] =>
    notes.filter(note => note.where === where).map(note => note.text);
  const form: Form = {
    division: source.division,
    place: source.place,
    title,
    ordinal: told(twins + 1),
    printTitle: told(source.printTitle),
    ...(unit ? { unit } : {}),
    ...(period ? { period } : {}),
    shape: told(isTable ? ('표' as const) : ('글' as const)),
    notesAbove: noted('above'),
    notesBelow: noted('below'),
    rows: labels,
    labelColumns: told(labelColumns),
    columns: formColumns(columns, rows, grid.headerLines),
  };
  return { form, rows, lines: sentences, notes };
}
