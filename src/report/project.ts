/** A project: its title, its purpose in a box, and its sections. */
import type { Project, ProjectSection, StatusTable } from '../model/records';
import type { Setup } from '../model/setup';
import { formatDate } from '../prose/dates';
import { fold } from '../prose/words';
import type { Block } from './blocks';
import { numberedProject } from './house-style';
import { composeOutline, dealTables } from './outline';
import { composeStatusTable } from './status-table';

/** A section's printed name: `{연도} 추진실적 ({기준일} 현재)` → `2023 추진실적 (10. 31. 현재)`. */
export function sectionTitle(printed: string, setup: Setup): string {
  const { year, asOf } = setup.report;
  const day = asOf ? formatDate(asOf.value, false) : '';
  const known = day === '' ? printed.replace(/\s*[(（][^()（）]*\{기준일\}[^()（）]*[)）]/, '') : printed;
  return fold(known.split('{연도}').join(String(year.value)).split('{기준일}').join(day));
}

function sectionHeading(section: ProjectSection, id: string, setup: Setup): Block {
  const known = setup.sections.find(({ name }) => name.value === section.name.value);
  const text = sectionTitle(known?.printed.value ?? section.name.text, setup);
  const mark = known ? known.mark?.value : '□';
  return { kind: 'heading', level: 4, id, text, ...(mark ? { mark } : {}) };
}

/** The index of the section where tables stand that no line of the outline calls: the achievements, else the last. */
function homeOfTables(sections: readonly ProjectSection[]): number {
  const achievements = sections.map(section => section.nature).lastIndexOf('실적');
  return achievements >= 0 ? achievements : sections.length - 1;
}

function composeSections(
  project: Project,
  id: string,
  tables: readonly StatusTable[],
  setup: Setup,
): Block[] {
  const { take, rest } = dealTables(tables);
  const bodies = project.sections.map(section => composeOutline(section.lines, project, take, setup));
  const uncalled = rest().flatMap(table => composeStatusTable(table, setup));
  if (bodies.length === 0) return uncalled;
  bodies[homeOfTables(project.sections)]!.push(...uncalled);
  return project.sections.flatMap((section, i) => {
    const body = bodies[i]!;
    return body.length === 0 ? [] : [sectionHeading(section, `${id}-${i + 1}`, setup), ...body];
  });
}

/** `1. 인사행정 추진`; a project without a number has its title alone. */
function projectTitle({ number, title }: Project, division: number, setup: Setup): string {
  return number.text.trim() === '' ? title.text : numberedProject(title.text, number.value, division, setup);
}

/** Where a project stands: the place of its division, and its own in it, both from 1. */
export interface ProjectPlace {
  readonly division: number;
  readonly place: number;
}

/** Composes a project with the status tables that stand in it; the first of a division stands under the band. */
export function composeProject(
  project: Project,
  { division, place }: ProjectPlace,
  tables: readonly StatusTable[],
  setup: Setup,
): Block[] {
  const id = `project-${division}-${place}`;
  const purpose = project.purpose?.text.trim() ?? '';
  return [
    {
      kind: 'heading',
      level: 3,
      id,
      text: projectTitle(project, division, setup),
      ...(place > 1 ? { newPage: true } : {}),
    },
    ...(purpose === '' ? [] : [{ kind: 'purpose', text: fold(purpose) } as const]),
    ...composeSections(project, id, tables, setup),
  ];
}
