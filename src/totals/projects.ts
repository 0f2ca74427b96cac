/** 사업 목록: what the contents list and the supervisor's overview show. */
import type { Records } from '../model/records';
import type { ProjectTitle } from '../model/totals';

/** All projects, in the order of the divisions. */
export function listProjects(records: Records): ProjectTitle[] {
  return records.divisions.flatMap(({ division, projects }) =>
    projects.map(({ number, title }) => ({
      division: division.name.value,
      number: number.value,
      title: title.value,
    })),
  );
}
