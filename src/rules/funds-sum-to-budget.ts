import type { Remark } from '../model/findings';
import type { BudgetRow, Project, Records } from '../model/records';
import { formatNumber } from '../prose/numbers';
import { withParticle } from '../prose/particles';
import { inThousands } from '../totals/money';
import { addExactly, isFilled } from '../totals/sums';
import { type BudgetSentence, budgetSentences, moneySlack } from './budget-sentences';
import { remarkOn, sumInWords } from './remarks';
import type { Rule } from './rule';
import { isUnreadBeside } from './unread';

function offInRow(
  records: Records,
  division: string,
  { number }: Project,
  { funds, total, unit }: BudgetRow,
): Remark[] {
  const filled = funds.filter(({ amount }) => isFilled(amount));
  const expected = addExactly(filled.map(({ amount }) => amount.value));
  if (!total || !isFilled(total) || filled.length === 0 || total.value === expected) return [];
  if (isUnreadBeside(records, [total])) return [];
  const terms = filled.map(({ fund, amount }) => ({ name: fund, value: amount.value }));
  const sum = withParticle(sumInWords(terms), '을/를');
  const message = `${number.value}번 사업비의 계는 ${formatNumber(total.value)}${unit.text}인데, ${sum} 더하면 ${formatNumber(expected)}${unit.text}입니다.`;
  const others = [unit, ...filled.map(({ amount }) => amount)];
  return [remarkOn({ division, at: total, message, found: total.value, expected, others })];
}

function offInSentence(division: string, { number }: Project, sentence: BudgetSentence): Remark[] {
  const { amount, unit, parts } = sentence.reading;
  const found = inThousands(amount, unit);
  const expected = addExactly(parts.map(part => inThousands(part.amount, part.unit)));
  if (parts.length === 0 || Math.abs(found - expected) <= moneySlack(sentence.reading)) return [];
  const terms = parts.map(part => ({ name: part.fund || part.category, value: part.amount }));
  const message = `${number.value}번 사업비 문장은 ${formatNumber(amount)}${unit}인데, 괄호 안(${sumInWords(terms)})을 더하면 ${formatNumber(expected)}천원입니다.`;
  return [remarkOn({ division, at: sentence.source, message, found, expected })];
}

/** In the tab and in the sentence alike; what the rows already tell is not told again of the sentence. */
export const fundsSumToBudget: Rule = {
  id: 'funds-sum-to-budget',
  title: '사업비는 재원을 더한 값이다',
  severity: 'error',
  why: '추경이나 이월을 더하면서 총액을 고치지 않는 일이 잦습니다.',
  examples: {
    pass: [
      { budget: ['1 | 천원 | 국비 10 | 구비 20 | 계 30'] },
      {
        lines: [
          '사업비: 30천원(국비 10천원, 구비 20천원)',
          '사업비: 1.5억원(국비 70,100천원, 구비 80,000천원)',
        ],
      },
    ],
    fail: [
      { budget: ['1 | 천원 | 국비 10 | 구비 20 | 계 40'] },
      { lines: ['사업비: 40천원(국비 10천원, 구비 20천원)'] },
    ],
  },
  check: records =>
    records.divisions.flatMap(({ division, projects }) =>
      projects.flatMap(project => {
        const rows = project.budget.flatMap(row => offInRow(records, division.name.value, project, row));
        const sentences = () =>
          budgetSentences(project).flatMap(sentence => offInSentence(division.name.value, project, sentence));
        return rows.length > 0 ? rows : sentences();
      }),
    ),
};
