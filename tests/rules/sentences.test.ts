/** The rules on sentences together: what a careful colleague lets pass, and what they would ask about. */

import { breakdownsFoot } from '../../src/rules/breakdowns-foot';
import { bulletsSumToTheirHead } from '../../src/rules/bullets-sum-to-their-head';
import { growthHolds } from '../../src/rules/growth-holds';
import { listedThingsAreCounted } from '../../src/rules/listed-things-are-counted';
import { ratesRoundAlike } from '../../src/rules/rates-round-alike';
import { ratiosHold } from '../../src/rules/ratios-hold';
import type { Rule, Sketch } from '../../src/rules/rule';
import { sharesHold } from '../../src/rules/shares-hold';
import { remarksOn } from './examples';
import { expectLinear } from './growing';

const rules: readonly Rule[] = [
  breakdownsFoot,
  bulletsSumToTheirHead,
  growthHolds,
  listedThingsAreCounted,
  ratesRoundAlike,
  ratiosHold,
  sharesHold,
];

/** `rule severity: found, expected` of all that is said of a sketch. */
function said(sketch: Sketch): string[] {
  return rules.flatMap(rule =>
    remarksOn(rule, sketch).map(
      ({ severity, found, expected }) => `${rule.id} ${severity ?? rule.severity}: ${found}, ${expected}`,
    ),
  );
}

test.each([
  '주말휴양소: 10개소(35주), 321명 이용',
  '특강 및 심화 강의(AI, 드론, 스마트팜): 6회, 381명',
  '건강검진비: 281명(1인 평균 226천원)',
  '재난 및 안전관리 기본법 제35조 및 자연재해대책법 제66조',
  '4차 산업혁명 특강, 1365 수요처, 민선 8기 공약사업',
  '위탁교육(가대, 나대) 지원: 20명(신규 1명, 기존 19명)',
  '명절격려: 설날(1,673명, 78,993천원), 추석(1,704명, 83,294천원)',
  '전기 안전관리 대행(11개동), 소방 점검 및 지적사항 보수(13개동) 실시',
  '월 8만부 (전체 세대 약 44%)',
  '신문형 20면(연 10회) 책자형 52면(연 2회)',
  '기록관리시스템 이관(1,500GB)',
  '운영매체: 유튜브, IPTV(92대), 인터넷방송, 모바일(앱)',
  'SNS 운영 실적: 총 1,325건 홍보 콘텐츠 제작, 팔로워 105,590명',
  '기타후생복지: 용품 지급 46명, 동호회 지원 537명(26개 동호회)',
  '독감예방접종: 1,245명(4가 백신)',
  '중요기록물 전산화 작업 총 120,000면(보존기간 30년 이상)',
  '창구현황: 4개(여권신청 접수, 교부 및 원스톱 전담창구)',
  '여권발급현황: 49,446건(일평균 241건)',
  '현장 16회 생중계(총 10만 7천회 조회)',
  '공중이용시설 46개소(도로, 옹벽, 복합시설 등)',
  '유기한민원 접수 처리(임대차계약신고 등 255종)',
  '3~4년차-민방위기본 등 14개 과목, 5년차 이상-민방위기본 등 9개 과목',
  '신설(시 : 구 = 50 : 50)',
  '야간 및 일요교육 각1회 실시',
  '홍보단(위촉: 2023. 3. 8.): 총 20명, 콘텐츠 207건 제작',
  '민방위 소양(1시간), 지진 및 화생방(1시간), 응급처치(2시간)',
  '50명(남 20명, 여 30명 / 내국인 45명, 외국인 5명)',
  '축제 방문: 방문 2건 (가군, 나군) / 맞이 3건 (가군, 다군, 라구)',
  '접수 12백만원(가 3.3백만원, 나 8.6백만원)',
  '찾아가는 상담: 16회, 74개사',
  '점검 12개소(경로당, 어린이집, 복지관)',
])('nothing is said of %s', line => {
  expect(said({ done: [line] }).filter(remark => !/ note: /.test(remark))).toEqual([]);
});

test.each<[Sketch, string[]]>([
  [{ table: ['차량', '2(대형1, 중형1)'] }, []],
  [{ table: ['차량', '2(대형1, 중형2)'] }, ['breakdowns-foot error: 2, 3']],
  [{ table: ['2022년 (일평균) | 2023년 (일평균)', '1,629 (7) | 634 (4)'] }, []],
  [
    {
      table: [
        '계 = 가 + 나 + 다 + 라 + 마 | 가 | 나 | 다 | 라 | 마',
        '33 (100%) | 2 (6%) | 5 (15%) | 11 (33%) | 10 (31%) | 5 (15%)',
      ],
    },
    ['shares-hold note: 31, 30'],
  ],
  [{ table: ['계 = 가 + 나 + 다 | 가 | 나 | 다', '6 (100%) | 1 (17%) | 1 (17%) | 4 (67%)'] }, []],
  [
    { done: ['축하: 1,722명(생일 1,552명, 출산 38명, 결혼 32명, 임용 109명)'] },
    ['breakdowns-foot error: 1,722명, 1,731명'],
  ],
  [{ done: ['수입: 30천원(구 10천원, 시 20원)'] }, ['breakdowns-foot error: 30천원, null']],
  [{ done: ['보증: 12백만원(가 3백만원, 나 8백만원)'] }, ['breakdowns-foot note: 12백만원, 11백만원']],
  [{ done: ['교육: 10명(남·여 각 4명)'] }, ['breakdowns-foot error: 10명, 8명']],
  [
    { done: ['채널: 8개(블로그, 인스타그램, 페이스북, 트위터, 톡, 스토리, 프렌즈)'] },
    ['listed-things-are-counted error: 8, 7'],
  ],
  [{ done: ['1,200건 → 1,350건(15.2% 증가)'] }, ['growth-holds error: 15.2% 증가, 12.5% 증가']],
  [{ done: ['200명 중 151명 참석(75.9%)'] }, ['ratios-hold error: 75.9%, 75.5%']],
  [{ done: ['300명 중 200명 참석(66.8%)'] }, ['ratios-hold error: 66.8%, 66.7%']],
])('%j', (sketch, remarks) => {
  expect(said(sketch)).toEqual(remarks);
});

it('marks the very characters, in the line where they stand', () => {
  const [remark] = remarksOn(breakdownsFoot, { done: ['도서 5권', '축하: 12명(생일 5명, 출산 8명) 지급'] });
  expect(remark!.text.slice(remark!.mark!.start, remark!.mark!.end)).toBe('12명(생일 5명, 출산 8명)');
  expect(remark).toMatchObject({ at: { tab: '가과 사업', cell: 'E107' }, found: '12명', expected: '13명' });
});

it('says what would make it right, and never which number is wrong', () => {
  const [remark] = remarksOn(breakdownsFoot, { done: ['축하: 1,722명(생일 1,525명, 출산 170명)'] });
  expect(remark!.message).toBe(
    '‘축하’ 1,722명은 그 내역(생일 1,525명 + 출산 170명)을 더하면 1,695명입니다. 앞의 수가 1,695명이거나 생일이 1,552명이면 맞습니다.',
  );
});

it('tells a truncated rate once a division, with all its places', () => {
  const remarks = remarksOn(ratesRoundAlike, {
    done: ['19,427명 중 13,091명 참석(67.3%)', '3명 중 2명(66.6%)', '300건 중 200건(66.7%)'],
  });
  expect(remarks).toMatchObject([{ at: { cell: 'E106' }, related: [{ cell: 'E107' }] }]);
  expect(remarks[0]!.message).toContain('2곳');
});

test.each([
  '(',
  '1',
  ',',
  '(1,',
  '총 1회(',
  '남 1명,',
  '((1명, 2명))',
  '1→2건 ',
  '1명 중 1%',
  '①가 ',
  '가,',
  '총 2개(가, 나) ',
  '1회, 2명(1회 평균 2명)',
  '2명 중 1명 완료, 미완료 1명 ',
  ' ',
])('the time that a cell of 50,000 characters of %j takes grows with its length', piece => {
  expectLinear(long => {
    const text = `총 3명(${long}`;
    said({ done: [text, `  ${text}`], table: ['비고', text] });
  }, piece);
});
