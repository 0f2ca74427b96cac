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

/** What a cell asks for, as shares of the type size: measured once, for every size that is tried. */
interface Need {
  readonly cell: BlockCell;
  /** The longest piece that must stay on one line. */
  readonly word: number;
  /** The longest part where only brackets stand on a line of their own; 0 without any. */
  readonly part: number;
  /** The longest line as it was typed. */
  readonly line: number;
}

/** What the cells of a table ask for; the narrow ones come first, and merged ones get what these leave. */
function needsOf({ cells }: TableBlock): Need[] {
  const longest = (pieces: readonly string[]): number =>
    Math.max(0, ...pieces.map(piece => roomFor(piece, 1)));
  const needs = cells.map(cell => {
    const parts = cell.text.split(/\n| (?=[(（])/);
    const word = longest(wordsOf(cell.text));
    return { cell, word, part: parts.length > 1 ? longest(parts) : 0, line: longest(cell.text.split('\n')) };
  });
  return needs.sort((a, b) => a.cell.colSpan - b.cell.colSpan);
}

/** The width of a column that holds so much. */
const around = (share: number, { size, padding }: Trial): number => share * size + 2 * padding + 1;

/** The widths that cells ask for; those of merged cells are shared out among their columns. */
function asked(needs: readonly Need[], ask: (need: Need) => number, floor: readonly number[]): number[] {
  const widths = [...floor];
  for (const need of needs) {
    const { col, colSpan } = need.cell;
    let missing = ask(need);
    for (let i = 0; i < colSpan; i++) missing -= widths[col + i]!;
    for (let i = 0; missing > 0 && i < colSpan; i++) widths[col + i]! += missing / colSpan;
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

/** A table that is to be planned: what its cells ask for, how many columns it has, and how wide it is. */
interface Task {
  readonly needs: readonly Need[];
  readonly columns: number;
  readonly whole: number;
}

/** The least that the columns need. */
function leastOf({ needs, columns, whole }: Task, trial: Trial): number[] {
  const none = Array.from({ length: columns }, () => around(0, trial));
  return asked(needs, ({ word }) => Math.min(around(word, trial), whole * LONGEST_WORD), none);
}

/** What the columns ask for, from the least to the most; a sentence is content with its part of the table. */
function stagesOf(task: Task, trial: Trial): number[][] {
  const { needs, whole } = task;
  const least = leastOf(task, trial);
  const brackets = asked(needs, ({ part }) => (part > 0 ? around(part, trial) : 0), least);
  const comfortable = ({ cell, line }: Need): number =>
    cell.role === 'text' ? Math.min(around(line, trial), whole * LONGEST_LINE) : around(line, trial);
  const comfort = asked(needs, comfortable, brackets);
  return [least, brackets, comfort, asked(needs, ({ line }) => around(line, trial), comfort)];
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

/** Large type first; before it shrinks too far, the room beside it does. */
const trials: readonly Trial[] = tables.sizes.flatMap(size =>
  [tables.padding, ...(size < LEGIBLE ? tables.tightPaddings : [])].map(padding => ({ size, padding })),
);

function chosenTrial(task: Task): Trial {
  const comfort = trials.find(trial => trial.size >= LEGIBLE && sum(stagesOf(task, trial)[2]!) <= task.whole);
  const enough = comfort ?? trials.find(trial => sum(leastOf(task, trial)) <= task.whole);
  return enough ?? trials[trials.length - 1]!;
}

/** Plans the columns of a table that is `whole` points wide. */
export function planColumns(table: TableBlock, whole: number): ColumnPlan {
  const task: Task = { needs: needsOf(table), columns: table.columns, whole };
  const trial = chosenTrial(task);
  const stages = stagesOf(task, trial);
  const least = stages[0]!;
  const tight = sum(least);
  if (tight > whole) return { ...trial, widths: least.map(width => (width * whole) / tight) };
  return { ...trial, widths: grant(stages, whole) };
}

/** The room for text in a cell: its columns without the padding. */
export function innerWidth({ col, colSpan }: BlockCell, { widths, padding }: ColumnPlan): number {
  return sum(widths.slice(col, col + colSpan)) - 2 * padding;
}
