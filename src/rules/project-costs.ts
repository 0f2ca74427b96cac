/** What the projects cost beside each other: the unit that is usual among them. */
import type { Records } from '../model/records';
import type { Sourced } from '../model/sourced';
import { squeeze } from '../prose/words';
import { groupBy } from '../totals/sums';
import { rowsAmount } from './budget-sentences';

/** What a project costs, and the unit it is stated in. */
export interface ProjectCost {
  readonly division: string;
  readonly project: number;
  readonly unit: Sourced<string>;
  /** What the rows give, in 천원. */
  readonly amount: number;
  readonly amounts: readonly Sourced<number>[];
}

/** One a project; none for those whose rows differ in their units. */
export function projectCosts(records: Records): ProjectCost[] {
  return records.divisions.flatMap(({ division, projects }) =>
    projects.flatMap(project => {
      const [first] = project.budget;
      const amount = rowsAmount(project);
      if (
        !first ||
        amount <= 0 ||
        project.budget.some(row => squeeze(row.unit.value) !== squeeze(first.unit.value))
      )
        return [];
      const amounts = project.budget.flatMap(row => [
        ...row.funds.map(fund => fund.amount),
        ...(row.total ? [row.total] : []),
      ]);
      return [
        { division: division.name.value, project: project.number.value, unit: first.unit, amount, amounts },
      ];
    }),
  );
}

/** The unit that two thirds of the projects, and at least two of them, are stated in. */
export function usualUnit(budgets: readonly ProjectCost[]): string | undefined {
  const groups = groupBy(budgets, ({ unit }) => squeeze(unit.value)).sort((a, b) => b.length - a.length);
  const [most = []] = groups;
  return most.length >= 2 && most.length * 3 >= budgets.length * 2 ? squeeze(most[0]!.unit.value) : undefined;
}
