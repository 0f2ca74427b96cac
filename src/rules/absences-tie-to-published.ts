import type { Remark } from '../model/findings';
import { withParticle } from '../prose/particles';
import { closed, groupBy } from '../totals/sums';
import {
  awayRemark,
  everybodyAway,
  isReadWhole,
  peopleIn,
  type ReasonPair,
  reasonPairs,
  whoInWords,
} from './absence-groups';
import type { Rule } from './rule';

/** A reason on both sides, rank by rank; as a whole where one side does not tell its ranks. */
function offByRank({ reason, published, divisions }: ReasonPair): Remark[] {
  const all = [...published, ...divisions];
  const isUntold = all.some(({ rank }) => rank === '');
  return groupBy(all, ({ rank }) => (isUntold ? '' : closed(rank))).flatMap(group => {
    const [theirs, ours] = [
      group.filter(away => away.division === null),
      group.filter(away => away.division !== null),
    ];
    const [found, entered] = [peopleIn(theirs), peopleIn(ours)];
    if (found === entered) return [];
    const name = withParticle(isUntold ? reason : `${reason} ${group[0]!.rank}`, '은/는');
    const beside = entered === 0 ? '과에서 적은 것이 없습니다' : `과에서 적은 것은 ${entered}명입니다`;
    return [awayRemark(`${name} 기존 총괄에 ${found}명인데, ${beside}${whoInWords(ours)}.`, theirs, ours)];
  });
}

function offInAll({ published, divisions }: Omit<ReasonPair, 'reason'>): Remark[] {
  if (peopleIn(published) === peopleIn(divisions)) return [];
  const message = `현원 미포함 인원은 기존 총괄에 모두 ${peopleIn(published)}명인데, 과에서 적은 것은 ${peopleIn(divisions)}명입니다${whoInWords(divisions)}.`;
  return [awayRemark(message, published, divisions)];
}

/** The bureau's note on people away is the sum of the divisions' notes. */
export const absencesTieToPublished: Rule = {
  id: 'absences-tie-to-published',
  title: '과별 현원 미포함 인원은 기존 총괄과 같다',
  severity: 'error',
  why: '국 총괄의 주석과 과별 주석이 같은 보고서에 실립니다. 사유와 직급마다 견주고, 모두 더해서도 견줍니다.',
  examples: {
    pass: [
      { absences: ['사고 | 육아휴직 | 7급 | 2'], published: ['사고 | 육아휴직 | 7급 | 2'] },
      {
        absences: ['사고 | 육아휴직 | 7급 | 2', '정원 외 | 시간선택제 | | 1'],
        published: ['사고 | 육아휴직 | | 2'],
      },
      { absences: ['사고 | 육아휴직 | 7급 | 2'] },
    ],
    fail: [
      { absences: ['사고 | 육아휴직 | 7급 | 2'], published: ['사고 | 육아휴직 | 7급 | 3'] },
      {
        absences: ['사고 | 병가 | | 1', '사고 | 공로연수 | 4급 | 1'],
        published: ['사고 | 공로연수 | 4급 | 1'],
      },
    ],
  },
  check: records => {
    const all = everybodyAway(records);
    if (all.published.length === 0 || all.divisions.length === 0) return [];
    const shared = reasonPairs(all).filter(pair => pair.published.length > 0 && pair.divisions.length > 0);
    const inAll = isReadWhole(records) ? offInAll(all) : [];
    return [...shared.filter(({ reason }) => isReadWhole(records, reason)).flatMap(offByRank), ...inAll];
  },
};
