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
const textsOf = ({ rows }: OpenTable): string[] => rows.flatMap(row => row.flatMap(cell => cell));

/** Starts a document. A table of a single cell is a frame: its paragraphs are lines of their own. */
export function newLines(): Lines {
  const lines: Line[] = [];
  const open: string[] = [];
  const tables: OpenTable[] = [];
  let met = 0;
  let left = '';
  const put = (text: string): void => {
    const table = tables[tables.length - 1];
    if (table) table.cell.push(text);
    else if (tidy(text) !== '') lines.push({ texts: [tidy(text)] });
  };
  const putTable = (table: OpenTable): void => {
    if (tables.length > 0 || table.rows.reduce((cells, row) => cells + row.length, 0) === 1) {
      textsOf(table).forEach(put);
      return;
    }
    met++;
    table.rows.forEach((row, r) => {
      const texts = row.map(cell => tidy(cell.join('\n')));
      if (texts.some(text => text !== '')) lines.push({ texts, table: met, row: r + 1 });
    });
  };
  return {
    openParagraph: () => open.push(''),
    write: text => {
      if (open.length > 0) open[open.length - 1] += text;
    },
    closeParagraph: goesOn => {
      const text = left + (open.pop() ?? '');
      left = goesOn ? text : '';
      if (!goesOn) put(text);
    },
    openTable: () => tables.push({ rows: [], row: [], cell: [] }),
    openRow: () => {
      const table = tables[tables.length - 1];
      if (table) table.row = [];
    },
    openCell: () => {
      const table = tables[tables.length - 1];
      if (table) table.cell = [];
    },
    closeCell: isCovered => {
      const table = tables[tables.length - 1];
      if (table && !isCovered) table.row.push(table.cell);
    },
    closeRow: isDeleted => {
      const table = tables[tables.length - 1];
      if (table && !isDeleted) table.rows.push(table.row);
    },
    closeTable: () => {
      const table = tables.pop();
      if (table) putTable(table);
    },
    finish: () => lines,
  };
}
