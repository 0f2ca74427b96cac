/** `{사업비}` in an outline stands for the sentence composed from the rows of the tab 사업비. */
import type { BudgetRow } from '../model/records';
import { composeBudget, type PlainBudgetRow } from '../prose/budget-text';

/** The sign in a line that stands for the sentence. */
const BUDGET_SIGN = '{사업비}';

function plain({ category, unit, funds, total }: BudgetRow): PlainBudgetRow {
  return {
    category: category.value,
    unit: unit.value,
    funds: funds.map(({ fund, amount }) => ({ fund, amount: amount.value })),
    ...(total ? { total: total.value } : {}),
  };
}

/** The sentence of a project: its own wording, else composed; `''` when nothing was entered. */
export function budgetSentence(rows: readonly BudgetRow[]): string {
  const wording = rows.map(row => row.wording?.text.trim() ?? '').find(text => text !== '');
  if (wording !== undefined) return wording;
  return composeBudget(rows.map(plain));
}

/** A line with the sentence filled in; only its label where there is no sentence yet. */
export function withBudget(line: string, rows: readonly BudgetRow[]): string {
  if (!line.includes(BUDGET_SIGN)) return line;
  const sentence = budgetSentence(rows);
  const text = line.split(BUDGET_SIGN).join(sentence);
  return sentence === '' ? text.trimEnd() : text;
}
