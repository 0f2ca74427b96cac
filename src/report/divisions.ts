/** Which divisions stand where in the report. */
import type { DivisionRecords, Records } from '../model/records';

const isGone = ({ division }: DivisionRecords): boolean => /^(폐지|이관)$/.test(division.state?.value ?? '');

/** Those that the bureau counts; one that was abolished or handed over is not among them. */
export function countedDivisions({ divisions }: Records): DivisionRecords[] {
  return divisions.filter(records => !isGone(records));
}

/** Those with a part of their own: one that is gone keeps its part as long as it has projects to report. */
export function reportedDivisions({ divisions }: Records): DivisionRecords[] {
  return divisions.filter(records => !isGone(records) || records.projects.length > 0);
}
