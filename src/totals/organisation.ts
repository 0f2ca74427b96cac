/** 기구: how many divisions and teams the bureau has. */
import type { Records } from '../model/records';
import type { Total, Totals } from '../model/totals';
import { cellsOf, standingDivisions } from './sums';

/** Counts the standing divisions and their entered teams; the published number of teams where none was entered. */
export function sumOrganisation(records: Records): Totals['organisation'] {
  const standing = standingDivisions(records);
  const teams = standing.reduce<Total>(
    (sum, { teams: own }) => ({ value: sum.value + own.length, cells: [...sum.cells, ...cellsOf(own)] }),
    { value: 0, cells: [] },
  );
  const { teams: published } = records.published;
  return {
    divisions: { value: standing.length, cells: cellsOf(standing.map(({ division }) => division.name)) },
    teams: teams.value === 0 && published ? { value: published.value, cells: cellsOf([published]) } : teams,
  };
}
