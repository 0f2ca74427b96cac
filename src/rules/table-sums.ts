/**
 * Sums that a table states, across a row or down a column, and which of their numbers could be the wrong one.
 *
 *     구분 │ 계 │ 남 │ 여
 *     계   │ 10 │  5 │  5      the row 가 and the column 여 both miss 1: it is 여 of 가 that was mistyped
 *     가   │  6 │  3 │  2
 *     나   │  4 │  2 │  2
 */
import type { TableCell } from '../model/records';
import { formatNumber } from '../prose/numbers';
import { withParticle } from '../prose/particles';
import { addExactly } from '../totals/sums';
import { isSlip } from './slips';
import { holdsWords, numberIn, type OwnedTable, roundingSlack } from './tables';

const LEAST = 10;

/** A part of a sum, and what it is called in its row or column. */
export interface SumCell {
  readonly cell: TableCell | undefined;
  readonly name: string;
  readonly sign: 1 | -1;
}

/** A sum as stated, what its parts come to, and the parts that hold a number. */
export interface TableSum {
  readonly total: TableCell;
  readonly found: number;
  readonly expected: number;
  readonly parts: readonly (SumCell & { readonly cell: TableCell })[];
  readonly isOff: boolean;
}

/** A total with its parts; none where the total or all parts are blank, or words stand among them. */
export function sumIn(
  { form }: OwnedTable,
  column: number,
  total: TableCell | undefined,
  cells: readonly SumCell[],
): TableSum | undefined {
  const found = numberIn(total);
  const parts = cells.flatMap(part =>
    numberIn(part.cell) === undefined ? [] : [{ ...part, cell: part.cell! }],
  );
  if (!total || found === undefined || parts.length === 0) return undefined;
  if (cells.some(({ cell }) => holdsWords(cell))) return undefined;
  const expected = addExactly(parts.map(({ cell, sign }) => numberIn(cell)! * sign));
  const slack = roundingSlack([total, ...parts.map(({ cell }) => cell)], form, column);
  return { total, found, expected, parts, isOff: Math.abs(found - expected) > slack };
}

/** What a cell would have to be for a sum to hold; none where it takes no part. */
function meantIn({ total, found, expected, parts }: TableSum, cell: TableCell): number | undefined {
  if (cell === total) return expected;
  const part = parts.find(own => own.cell === cell);
  return part ? addExactly([numberIn(cell)!, (found - expected) * part.sign]) : undefined;
}

/** A slip of a finger; of a single digit every other is one. */
function isTold(written: number, meant: number): boolean {
  return Math.abs(written) >= LEAST && Math.abs(meant) >= LEAST && isSlip(written, meant);
}

/** The cell that alone sets right a wrong sum and one that crosses it. */
function likelyIn(
  sum: TableSum,
  crossing: readonly TableSum[],
): { cell: TableCell; meant: number } | undefined {
  const cells = [sum.total, ...sum.parts.map(({ cell }) => cell)];
  const found = cells.flatMap(cell => {
    const meant = meantIn(sum, cell)!;
    return crossing.some(other => other.isOff && meantIn(other, cell) === meant) ? [{ cell, meant }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/**
 * Says which number of a wrong sum is probably wrong: the one where two wrong sums meet, or else
 * those that are one slip of a finger away. `nameOf` tells what a cell is called.
 */
export function suspectsIn(sum: TableSum, crossing: readonly TableSum[], total: string): string {
  const likely = likelyIn(sum, crossing);
  const nameOf = (cell: TableCell): string => sum.parts.find(part => part.cell === cell)?.name || total;
  if (likely) {
    const { cell, meant } = likely;
    const name = `‘${nameOf(cell)}’ ${cell.text}`;
    return ` ${withParticle(name, '이/가')} ${formatNumber(meant)}이면 이 칸이 든 다른 합도 함께 맞으므로, 여기부터 확인해 주십시오.`;
  }
  const slips = sum.parts.flatMap(({ cell, name }) => {
    const meant = meantIn(sum, cell)!;
    const isHeld = crossing.some(other => !other.isOff && meantIn(other, cell) !== undefined);
    return !isHeld && isTold(numberIn(cell)!, meant)
      ? [`${withParticle(`‘${name}’`, '이/가')} ${formatNumber(meant)}`]
      : [];
  });
  const isTotalHeld = crossing.some(other => !other.isOff && meantIn(other, sum.total) !== undefined);
  const whole = isTotalHeld ? [] : [`${withParticle(`‘${total}’`, '이/가')} ${formatNumber(sum.expected)}`];
  const ways = [...whole, ...slips.slice(0, 2)];
  return ways.length > 0 && slips.length > 0 ? ` ${ways.join('이거나 ')}이면 맞습니다.` : '';
}
