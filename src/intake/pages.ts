/**
 * What belongs to the page and not to the report: page numbers, lines that every page repeats at its top or
 * bottom, and the header of a table that is printed again where a page tore the table.
 *
 *     수거차량 │ 18              수거차량 │ 18
 *     - 12 -                     노면청소차 │ 5
 *     해솔시 경제환경국     ─▶
 *     구분    │ 대수
 *     노면청소차 │ 5
 */
import { squeeze } from '../prose/words';
import { isLoose, mayBeRow } from './aligned-columns';
import { FENCED } from './drawn-tables';
import type { RawLine } from './raw-lines';

const DASHED = /^[-–—]\s*\d{1,4}(?:\s*\/\s*\d{1,4})?\s*[-–—]$/;
const SPOKEN = /^(?:\d{1,4}\s*(?:쪽|페이지|면)|(?:page|p\.)\s*\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?)$/i;
const BARE = /^\[?\s*(\d{1,4})(?:\s*\/\s*(\d{1,4}))?\s*\]?$/;
/** A running header with its page number on one line. */
const NUMBERED = /^(.{4,40}?)(?:\s*[-–—|/]\s*|\s{2,})(\d{1,4})(?:\s*[-–—|/])?$/;
/** Signs, numerals and captions: what begins so tells something of its own. */
const TELLING = /^(?:[^가-힣A-Za-z‘’'"“”\d]|\d{1,2}\s*[.)]|[가-하]\s*[.)]|[ⅠⅡⅢⅣⅤⅥ]\s*\.)/;
const SECTION = /(?:개요|실적|계획|효과|성과|현황|내용|배경|목적|일정|방향|상황|대책)(?:\([^()]*\))?$/;
/** So many times a line stands at the edge of a page before it is the page's. */
const TIMES = 3;
/** No more lines than this lie between what stands at a page's edge and the break. */
const REACH = 15;

const isBlank = (line: RawLine | undefined): boolean => line !== undefined && line.text.trim() === '';

/** Whether a line has cells, set apart by tabs or fences. */
const isRow = (line: RawLine | undefined): boolean =>
  line !== undefined && line.text.trim() !== '' && (/\t/.test(line.text) || FENCED.test(line.text.trim()));

/** Whether numbers run upward, as those of pages do. */
function runsUpward(numbers: readonly number[]): boolean {
  const steps = numbers.slice(1).map((number, i) => number - numbers[i]!);
  return numbers.length >= TIMES && steps.every(step => step > 0 && step <= 5);
}

/** Indices of the page numbers: those that are written as such, and bare ones where all of them run upward. */
function pageNumbers(lines: readonly RawLine[]): Set<number> {
  const found = new Set<number>();
  const bare: { at: number; number: number }[] = [];
  lines.forEach((line, at) => {
    const text = line.text.trim();
    const match = BARE.exec(text);
    const isAtEdge = line.opensPage || lines[at + 1]?.opensPage === true;
    if (DASHED.test(text) || SPOKEN.test(text) || (match && isAtEdge)) found.add(at);
    else if (match && Number(match[1]) <= Number(match[2] ?? match[1]))
      bare.push({ at, number: Number(match[1]) });
  });
  if (runsUpward(bare.map(({ number }) => number))) for (const { at } of bare) found.add(at);
  return found;
}

/** Indices of running headers that carry their page number: the same words, and numbers that run upward. */
function numberedHeaders(lines: readonly RawLine[]): Set<number> {
  const byWords = new Map<string, { at: number; number: number }[]>();
  lines.forEach((line, at) => {
    const match = isRow(line) ? null : NUMBERED.exec(line.text.trim());
    if (!match || TELLING.test(match[1]!) || /[:：…·.,]/.test(match[1]!)) return;
    const words = squeeze(match[1]!);
    const own = byWords.get(words) ?? [];
    own.push({ at, number: Number(match[2]) });
    byWords.set(words, own);
  });
  const all = [...byWords.values()].filter(own => runsUpward(own.map(({ number }) => number)));
  return new Set(all.flatMap(own => own.map(({ at }) => at)));
}

/** The nearest line that is not blank, above or below a page break. */
function neighbour(
  lines: readonly RawLine[],
  at: number,
  step: 1 | -1,
  skipped: ReadonlySet<number>,
): number {
  let i = at + step;
  const isPassed = (): boolean => isBlank(lines[i]) || skipped.has(i);
  while (Math.abs(i - at) < REACH && i >= 0 && i < lines.length && isPassed()) i += step;
  return i;
}

/** Indices of lines that stand at the edge of most pages, word for word. */
function runningHeaders(lines: readonly RawLine[], numbers: ReadonlySet<number>): Set<number> {
  const breaks = lines
    .map((_, i) => i)
    .filter(i => numbers.has(i) || (lines[i]!.opensPage && !isBlank(lines[i])));
  const edges = new Map<string, Set<number>>();
  for (const at of breaks) {
    const own = numbers.has(at) ? [] : [at];
    for (const i of [neighbour(lines, at, -1, numbers), ...own, neighbour(lines, at, 1, numbers)]) {
      const line = lines[i];
      const text = line?.text.trim() ?? '';
      if (!line || isRow(line) || TELLING.test(text) || SECTION.test(text) || text.length > 40) continue;
      edges.set(squeeze(text), (edges.get(squeeze(text)) ?? new Set()).add(i));
    }
  }
  const repeated = [...edges.values()].filter(own => own.size >= TIMES && own.size * 2 >= breaks.length);
  return new Set(repeated.flatMap(own => [...own]));
}

/** How many rows behind a tear say again what the table above it begins with. */
function repeatedHeader(
  lines: readonly RawLine[],
  above: number,
  below: number,
  isCells: (line: RawLine | undefined) => boolean,
): number {
  let first = above;
  while (isCells(lines[first - 1])) first--;
  let count = 0;
  const same = (i: number): boolean =>
    isCells(lines[below + i]) &&
    first + i <= above &&
    squeeze(lines[first + i]!.text) === squeeze(lines[below + i]!.text);
  while (same(count)) count++;
  return isCells(lines[below + count]) ? count : 0;
}

/** How many cells a row has; columns that blanks alone set apart may be blank themselves, and are not counted. */
const width = (line: RawLine): number => (isRow(line) ? line.text.split(/[\t|│┃║]/).length : 0);

/** Takes out what belongs to the pages; the two halves of a torn table stand together again. */
export function withoutPages(lines: readonly RawLine[]): RawLine[] {
  const isAligned = !isLoose(lines);
  const isCells = (line: RawLine | undefined): boolean =>
    isRow(line) || (isAligned && line !== undefined && mayBeRow(line));
  const numbers = pageNumbers(lines);
  const headers = numberedHeaders(lines);
  const edges = new Set([...numbers, ...headers]);
  const furniture = new Set([...edges, ...runningHeaders(lines, edges)]);
  const dropped = new Set(furniture);
  const tears = lines.map((_, i) => i).filter(i => furniture.has(i) || lines[i]!.opensPage);
  for (const at of tears) {
    const above = neighbour(lines, at, -1, furniture);
    const below = furniture.has(at) || isBlank(lines[at]) ? neighbour(lines, at, 1, furniture) : at;
    if (!isCells(lines[above]) || !isCells(lines[below]) || width(lines[above]!) !== width(lines[below]!))
      continue;
    const again = repeatedHeader(lines, above, below, isCells);
    for (let i = above + 1; i < below + again; i++) dropped.add(i);
  }
  return lines.filter((_, i) => !dropped.has(i));
}
