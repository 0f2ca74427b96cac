/** The tabs of a workbook: records laid out as tabs, and tabs read back as records. */
import type { Form } from '../model/forms';
import type { Tab } from '../model/grid';
import type { TabPlan } from '../model/plan';
import { type DivisionRecords, emptyRecords, type Records, type Trouble } from '../model/records';
import { type DivisionSetup, isAtWork, type Setup } from '../model/setup';
import { layOutAcceptances, readAcceptances } from './acceptances';
import { layOutBudget, readBudget } from './budget';
import { assignDivisionTabs, type OwnTabs } from './division-tabs';
import { layOutForms, readForms } from './forms';
import { type DivisionTab, divisionTabNames, divisionTabs, findFixed, fixedTabs } from './names';
import { layOutProjects, readProjects } from './projects';
import { layOutPublished, readPublished } from './published';
import { layOutSetup, readSetup } from './setup';
import { layOutStart } from './start';
import { layOutStatus, readStatus } from './status';

export { layOutFindings } from './findings';
export { layOutTotals } from './totals';

/** Lays out every tab that people fill, from what the records hold so far. */
export function layOutTabs(records: Records): TabPlan[] {
  const { setup, forms, published, acceptances } = records;
  const names = divisionTabNames(setup.divisions);
  const empty = emptyRecords(setup, forms).divisions;
  const own = setup.divisions.flatMap((division, i): TabPlan[] => {
    const filled = records.divisions.find(other => other.division.code.value === division.code.value);
    if (!filled && !isAtWork(division)) return [];
    return layOutDivision(names[i]!, { ...(filled ?? empty[i]!), division }, setup);
  });
  const others = [
    layOutSetup(setup),
    layOutForms(setup, forms),
    ...own,
    layOutPublished(published, setup, forms),
    layOutAcceptances(acceptances),
  ];
  return [layOutStart(setup, others), ...others];
}

/** Lays out the three tabs of a division under these names. */
export function layOutDivision(
  names: Record<DivisionTab, string>,
  records: DivisionRecords,
  setup: Setup,
): TabPlan[] {
  const { division, projects } = records;
  return [
    layOutStatus(names.status, records, setup),
    layOutProjects(names.projects, division, projects, setup),
    layOutBudget(names.budget, division, projects, setup),
  ];
}

/** Reads a workbook. Whatever cannot be understood is a trouble beside the records; nothing is thrown. */
export function readRecords(tabs: readonly Tab[]): Records {
  const troubles: Trouble[] = [];
  const setup = readSetup(findFixed(tabs, fixedTabs.setup), troubles);
  const forms = readForms(findFixed(tabs, fixedTabs.forms), setup, troubles);
  const found = assignDivisionTabs(tabs, setup.divisions, troubles);
  const divisions = emptyRecords(setup, forms).divisions.flatMap((empty, i): DivisionRecords[] => {
    const own = found[i]!;
    if (Object.keys(own).length === 0 && !isAtWork(empty.division)) return [];
    return [readDivision(empty, own, setup, forms, troubles)];
  });
  return {
    setup,
    forms,
    divisions,
    published: readPublished(findFixed(tabs, fixedTabs.published), setup, troubles, forms),
    acceptances: readAcceptances(findFixed(tabs, fixedTabs.acceptances), troubles),
    troubles,
  };
}

function readDivision(
  empty: DivisionRecords,
  own: OwnTabs,
  setup: Setup,
  forms: readonly Form[],
  troubles: Trouble[],
): DivisionRecords {
  const { division } = empty;
  const tabOf = (kind: DivisionTab): Tab | undefined => {
    if (!own[kind]) reportLostTab(division, kind, troubles);
    return own[kind];
  };
  const [status, outline, money] = [tabOf('status'), tabOf('projects'), tabOf('budget')];
  const projects = outline ? readProjects(outline, division, setup, troubles) : [];
  const numbers = projects.map(({ number }) => number);
  const budgets = money ? readBudget(money, division, numbers, setup, troubles) : [];
  return {
    ...empty,
    ...(status && readStatus(status, division, setup, forms, troubles)),
    projects: projects.map((project, i) => ({ ...project, budget: budgets[i] ?? [] })),
  };
}

function reportLostTab({ name, code }: DivisionSetup, kind: DivisionTab, troubles: Trouble[]): void {
  const tab = `${name.value} ${divisionTabs[kind]}`;
  const message = `과 코드 ‘${code.value}’인 ‘${tab}’ 탭을 찾지 못했습니다. 지웠다면 ‘서식 탭 만들기’로 다시 만들고, 첫 줄의 과 코드를 고쳤다면 되돌려 주십시오.`;
  troubles.push({
    kind: 'lost',
    at: { tab, cell: 'A1' },
    division: name.value,
    text: '',
    expected: `${tab} 탭`,
    message,
  });
}
