/** Which divisions stand where in the report. */
import type { DivisionRecords, Records } from '../model/records';
import { isAtWork } from '../model/setup';

/** Those with a part of their own: one that is gone keeps its part as long as it has projects to report. */
export function reportedDivisions({ divisions }: Records): DivisionRecords[] {
  return divisions.filter(records => isAtWork(records.division) || records.projects.length > 0);
}
