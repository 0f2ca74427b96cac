/** 사업비: by project and fund, and the bureau's by fund, all in 천원. */
import type { BudgetRow, Records } from '../model/records';
import { cellOf, type Sourced } from '../model/sourced';
import type { BudgetTotal } from '../model/totals';
import { inThousands } from './money';
import { addExactly, closed, groupBy, isFilled, placeIn } from './sums';

/** An amount of a row of 사업비, in 천원. */
export interface Share {
  /** `''` for a sum of which no fund is told. */
  readonly fund: string;
  readonly amount: number;
  readonly source: Sourced<number>;
}

/** What a row of 사업비 adds up from: its funds, or the typed 계 where no fund is filled. */
export function sharesOf(row: BudgetRow): Share[] {
  const share = (fund: string, source: Sourced<number>): Share => ({
    fund,
    amount: inThousands(source.value, row.unit.value),
    source,
  });
  const funds = row.funds.filter(fund => isFilled(fund.amount));
  if (funds.length > 0) return funds.map(({ fund, amount }) => share(fund, amount));
  return row.total && isFilled(row.total) ? [share('', row.total)] : [];
}

interface Entry extends Share {
  readonly division: string;
  readonly project: number;
}

function tally(division: string | null, project: number | null, entries: readonly Entry[]): BudgetTotal {
  return {
    division,
    project,
    fund: entries[0]!.fund,
    amount: addExactly(entries.map(entry => entry.amount)),
    unit: '천원',
    cells: entries.map(entry => cellOf(entry.source)),
  };
}

/** The bureau's rows by fund in the order of the setup, then every project's. */
export function sumBudgets(records: Records): BudgetTotal[] {
  const entries = records.divisions.flatMap(({ division, projects }) =>
    projects.flatMap(({ number, budget }) =>
      budget
        .flatMap(sharesOf)
        .map((share): Entry => ({ ...share, division: division.name.value, project: number.value })),
    ),
  );
  const order = records.setup.funds.map(fund => fund.name.value);
  const funds = groupBy(entries, entry => closed(entry.fund));
  const shares = groupBy(entries, entry => `${entry.division}|${entry.project}|${closed(entry.fund)}`);
  return [
    ...funds
      .sort(([a], [b]) => placeIn(order, a!.fund) - placeIn(order, b!.fund))
      .map(group => tally(null, null, group)),
    ...shares.map(group => tally(group[0]!.division, group[0]!.project, group)),
  ];
}
