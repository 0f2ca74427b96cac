/**
 * Composes the sentence that states what a project costs, from the rows of the tab 사업비 or from the parts that
 * a sentence was read as. Whoever asks what the report will print asks `composeBudget`.
 */
import { type BudgetPart, MAIN_BUDGET, NO_BUDGET, sumBudget } from './budget';
import type { StatedAmount } from './money';
import { formatNumber } from './numbers';

/** A row of the tab 사업비 in plain values; its funds in the order of the tab's columns. */
export interface PlainBudgetRow {
  readonly category: string;
  readonly unit: string;
  readonly funds: readonly { readonly fund: string; readonly amount: number }[];
  /** 계, where it was typed. */
  readonly total?: number;
}

function statedSum(parts: readonly BudgetPart[]): StatedAmount {
  const unit = parts[0]?.unit ?? '천원';
  return { amount: sumBudget(parts, unit), unit };
}

const written = ({ amount, unit }: StatedAmount): string => formatNumber(amount) + unit;

/** The shares of one fund: `구비 5천원`, or out of several budgets `구비: 본예산 3천원, 추경 2천원`. */
function formatFund(fund: string, parts: readonly BudgetPart[]): string {
  if (fund !== '' && parts.every(part => part.category === MAIN_BUDGET)) {
    return parts.map(part => `${fund} ${written(part)}`).join(', ');
  }
  const shares = parts.map(part => `${part.category} ${written(part)}`).join(', ');
  return fund === '' ? shares : `${fund}: ${shares}`;
}

/** The brackets of one part that is the whole sum: `구비`, `구비: 추경`, `추경`, or none. */
function formatSole({ fund, category }: BudgetPart): string {
  const words = [fund, category === MAIN_BUDGET ? '' : category].filter(word => word !== '');
  return words.length > 0 ? `(${words.join(': ')})` : '';
}

const isNothing = (part: BudgetPart): boolean => part.category === NO_BUDGET && part.amount === 0;

/** Composes the sentence that `readBudget` reads; the sum is added up where none was stated. */
export function formatBudget(all: readonly BudgetPart[], stated?: StatedAmount): string {
  if (all.length > 0 && all.every(isNothing)) return NO_BUDGET;
  const parts = all.filter(part => !isNothing(part));
  const whole = stated ?? statedSum(parts);
  const [first] = parts;
  if (!first) return written(whole);
  if (parts.length === 1 && first.amount === whole.amount && first.unit === whole.unit) {
    return written(whole) + formatSole(first);
  }
  const named = parts
    .map(part => part.fund)
    .filter((fund, i, funds) => fund !== '' && funds.indexOf(fund) === i);
  const shares = ['', ...named].map(fund =>
    formatFund(
      fund,
      parts.filter(part => part.fund === fund),
    ),
  );
  return `${written(whole)}(${shares.filter(share => share !== '').join(', ')})`;
}

/** The shares that a row tells: a typed 계 without any is a share of a fund untold. */
function partsOf({ category, unit, funds, total }: PlainBudgetRow): BudgetPart[] {
  const parts = funds.filter(({ amount }) => amount !== 0).map(share => ({ ...share, category, unit }));
  if (parts.length > 0) return parts;
  if (category === NO_BUDGET || total !== undefined)
    return [{ fund: '', category, amount: total ?? 0, unit }];
  return [];
}

/** The sum to state: what was typed as 계, the other rows added to it, in the unit of the first row with a sum. */
function statedOf(rows: readonly PlainBudgetRow[]): StatedAmount | undefined {
  if (rows.every(row => row.total === undefined)) return undefined;
  const amounts = rows.flatMap(({ category, unit, funds, total }): BudgetPart[] => {
    const amount = total ?? funds.reduce((sum, share) => sum + share.amount, 0);
    return amount === 0 && total === undefined ? [] : [{ fund: '', category, amount, unit }];
  });
  return statedSum(amounts);
}

/** The sentence of a project's rows; `''` when nothing was entered. */
export function composeBudget(rows: readonly PlainBudgetRow[]): string {
  const parts = rows.flatMap(partsOf);
  return parts.length === 0 ? '' : formatBudget(parts, statedOf(rows));
}
