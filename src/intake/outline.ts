/** A project's sections as an outline: every line with its level, tables called by their titles, the budget in rows. */
import type { BudgetRow, OutlineLine, Project, ProjectSection, StatusTable } from '../model/records';
import type { Setup } from '../model/setup';
import { fromLines, type Sourced } from '../model/sourced';
import { closeUp } from '../prose/words';
import { budgetLine, budgetRows } from './budgets';
import { countTwins, makeTable, type TableSource } from './forms';
import { type BulletLevel, levelOf } from './levels';
import { captionOf, unitOf } from './lines';
import type { Item, RawProject, RawSection } from './projects';
import { sectionFor } from './setup-sections';

type TableItem = Extract<Item, { kind: 'table' }>;
type LineItem = Extract<Item, { kind: 'line' }>;

/** A project, and the tables that stand in it. */
export interface OutlinedProject {
  readonly project: Project;
  readonly tables: readonly StatusTable[];
}

/** A line that is nothing but the label of what follows: `- 발행개요`, `○ 언론보도 현황`. */
const BARE_LABEL = /^[^:：,.()（）~]{2,24}$/;

/** What stands before and behind a label: `나. 학생 현황 (2023. 3. 1.)`. */
const NUMERAL = /^(?:\(?(?:\d{1,2}|[가-하])\)|(?:\d{1,2}|[가-하])\.|[①-⑳])\s*/;
const BRACKET = /\s*\([^()]*\)$/;

const oneOf = (line: LineItem['line'], text: string): Sourced<string> => fromLines(text, text, line.number);

/** The name of a table without a caption: the bare label above it, else its first header. */
function nameOf(items: readonly Item[], at: number): Sourced<string> {
  const table = items[at] as TableItem;
  for (let i = at - 1; i >= 0; i--) {
    const above = items[i]!;
    if (above.kind === 'table') break;
    if (noteSign(above.marker)) continue;
    const label = above.text.replace(NUMERAL, '').replace(BRACKET, '');
    const isSigned = above.marker !== '' || NUMERAL.test(above.text);
    if (isSigned && BARE_LABEL.test(label)) return oneOf(above.line, label);
    break;
  }
  const [header] = table.rows;
  return oneOf(header!, closeUp(header!.cells!.find(cell => cell !== '') ?? '표'));
}

/** A table's surroundings; the name of one without a caption gets a number where another has it too. */
function sourceOf(
  items: readonly Item[],
  at: number,
  project: RawProject,
  tables: readonly StatusTable[],
  division: Sourced<string>,
): TableSource {
  const { rows, unit, caption } = items[at] as TableItem;
  const captioned = caption && captionOf(caption);
  const name = captioned ? oneOf(caption, captioned.title) : nameOf(items, at);
  const twins = countTwins(tables, name.value);
  const unique = captioned || twins === 0 ? name.value : `${name.value} ${twins + 1}`;
  const period = captioned?.behind?.replace(/^\(|\)$/g, '');
  return {
    division,
    place: fromLines(String(project.number), String(project.number), project.titleLine.number),
    title: { ...name, value: unique, text: unique },
    printTitle: captioned !== undefined,
    ...(unit ? { unit: oneOf(unit, unitOf(unit.text)!) } : {}),
    ...(period ? { period: oneOf(caption!, period) } : {}),
    notes: [],
    rows,
    sentences: [],
  };
}

/** A line with its level. A sign that the level does not print is kept in the text. */
function outlineLine(item: LineItem, levels: readonly BulletLevel[]): OutlineLine {
  const level = levelOf(item, levels);
  const symbol = levels.find(one => one.level === level)?.marker;
  const isOwnSign =
    item.marker === '' || item.marker === level || item.marker === symbol || Number(level) > 0;
  return { level, text: oneOf(item.line, isOwnSign ? item.text : item.line.text) };
}

const noteSign = (text: string): boolean => /^[※*]/.test(text);

/** The ※ right below a line, whether as a note or behind a bullet. */
function noteBelow(items: readonly Item[], at: number): { text: string; line: number } | undefined {
  const below = items[at + 1];
  if (below?.kind !== 'line' || !(noteSign(below.marker) || noteSign(below.text))) return undefined;
  return { text: below.text, line: below.line.number };
}

/** What grows while a project is read. */
interface Growing {
  readonly tables: StatusTable[];
  budget: readonly BudgetRow[];
}

function outlineOf(
  section: RawSection,
  raw: RawProject,
  levels: readonly BulletLevel[],
  division: Sourced<string>,
  grown: Growing,
): OutlineLine[] {
  return section.items.map((item, at): OutlineLine => {
    if (item.kind === 'table') {
      const source = sourceOf(section.items, at, raw, grown.tables, division);
      const table = makeTable(source, countTwins(grown.tables, source.title.value));
      grown.tables.push(table);
      return { level: '표', text: table.form.title };
    }
    const line = outlineLine(item, levels);
    const budget = grown.budget.length === 0 ? budgetLine(line.text.text) : undefined;
    if (!budget) return line;
    grown.budget = budgetRows(budget.sentence, item.line.number, noteBelow(section.items, at));
    return { ...line, text: oneOf(item.line, budget.outline) };
  });
}

/** The section as the setup calls it; lines before any heading go to its first section. */
function sectionName(section: RawSection, setup: Pick<Setup, 'sections' | 'report'>): Sourced<string> {
  const { heading } = section;
  if (!heading) return setup.sections[0]!.name;
  const name = sectionFor(heading, setup)?.name.value ?? heading.name;
  return fromLines(name, name, ...heading.lines.map(line => line.number));
}

/** Makes a project of its raw sections. */
export function outlineProject(
  raw: RawProject,
  division: Sourced<string>,
  levels: readonly BulletLevel[],
  setup: Pick<Setup, 'sections' | 'report'>,
): OutlinedProject {
  const grown: Growing = { tables: [], budget: [] };
  const sections = raw.sections.map((section): ProjectSection => {
    const name = sectionName(section, setup);
    const nature = setup.sections.find(one => one.name.value === name.value)!.nature.value;
    return { name, nature, lines: outlineOf(section, raw, levels, division, grown) };
  });
  const purpose = raw.purpose.map(line => line.text).join(' ');
  const { number, title, titleLine } = raw;
  const project: Project = {
    number: fromLines(number, String(number), titleLine.number),
    title: oneOf(titleLine, title),
    ...(purpose === ''
      ? {}
      : { purpose: fromLines(purpose, purpose, ...raw.purpose.map(line => line.number)) }),
    sections,
    budget: grown.budget,
  };
  return { project, tables: grown.tables };
}
