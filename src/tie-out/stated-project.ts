/** A project as it must stand in the report: its title, its purpose, its lines with the tables and amounts they call. */
import type { BudgetRow, OutlineLine, Project, StatusTable } from '../model/records';
import type { SectionSetup, Setup } from '../model/setup';
import type { Sourced } from '../model/sourced';
import { squeeze } from '../prose/words';
import { type Stated, stated } from './stated';
import { statedTable } from './stated-table';

/** What stands for the sentence on the budget. */
const BUDGET_SIGN = '{사업비}';

/** The amounts as the sentence names them: a typed sum first, then fund by fund. */
function amountsOf(rows: readonly BudgetRow[]): Sourced<number>[] {
  const shares = rows.flatMap(row => row.funds).filter(({ amount }) => amount.value !== 0);
  const funds = shares.map(({ fund }) => fund).filter((fund, i, all) => all.indexOf(fund) === i);
  const ordered = funds.flatMap(name => shares.filter(({ fund }) => fund === name));
  const [only] = rows;
  const isSole = rows.length === 1 && only?.total !== undefined && shares.length !== 1;
  return [...(isSole ? [only.total!] : []), ...ordered.map(({ amount }) => amount)];
}

/** The sentence on the budget: as it was worded, or its amounts. */
function statedBudget(rows: readonly BudgetRow[], section: string): Stated[] {
  const wording = rows.map(row => row.wording).find(words => (words?.text.trim() ?? '') !== '');
  if (wording) return stated(section, 'value', wording);
  return amountsOf(rows).flatMap(amount => stated(section, 'value', amount));
}

/** The amounts of a project none of whose lines calls for the sentence: they must still be said somewhere. */
function uncalledBudget({ sections, budget }: Project, section: string): Stated[] {
  const isCalled = sections.some(({ lines }) => lines.some(({ text }) => text.text.includes(BUDGET_SIGN)));
  return isCalled ? [] : statedBudget(budget, section).map(amount => ({ ...amount, isAnywhere: true }));
}

/** What stands before the sign, the sentence, and what stands behind it. */
function statedLine({ text }: OutlineLine, { budget }: Project, section: string): Stated[] {
  if (!text.text.includes(BUDGET_SIGN)) return stated(section, 'line', text);
  const [before = '', ...behind] = text.text.split(BUDGET_SIGN);
  const part = (words: string): Stated[] => stated(section, 'line', { ...text, text: words });
  const parts = [...part(before), ...statedBudget(budget, section), ...behind.flatMap(part)];
  return parts.map(one => (one.role === 'line' ? { ...one, source: text } : one));
}

/** The printed name of a section where it has anything to print. */
function statedName(known: SectionSetup | undefined, name: Sourced<string>, section: string): Stated[] {
  return stated(section, 'shared', known?.printed ?? name);
}

/** The section behind whose lines the tables stand that no line calls. */
function lastOfAchievements({ sections }: Project): number {
  const achievements = sections.map(({ nature }) => nature).lastIndexOf('실적');
  return achievements >= 0 ? achievements : sections.length - 1;
}

/** The project's number, where it is printed in digits and not as ① or 가. */
function statedNumber({ number }: Project, section: string, { houseRules }: Setup): Stated[] {
  const numbering = houseRules.projectNumber?.value ?? '1.';
  return numbering.includes('1') ? stated(section, 'shared', number) : [];
}

/** Everything that stands in a project, with the tables that stand in it. */
export function statedProject(
  project: Project,
  tables: readonly StatusTable[],
  section: string,
  setup: Setup,
): Stated[] {
  const left = [...tables];
  const called = (title: string): Stated[] => {
    const at = left.findIndex(({ form }) => squeeze(form.title.value) === squeeze(title));
    return at < 0 ? [] : left.splice(at, 1).flatMap(table => statedTable(table, section));
  };
  const bodies = project.sections.map(({ lines }) =>
    lines.flatMap(line =>
      line.level === '표' ? called(line.text.text) : statedLine(line, project, section),
    ),
  );
  const uncalled = left.flatMap(table => statedTable(table, section));
  const home = lastOfAchievements(project);
  const all = project.sections.flatMap(({ name }, i) => {
    const known = setup.sections.find(one => one.name.value === name.value);
    const body = [...bodies[i]!, ...(i === home ? uncalled : [])];
    return body.length === 0 ? [] : [...statedName(known, name, section), ...body];
  });
  return [
    ...statedNumber(project, section, setup),
    ...stated(section, 'value', project.title),
    ...stated(section, 'value', project.purpose),
    ...(project.sections.length === 0 ? uncalled : all),
    ...uncalledBudget(project, section),
  ];
}
