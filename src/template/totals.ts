/**
 * The tab 국 총괄, made anew by every roll-up. The note on every total names the cells it was made of.
 *
 *     【기구】                과 수 │ 팀 수
 *     【국 인력】             구분 │ 계 │ columns of the bureau's table …
 *     【과별 인력】           과 │ 구분 │ 계 │ ranks …
 *     【현원 미포함 인원】    과 │ 구분 │ 사유 │ 직급 │ 인원
 *     【사업과 사업비】       과 │ 사업 번호 │ 사업명 │ funds … │ 계 (천원)
 */
import type { CellRef } from '../model/grid';
import type { TabPlan } from '../model/plan';
import type { Records } from '../model/records';
import type { BudgetTotal, HeadcountTotal, Totals } from '../model/totals';
import { type Column, column, type Entry } from './block';
import { type Draft, forSupervisors, planOf, putBlock, putHint, startDraft } from './draft';
import { headcountLabel } from './headcount';
import { count, text, word } from './kinds';
import { fixedTabs } from './names';

const WHOLE = '국 전체';
const division = column('과', word, 120, { look: 'label' });
const label = column('구분', word, 120, { look: 'label' });
const sum = column('계', count, 90, { look: 'total' });
const number = (title: string, width = 90): Column<number> =>
  column(title, count, width, { look: 'madeNumber' });

/** Every source of a total: `총무과 현황!C12, 문화과 현황!C12`. */
function sourcesOf(cells: readonly CellRef[]): { note?: string } {
  if (cells.length === 0) return {};
  return { note: `근거: ${cells.map(({ tab, cell }) => `${tab}!${cell}`).join(', ')}` };
}

const unique = (names: readonly string[]): string[] => names.filter((name, i) => names.indexOf(name) === i);

/** Lays out 국 총괄. */
export function layOutTotals(totals: Totals, records: Records): TabPlan {
  const draft = startDraft(fixedTabs.totals);
  putHint(
    draft,
    '각 과의 탭에서 모은 국 전체의 수입니다. 칸의 메모에 근거가 된 칸이 적혀 있습니다. 고칠 것은 과의 탭에서 고칩니다.',
  );
  putOrganisation(draft, totals);
  putHeadcount(
    draft,
    totals.headcount.filter(part => part.division === null),
    '【국 인력】',
  );
  putHeadcount(
    draft,
    totals.headcount.filter(part => part.division !== null),
    '【과별 인력】',
  );
  putAbsences(draft, totals);
  putBudgets(draft, totals, records);
  return planOf(draft, 'totals', fixedTabs.totals, {
    colour: 'E37400',
    guard: forSupervisors,
    landscape: true,
  });
}

function putOrganisation(draft: Draft, { organisation }: Totals): void {
  const [divisions, teams] = [number('과 수'), number('팀 수')];
  const row: Entry[] = [
    { column: divisions, value: organisation.divisions.value, ...sourcesOf(organisation.divisions.cells) },
    { column: teams, value: organisation.teams.value, ...sourcesOf(organisation.teams.cells) },
  ];
  putBlock(draft, { title: '【기구】', columns: [divisions, teams] }, [row]);
}

/** A row a division and kind; the special kinds among them on rows of their own. */
function putHeadcount(draft: Draft, parts: readonly HeadcountTotal[], title: string): void {
  const ranks = unique(parts.map(part => part.rank)).map(rank => number(rank));
  const rows: Entry[][] = [];
  for (const name of unique(parts.map(part => part.division ?? WHOLE))) {
    for (const kind of ['authorized', 'current'] as const) {
      const own = parts.filter(part => (part.division ?? WHOLE) === name && part.kind === kind);
      if (own.length === 0) continue;
      const specials = unique(own.flatMap(part => Object.keys(part.special)));
      const row = (special: string | undefined): Entry[] => [
        { column: division, value: name },
        { column: label, value: headcountLabel({ kind, special }) },
        { column: sum, sum: { plus: ranks, minus: [] } },
        ...ranks.flatMap((rank): Entry[] => {
          const part = own.find(candidate => candidate.rank === rank.title);
          const value = special === undefined ? part?.count : part?.special[special];
          return part && value !== undefined ? [{ column: rank, value, ...sourcesOf(part.cells) }] : [];
        }),
      ];
      rows.push(row(undefined), ...specials.map(row));
    }
  }
  if (rows.length > 0) putBlock(draft, { title, columns: [division, label, sum, ...ranks] }, rows);
}

function putAbsences(draft: Draft, { absences }: Totals): void {
  const reason = column('사유', text, 160, { look: 'made' });
  const rank = column('직급', word, 90, { look: 'made' });
  const people = number('인원');
  const rows = absences.map((absence): Entry[] => [
    { column: division, value: absence.division ?? WHOLE },
    { column: label, value: absence.category },
    { column: reason, value: absence.reason },
    { column: rank, value: absence.rank },
    { column: people, value: absence.count, ...sourcesOf(absence.cells) },
  ]);
  putBlock(draft, { title: '【현원 미포함 인원】', columns: [division, label, reason, rank, people] }, rows);
}

/** Every project with what it costs, and the bureau's sum of every fund; all in 천원. */
function putBudgets(draft: Draft, { projects, budgets }: Totals, { setup }: Records): void {
  const known = setup.funds.map(({ name }) => name.value);
  const used = unique(budgets.map(({ fund }) => fund));
  const names = [...known.filter(name => used.includes(name)), ...used.filter(name => !known.includes(name))];
  const funds = names.map(name => ({ name, own: number(name || '재원 미상', 110) }));
  const ordinal = number('사업 번호');
  const title = column('사업명', text, 340, { look: 'made' });
  const amounts = (parts: readonly BudgetTotal[]): Entry[] =>
    funds.flatMap(({ name, own }): Entry[] => {
      const part = parts.find(({ fund }) => fund === name);
      return part ? [{ column: own, value: part.amount, ...sourcesOf(part.cells) }] : [];
    });
  const plus = funds.map(({ own }) => own);
  const rowSum: Entry[] = plus.length > 0 ? [{ column: sum, sum: { plus, minus: [] } }] : [];
  const whole: Entry[] = [
    { column: division, value: WHOLE },
    ...amounts(budgets.filter(part => part.division === null)),
    ...rowSum,
  ];
  const rows = projects.map((project): Entry[] => [
    { column: division, value: project.division },
    { column: ordinal, value: project.number },
    { column: title, value: project.title },
    ...amounts(budgets.filter(part => part.division === project.division && part.project === project.number)),
    ...rowSum,
  ]);
  const columns = [division, ordinal, title, ...plus, sum];
  putBlock(draft, { title: '【사업과 사업비】', hint: '단위: 천원', columns }, [whole, ...rows]);
}
