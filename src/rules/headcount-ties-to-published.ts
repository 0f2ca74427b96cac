import { formatNumber } from '../prose/numbers';
import { withParticle } from '../prose/particles';
import type { HeadcountEntry } from '../totals/headcount';
import { addExactly, groupBy } from '../totals/sums';
import { headcountPairs } from './published';
import { remarkOn } from './remarks';
import type { Rule } from './rule';

const sumOf = (entries: readonly HeadcountEntry[]): number =>
  addExactly(entries.map(({ count }) => count.value));

/** ` (가과 4급 1명, 나과 3급 1명)`. */
function inWords(entries: readonly HeadcountEntry[]): string {
  const people = entries.filter(({ count }) => count.value !== 0);
  const groups = groupBy(people, ({ division, rank }) => `${division} ${rank}`);
  const parts = groups.map(
    ([first, ...rest]) => `${first!.division} ${first!.rank} ${formatNumber(sumOf([first!, ...rest]))}명`,
  );
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

/** Two printed tables show the same people; the supervisor ties them out before the council does. */
export const headcountTiesToPublished: Rule = {
  id: 'headcount-ties-to-published',
  title: '과별 인력은 기존 총괄의 인력과 같다',
  severity: 'error',
  why: '국 총괄과 과별 표가 같은 보고서에 실리므로, 한쪽만 고치면 바로 드러납니다.',
  examples: {
    pass: [
      { headcount: ['정원 | 3급 1 | 4급 2'], published: ['가과 | 정원 | 4급 이상 3'] },
      { headcount: ['정원 | 6급 2', '정원 중 별정직 | 6급 1'], published: ['가과 | 정원 중 별정직 | 6급 1'] },
      { published: ['가과 | 정원 | 6급 2'] },
    ],
    fail: [
      { headcount: ['정원 | 3급 1 | 4급 2'], published: ['가과 | 정원 | 4급 이상 2'] },
      { headcount: ['정원 | 6급 2', '정원 중 별정직 | 6급 2'], published: ['가과 | 정원 중 별정직 | 6급 1'] },
      { headcount: ['현원 | 6급 2'], published: ['현원 | 6급 3'] },
    ],
  },
  check: records =>
    headcountPairs(records).flatMap(({ name, at, found, entries }) => {
      const expected = sumOf(entries);
      if (found === expected) return [];
      const entered =
        entries.length === 0 ? '없습니다' : `${formatNumber(expected)}명입니다${inWords(entries)}`;
      const message = `기존 총괄의 ${withParticle(name, '은/는')} ${formatNumber(found)}명인데, 과에서 적은 것은 ${entered}.`;
      const others = entries.map(({ count }) => count);
      return [remarkOn({ division: null, at, message, found, expected, others })];
    }),
};
