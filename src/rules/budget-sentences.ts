/** The sentences that state what a project costs: the wording beside 사업비, and lines typed into the outline. */
import type { Project, Records } from '../model/records';
import type { Sourced } from '../model/sourced';
import { type BudgetReading, readBudget } from '../prose/budget';
import { squeeze } from '../prose/words';
import { sharesOf } from '../totals/budgets';
import { wonIn } from '../totals/money';
import { addExactly, closed } from '../totals/sums';

/** A sentence about money, as numbers. */
export interface BudgetSentence {
  readonly source: Sourced<string>;
  readonly reading: BudgetReading;
}

const LABELLED = /^([^:：]{2,12})[:：]\s*(.+)$/;
const BUDGET_LABEL = /^(?:총)?(?:사업비|예산|예산액|소요예산|사업예산)$/;

function sentenceOf(source: Sourced<string>, text: string): BudgetSentence[] {
  const reading = readBudget(text);
  return reading ? [{ source, reading }] : [];
}

/** The sentences of a project's overview; those that stand for the composed one (`{사업비}`) say nothing new. */
export function budgetSentences({ sections, budget }: Project): BudgetSentence[] {
  const lines = sections.filter(({ nature }) => nature === '개요').flatMap(section => section.lines);
  return [
    ...budget.flatMap(({ wording }) => (wording ? sentenceOf(wording, wording.text) : [])),
    ...lines.flatMap(({ text }) => {
      const [, label = '', sentence = ''] = LABELLED.exec(text.text) ?? [];
      return BUDGET_LABEL.test(squeeze(label)) ? sentenceOf(text, sentence) : [];
    }),
  ];
}

/** A fund by the name of the setup, where the word is one of its other names. */
export function fundNamed({ setup }: Records, word: string): string {
  const fund = setup.funds.find(({ name, aliases }) =>
    [name.value, ...(aliases?.value.split(',') ?? [])].some(known => closed(known) === closed(word)),
  );
  return fund?.name.value ?? word;
}

/** What the rows of 사업비 give for a project, in 천원; of one fund when it is named. */
export function rowsAmount({ budget }: Project, fund?: string): number {
  const shares = budget.flatMap(sharesOf);
  const own = fund === undefined ? shares : shares.filter(share => closed(share.fund) === closed(fund));
  return addExactly(own.map(share => share.amount));
}

/** The size of the last digit of an amount, in 천원: 100 for 1.5억원 is 10,000. */
function lastDigit(amount: number, unit: string): number {
  const places = (String(amount).split('.')[1] ?? '').length;
  return (wonIn(unit) ?? 1000) / 1000 / 10 ** places;
}

/** How far parts may lie from a stated sum, in 천원, when it was rounded to a coarser unit; else nothing. */
export function moneySlack({ amount, unit, parts }: BudgetReading): number {
  const step = lastDigit(amount, unit);
  const finest = Math.min(step, ...parts.map(part => lastDigit(part.amount, part.unit)));
  const rounded = parts.filter(part => lastDigit(part.amount, part.unit) >= 1000).length;
  return (finest < step ? step / 2 : 0) + (step >= 1000 ? (step / 2) * (1 + rounded) : 0) + 1e-6;
}
