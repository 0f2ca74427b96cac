/**
 * The tab {과} 사업비: what the projects cost, several rows a project, a column a fund.
 *
 *     사업 번호 │ 예산 구분 │ 단위 │ 국비 │ 시비 │ 구비    │ 계      │ 비고 │ 보고서 표기
 *             2 │ 본예산    │ 천원 │      │      │ 995,060 │ =SUM(…) │      │
 *             2 │ 추경      │ 천원 │      │      │  27,417 │ =SUM(…) │      │
 */
import type { Tab } from '../model/grid';
import type { TabPlan } from '../model/plan';
import {
  type BudgetRow,
  budgetCategories,
  budgetUnits,
  type FundAmount,
  type Trouble,
} from '../model/records';
import type { DivisionSetup, Setup } from '../model/setup';
import { linesOf, type Sourced } from '../model/sourced';
import { withParticle } from '../prose/particles';
import { type Block, type Column, column, type Entry, entry, totalEntry } from './block';
import { guardComputed, planOf, putBlock, putHint, startDraft } from './draft';
import { claimAll, wholeTab } from './find';
import { count, known, text } from './kinds';
import { CODE_LABEL, divisionTabs } from './names';
import { claimFact, openTab, reportUnplaced, textAt, trouble } from './reading';
import { isLive, readTable, type Table, take, takeOr } from './table';

const SPARE_ROWS = 12;
const [USUAL_CATEGORY] = budgetCategories;
const USUAL_UNIT = '천원';
const units = Object.keys(budgetUnits);

const number = column('사업 번호', count, 80, { preset: true });
const category = column('예산 구분', known('예산 구분', budgetCategories), 90, { options: budgetCategories });
const unit = column('단위', known('단위', units), 70, { options: units });
const total = column('계', count, 110);
const remark = column('비고', text, 160, { optional: true });
const wording = column('보고서 표기', text, 320, { optional: true });

const fundColumn = (name: string, also: readonly string[] = []): Column<number> =>
  column(name, count, 110, { also });

/** A fund by its name or by one of its other names. */
function fundColumns(setup: Setup): Column<number>[] {
  return setup.funds.map(({ name, aliases }) => fundColumn(name.value, (aliases?.value ?? '').split(',')));
}

function describe(funds: readonly Column<number>[]): Block {
  return {
    columns: [number, category, unit, ...funds, total, remark, wording],
    adopt: { asked: '재원', column: title => fundColumn(title) },
  };
}

/** The rows of 사업비 of one project. */
export interface ProjectBudget {
  readonly number: Sourced<number>;
  readonly budget: readonly BudgetRow[];
}

/** Lays out {과} 사업비 under the name of its tab. */
export function layOutBudget(
  name: string,
  division: DivisionSetup,
  projects: readonly ProjectBudget[],
  setup: Setup,
): TabPlan {
  const funds = fundColumns(setup);
  const used = projects.flatMap(({ budget }) => budget.flatMap(row => row.funds.map(part => part.fund)));
  for (const name of used) if (!funds.some(fund => fund.title === name)) funds.push(fundColumn(name));
  const rowOf = (own: Sourced<number>, row: BudgetRow): Entry[] => [
    entry(number, own),
    entry(category, row.category),
    entry(unit, row.unit),
    ...funds.map(fund => entry(fund, row.funds.find(part => part.fund === fund.title)?.amount)),
    totalEntry(
      total,
      row.total,
      funds,
      row.funds.map(part => part.amount),
    ),
    entry(remark, row.remark),
    entry(wording, row.wording),
  ];
  const rows = projects.flatMap(project => project.budget.map(row => rowOf(project.number, row)));
  const blank = [totalEntry(total, undefined, funds, [])];
  for (let i = 0; i < SPARE_ROWS; i++) rows.push(blank);
  const title = `${division.name.value} ${divisionTabs.budget}`;
  const draft = startDraft(title, [[CODE_LABEL, division.code]], linesOf(division.name));
  putHint(
    draft,
    '사업마다 예산 구분별로 한 줄씩 적습니다. 단위를 비우면 천원입니다. 계는 저절로 더해지고, 덮어 적으면 맞는지 점검합니다.',
  );
  putBlock(draft, describe(funds), rows);
  return planOf(draft, 'budget', name, {
    colour: '188038',
    frozenRows: 4,
    frozenColumns: 1,
    guard: guardComputed(draft),
    landscape: true,
  });
}

/** Reads {과} 사업비: the rows of each of the projects, in their order. */
export function readBudget(
  tab: Tab,
  division: DivisionSetup,
  numbers: readonly Sourced<number>[],
  setup: Setup,
  troubles: Trouble[],
): (readonly BudgetRow[])[] {
  const reading = openTab(tab, troubles, division.name.value);
  claimFact(reading, CODE_LABEL);
  const funds = fundColumns(setup);
  const table = readTable(reading, describe(funds), wholeTab(reading));
  const all = [...table.columns.keys()].filter(isFund) as Column<number>[];
  const inTab = all.sort((a, b) => table.columns.get(a)! - table.columns.get(b)!);
  const budgets: BudgetRow[][] = numbers.map(() => []);
  let above: number | undefined;
  let home = -1;
  for (const row of table.rows) {
    const written = textAt(reading, row, table.columns.get(number) ?? -1).trim();
    const own = number.kind.read(written);
    const isUnread = own === undefined && written !== '';
    above = own ?? above;
    const read = budgetRowAt(table, row, inTab);
    if (isUnread) {
      reportUnread(table, row);
      continue;
    }
    home = homeOf(read, above, home, numbers, budgets);
    if (home >= 0) budgets[home]!.push(read);
    else reportHomeless(table, row);
  }
  reportUnplaced(reading);
  return budgets;
}

/**
 * The project that a row belongs to, -1 where none has its number. Of several that share a number the next is
 * meant once the rows say an 예산 구분 again.
 */
function homeOf(
  row: BudgetRow,
  number: number | undefined,
  before: number,
  numbers: readonly Sourced<number>[],
  budgets: readonly (readonly BudgetRow[])[],
): number {
  const same = numbers.flatMap(({ value }, i) => (value === number ? [i] : []));
  const open = same.indexOf(before) >= 0 ? before : same[0];
  if (open === undefined) return -1;
  const isSaidAgain = budgets[open]!.some(({ category }) => category.value === row.category.value);
  const next = same[same.indexOf(open) + 1];
  return isSaidAgain && next !== undefined ? next : open;
}

const facts: readonly Column<unknown>[] = [number, category, unit, total, remark, wording];
const isFund = (candidate: Column<unknown>): boolean => !facts.includes(candidate);

function budgetRowAt(table: Table, row: number, columns: readonly Column<number>[]): BudgetRow {
  const funds: FundAmount[] = [];
  for (const fund of columns) {
    const amount = take(table, row, fund);
    if (amount) funds.push({ fund: fund.title, amount });
  }
  const stated = isLive(table, row, total) ? undefined : take(table, row, total);
  const note = take(table, row, remark);
  const words = take(table, row, wording);
  return {
    category: takeOr(table, row, category, USUAL_CATEGORY),
    unit: takeOr(table, row, unit, USUAL_UNIT),
    funds,
    ...(stated && { total: stated }),
    ...(note && { remark: note }),
    ...(words && { wording: words }),
  };
}

function reportHomeless(table: Table, row: number): void {
  const col = table.columns.get(number) ?? 0;
  const written = textAt(table.reading, row, col);
  const words =
    written === ''
      ? '이 줄의 사업 번호가 비어 있어 어느 사업의 예산인지 알 수 없습니다. 사업 번호를 적어 주십시오.'
      : `사업 탭에 ${written}번 사업이 없습니다. 사업 번호를 바로잡거나 사업 탭에 사업을 더해 주십시오.`;
  const message = words + claimAll(table.reading, [row]);
  trouble(table.reading, written === '' ? 'missing' : 'unknown', row, col, number.title, message);
}

/** A row whose 사업 번호 says something else, as 합계: nobody knows whose it is, and it is no project's. */
function reportUnread(table: Table, row: number): void {
  const col = table.columns.get(number) ?? 0;
  const written = textAt(table.reading, row, col).trim();
  const message = `‘${number.title}’ 칸의 ${withParticle(`‘${written}’`, '은/는')} 사업 번호가 아니어서 이 줄을 읽지 않았습니다. 사업 번호를 적거나, 더한 줄이면 지워 주십시오. 계는 저절로 더해집니다.${claimAll(table.reading, [row])}`;
  trouble(table.reading, 'unreadable', row, col, number.kind.asked, message);
}
