import type { Remark } from '../model/findings';
import { withParticle } from '../prose/particles';
import { remarkOn } from './remarks';
import type { Rule } from './rule';
import { type PlacedWord, type TermPair, termPairs } from './terms';

/** `가과 2곳, 나과 1곳`. */
function placesInWords(places: readonly PlacedWord[]): string {
  const divisions = places.map(({ division }) => division ?? '국');
  const named = divisions.filter((division, i) => divisions.indexOf(division) === i);
  return named
    .map(division => `${division} ${divisions.filter(own => own === division).length}곳`)
    .join(', ');
}

function remarkOf({ spellings: [a, b], places: [ours, theirs] }: TermPair): Remark {
  const all = [...ours, ...theirs];
  const [first, ...rest] = all as [PlacedWord, ...PlacedWord[]];
  const isOwn = all.every(({ division }) => division === first.division);
  const both = `${withParticle(`‘${a}’`, '이/가')} ${placesInWords(ours)}, ${withParticle(`‘${b}’`, '이/가')} ${placesInWords(theirs)}에 적혀 있습니다.`;
  const message = `${both} 같은 말이면 어느 쪽이 맞는지 정해 한 가지로 적어 주십시오. 둘 다 맞으면 설정의 용어에 둘을 적습니다.`;
  return remarkOn({
    division: isOwn ? first.division : null,
    at: first.source,
    message,
    found: a,
    expected: b,
    others: rest.map(({ source }) => source),
  });
}

/** One thing, one name: which of two is right is never told by how often it stands there. */
export const termsAreWrittenOneWay: Rule = {
  id: 'terms-are-written-one-way',
  title: '같은 말은 한 가지로 적는다',
  severity: 'warning',
  why: '한 글자나 자모 하나가 다른 말은 대개 같은 말을 잘못 적은 것입니다. 많이 적힌 쪽이 맞는다는 법은 없으므로, 어느 쪽이 맞는지 묻기만 합니다.',
  examples: {
    pass: [
      { lines: ['정기점검 및 장기점검', '상반기 교육, 하반기 교육', '신청서 접수, 신정동 주민'] },
      { lines: ['사업대상자 선정', '사업대상지 선정', '농업용수와 공업용수', '환경보전팀, 환경보건팀'] },
      { lines: ['추진 방법 CCTV', '방범 순찰'] },
    ],
    fail: [
      { lines: ['어르신 효도밥상 운영', '주민참여 호도밥상'] },
      { done: ['핼러윈 대비 순찰', '할로윈 대비 점검'] },
      { done: ['카카오스토리 운영', '카카오토리 구독자'] },
      { done: ['잼버리 활동지원', '제25회 세계스카우트잰버리 폐막행사'] },
      { lines: ['다목적(방법) CCTV 설치', '방범 CCTV 신설'] },
      { absences: ['사고 | 요양휴직 | 7급 | 1', '사고 | 영양휴직 | 7급 | 1'] },
    ],
  },
  check: records => termPairs(records).map(remarkOf),
};
