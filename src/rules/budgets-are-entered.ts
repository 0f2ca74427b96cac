import type { Remark } from '../model/findings';
import type { BudgetRow, Project } from '../model/records';
import type { Sourced } from '../model/sourced';
import { readBudget, statesMoney } from '../prose/budget';
import { squeeze } from '../prose/words';
import { isFilled } from '../totals/sums';
import { remarkOn } from './remarks';
import type { Rule } from './rule';

const SIGN = '{사업비}';
const LABELLED = /^([^:：]{2,12})[:：]\s*(.+)$/;
const BUDGET_LABEL = /^총?(?:사업비|예산|예산액|소요예산|사업예산|소요액)$/;

const hasAmount = ({ funds, total, category }: BudgetRow): boolean =>
  category.value === '비예산' || isFilled(total) || funds.some(({ amount }) => isFilled(amount));

/** Whether a line tells, in words that no other check can read, what the project costs. */
function isUnread(text: string): boolean {
  const [, label = '', sentence = ''] = LABELLED.exec(text) ?? [];
  return BUDGET_LABEL.test(squeeze(label)) && !readBudget(sentence) && statesMoney(sentence);
}

/** The words that promise an amount which no row of the tab holds. */
function promises({ sections, budget }: Project): Sourced<string>[] {
  if (budget.some(hasAmount)) return [];
  const wordings = budget.flatMap(({ wording }) => wording ?? []).filter(({ text }) => statesMoney(text));
  const lines = sections.flatMap(({ nature, lines }) =>
    lines
      .map(({ text }) => text)
      .filter(({ text }) => text.includes(SIGN) || (nature === '개요' && isUnread(text))),
  );
  return wordings.length > 0 ? wordings : lines;
}

function offIn(division: string, project: Project): Remark[] {
  const { value } = project.number;
  return promises(project).map(at => {
    const why = at.text.includes(SIGN) ? '사업비가 빈칸으로 인쇄됩니다' : '이 금액은 총괄에서 빠집니다';
    const message = `${value}번 사업의 금액이 사업비 탭에 없어 ${why}. 사업비 탭에 ${value}번 사업의 금액을 적어 주십시오.`;
    return remarkOn({ division, at, message, found: at.text, expected: null });
  });
}

/** What a project costs is counted from the tab 사업비 alone: words about it elsewhere count for nothing. */
export const budgetsAreEntered: Rule = {
  id: 'budgets-are-entered',
  title: '사업비를 말한 사업은 사업비 탭에 금액이 있다',
  severity: 'warning',
  why: '총괄은 사업비 탭의 금액만 더하므로, 문장으로만 적은 사업비는 국 전체 합계에서 빠집니다.',
  examples: {
    pass: [
      { budget: ['1 | 천원 | 구비 20'], lines: ['사업비: {사업비}'] },
      { budget: ['1 | 천원 | 구비 20'], lines: ['사업비: 1인당 5천원, 모두 20천원'] },
      { lines: ['사업비: 비예산', '사업비: 협의 중', '1인당 사업비: 3천원'] },
      { budget: ['1 | 천원 | 계 500'], budgetNote: '2022년 500천원, 2023년 700천원' },
    ],
    fail: [
      { lines: ['사업비: {사업비}'] },
      { lines: ['사업비: 1인당 5천원, 모두 20천원'] },
      { lines: ['총 사업비: 인건비 5천원, 운영비 3억'] },
      { budget: ['1 | 천원'], budgetNote: '2022년 500천원, 2023년 700천원' },
    ],
  },
  check: records =>
    records.divisions.flatMap(({ division, projects }) =>
      projects.flatMap(project => offIn(division.name.value, project)),
    ),
};
