/** The line that states a project's budget, as rows of the tab 사업비. */
import { type BudgetRow, budgetCategories, type FundAmount } from '../model/records';
import { fromLines, type Sourced } from '../model/sourced';
import { type BudgetPart, readBudget, sumBudget, tellsYears } from '../prose/budget';
import { composeBudget } from '../prose/budget-text';
import { formatNumber } from '../prose/numbers';
import { fundNamed, fundPlace, isKnownFund, mentionsFund } from './funds';

/** A line that states the budget: what stays in the outline, and the sentence that moves to 사업비. */
export interface BudgetLine {
  /** `사업비: {사업비}`, the label as written. */
  readonly outline: string;
  readonly sentence: string;
}

const LABEL =
  /^((?:(?:\(?(?:\d{1,2}|[가-하])\)|(?:\d{1,2}|[가-하])\.|[①-⑳])\s*)?(?:총\s*)?(?:사\s*업\s*비|예\s*산\s*액?|소\s*요\s*예\s*산|사\s*업\s*예\s*산|소\s*요\s*액)\s*[:：]?\s*)(?=\S)(.+)$/;

/** Cuts a line such as `사업비: 5,515천원(구비)`; `undefined` when it states no amount that can be read. */
export function budgetLine(text: string): BudgetLine | undefined {
  const match = LABEL.exec(text);
  if (!match || !(readBudget(match[2]!) || tellsYears(match[2]!))) return undefined;
  return { outline: `${match[1]}{사업비}`, sentence: match[2]! };
}

/** Parts whose fund a note below says was carried over (이월) are out of that budget. */
function carriedOver(parts: readonly BudgetPart[], note: string): BudgetPart[] {
  return parts.map(part =>
    /이월/.test(note) && part.fund !== '' && mentionsFund(note, part.fund)
      ? { ...part, category: '이월' }
      : part,
  );
}

/** A row of parts out of one budget in one unit; several amounts of one fund are added up. */
function rowOf(
  parts: readonly BudgetPart[],
  told: <T extends string | number>(value: T) => Sourced<T>,
): BudgetRow {
  const { category, unit } = parts[0]!;
  const amount = (value: number): Sourced<number> => ({ ...told(value), text: formatNumber(value) });
  const funds: FundAmount[] = [];
  for (const part of parts.filter(({ fund }) => fund !== '')) {
    const before = funds.findIndex(({ fund }) => fund === part.fund);
    const sum = part.amount + (funds[before]?.amount.value ?? 0);
    funds.splice(before < 0 ? funds.length : before, 1, { fund: part.fund, amount: amount(sum) });
  }
  const untold = category !== '비예산' && parts.some(({ fund }) => fund === '');
  const total = parts.reduce((sum, part) => sum + part.amount, 0);
  return { category: told(category), unit: told(unit), funds, ...(untold ? { total: amount(total) } : {}) };
}

const placeOf = ([first]: readonly BudgetPart[]): number =>
  budgetCategories.map(String).indexOf(first!.category);

/** Parts by budget and unit, in the order of the budgets. */
function groupsOf(parts: readonly BudgetPart[]): BudgetPart[][] {
  const groups: BudgetPart[][] = [];
  for (const part of parts) {
    const group = groups.find(([first]) => first!.category === part.category && first!.unit === part.unit);
    if (group) group.push(part);
    else groups.push([part]);
  }
  return groups.sort((a, b) => placeOf(a) - placeOf(b));
}

/**
 * Whether the report will compose a sentence of these rows once they stand in the tab, whose columns set the
 * order of the funds; that of two unknown ones is up to the other projects of the division.
 */
function isComposed(sentence: string, rows: readonly BudgetRow[]): boolean {
  const plain = rows.map(({ category, unit, funds, total }) => ({
    category: category.value,
    unit: unit.value,
    funds: funds
      .map(({ fund, amount }) => ({ fund, amount: amount.value }))
      .sort((a, b) => fundPlace(a.fund) - fundPlace(b.fund)),
    ...(total ? { total: total.value } : {}),
  }));
  const isOrdered = plain.every(row => row.funds.filter(({ fund }) => !isKnownFund(fund)).length < 2);
  return isOrdered && composeBudget(plain) === sentence;
}

/**
 * The rows of a budget sentence on a line; `note` is a ※ below that may say which fund was carried over, on
 * `noteLine`. The wording is kept where composing the rows would give another sentence, and where it states a
 * sum that several rows do not come to; amounts year by year are wording alone.
 */
export function budgetRows(
  sentence: string,
  line: number,
  note?: { readonly text: string; readonly line: number },
): BudgetRow[] {
  const told = <T extends string | number>(value: T): Sourced<T> => fromLines(value, String(value), line);
  const reading = readBudget(sentence);
  if (!reading) return [{ category: told('본예산'), unit: told('천원'), funds: [], wording: told(sentence) }];
  const named = reading.parts.map(part => ({ ...part, fund: part.fund === '' ? '' : fundNamed(part.fund) }));
  const parts = carriedOver(named, note?.text ?? '');
  const whole = { fund: '', category: '본예산', amount: reading.amount, unit: reading.unit };
  const [first, ...others] = groupsOf(parts.length > 0 ? parts : [whole]).map(group => {
    const isCarried = note !== undefined && group[0]!.category === '이월';
    return rowOf(group, value =>
      fromLines(value, String(value), ...(isCarried ? [line, note.line] : [line])),
    );
  }) as [BudgetRow, ...BudgetRow[]];
  const differs = parts.length > 0 && sumBudget(parts, reading.unit) !== reading.amount;
  const isOneRow = others.length === 0 && first.unit.value === reading.unit;
  const total = { ...told(reading.amount), text: formatNumber(reading.amount) };
  const rows = [differs && isOneRow ? { ...first, total } : first, ...others];
  if (isComposed(sentence, rows)) return rows;
  return [{ ...rows[0]!, wording: told(sentence) }, ...rows.slice(1)];
}
