/**
 * The tab {과} 현황: what a division is, in blocks under each other.
 *
 *     총무과 현황 │ 과 코드 │ D1
 *     【조직】                팀명
 *     【인력현황】            구분 │ 계 │ ranks … │ 비고
 *     【현원 미포함 인원】    구분 │ 사유 │ 직급 │ 인원
 *     【…】                   the division's status tables, by their forms
 */
import type { Form } from '../model/forms';
import type { Tab } from '../model/grid';
import type { TabPlan } from '../model/plan';
import type { DivisionRecords, Trouble } from '../model/records';
import type { DivisionSetup, Setup } from '../model/setup';
import { linesOf, type Sourced } from '../model/sourced';
import { ABSENCES_TITLE, putAbsences, readAbsences } from './absences';
import { type Block, column, entry, withRoom } from './block';
import { guardComputed, planOf, putBlock, putHint, startDraft } from './draft';
import { type Extent, findBlocks } from './find';
import { HEADCOUNT_TITLE, putHeadcount, readHeadcount } from './headcount';
import { text } from './kinds';
import { CODE_LABEL, divisionTabs } from './names';
import { claimFact, openTab, type Reading, reportUnplaced } from './reading';
import { putStatusTable, readStatusTable, statusTitle } from './status-table';
import { readTable, take } from './table';

/** What a division's 현황 holds. */
export type Status = Pick<DivisionRecords, 'teams' | 'headcount' | 'absences' | 'tables'>;

const LEAST_TEAMS = 5;
const team = column('팀명', text, 110);
const teams: Block = { title: '【조직】', hint: '과의 팀을 한 줄에 하나씩 적습니다.', columns: [team] };

/** Lays out {과} 현황 under the name of its tab. */
export function layOutStatus(name: string, { division, ...status }: DivisionRecords, setup: Setup): TabPlan {
  const title = `${division.name.value} ${divisionTabs.status}`;
  const draft = startDraft(title, [[CODE_LABEL, division.code]], linesOf(division.name));
  putHint(
    draft,
    '흰 칸을 채웁니다. 회색 칸은 저절로 계산됩니다. 줄을 더해도 되고, 【 】 제목과 머리글은 고치지 않습니다.',
  );
  const named = status.teams.map(own => [entry(team, own)]);
  putBlock(draft, teams, withRoom(named, Math.max(LEAST_TEAMS, named.length + 1)));
  putHeadcount(draft, status.headcount, setup);
  putAbsences(draft, status.absences, setup);
  for (const table of status.tables) putStatusTable(draft, table);
  return planOf(draft, 'status', name, { colour: '188038', guard: guardComputed(draft) });
}

/** Reads {과} 현황. */
export function readStatus(
  tab: Tab,
  { code, name }: DivisionSetup,
  setup: Setup,
  forms: readonly Form[],
  troubles: Trouble[],
): Status {
  const reading = openTab(tab, troubles, name.value);
  claimFact(reading, CODE_LABEL);
  const own = forms.filter(form => form.division.value === code.value);
  const titles = [teams.title!, HEADCOUNT_TITLE, ABSENCES_TITLE, ...own.map(statusTitle)];
  const [organisation, headcount, absences, ...rest] = findBlocks(reading, titles);
  const status = {
    teams: readTeams(reading, organisation),
    headcount: readHeadcount(reading, headcount, setup, code.value),
    absences: readAbsences(reading, absences, setup),
    tables: own.map((form, i) => readStatusTable(reading, form, rest[i])),
  };
  reportUnplaced(reading);
  return status;
}

function readTeams(reading: Reading, extent: Extent | undefined): Sourced<string>[] {
  if (!extent) return [];
  const table = readTable(reading, teams, extent);
  return table.rows.flatMap(row => take(table, row, team) ?? []);
}
