/** The functions that formulas may use: those that the tabs' templates write, and no others. */
import { type Argument, FormulaError, flat, numberOf, single, textOf, type Value } from './values';

/** Arguments are computed only when asked for, so that IF and IFERROR can leave one alone. */
export type Lazy = () => Argument;

/** What a function makes of its arguments. */
export type Compute = (args: readonly Lazy[]) => Value;

const one = (args: readonly Lazy[], at: number): Value => single(args[at]?.());

function sum(args: readonly Lazy[]): number {
  if (args.length === 0) throw new FormulaError('#N/A');
  let total = 0;
  for (const arg of args) {
    const argument = arg();
    if ('one' in argument) total += numberOf(argument.one);
    else for (const value of flat(argument)) if (typeof value === 'number') total += value;
  }
  return total;
}

function round(args: readonly Lazy[]): number {
  const value = numberOf(one(args, 0));
  const places = args.length > 1 ? numberOf(one(args, 1)) : 0;
  const shifted = Number(`${Math.abs(value)}e${places}`);
  return Math.sign(value) * Number(`${Math.round(shifted)}e${-places}`);
}

function iferror(args: readonly Lazy[]): Value {
  try {
    return one(args, 0);
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return args.length > 1 ? one(args, 1) : undefined;
  }
}

function textjoin(args: readonly Lazy[]): string {
  const parts = args.slice(2).flatMap(arg => flat(arg()).map(textOf));
  const kept = one(args, 1) ? parts.filter(part => part !== '') : parts;
  return kept.join(textOf(one(args, 0)));
}

/** By their names in capitals. */
export const functions: Readonly<Record<string, Compute>> = {
  SUM: sum,
  ROUND: round,
  IF: args => (numberOf(one(args, 0)) !== 0 ? one(args, 1) : args.length > 2 ? one(args, 2) : false),
  IFERROR: iferror,
  CONCATENATE: args => args.flatMap(arg => flat(arg()).map(textOf)).join(''),
  TEXTJOIN: textjoin,
  HYPERLINK: args => one(args, args.length > 1 ? 1 : 0),
};
