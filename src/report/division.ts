/** A division's part: its chart and headcount, its status tables, then its projects. */
import type { DivisionRecords, Project, StatusTable } from '../model/records';
import type { Setup } from '../model/setup';
import { composeAbsenceNote } from './absence-note';
import type { Block } from './blocks';
import { composeHeadcount } from './division-headcount';
import { captionOf, numberedDivision } from './house-style';
import { composeProject } from './project';
import { composeStatusTable, unitBlocks } from './status-table';

/** Whether a table stands in a project; where two share a number, in the first. */
function standsIn({ form }: StatusTable, project: Project, projects: readonly Project[]): boolean {
  const home = projects.find(({ number }) => String(number.value) === form.place.value);
  return home === project;
}

function composeStatus(records: DivisionRecords, setup: Setup): Block[] {
  const { division, teams, headcount, absences, tables, projects } = records;
  const status = tables.filter(table => !projects.some(project => standsIn(table, project, projects)));
  const boxes = teams
    .filter(team => team.text.trim() !== '')
    .map(team => ({ name: team.text, children: [] }));
  return [
    { kind: 'caption', text: captionOf('조 직', setup) },
    { kind: 'chart', root: { name: division.name.value, children: boxes } },
    { kind: 'caption', text: captionOf('인력현황', setup) },
    ...unitBlocks(headcount.unit?.value),
    composeHeadcount(records, setup),
    ...composeAbsenceNote(absences),
    ...status.flatMap(table => composeStatusTable(table, setup)),
  ];
}

/** Composes a division; `opensPage` is off for the first, which stands under the heading of its part. */
export function composeDivision(
  records: DivisionRecords,
  ordinal: number,
  opensPage: boolean,
  setup: Setup,
): Block[] {
  const { division, projects, tables } = records;
  const band: Block[] =
    projects.length === 0
      ? []
      : [{ kind: 'band', text: setup.report.band?.text.trim() || setup.report.title.text }];
  const works = projects.flatMap((project, i) => {
    const own = tables.filter(table => standsIn(table, project, projects));
    return composeProject(project, { division: ordinal, place: i + 1 }, own, setup);
  });
  return [
    {
      kind: 'heading',
      level: 2,
      id: `division-${ordinal}`,
      text: numberedDivision(division.name.value, ordinal, setup),
      ...(opensPage ? { newPage: true } : {}),
    },
    ...composeStatus(records, setup),
    ...band,
    ...works,
  ];
}
