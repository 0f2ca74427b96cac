/** `{사업비}` in an outline stands for the sentence composed from the rows of the tab 사업비. */
import { type BudgetRow, budgetUnits } from '../model/records';
import { type BudgetPart, formatBudget, type StatedAmount } from '../prose/budget';

/** The sign in a line that stands for the sentence. */
const BUDGET_SIGN = '{사업비}';

const thousands = (unit: string): number => budgetUnits[unit as keyof typeof budgetUnits] ?? 1;

function partsOf(row: BudgetRow): BudgetPart[] {
  const category = row.category.value;
  const unit = row.unit.value;
  const parts = row.funds
    .filter(({ amount }) => amount.value !== 0)
    .map(({ fund, amount }) => ({ fund, category, amount: amount.value, unit }));
  if (category === '비예산' && parts.length === 0) return [{ fund: '', category, amount: 0, unit }];
  return parts;
}

/** The sum to state: what was typed as 계, the other rows added to it, in the unit of the first row. */
function statedOf(rows: readonly BudgetRow[]): StatedAmount | undefined {
  const [first] = rows;
  if (!first || rows.every(row => row.total === undefined)) return undefined;
  const unit = first.unit.value;
  const amounts = rows.map(row => {
    const sum = row.total?.value ?? row.funds.reduce((total, { amount }) => total + amount.value, 0);
    return (sum * thousands(row.unit.value)) / thousands(unit);
  });
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return { amount: Math.round(sum * 1e6) / 1e6, unit };
}

/** The sentence of a project: its own wording, else composed; `''` when nothing was entered. */
export function budgetSentence(rows: readonly BudgetRow[]): string {
  const wording = rows.map(row => row.wording?.text.trim() ?? '').find(text => text !== '');
  if (wording !== undefined) return wording;
  const parts = rows.flatMap(partsOf);
  const stated = statedOf(rows);
  return parts.length === 0 && !stated ? '' : formatBudget(parts, stated);
}

/** A line with the sentence filled in; `''` where the line is nothing but a label of a sentence yet to come. */
export function withBudget(line: string, rows: readonly BudgetRow[]): string {
  if (!line.includes(BUDGET_SIGN)) return line;
  const sentence = budgetSentence(rows);
  if (sentence === '' && /^[^:：]*[:：]?\s*$/.test(line.replace(BUDGET_SIGN, ''))) return '';
  return line.split(BUDGET_SIGN).join(sentence);
}
