/**
 * A document as a reader meets it, whatever its format: paragraphs, and rows of tables, one under the other.
 * Blank lines, covered cells, pages and looks are left out.
 */
import { legal } from '../xml';

/** A paragraph, with one text; or a row of a table, with a text for every cell that begins in it. */
export interface Line {
  readonly texts: readonly string[];
  /** Of a row: which table of the document it stands in, and which row of that it is, both from 1. */
  readonly table?: number;
  readonly row?: number;
}

/** What is typed for a blank, or is no letter at all. */
const BLANKS = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** A text as it is compared: one blank for any, none at its ends; letters put together, whoever took them apart. */
export function tidy(text: string): string {
  return legal(text.normalize('NFC')).replace(UNSEEN, '').replace(BLANKS, ' ').trim();
}

/** Takes what a document says, in its order, and puts it into lines. */
export interface Lines {
  readonly openParagraph: () => void;
  readonly write: (text: string) => void;
  /** A paragraph whose end was deleted goes on in the next. */
  readonly closeParagraph: (goesOn?: boolean) => void;
  readonly openTable: () => void;
  readonly openRow: () => void;
  readonly openCell: () => void;
  /** A covered cell is part of the one above. */
  readonly closeCell: (isCovered?: boolean) => void;
  readonly closeRow: (isDeleted?: boolean) => void;
  readonly closeTable: () => void;
  readonly finish: () => readonly Line[];
}

interface OpenTable {
  readonly rows: string[][][];
  row: string[][];
  cell: string[];
}

/** Texts of a whole table that stands in a cell, or is a frame around paragraphs. */
const textsOf = ({ rows }: OpenTable): string[] => rows.flat(2);

const isFrame = ({ rows }: OpenTable): boolean => rows.flat().length === 1;

/** Finished lines, and the tables that are open: a paragraph goes to the innermost cell. */
function newPage(): { readonly lines: Line[]; readonly tables: OpenTable[]; put: (text: string) => void } {
  const lines: Line[] = [];
  const tables: OpenTable[] = [];
  const put = (text: string): void => {
    const table = tables[tables.length - 1];
    if (table) table.cell.push(text);
    else if (tidy(text) !== '') lines.push({ texts: [tidy(text)] });
  };
  return { lines, tables, put };
}

function rowLines({ rows }: OpenTable, table: number): Line[] {
  const lines = rows.map((row, r) => ({ texts: row.map(cell => tidy(cell.join('\n'))), table, row: r + 1 }));
  return lines.filter(({ texts }) => texts.some(text => text !== ''));
}

/** What is told of tables; one of a single cell is a frame: its paragraphs are lines of their own. */
function tableLines({
  lines,
  tables,
  put,
}: ReturnType<typeof newPage>): Omit<Lines, 'openParagraph' | 'write' | 'closeParagraph' | 'finish'> {
  let met = 0;
  const inner = (): OpenTable | undefined => tables[tables.length - 1];
  return {
    openTable: () => tables.push({ rows: [], row: [], cell: [] }),
    openRow: () => {
      const table = inner();
      if (table) table.row = [];
    },
    openCell: () => {
      const table = inner();
      if (table) table.cell = [];
    },
    closeCell: isCovered => {
      const table = inner();
      if (table && !isCovered) table.row.push(table.cell);
    },
    closeRow: isDeleted => {
      const table = inner();
      if (table && !isDeleted) table.rows.push(table.row);
    },
    closeTable: () => {
      const table = tables.pop();
      if (!table) return;
      if (tables.length > 0 || isFrame(table)) textsOf(table).forEach(put);
      else lines.push(...rowLines(table, ++met));
    },
  };
}

/** Starts a document. */
export function newLines(): Lines {
  const page = newPage();
  const open: string[] = [];
  let left = '';
  return {
    ...tableLines(page),
    openParagraph: () => open.push(''),
    write: text => {
      if (open.length > 0) open[open.length - 1] += text;
    },
    closeParagraph: goesOn => {
      const text = left + (open.pop() ?? '');
      left = goesOn ? text : '';
      if (!goesOn) page.put(text);
    },
    finish: () => page.lines,
  };
}
