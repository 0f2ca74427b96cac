/** Part Ⅰ, 일반 현황: the bureau's divisions, its people, and who is away. */
import type { Records } from '../model/records';
import type { Totals } from '../model/totals';
import { composeBureauAbsenceNote } from './absence-note';
import type { Block, ChartNode } from './blocks';
import { bureauHeadcountLine, composeBureauHeadcount } from './bureau-headcount';
import { countedDivisions } from './divisions';

/** `5개과 19개팀`; the teams are left out where nobody knows how many there are. */
function organisationLine({ organisation }: Totals): string {
  const { divisions, teams } = organisation;
  return `${divisions.value}개과${teams.value > 0 ? ` ${teams.value}개팀` : ''}`;
}

/** The bureau, its divisions, and the teams of those that entered theirs. */
function bureauChart(records: Records): ChartNode {
  const nodes = countedDivisions(records).map(({ division, teams }) => ({
    name: division.name.value,
    children: teams.filter(team => team.text.trim() !== '').map(team => ({ name: team.text, children: [] })),
  }));
  return { name: records.setup.report.bureau.value, children: nodes };
}

/** Composes the part from the totals that are also checked against the divisions. */
export function composeGeneral(records: Records, totals: Totals): Block[] {
  return [
    { kind: 'heading', level: 1, id: 'part-1', text: 'Ⅰ. 일반 현황', newPage: true },
    { kind: 'lead', mark: '□', text: `기 구 ----- ${organisationLine(totals)}` },
    { kind: 'chart', root: bureauChart(records) },
    { kind: 'lead', mark: '□', text: `인 력 ----- ${bureauHeadcountLine(totals)}` },
    composeBureauHeadcount(records, totals),
    ...composeBureauAbsenceNote(totals.absences),
  ];
}
