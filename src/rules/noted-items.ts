/**
 * A note that tells what a column or a row of its table is made of, and the rows of another table that are just
 * these things.
 *
 *     계      │ 증명발급 │ 출생            업무명                │ 2022년 │ 2023년
 *     40,394  │ 39,002   │ 1,392           통합 발급 │ 주민등록 … │ 23,149 │ 15,784      39,002 is their sum
 *     ※ 증명발급: 주민등록 등초본, 인감               │ 인감증명 … │  7,658 │ 23,218
 */
import type { TableCell, TableRow } from '../model/records';
import { splitList } from '../prose/numbers';
import { squeeze } from '../prose/words';
import { columnTitle, labelColumns, numberIn, type OwnedTable, rowTitle } from './tables';

/** A figure of one table and the figures of another that are its parts. */
export interface NotedSum {
  readonly whole: TableCell;
  /** As the note calls it. */
  readonly name: string;
  readonly table: OwnedTable;
  readonly parts: readonly TableCell[];
  readonly other: OwnedTable;
  /** The column of the other table, as people call it. */
  readonly column: string;
}

const NOTE = /^[※*\s]*([^:：]{2,20}?)\s*[:：]\s*(.{3,200})$/;
/** Columns beside the figures of this year. */
const BESIDE = /전년|작년|증감|대비|비율|비중|평균|목표|계획|[율률]$|%/;

const bare = (label: string): string => squeeze(label).replace(/[·ㆍ・‧,/()（）]/g, '');

/** What a note says that something is made of. */
function noted(text: string): { name: string; items: string[] } | undefined {
  const match = NOTE.exec(text);
  const items = match ? splitList(match[2]!.replace(/\s*등\s*$/, '')).map(bare) : [];
  return items.length >= 2 && items.every(item => item.length >= 2) ? { name: match![1]!, items } : undefined;
}

function countedColumns({ form }: OwnedTable): number[] {
  return form.columns.map((_, i) => i).filter(i => form.columns[i]!.kind.value === '수');
}

/** The one figure of a table that a name stands for: its column where there is one row, its row where one column. */
function figureNamed(table: OwnedTable, name: string): TableCell | undefined {
  const wanted = bare(name);
  const columns = countedColumns(table);
  const { rows } = table.table;
  if (rows.length === 1) {
    const named = columns.filter(i => bare(columnTitle(table.form, i)) === wanted);
    return named.length === 1 ? rows[0]!.cells[named[0]!] : undefined;
  }
  const named = rows.filter(row => bare(rowTitle(table.form, row)) === wanted);
  return named.length === 1 && columns.length === 1 ? named[0]!.cells[columns[0]!] : undefined;
}

/** The rows that the items name, each exactly one; `undefined` where an item names none or several. */
function rowsNamed({ form, table }: OwnedTable, items: readonly string[]): TableRow[] | undefined {
  const last = labelColumns(form) - 1;
  const labels = table.rows.map(row => bare(row.cells[last]?.text ?? ''));
  const found = items.map(item => labels.flatMap((label, i) => (label.includes(item) ? [i] : [])));
  const at = found.flat();
  const isSure = found.every(own => own.length === 1) && new Set(at).size === items.length;
  return isSure ? at.map(i => table.rows[i]!) : undefined;
}

/** The one column of this year's figures. */
function columnOf(table: OwnedTable, year: number): number | undefined {
  const columns = countedColumns(table).filter(i => {
    const title = squeeze(columnTitle(table.form, i)).replace(/[(（].*$/, '');
    const years: string[] = title.match(/(?:19|20)\d\d/g) ?? [];
    return !BESIDE.test(title) && (years.length === 0 || years.includes(String(year)));
  });
  return columns.length === 1 ? columns[0] : undefined;
}

/** Whether two tables speak of the same time, as far as they say. */
function isSameTime({ form: a }: OwnedTable, { form: b }: OwnedTable, year: number): boolean {
  const [own, other] = [a, b].map(({ period }) => (period ? squeeze(period.text) : ''));
  if (own !== '' && other !== '' && own !== other) return false;
  const years: string[] = `${own}${other}`.match(/(?:19|20)\d\d/g) ?? [];
  return years.length === 0 || years.includes(String(year));
}

function sumIn(
  table: OwnedTable,
  other: OwnedTable,
  { name, items }: { name: string; items: string[] },
  year: number,
): NotedSum[] {
  const whole = figureNamed(table, name);
  const rows = rowsNamed(other, items);
  const column = columnOf(other, year);
  if (!whole || !rows || column === undefined || !isSameTime(table, other, year)) return [];
  const parts = rows.flatMap(row => row.cells[column] ?? []);
  if (parts.length < rows.length || [whole, ...parts].some(cell => numberIn(cell) === undefined)) return [];
  return [{ whole, name, table, parts, other, column: columnTitle(other.form, column) }];
}

/** Every figure of a table that a note takes apart into the rows of another table of the division. */
export function notedSums(tables: readonly OwnedTable[], year: number): NotedSum[] {
  return tables.flatMap(table =>
    table.table.notes.flatMap(({ text }) => {
      const note = noted(text.text);
      if (!note) return [];
      const others = tables.filter(other => other !== table && other.division === table.division);
      return others.flatMap(other => sumIn(table, other, note, year));
    }),
  );
}
