/** The line that states a project's budget, as rows of the tab 사업비. */
import { type BudgetRow, budgetCategories, type FundAmount } from '../model/records';
import { fromLines, type Sourced } from '../model/sourced';
import { type BudgetPart, formatBudget, readBudget, sumBudget } from '../prose/budget';
import { formatNumber } from '../prose/numbers';
import { fundNamed, mentionsFund } from './funds';

/** A line that states the budget: what stays in the outline, and the sentence that moves to 사업비. */
export interface BudgetLine {
  /** `사업비: {사업비}`, the label as written. */
  readonly outline: string;
  readonly sentence: string;
}

const LABEL =
  /^((?:총\s*)?(?:사\s*업\s*비|예\s*산\s*액?|소\s*요\s*예\s*산|사\s*업\s*예\s*산|소\s*요\s*액)\s*[:：]?\s*)(?=\S)(.+)$/;

/** Cuts a line such as `사업비: 5,515천원(구비)`; `undefined` when it states no amount of money. */
export function budgetLine(text: string): BudgetLine | undefined {
  const match = LABEL.exec(text);
  if (!match || !readBudget(match[2]!)) return undefined;
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
  const untold = parts.some(({ fund }) => fund === '') && parts.some(part => part.amount !== 0);
  const total = parts.reduce((sum, part) => sum + part.amount, 0);
  return { category: told(category), unit: told(unit), funds, ...(untold ? { total: amount(total) } : {}) };
}

const placeOf = ([first]: readonly BudgetPart[]): number =>
  budgetCategories.map(String).indexOf(first!.category);

/**
 * The rows of a budget sentence on a line; `note` is a ※ below that may say which fund was carried over, on
 * `noteLine`. The wording is kept where composing the rows would give another sentence,
 * and where it states a sum that several rows do not come to.
 */
export function budgetRows(
  sentence: string,
  line: number,
  note?: { readonly text: string; readonly line: number },
): BudgetRow[] {
  const reading = readBudget(sentence)!;
  const named = reading.parts.map(part => ({ ...part, fund: part.fund === '' ? '' : fundNamed(part.fund) }));
  const parts = carriedOver(named, note?.text ?? '');
  const whole = { fund: '', category: '본예산', amount: reading.amount, unit: reading.unit };
  const groups: BudgetPart[][] = [];
  for (const part of parts.length > 0 ? parts : [whole]) {
    const group = groups.find(([first]) => first!.category === part.category && first!.unit === part.unit);
    if (group) group.push(part);
    else groups.push([part]);
  }
  const isCarried = (group: readonly BudgetPart[]): boolean =>
    note !== undefined && group[0]!.category === '이월';
  groups.sort((a, b) => placeOf(a) - placeOf(b));
  const rows = groups.map(group =>
    rowOf(group, value =>
      fromLines(value, String(value), ...(isCarried(group) ? [line, note!.line] : [line])),
    ),
  );
  const differs = parts.length > 0 && sumBudget(parts, reading.unit) !== reading.amount;
  const stated = { amount: reading.amount, unit: reading.unit };
  const composed = formatBudget(
    parts.length === 0 ? [] : groups.flat(),
    differs || parts.length === 0 ? stated : undefined,
  );
  const [first, ...others] = rows;
  const isOneRow = others.length === 0 && first!.unit.value === reading.unit;
  const total =
    differs && isOneRow ? { total: fromLines(stated.amount, formatNumber(stated.amount), line) } : {};
  const isComposed = composed === sentence && (!differs || isOneRow);
  const wording = isComposed ? {} : { wording: fromLines(sentence, sentence, line) };
  return [{ ...first!, ...total, ...wording }, ...others];
}
