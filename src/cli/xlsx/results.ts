/**
 * Results of a plan's formulas, so that a viewer that does not calculate shows numbers too. Spreadsheet
 * programs calculate anew, and the core never depends on these.
 */
import { cellName, cellPosition } from '../../model/grid';
import type { TabPlan } from '../../model/plan';

/** The number behind the formula of a cell; `undefined` where it is not known. */
export type Results = (tab: string, row: number, col: number) => number | undefined;

/** A piece of a formula: `'행정과 현황'!C5`, or a number, a function's name, a sign. */
interface Token {
  readonly tab?: string;
  readonly cell?: string;
  readonly sign: string;
}

const TOKEN =
  /\s*(?:(?:'((?:[^']|'')+)'!|([^\s!'(),:+\-*/]+)!)?(\$?[A-Z]{1,3}\$?\d+)|(\d+(?:\.\d+)?|[A-Z]+(?=\()|[-+*/(),:]))/y;

function tokensOf(formula: string): Token[] | undefined {
  const tokens: Token[] = [];
  const end = formula.trimEnd().length;
  TOKEN.lastIndex = 0;
  for (let at = 0; at < end; at = TOKEN.lastIndex) {
    const match = TOKEN.exec(formula);
    if (!match) return undefined;
    const tab = match[1]?.replace(/''/g, "'") ?? match[2];
    tokens.push({ tab, cell: match[3]?.replace(/\$/g, ''), sign: match[4] ?? '' });
  }
  return tokens;
}

/** Reads a cell's number: blank and text are 0; `undefined` when it is a formula of unknown result. */
type NumberAt = (tab: string, row: number, col: number) => number | undefined;

/** A formula being calculated. What is not understood makes its result not a number. */
interface Reading {
  readonly tokens: readonly Token[];
  next: number;
  /** The tab that holds the formula. */
  readonly home: string;
  readonly numberAt: NumberAt;
}

function eat(reading: Reading, sign: string): boolean {
  const found = reading.tokens[reading.next]?.sign === sign;
  if (found) reading.next++;
  return found;
}

function sum(reading: Reading): number {
  let total = eat(reading, '-') ? -product(reading) : product(reading);
  for (;;) {
    if (eat(reading, '+')) total += product(reading);
    else if (eat(reading, '-')) total -= product(reading);
    else return total;
  }
}

function product(reading: Reading): number {
  let total = factor(reading);
  for (;;) {
    if (eat(reading, '*')) total *= factor(reading);
    else if (eat(reading, '/')) total /= factor(reading);
    else return total;
  }
}

function factor(reading: Reading): number {
  if (eat(reading, 'SUM')) return listed(reading);
  if (eat(reading, '(')) {
    const inner = sum(reading);
    return eat(reading, ')') ? inner : Number.NaN;
  }
  const token = reading.tokens[reading.next++];
  if (token?.cell) return range(reading, token, token);
  return token && /^\d/.test(token.sign) ? Number(token.sign) : Number.NaN;
}

/** `(C5:F5,H5)` behind SUM. */
function listed(reading: Reading): number {
  let total = 0;
  if (!eat(reading, '(')) return Number.NaN;
  do {
    const first = reading.tokens[reading.next];
    const last = reading.tokens[reading.next + 2];
    if (first?.cell && last && reading.tokens[reading.next + 1]?.sign === ':') {
      reading.next += 3;
      total += range(reading, first, last);
    } else total += sum(reading);
  } while (eat(reading, ','));
  return eat(reading, ')') ? total : Number.NaN;
}

function range({ home, numberAt }: Reading, first: Token, last: Token): number {
  const from = cellPosition(first.cell ?? '');
  const to = cellPosition(last.cell ?? '');
  if (!from || !to) return Number.NaN;
  let total = 0;
  for (let row = from.row; row <= to.row; row++)
    for (let col = from.col; col <= to.col; col++)
      total += numberAt(first.tab ?? home, row, col) ?? Number.NaN;
  return total;
}

function calculate(formula: string, home: string, numberAt: NumberAt): number | undefined {
  const tokens = tokensOf(formula);
  if (!tokens) return undefined;
  const reading = { tokens, next: 0, home, numberAt };
  const result = sum(reading);
  return reading.next === tokens.length && Number.isFinite(result) ? result : undefined;
}

/** What is known of the results of all formulas in the plans. */
export function resultsOf(plans: readonly TabPlan[]): Results {
  const planned = new Map(
    plans.flatMap(plan => plan.cells.map(cell => [`${plan.name}!${cellName(cell.row, cell.col)}`, cell])),
  );
  const known = new Map<string, number | undefined>();

  function numberAt(tab: string, row: number, col: number): number | undefined {
    const cell = planned.get(`${tab}!${cellName(row, col)}`);
    if (cell?.formula === undefined) return typeof cell?.value === 'number' ? cell.value : 0;
    return resultAt(tab, row, col);
  }
  function resultAt(tab: string, row: number, col: number): number | undefined {
    const name = `${tab}!${cellName(row, col)}`;
    const formula = planned.get(name)?.formula;
    if (formula === undefined || known.has(name)) return known.get(name);
    known.set(name, undefined);
    known.set(name, calculate(formula, tab, numberAt));
    return known.get(name);
  }
  return resultAt;
}
