/** Part Ⅰ, 일반 현황: the bureau's divisions, its people, and who is away. */
import type { Records } from '../model/records';
import type { Totals } from '../model/totals';
import { standingDivisions } from '../totals/sums';
import { composeBureauAbsenceNote } from './absence-note';
import type { Block, ChartNode } from './blocks';
import { bureauHeadcountLine, bureauHeadcounts, composeBureauHeadcount } from './bureau-headcount';
import { composeStatusTable } from './status-table';

const organisationCounts = ({ organisation }: Totals): Readonly<Record<string, string>> => ({
  과: String(organisation.divisions.value),
  팀: String(organisation.teams.value),
});

/** `5개과 19개팀`; the teams are left out where nobody knows how many there are. */
function organisationLine({ organisation }: Totals): string {
  const { divisions, teams } = organisation;
  return `${divisions.value}개과${teams.value > 0 ? ` ${teams.value}개팀` : ''}`;
}

/** A line of the house with its numbers filled in, and the sign it begins with; the usual one where it has none. */
function lead(pattern: string | undefined, usual: string, counts: Readonly<Record<string, string>>): Block {
  const text = Object.entries(counts).reduce(
    (filled, [name, count]) => filled.split(`{${name}}`).join(count),
    pattern?.trim() || usual,
  );
  const [, mark, words] = /^([□■○ㅇ❍◦▣◆])\s*(.*)$/.exec(text) ?? [];
  if (words !== undefined) return { kind: 'lead', mark: mark!, text: words };
  return { kind: 'lead', mark: '', text };
}

/** The bureau, its divisions, and the teams of those that entered theirs. */
function bureauChart(records: Records): ChartNode {
  const nodes = standingDivisions(records).map(({ division, teams }) => ({
    name: division.name.value,
    children: teams.filter(team => team.text.trim() !== '').map(team => ({ name: team.text, children: [] })),
  }));
  return { name: records.setup.report.bureau.value, children: nodes };
}

/** Composes the part from the totals that are also checked against the divisions. */
export function composeGeneral(records: Records, totals: Totals): Block[] {
  const { setup } = records;
  return [
    { kind: 'heading', level: 1, id: 'part-1', text: 'Ⅰ. 일반 현황', newPage: true },
    lead(
      setup.houseRules.organisation?.text,
      `□ 기 구 ----- ${organisationLine(totals)}`,
      organisationCounts(totals),
    ),
    { kind: 'chart', root: bureauChart(records) },
    lead(
      setup.houseRules.people?.text,
      `□ 인 력 ----- ${bureauHeadcountLine(totals)}`,
      bureauHeadcounts(totals),
    ),
    composeBureauHeadcount(records, totals),
    ...composeBureauAbsenceNote(totals.absences),
    ...(records.published.tables ?? []).flatMap(table => composeStatusTable(table, setup)),
  ];
}
