/** Gathers the rows of an outline into projects and their sections. */
import type { OutlineLine, Project, ProjectSection } from '../model/records';
import type { Setup } from '../model/setup';
import { fromCell, type Sourced } from '../model/sourced';
import { withParticle } from '../prose/particles';
import { content, number, type OutlineRow, PURPOSE, SECTION, TITLE } from './outline-rows';
import { refAt, trouble } from './reading';
import type { Table } from './table';

/** A project as the outline tells it. */
export type OutlinedProject = Omit<Project, 'budget'>;

interface Growing {
  readonly row: number;
  readonly number: Sourced<number>;
  title?: Sourced<string>;
  purpose?: Sourced<string>;
  readonly sections: (ProjectSection & { readonly lines: OutlineLine[] })[];
}

/** The projects so far, the one that the last row belonged to, and the number that stood there. */
interface Gathering {
  readonly projects: Growing[];
  current?: Growing;
  number?: Sourced<number>;
}

/** The projects that rows tell, in the order in which they begin. */
export function gatherProjects(rows: readonly OutlineRow[], table: Table, setup: Setup): OutlinedProject[] {
  const gathering: Gathering = { projects: [] };
  for (const row of rows) {
    const project = projectOf(gathering, row, table);
    if (row.section?.value === TITLE) project.title = joined(project.title, row.text);
    else if (row.section?.value === PURPOSE) project.purpose = joined(project.purpose, row.text);
    else addLine(project, row, table, setup);
    gathering.current = project;
    gathering.number = row.number;
  }
  return gathering.projects.map(project => finished(project, table));
}

/** A title or purpose broken into two rows is one sentence; it stands at its first row. */
function joined(first: Sourced<string> | undefined, next: Sourced<string>): Sourced<string> {
  if (!first) return next;
  return { value: `${first.value} ${next.value}`, text: `${first.text} ${next.text}`, at: first.at };
}

/** The project of the row above, or the last one of another number; a second title starts another project. */
function projectOf({ projects, current, number: above }: Gathering, row: OutlineRow, table: Table): Growing {
  const goesOn = row.number === above || row.number?.value === current?.number.value;
  const same = projects.filter(project => project.number.value === row.number?.value);
  const open = goesOn ? current : same[same.length - 1];
  const isAnother = row.section?.value === TITLE && row.opensSection && open?.title !== undefined;
  if (open && !isAnother) return open;
  const own = row.number !== above ? row.number : undefined;
  const made = { row: row.row, number: own ?? nextNumber(projects, row, table), sections: [] };
  projects.push(made);
  return made;
}

/** A project that begins without a number takes the next, and that is trouble. */
function nextNumber(projects: readonly Growing[], row: OutlineRow, table: Table): Sourced<number> {
  const next = (projects[projects.length - 1]?.number.value ?? 0) + 1;
  const col = table.columns.get(number) ?? 0;
  const message = `새 사업이 시작되는 줄에 사업 번호가 없어 ${next}번으로 읽었습니다. 사업 번호를 적어 주십시오.`;
  trouble(table.reading, 'missing', row.row, col, number.title, message);
  const { tab, cell } = refAt(table.reading, row.row, col);
  return fromCell(next, String(next), tab, cell);
}

/** Adds a line to its section, which a section of the setup gives its nature. */
function addLine(project: Growing, row: OutlineRow, table: Table, setup: Setup): void {
  const { level: own, text: written } = row;
  const name = row.section ?? unnamedSection(row, table, setup);
  const open = project.sections.find(section => section.name.value === name.value);
  if (open) {
    open.lines.push({ level: own, text: written });
    return;
  }
  const known = setup.sections.find(section => section.name.value === name.value);
  const lines = [{ level: own, text: written }];
  project.sections.push({ name, nature: known?.nature.value ?? '기타', lines });
}

/** A line above the first 구분 counts to the first section. */
function unnamedSection(row: OutlineRow, table: Table, setup: Setup): Sourced<string> {
  const first = setup.sections[0]?.name.value ?? '';
  const col = [...table.columns].find(([column]) => column.title === SECTION)?.[1] ?? 0;
  const message = `이 줄의 구분이 비어 있어 ${withParticle(`‘${first}’`, '으로/로')} 읽었습니다. 구분을 골라 주십시오.`;
  trouble(table.reading, 'missing', row.row, col, SECTION, message);
  const { tab, cell } = refAt(table.reading, row.row, col);
  return fromCell(first, first, tab, cell);
}

/** A project without a title keeps its place, and that is trouble. */
function finished({ row, title, ...project }: Growing, table: Table): OutlinedProject {
  if (title) return { ...project, title };
  const col = table.columns.get(content) ?? 0;
  const message = `${project.number.value}번 사업에 ‘${TITLE}’ 줄이 없습니다. 구분이 ‘${TITLE}’인 줄을 더해 제목을 적어 주십시오.`;
  trouble(table.reading, 'missing', row, col, TITLE, message);
  const { tab, cell } = refAt(table.reading, row, col);
  return { ...project, title: fromCell('', '', tab, cell) };
}
