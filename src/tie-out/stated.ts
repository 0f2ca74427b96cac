/**
 * What the records say that a report must print, in the order in which it stands there: found without asking how
 * the report was composed, so that what a report leaves out is noticed.
 */
import type { CellRef } from '../model/grid';
import type { DivisionRecords, Records } from '../model/records';
import type { Sourced } from '../model/sourced';
import { reportedDivisions } from '../report/divisions';
import { statedHeadcount } from './stated-headcount';
import { statedProject } from './stated-project';
import { statedTable } from './stated-table';

/**
 * What may become of a value that an edited document says otherwise. `line`: a sentence, which may also be
 * deleted · `cell`: a cell of a status table · `value`: any other value of its own · `shared`: stands in several
 * places or names something, and is changed by a person.
 */
export type Role = 'line' | 'cell' | 'value' | 'shared';

/** A text that must stand in the report, and the value it is of. */
export interface Stated {
  /** Id of the heading that it stands under, as in the blocks. */
  readonly section: string;
  readonly text: string;
  readonly role: Role;
  /** None for a number that nobody typed; `cells` tells what it is computed from. */
  readonly source?: Sourced<unknown>;
  readonly cells?: readonly CellRef[];
  /** No line calls for it: it may stand anywhere in its section. */
  readonly isAnywhere?: boolean;
}

/** What is filled in where a text says `{…}`. */
const FILLED_IN = /\{[^{}]*\}/;

/** The texts of a value, without what is filled in between them; none for a blank. */
export function stated(section: string, role: Role, source: Sourced<unknown> | undefined): Stated[] {
  if (!source) return [];
  const texts = source.text.split(FILLED_IN).filter(text => text.trim() !== '');
  return texts.map(text => ({ section, text, role, source }));
}

function statedFacts({ setup }: Records): Stated[] {
  const { slogan, title, session, submitted, bureau, part } = setup.report;
  return [
    ...stated('', 'value', slogan),
    ...stated('', 'shared', title),
    ...stated('', 'value', session),
    ...stated('', 'value', submitted),
    ...stated('', 'shared', bureau),
    ...stated('part-2', 'shared', part?.text.trim() ? part : title),
  ];
}

/** The project that a table stands in: where two share a number, the first; none for a table of the division. */
function homeOf(division: DivisionRecords, place: string): number {
  return division.projects.findIndex(({ number }) => String(number.value) === place);
}

function statedDivision(
  records: DivisionRecords,
  ordinal: number,
  { setup }: Records,
  isPlain: boolean,
): Stated[] {
  const section = `division-${ordinal}`;
  const hasTeams = records.teams.some(team => team.text.trim() !== '');
  const tablesOf = (project: number): DivisionRecords['tables'] =>
    records.tables.filter(({ form }) => homeOf(records, form.place.value) === project);
  return [
    ...stated(section, 'shared', records.division.name),
    ...(hasTeams || !isPlain ? stated(section, 'shared', records.division.name) : []),
    ...records.teams.flatMap(team => stated(section, 'value', team)),
    ...statedHeadcount(records, section, setup),
    ...tablesOf(-1).flatMap(table => statedTable(table, section)),
    ...records.projects.flatMap((project, i) =>
      statedProject(project, tablesOf(i), `project-${ordinal}-${i + 1}`, setup),
    ),
  ];
}

/** Everything that the records say, from the cover to the last project; plain text draws no box without others below it. */
export function statedBy(records: Records, isPlain: boolean): Stated[] {
  const divisions = reportedDivisions(records);
  const ofBureau = records.published.tables ?? [];
  return [
    ...statedFacts(records),
    ...ofBureau.flatMap(table => statedTable(table, 'part-1')),
    ...divisions.flatMap((division, i) => statedDivision(division, i + 1, records, isPlain)),
  ];
}
