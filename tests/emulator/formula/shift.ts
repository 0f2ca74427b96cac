/** Formulas follow the cells they name when rows or columns come and go. */
import { columnName } from '../../../src/model/grid';
import { type End, tokensOf } from './tokens';

/** `count` rows or columns put in before `at`, or, when negative, taken out from `at` on. */
export interface Shift {
  readonly tab: string;
  readonly axis: 'row' | 'col';
  readonly at: number;
  readonly count: number;
}

/** Where a place moves to; `undefined` when it is taken out. */
export function shifted(place: number, { at, count }: Shift): number | undefined {
  if (place < at) return place;
  return count < 0 && place < at - count ? undefined : place + count;
}

/** The formula after a shift, of a cell that stands in the tab called `home`. */
export function shiftFormula(formula: string, home: string, shift: Shift): string {
  const tokens = tokensOf(formula.slice(1));
  if (!tokens) return formula;
  const parts = tokens.map(token => {
    if (token.kind !== 'reference' || (token.tab ?? home) !== shift.tab) return token.text;
    const ends = shiftEnds(token.ends, shift);
    const prefix = token.text.includes('!') ? token.text.slice(0, token.text.lastIndexOf('!') + 1) : '';
    return ends ? prefix + ends.map(endText).join(':') : '#REF!';
  });
  return `=${parts.join('')}`;
}

function shiftEnds(ends: readonly End[], shift: Shift): readonly End[] | undefined {
  const { axis, at, count } = shift;
  const [first, last = first] = ends as [End, End?];
  const from = shifted(first[axis], shift) ?? at;
  const to = shifted(last[axis], shift) ?? at - 1;
  if (to < from) return undefined;
  if (count < 0 && ends.length === 1 && shifted(first[axis], shift) === undefined) return undefined;
  return ends.length === 1
    ? [{ ...first, [axis]: from }]
    : [
        { ...first, [axis]: from },
        { ...last, [axis]: to },
      ];
}

const endText = ({ row, col, fixed }: End): string =>
  `${fixed.col ? '$' : ''}${columnName(col)}${fixed.row ? '$' : ''}${row + 1}`;
