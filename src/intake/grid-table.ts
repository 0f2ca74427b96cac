/**
 * A table out of tab-separated lines. Merged cells are blank in the text, so a blank header cell either goes on
 * with the group at its left or hangs down from the header above it:
 *
 *     총원 │ 성별 │    │ 비고          총원 · 성별 > 남 · 성별 > 여 · 비고
 *          │ 남   │ 여 │
 *     33   │ 11   │ 22 │
 */
import { readNumber, splitBracket } from '../prose/numbers';
import type { Line } from './lines';

/** A row: the line it stands on, and its cells, `''` where blank. */
export interface GridRow {
  readonly line: Line;
  readonly cells: readonly string[];
}

/** A table: for each column its labels from the group down, then the rows. */
export interface Grid {
  readonly headerLines: readonly Line[];
  /** `[['총원'], ['성별', '남'], …]` as written; both columns under a header that spans them are the same. */
  readonly paths: readonly (readonly string[])[];
  readonly rows: readonly GridRow[];
}

/** Columns that stand under one header cell; more than one may still be divided by the next header row. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/** Whether a cell begins with a number, brackets aside: `39,002 (195)`. */
export function isNumeric(text: string): boolean {
  return readNumber(splitBracket(text).main) !== undefined;
}

/** The spans of a header row within a wider span: a blank cell goes on with the one at its left. */
function spansOf(cells: readonly string[], within: Span): Span[] {
  const spans: Span[] = [];
  for (let col = within.first; col <= within.last; col++) {
    const before = spans[spans.length - 1];
    if (cells[col] === '' && before) spans[spans.length - 1] = { first: before.first, last: col };
    else spans.push({ first: col, last: col });
  }
  return spans;
}

/** The spans into which a further header row divides one; what stands left of its first label stays as it was. */
function divided(cells: readonly string[], span: Span): Span[] {
  const at = cells.findIndex((text, col) => col >= span.first && col <= span.last && text !== '');
  if (at < 0) return [span];
  const before = at > span.first ? [{ first: span.first, last: at - 1 }] : [];
  return [...before, ...spansOf(cells, { first: at, last: span.last })];
}

/**
 * Whether a row goes on with the header: it divides groups, and has no number. All else in it is blank, or goes
 * on with a header of one column (`이행률` over `(금액)`) where the row has no label of its own.
 */
function dividesGroups(cells: readonly string[], spans: readonly Span[]): boolean {
  const groups = spans.filter(span => span.last > span.first && cells[span.first] !== '');
  if (groups.length === 0) return false;
  const inGroup = (col: number): boolean => groups.some(span => col >= span.first && col <= span.last);
  const filled = cells.map((text, col) => ({ text, col })).filter(cell => cell.text !== '');
  const isYears = filled.every(cell => /^(?:19|20)\d\d$/.test(cell.text));
  if (!isYears && filled.some(cell => isNumeric(cell.text))) return false;
  const hasNoLabel = cells[0] === '' && spans[0]!.last === 0;
  return filled.every(cell => inGroup(cell.col)) || hasNoLabel;
}

/** Reads the lines of a table, of which there is at least one. */
export function readGrid(lines: readonly Line[]): Grid {
  const width = Math.max(...lines.map(line => line.cells?.length ?? 0));
  const rows = lines.map(line => ({
    line,
    cells: Array.from({ length: width }, (_, col) => line.cells?.[col] ?? ''),
  }));
  let spans = spansOf(rows[0]!.cells, { first: 0, last: width - 1 });
  const paths: string[][] = Array.from({ length: width }, () => []);
  let depth = 0;
  do {
    const { cells } = rows[depth]!;
    for (const span of spans) {
      const label = cells[span.first]!;
      for (let col = span.first; col <= span.last; col++)
        if (label !== '' || depth === 0) paths[col]!.push(label);
    }
    depth++;
    const next = rows[depth]?.cells;
    if (!next || depth === rows.length - 1 || !dividesGroups(next, spans)) break;
    spans = spans.flatMap(span => divided(next, span));
  } while (depth < rows.length);
  return { headerLines: rows.slice(0, depth).map(row => row.line), paths, rows: rows.slice(depth) };
}
