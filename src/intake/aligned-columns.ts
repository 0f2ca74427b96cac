/**
 * Tables whose columns stand under each other by blanks alone, as programs write that turn a page into text. A
 * cell belongs to the column that it stands nearest to; a letter of Hangul is two blanks wide.
 *
 *     구 분          합계       본예산      추경
 *     문화시설      1,250        1,000       250
 *     체육시설        840          840
 */
import { isNumeric } from './grid-table';
import type { RawLine } from './raw-lines';

interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const GAP = /\s{2,}/;
const SIGNED = /^(?:[^가-힣A-Za-z\d'’‘(]|[oO]\s|\d{1,2}[.)]\s|[가-하][.)]\s)/;

const widthOf = (text: string): number =>
  Array.from(text).reduce((width, letter) => width + (/[\u1100-\uffff]/.test(letter) ? 2 : 1), 0);

/** The pieces of a line that two blanks or more set apart, and where they stand. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  const pattern = /\S+(?:\s\S+)*/g;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const from = widthOf(text.slice(0, match.index));
    pieces.push({ text: match[0], from, to: from + widthOf(match[0]) });
  }
  return pieces;
}

/** Whether a text doubles its spaces throughout, so that they tell nothing. */
export function isLoose(lines: readonly RawLine[]): boolean {
  const text = lines.map(line => line.text.trim()).join('\n');
  const wide = text.match(/\S {2}(?=\S)/g)?.length ?? 0;
  const single = text.match(/\S (?=\S)/g)?.length ?? 0;
  return wide > single;
}

/** Whether a line may be the row of a table of aligned columns. */
export const mayBeRow = ({ text }: RawLine): boolean =>
  !/\t/.test(text) && GAP.test(text.trim()) && !SIGNED.test(text.trim()) && piecesOf(text).length >= 2;

/** The columns, each as wide as its cells in the widest rows; none where no row is mostly numbers. */
function patternOf(rows: readonly RawLine[]): readonly Piece[] | undefined {
  const all = rows.map(row => piecesOf(row.text));
  const most = Math.max(...all.map(pieces => pieces.length));
  const isCounted = (pieces: readonly Piece[]): boolean =>
    pieces.filter(piece => isNumeric(piece.text)).length * 2 >= Math.max(2, pieces.length - 1);
  if (most < 3 || all.length < 2 || !all.some(isCounted)) return undefined;
  const widest = all.filter(pieces => pieces.length === most);
  return widest[0]!.map(({ text }, col) => ({
    text,
    from: Math.min(...widest.map(pieces => pieces[col]!.from)),
    to: Math.max(...widest.map(pieces => pieces[col]!.to)),
  }));
}

const distance = (piece: Piece, column: Piece): number => {
  if (piece.to > column.from && piece.from < column.to) return 0;
  return piece.from >= column.to ? piece.from - column.to + 1 : column.from - piece.to + 1;
};

const overlaps = (piece: Piece, columns: readonly Piece[]): number =>
  columns.filter(column => distance(piece, column) === 0).length;

/** The words of a piece that only one blank keeps from the next cell, where it reaches over two columns. */
function wordsOf(piece: Piece, columns: readonly Piece[]): Piece[] {
  if (overlaps(piece, columns) < 2) return [piece];
  const words: Piece[] = [];
  for (const text of piece.text.split(' ')) {
    const before = words[words.length - 1];
    const from = before ? before.to + 1 : piece.from;
    const word = { text, from, to: from + widthOf(text) };
    const joined = before && { text: `${before.text} ${text}`, from: before.from, to: word.to };
    if (joined && overlaps(joined, columns) < 2) words.splice(-1, 1, joined);
    else words.push(word);
  }
  return words.every(word => overlaps(word, columns) === 1) ? words : [piece];
}

/** The cells of a row, each in its column; no two in the same. */
function cellsOf(all: readonly Piece[], columns: readonly Piece[]): string[] {
  const words = all.flatMap(piece => wordsOf(piece, columns));
  const pieces = all.length < columns.length && words.length <= columns.length ? words : all;
  if (pieces.length === columns.length) return pieces.map(piece => piece.text);
  const cells = columns.map(() => '');
  let first = 0;
  pieces.forEach((piece, i) => {
    const last = columns.length - (pieces.length - i);
    let best = first;
    for (let col = first; col <= last; col++)
      if (distance(piece, columns[col]!) < distance(piece, columns[best]!)) best = col;
    cells[best] = piece.text;
    first = best + 1;
  });
  return cells;
}

/** Spells tables of aligned columns as rows set apart by tabs. */
export function columnsOfText(lines: readonly RawLine[]): RawLine[] {
  if (isLoose(lines)) return lines.slice();
  const out = lines.slice();
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (to < lines.length && mayBeRow(lines[to]!)) to++;
    const rows = lines.slice(from, to);
    const columns = rows.length > 0 ? patternOf(rows) : undefined;
    if (columns)
      rows.forEach((row, i) => {
        out[from + i] = { ...row, text: cellsOf(piecesOf(row.text), columns).join('\t') };
      });
    from = Math.max(to, from + 1);
  }
  return out;
}
