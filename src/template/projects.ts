/**
 * The tab {과} 사업: the projects as an outline. A blank 번호 or 구분 means "as above"; 순번 puts a sorted tab
 * back in its order.
 *
 *     순번 │ 사업 번호 │ 구분     │ 단계 │ 내용
 *        1 │         1 │ 사업명   │      │ 책 읽는 마을
 *        2 │         1 │ 목적     │      │ 누구나 책을 가까이 …
 *        3 │         1 │ 사업개요 │ 1    │ 사업비: {사업비}
 */
import type { Tab } from '../model/grid';
import type { TabPlan } from '../model/plan';
import type { Trouble } from '../model/records';
import type { DivisionSetup, Setup } from '../model/setup';
import { linesOf } from '../model/sourced';
import { type Column, type Entry, entry, preset } from './block';
import { guardComputed, planOf, putBlock, putHint, startDraft } from './draft';
import { wholeTab } from './find';
import { gatherProjects, type OutlinedProject } from './gather-projects';
import { CODE_LABEL, divisionTabs } from './names';
import { content, describeOutline, level, number, order, outlineRows, PURPOSE, TITLE } from './outline-rows';
import { claimFact, openTab, reportUnplaced } from './reading';
import { readTable } from './table';

const SPARE_ROWS = 40;
const ROOM_IN_SECTION = 4;

/** Lays out {과} 사업 under the name of its tab. */
export function layOutProjects(
  name: string,
  division: DivisionSetup,
  projects: readonly OutlinedProject[],
  setup: Setup,
): TabPlan {
  const { section, block } = describeOutline(setup);
  const rows = projects.flatMap(project => projectRows(project, section));
  if (projects.length === 0) rows.push(...skeleton(setup, section));
  for (let i = 0; i < SPARE_ROWS; i++) rows.push([]);
  const draft = startDraft(
    `${division.name.value} ${divisionTabs.projects}`,
    [[CODE_LABEL, division.code]],
    linesOf(division.name),
  );
  putHint(
    draft,
    '사업 번호와 구분을 비우면 윗줄과 같습니다. 한 줄에 한 문장씩 적고 단계를 고릅니다. 보고서에서 복사한 줄은 기호(□ ○ - ·)째 붙여 넣어도 됩니다. {사업비}는 사업비 탭의 금액으로 바뀝니다.',
  );
  putBlock(
    draft,
    block,
    rows.map((row, i) => [preset(order, i + 1), ...row]),
  );
  return planOf(draft, 'projects', name, {
    colour: '188038',
    frozenRows: 4,
    guard: guardComputed(draft),
  });
}

function projectRows(project: OutlinedProject, section: Column<string>): Entry[][] {
  const own = entry(number, project.number);
  const rows: Entry[][] = [[own, preset(section, TITLE), entry(content, project.title)]];
  if (project.purpose) rows.push([own, preset(section, PURPOSE), entry(content, project.purpose)]);
  for (const { name, lines } of project.sections) {
    for (const line of lines) {
      rows.push([own, entry(section, name), preset(level, line.level), entry(content, line.text)]);
    }
  }
  return rows;
}

/** The first project of a blank tab, to be filled in. */
function skeleton(setup: Setup, section: Column<string>): Entry[][] {
  const first = preset(number, 1);
  const named = (name: string): Entry[] => [first, preset(section, name)];
  const rows = [named(TITLE), named(PURPOSE)];
  for (const { name } of setup.sections) {
    for (let i = 0; i < ROOM_IN_SECTION; i++) rows.push(named(name.value));
  }
  return rows;
}

/** Reads {과} 사업. */
export function readProjects(
  tab: Tab,
  division: DivisionSetup,
  setup: Setup,
  troubles: Trouble[],
): OutlinedProject[] {
  const reading = openTab(tab, troubles, division.name.value);
  claimFact(reading, CODE_LABEL);
  const { section, block } = describeOutline(setup);
  const table = readTable(reading, block, wholeTab(reading));
  const projects = gatherProjects(outlineRows(table, section, setup), table, setup);
  reportUnplaced(reading);
  return projects;
}
