import type { Remark } from '../model/findings';
import type { Sourced } from '../model/sourced';
import { withParticle } from '../prose/particles';
import { standingDivisions } from '../totals/sums';
import { remarkOn } from './remarks';
import type { Rule } from './rule';

function off(name: string, at: Sourced<number> | undefined, parts: readonly Sourced<string>[]): Remark[] {
  if (!at || at.value === parts.length) return [];
  const message = `기존 총괄의 ${withParticle(`${name} 수`, '은/는')} ${at.value}개인데, 적힌 ${withParticle(name, '은/는')} ${parts.length}개입니다.`;
  return [remarkOn({ division: null, at, message, found: at.value, expected: parts.length, others: parts })];
}

/** Divisions stand in 설정, teams in each 현황; teams are tied only when every division has entered its own. */
export const organisationTiesToPublished: Rule = {
  id: 'organisation-ties-to-published',
  title: '과와 팀의 수는 기존 총괄과 같다',
  severity: 'error',
  why: '조직이 바뀐 뒤 첫 쪽의 과와 팀의 수를 고치지 않는 일이 잦습니다.',
  examples: {
    pass: [{ published: ['과 1', '팀 3'] }],
    fail: [{ published: ['과 2'] }],
  },
  check: records => {
    const standing = standingDivisions(records);
    const teams = standing.every(own => own.teams.length > 0) ? records.published.teams : undefined;
    return [
      ...off(
        '과',
        records.published.divisions,
        standing.map(({ division }) => division.name),
      ),
      ...off(
        '팀',
        teams,
        standing.flatMap(own => own.teams),
      ),
    ];
  },
};
