import type { Remark } from '../model/findings';
import type { Project, Records } from '../model/records';
import { formatNumber } from '../prose/numbers';
import { sharesOf } from '../totals/budgets';
import { inThousands } from '../totals/money';
import { addExactly, closed, groupBy, isFilled } from '../totals/sums';
import { type BudgetSentence, budgetSentences, fundNamed, moneySlack, rowsAmount } from './budget-sentences';
import { remarkOn } from './remarks';
import type { Rule } from './rule';

/** An amount as the sentence has it and as the rows have it, in 천원. */
interface Pair {
  readonly name: string;
  readonly found: number;
  readonly expected: number;
}

/** The whole first; by fund only where the whole ties and both tell their funds. */
function pairsOf(records: Records, project: Project, { reading }: BudgetSentence): Pair[] {
  const whole = { name: '', found: inThousands(reading.amount, reading.unit), expected: rowsAmount(project) };
  const typed = project.budget.flatMap(({ total, unit }) =>
    total && isFilled(total) ? [inThousands(total.value, unit.value)] : [],
  );
  const ties =
    Math.abs(whole.found - whole.expected) <= moneySlack(reading) || addExactly(typed) === whole.found;
  if (!ties) return [whole];
  const named = reading.parts.map(part => ({ ...part, fund: fundNamed(records, part.fund) }));
  const shares = project.budget.flatMap(sharesOf);
  if (named.length === 0 || [...named, ...shares].some(({ fund }) => fund === '')) return [];
  return groupBy(named, part => closed(part.fund)).map(parts => ({
    name: `${parts[0]!.fund} `,
    found: addExactly(parts.map(part => inThousands(part.amount, part.unit))),
    expected: rowsAmount(project, parts[0]!.fund),
  }));
}

function offIn(records: Records, division: string, project: Project, sentence: BudgetSentence): Remark[] {
  const others = project.budget.flatMap(row => [row.unit, ...sharesOf(row).map(share => share.source)]);
  return pairsOf(records, project, sentence)
    .filter(({ found, expected }) => Math.abs(found - expected) > moneySlack(sentence.reading))
    .map(({ name, found, expected }) => {
      const rows =
        others.length === 0
          ? '사업비 탭에는 이 사업의 줄이 없어 총괄에서 빠집니다'
          : `사업비 탭에는 ${formatNumber(expected)}천원입니다`;
      const message = `${project.number.value}번 사업비 문장에는 ${name}${formatNumber(found)}천원인데, ${rows}.`;
      return remarkOn({ division, at: sentence.source, message, found, expected, others });
    });
}

/** A kept wording is printed as it is, while the totals come from the rows: the two must say the same. */
export const budgetSentenceTiesToRows: Rule = {
  id: 'budget-sentence-ties-to-rows',
  title: '사업비 문장은 사업비 탭의 금액과 같다',
  severity: 'error',
  why: '문장은 적은 대로 인쇄되고 총괄은 사업비 탭에서 나오므로, 한쪽만 고치면 보고서가 서로 어긋납니다.',
  examples: {
    pass: [
      { budget: ['1 | 천원 | 국비 10 | 구비 20'], budgetNote: '30천원(국비 10, 구비 20)' },
      { budget: ['1 | 천원 | 구비 20', '1 | 추경 | 천원 | 구비 5'], lines: ['사업비: 25천원(구비)'] },
      { lines: ['사업비: 비예산'] },
    ],
    fail: [
      { budget: ['1 | 천원 | 국비 10 | 구비 25'], budgetNote: '30천원(국비 10, 구비 20)' },
      { budget: ['1 | 천원 | 국비 20 | 구비 10'], budgetNote: '30천원(국비 10, 구비 20)' },
      { lines: ['사업비: 25천원(구비)'] },
    ],
  },
  check: records =>
    records.divisions.flatMap(({ division, projects }) =>
      projects.flatMap(project =>
        budgetSentences(project).flatMap(sentence => offIn(records, division.name.value, project, sentence)),
      ),
    ),
};
