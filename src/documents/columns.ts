/** The widths of a table's columns, by what stands in them, so that no word, number or date is broken. */
import type { BlockCell, TableBlock } from '../report/blocks';
import { roomFor, wordsOf } from './cell-lines';
import { tables } from './styles';

/** Widths in points that fill the given width, and the type size at which they suffice. */
export interface ColumnPlan {
  readonly size: number;
  /** Left and right of the text of every cell. */
  readonly padding: number;
  readonly widths: readonly number[];
}

/** A type size and the room beside it, to be tried. */
interface Trial {
  readonly size: number;
  readonly padding: number;
}

/** A word longer than this share of the table may be broken after all. */
const LONGEST_WORD = 0.4;
/** A sentence asks for no more than this share of the table. */
const LONGEST_LINE = 0.45;
/** Below this size a second line in a cell is better than smaller type. */
const LEGIBLE = 10.5;

const around = (width: number, { padding }: Trial): number => width + 2 * padding + 1;

/** The width of the longest piece that must stay on one line. */
function narrowest({ text }: BlockCell, trial: Trial, whole: number): number {
  const longest = Math.max(0, ...wordsOf(text).map(word => roomFor(word, trial.size)));
  return Math.min(around(longest, trial), whole * LONGEST_WORD);
}

/** The width at which only brackets stand on a line of their own. */
function bracketed({ text }: BlockCell, trial: Trial): number {
  const parts = text.split(/\n| (?=[(（])/);
  return parts.length > 1 ? around(Math.max(...parts.map(part => roomFor(part, trial.size))), trial) : 0;
}

/** The width at which a cell needs no second line. */
function widest({ text }: BlockCell, trial: Trial): number {
  return around(Math.max(...text.split('\n').map(line => roomFor(line, trial.size))), trial);
}

/** The same, but for a sentence no more than its part of the table. */
function comfortable(cell: BlockCell, trial: Trial, whole: number): number {
  const width = widest(cell, trial);
  return cell.role === 'text' ? Math.min(width, whole * LONGEST_LINE) : width;
}

/** The widths that cells ask for; those of merged cells are shared out among their columns. */
function asked(table: TableBlock, ask: (cell: BlockCell) => number, floor: readonly number[]): number[] {
  const widths = [...floor];
  const byColumns = [...table.cells].sort((a, b) => a.colSpan - b.colSpan);
  for (const cell of byColumns) {
    const covered = widths.slice(cell.col, cell.col + cell.colSpan);
    const missing = ask(cell) - covered.reduce((sum, width) => sum + width, 0);
    for (let i = 0; missing > 0 && i < cell.colSpan; i++) widths[cell.col + i]! += missing / cell.colSpan;
  }
  return widths;
}

/** Shares out what is left: each gets what it still needs, the small needs first. */
function share(least: readonly number[], most: readonly number[], rest: number): number[] {
  const widths = [...least];
  const order = least.map((_, i) => i).sort((a, b) => most[a]! - least[a]! - (most[b]! - least[b]!));
  let left = rest;
  order.forEach((column, i) => {
    const part = Math.min(most[column]! - least[column]!, left / (order.length - i));
    widths[column]! += part;
    left -= part;
  });
  return widths;
}

/** Widens columns that already suffice: the narrow ones first, so that like columns come out alike. */
function spread(widths: readonly number[], rest: number): number[] {
  const sorted = [...widths].sort((a, b) => a - b);
  let level = sorted[0] ?? 0;
  let left = rest;
  for (let i = 1; i <= sorted.length && left > 0; i++) {
    const step = Math.min(left / i, i < sorted.length ? sorted[i]! - level : left / i);
    level += step;
    left -= step * i;
  }
  return widths.map(width => Math.max(width, level));
}

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

/** What the columns of a table ask for, from the least to the most. */
function stagesOf(table: TableBlock, trial: Trial, whole: number): number[][] {
  const none = Array.from({ length: table.columns }, () => around(0, trial));
  const least = asked(table, cell => narrowest(cell, trial, whole), none);
  const brackets = asked(table, cell => bracketed(cell, trial), least);
  const comfort = asked(table, cell => comfortable(cell, trial, whole), brackets);
  return [least, brackets, comfort, asked(table, cell => widest(cell, trial), comfort)];
}

/** Grants stage after stage; the first that does not fit gets what is left. */
function grant(stages: readonly (readonly number[])[], whole: number): readonly number[] {
  let widths = stages[0]!;
  for (const stage of stages.slice(1)) {
    if (sum(stage) > whole) return share(widths, stage, whole - sum(widths));
    widths = stage;
  }
  return spread(widths, whole - sum(widths));
}

/** The least that the columns need. */
function leastOf(table: TableBlock, trial: Trial, whole: number): number {
  const none = Array.from({ length: table.columns }, () => around(0, trial));
  return sum(asked(table, cell => narrowest(cell, trial, whole), none));
}

/** Large type first; before it shrinks too far, the room beside it does. */
const trials: readonly Trial[] = tables.sizes.flatMap(size =>
  [tables.padding, ...(size < LEGIBLE ? tables.tightPaddings : [])].map(padding => ({ size, padding })),
);

function chosenTrial(table: TableBlock, whole: number): Trial {
  const comfort = trials.find(
    trial => trial.size >= LEGIBLE && sum(stagesOf(table, trial, whole)[2]!) <= whole,
  );
  const enough = comfort ?? trials.find(trial => leastOf(table, trial, whole) <= whole);
  return enough ?? trials[trials.length - 1]!;
}

/** Plans the columns of a table that is `whole` points wide. */
export function planColumns(table: TableBlock, whole: number): ColumnPlan {
  const trial = chosenTrial(table, whole);
  const stages = stagesOf(table, trial, whole);
  const least = stages[0]!;
  const tight = sum(least);
  if (tight > whole) return { ...trial, widths: least.map(width => (width * whole) / tight) };
  return { ...trial, widths: grant(stages, whole) };
}

/** The room for text in a cell: its columns without the padding. */
export function innerWidth({ col, colSpan }: BlockCell, { widths, padding }: ColumnPlan): number {
  return sum(widths.slice(col, col + colSpan)) - 2 * padding;
}
