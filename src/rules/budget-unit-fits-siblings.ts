import type { Remark } from '../model/findings';
import { formatNumber } from '../prose/numbers';
import { withParticle } from '../prose/particles';
import { squeeze } from '../prose/words';
import { inThousands } from '../totals/money';
import { type ProjectCost, projectCosts, usualUnit } from './project-costs';
import { remarkOn } from './remarks';
import type { Rule } from './rule';

/** Out of the range of the others by ten times or more as written, yet within it when read in their unit. */
function slipped(budget: ProjectCost, usual: string, siblings: readonly ProjectCost[]): Remark[] {
  const amounts = siblings.map(({ amount }) => amount);
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  const written = budget.amount / inThousands(1, budget.unit.value);
  const asUsual = inThousands(written, usual);
  const isOut = budget.amount < least / 10 || budget.amount > most * 10;
  if (!isOut || asUsual < least / 3 || asUsual > most * 3) return [];
  const range = `${formatNumber(least)}~${formatNumber(most)}천원`;
  const message = `${budget.project}번 사업비가 ${formatNumber(written)}${budget.unit.text}입니다. 다른 사업은 ${usual} 단위로 ${range}이므로, 단위가 ${withParticle(usual, '이/가')} 아닌지 확인해 주십시오.`;
  const { division, unit: at } = budget;
  return [remarkOn({ division, at, message, found: at.text, expected: usual, others: budget.amounts })];
}

/** `721,791원` among amounts in 천원: a thousandth of what was meant, and so in every total. */
export const budgetUnitFitsSiblings: Rule = {
  id: 'budget-unit-fits-siblings',
  title: '사업비의 단위는 다른 사업과 견주어 알맞다',
  severity: 'error',
  why: '천원을 원으로 적으면 금액이 천분의 일로 줄고, 총괄도 그만큼 작아집니다.',
  examples: {
    pass: [
      {
        budget: [
          '1 | 천원 | 구비 11,271',
          '2 | 천원 | 구비 342,081',
          '3 | 천원 | 구비 5,515,469',
          '4 | 원 | 구비 38,014,000',
        ],
      },
      { budget: ['1 | 천원 | 구비 11,271', '2 | 원 | 구비 342,081'] },
    ],
    fail: [
      {
        budget: [
          '1 | 천원 | 구비 11,271',
          '2 | 천원 | 구비 342,081',
          '3 | 천원 | 구비 5,515,469',
          '4 | 원 | 구비 721,791',
        ],
      },
    ],
  },
  check: records => {
    const budgets = projectCosts(records);
    const usual = usualUnit(budgets);
    if (usual === undefined) return [];
    const isUsual = ({ unit }: ProjectCost) => squeeze(unit.value) === usual;
    const siblings = budgets.filter(isUsual);
    return budgets.filter(budget => !isUsual(budget)).flatMap(budget => slipped(budget, usual, siblings));
  },
};
