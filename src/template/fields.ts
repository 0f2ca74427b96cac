/** Records whose every field is a column of its own: described by their fields, laid out and read by them. */
import { given, type Sourced } from '../model/sourced';
import { withParticle } from '../prose/particles';
import { squeeze } from '../prose/words';
import { type Block, type Column, column, type Entry, entry } from './block';
import { type Draft, type Placed, putBlockTitle, putTable } from './draft';
import { claimAll, type Extent, reportLost } from './find';
import { count, text, word } from './kinds';
import { type Reading, textAt, trouble } from './reading';
import { readTable, type Table, take, takeOr } from './table';

/** A column for every field of a record, in the order of the tab. */
export type Fields<R> = {
  readonly [K in keyof R]-?: Column<NonNullable<R[K]> extends Sourced<infer V> ? V : never>;
};

type Loose = Readonly<Record<string, Sourced<unknown> | undefined>>;

/** The columns of fields. */
export function columnsOf<R>(fields: Fields<R>): Column<unknown>[] {
  return Object.values(fields);
}

/** A record as a row. */
export function rowOf<R>(fields: Fields<R>, record: R): Entry[] {
  const values = record as unknown as Loose;
  return Object.entries<Column<unknown>>(fields).map(([key, column]) => entry(column, values[key]));
}

/** A row as a record: optional fields only where something stands, required ones always. */
export function recordAt<R>(fields: Fields<R>, table: Table, row: number): R {
  const record: Record<string, Sourced<unknown>> = {};
  for (const [key, column] of Object.entries<Column<unknown>>(fields)) {
    const value = fieldAt(table, row, column);
    if (value) record[key] = value;
  }
  return record as unknown as R;
}

/** The value of a field; where it may not be absent, what a blank stands for. */
function fieldAt(table: Table, row: number, column: Column<unknown>): Sourced<unknown> | undefined {
  const { blank, empty } = column.kind;
  const instead = blank ?? (column.required ? empty : undefined);
  return instead === undefined ? take(table, row, column) : takeOr(table, row, column, instead);
}

/** A list of records as a block of its own. */
export interface ListBlock<R> {
  readonly block: Block;
  readonly fields: Fields<R>;
}

/** Describes a list: its title, hint, and the fields of an item. */
export function listBlock<R>(title: string, hint: string, fields: Fields<R>): ListBlock<R> {
  return { block: { title, hint, columns: columnsOf(fields) }, fields };
}

/** Reads a list. */
export function readList<R>(list: ListBlock<R>, reading: Reading, extent: Extent | undefined): R[] {
  if (!extent) return [];
  const table = readTable(reading, list.block, extent);
  return table.rows.map(row => recordAt(list.fields, table, row));
}

/**
 * One record laid out downwards, a field a row:
 *
 *     【보고서】
 *     항목 │ 내용          │ 설명
 *     국   │ 문화국        │
 *     연도 │ 2023          │ 네 자리
 */
export interface FactsBlock<R> {
  readonly block: Block;
  readonly fields: Fields<R>;
  readonly advice: Readonly<Record<string, string>>;
}

const item = column('항목', word, 110, { look: 'label' });
const content = column('내용', text, 260);
const advice = column('설명', text, 300, { look: 'made', preset: true, optional: true });

/** Describes facts; `advice` says by field what to write. */
export function factsBlock<R>(
  title: string,
  fields: Fields<R>,
  words: { readonly [K in keyof R]?: string },
): FactsBlock<R> {
  return {
    block: { title, columns: [item, content, advice] },
    fields,
    advice: words as FactsBlock<R>['advice'],
  };
}

/** Lays out facts. */
export function putFacts<R>(draft: Draft, { block, fields, advice: words }: FactsBlock<R>, facts: R): Placed {
  const values = facts as unknown as Loose;
  const entries = Object.entries<Column<unknown>>(fields);
  putBlockTitle(draft, block);
  const rows = entries.map(([key, field]) => {
    const { value, lines } = entry(field, values[key]);
    const typed = { column: content, value, lines, look: field.kind.look };
    return [{ column: item, value: field.title }, typed, { column: advice, value: words[key] ?? '' }];
  });
  const placed = putTable(draft, block, rows);
  entries.forEach(([, field], i) => {
    const row = placed.firstRow + i;
    if (field.options) {
      draft.choices.push({ area: { row, col: 1, lastRow: row, lastCol: 1 }, options: field.options });
    }
  });
  return placed;
}

/** Reads facts; a field whose row is gone is trouble where it is required. */
export function readFacts<R>(facts: FactsBlock<R>, reading: Reading, extent: Extent | undefined): R {
  const table = extent && readTable(reading, facts.block, extent);
  const record: Record<string, Sourced<unknown>> = {};
  const open = [...(table?.rows ?? [])];
  for (const [key, field] of Object.entries<Column<unknown>>(facts.fields)) {
    const at = open.findIndex(row => nameAt(reading, table!, row) === squeeze(field.title));
    if (at >= 0) {
      const [row] = open.splice(at, 1);
      const value = fieldAt(withField(table!, field), row!, field);
      if (value) record[key] = value;
    } else if (field.required) {
      if (table && table.header >= 0)
        reportLost(reading, field.title, `‘${facts.block.title}’의 ‘항목’ 열`, table.header);
      record[key] = { ...given(field.kind.empty), text: '' };
    }
  }
  for (const row of open) reportItem(reading, table!, row);
  for (const row of table?.filled ?? []) reportBeside(reading, table!, row);
  return record as unknown as R;
}

/** An item that no field has, or that stands there twice. */
function reportItem(reading: Reading, table: Table, row: number): void {
  const name = withParticle(`‘${nameAt(reading, table, row)}’`, '은/는');
  const message = `${name} 읽지 않는 항목이거나 두 번 적혀 있습니다. 이름을 바로잡거나 지워 주십시오.${claimAll(reading, [row])}`;
  trouble(reading, 'unplaced', row, table.columns.get(item) ?? 0, '표에 있는 항목', message);
}

/** A number in the column of the advice belongs one column to the left. */
function reportBeside(reading: Reading, { columns }: Table, row: number): void {
  const col = columns.get(advice);
  const typed = col === undefined ? '' : textAt(reading, row, col);
  if (col === undefined || count.read(typed) === undefined) return;
  const message = `‘설명’ 칸의 ${withParticle(`‘${typed}’`, '은/는')} 읽지 않습니다. ‘내용’ 칸으로 옮기거나 지워 주십시오.`;
  trouble(reading, 'unplaced', row, col, '내용 칸', message);
}

const nameAt = (reading: Reading, table: Table, row: number): string =>
  squeeze(textAt(reading, row, table.columns.get(item) ?? 0));

/** The same table, with the column 내용 read as a field. */
function withField(table: Table, field: Column<unknown>): Table {
  const col = table.columns.get(content);
  return { ...table, columns: col === undefined ? new Map() : new Map([[field, col]]) };
}
