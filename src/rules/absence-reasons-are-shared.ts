import type { Remark } from '../model/findings';
import { withParticle } from '../prose/particles';
import {
  awayRemark,
  everybodyAway,
  fullerNames,
  isReadWhole,
  lookalikeOf,
  peopleIn,
  type ReasonPair,
  ranksInWords,
  reasonPairs,
  whoInWords,
} from './absence-groups';
import type { Rule } from './rule';

/** A published reason that no division has; where one has it a letter off, both are told at once. */
function offInDivisions({ reason, published }: ReasonPair, other: ReasonPair | undefined): Remark {
  const missing = `기존 총괄의 ‘${reason}’ ${peopleIn(published)}명(${ranksInWords(published)})은 과에서 적은 것이 없습니다.`;
  if (!other) return awayRemark(missing, published, []);
  const alike = `과에는 ${withParticle(`‘${other.reason}’`, '으로/로')} 적혀 있습니다${whoInWords(other.divisions)}. 같은 사유이면 한 가지로 적어 주십시오.`;
  return {
    ...awayRemark(`${missing} ${alike}`, published, other.divisions),
    found: reason,
    expected: other.reason,
  };
}

/** A reason of the divisions that the bureau's note does not have. */
function offInPublished(pair: ReasonPair, pairs: readonly ReasonPair[]): Remark {
  const { reason, divisions } = pair;
  const missing = `과에서 적은 ‘${reason}’ ${peopleIn(divisions)}명(${ranksInWords(divisions)})이 기존 총괄에 없습니다${whoInWords(divisions)}.`;
  const [fuller, ...more] = fullerNames(pair, pairs);
  const meant =
    fuller && more.length === 0 ? ` 기존 총괄에서는 ‘${fuller}’에 넣은 것이 아닌지 확인해 주십시오.` : '';
  return awayRemark(missing + meant, [], divisions);
}

function offAlone(pair: ReasonPair, pairs: readonly ReasonPair[]): Remark[] {
  const other = lookalikeOf(pair, pairs);
  if (pair.divisions.length === 0) return [offInDivisions(pair, other)];
  return other ? [] : [offInPublished(pair, pairs)];
}

/** A reason that the bureau's note calls otherwise cannot be tied out, and reads as two reasons in print. */
export const absenceReasonsAreShared: Rule = {
  id: 'absence-reasons-are-shared',
  title: '현원 미포함 인원의 사유는 과와 기존 총괄이 같은 이름으로 적는다',
  severity: 'error',
  why: '같은 사람이 한쪽에서는 요양휴직, 다른 쪽에서는 영양휴직으로 인쇄됩니다.',
  examples: {
    pass: [
      { absences: ['사고 | 육아휴직 | 7급 | 2'], published: ['사고 | 육아 휴직 | 7급 | 2'] },
      {
        absences: ['사고 | 육아휴직 | 7급 | 2', '정원 외 | 시간선택제 | | 1'],
        published: ['사고 | 육아휴직 | 7급 | 2'],
      },
      { absences: ['사고 | 육아휴직 | 7급 | 2'] },
    ],
    fail: [
      { absences: ['사고 | 요양휴직 | 7급 | 1'], published: ['사고 | 영양휴직 | 7급 | 1'] },
      {
        absences: ['사고 | 휴직 | 7급 | 1', '사고 | 육아휴직 | 8급 | 1'],
        published: ['사고 | 육아휴직 | 8급 | 2'],
      },
    ],
  },
  check: records => {
    const all = everybodyAway(records);
    if (all.published.length === 0 || all.divisions.length === 0) return [];
    const pairs = reasonPairs(all);
    const alone = pairs.filter(pair => pair.published.length === 0 || pair.divisions.length === 0);
    return alone.filter(({ reason }) => isReadWhole(records, reason)).flatMap(pair => offAlone(pair, pairs));
  },
};
