/** The bureau's totals: the same sums are printed, shown in 국 총괄 and tied out by the rules. */
import type { Records } from '../model/records';
import type { Totals } from '../model/totals';
import { sumAbsences } from './absences';
import { sumBudgets } from './budgets';
import { sumHeadcount } from './headcount';
import { sumOrganisation } from './organisation';
import { listProjects } from './projects';

/** Rolls up what the divisions filled in; every total names the cells it was made of. */
export function sumTotals(records: Records): Totals {
  return {
    organisation: sumOrganisation(records),
    headcount: sumHeadcount(records),
    absences: sumAbsences(records),
    budgets: sumBudgets(records),
    projects: listProjects(records),
  };
}
