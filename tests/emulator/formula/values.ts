/** What formulas compute with. */

/** `undefined` is an empty cell. */
export type Value = string | number | boolean | undefined;

/** An argument of a function: one value, or the cells of a reference by row. */
export type Argument = { readonly one: Value } | { readonly cells: readonly (readonly Value[])[] };

/** An error that a cell shows, such as `#DIV/0!`. */
export class FormulaError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** The number that a value counts as: nothing is 0, and a text must look like a number. */
export function numberOf(value: Value): number {
  if (value === undefined) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const number =
    typeof value === 'number' ? value : value.trim() === '' ? Number.NaN : Number(value.replace(/,/g, ''));
  if (Number.isNaN(number)) throw new FormulaError('#VALUE!');
  return number;
}

/** The text that a value counts as: nothing is the empty text. */
export function textOf(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : value;
}

/** All the values of an argument. */
export function flat(argument: Argument): readonly Value[] {
  return 'one' in argument ? [argument.one] : argument.cells.flat();
}

/** The one value of an argument; a formula that wants one cannot take many. */
export function single(argument: Argument | undefined): Value {
  if (!argument) throw new FormulaError('#N/A');
  const values = flat(argument);
  if (values.length !== 1) throw new FormulaError('#VALUE!');
  return values[0];
}
