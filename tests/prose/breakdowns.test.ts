import { averagesIn } from '../../src/prose/averages';
import { breakdownsIn } from '../../src/prose/breakdowns';
import { growthsIn } from '../../src/prose/growths';
import { circledRunsIn, listingsIn } from '../../src/prose/listings';
import { pairsIn, ratiosIn } from '../../src/prose/ratios';
import { remaindersIn } from '../../src/prose/remainders';
import { expectLinear } from '../rules/growing';

const read = (text: string) =>
  breakdownsIn(text).map(({ wholes, parts, isOpen }) => {
    const list = parts.map(
      ({ label, measure, times }) => `${label} ${measure.text}${times > 1 ? `×${times}` : ''}`,
    );
    return `${wholes.map(whole => whole.text).join('/')} = ${list.join(' + ')}${isOpen ? ' …' : ''}`;
  });

test.each([
  ['1,722명(생일 1,552명, 출산 38명)', ['1,722명 = 생일 1,552명 + 출산 38명']],
  ['380명*(5년 이상 139명, 10년 이상 241명)', ['380명 = 5년 이상 139명 + 10년 이상 241명']],
  ['780명 이용(선정형 480명, 자율형 300명)', ['780명 = 선정형 480명 + 자율형 300명']],
  ['총 9개 도시 (국내 7, 국외 2)', ['9개 = 국내 7 + 국외 2']],
  ['2(대형1, 중형1)', ['2 = 대형 1 + 중형 1']],
  ['30천원(구비: 본예산 10천원, 추경 20천원)', ['30천원 = 구비: 본예산 10천원 + 추경 20천원']],
  ['10명(A 6명(남 2명, 여 4명), B 4명)', ['10명 = A 6명 + B 4명', '6명 = 남 2명 + 여 4명']],
  ['총 5명(남(3명), 여(2명))', ['5명 = 남 3명 + 여 2명']],
  ['총 6회(상·하반기 각 3회)', ['6회 = 상·하반기 각 3회×2']],
  ['총 4회: 퀴즈 1회, 출생 3회', ['4회 = 퀴즈 1회 + 출생 3회']],
  ['5개소(접수 2개소·처리 3개소)', ['5개소 = 접수 2개소 + 처리 3개소']],
  ['5개소(학교 2개소, 병원 1개소 등)', ['5개소 = 학교 2개소 + 병원 1개소 …']],
  ['5명（남 3명， 여 2명）', ['5명 = 남 3명 + 여 2명']],
  ['48개교(초 25개교, 중 13개교, 고 10개교)', ['48개교 = 초 25개교 + 중 13개교 + 고 10개교']],
  [
    '218세대 341명(귀농 74세대 112명, 귀촌 144세대 229명)',
    ['341명 = 귀농 74세대 112명 + 귀촌 144세대 229명', '218세대 = 귀농 74세대 + 귀촌 144세대'],
  ],
  ['10개소(35주), 321명', []],
  ['6회, 381명', []],
  ['281명(1인 평균 226천원)', []],
  ['설날(1,673명, 78,993천원)', []],
  ['전기 안전관리 대행(11개동), 소방 점검(13개동)', []],
  ['월 8만부 (전체 세대 약 44%)', []],
  ['신문형 20면(연 10회)', []],
  ['364 (지하1~2, 지상1)', []],
  ['364 (지하1, 지상1)', []],
  ['634 (4)', []],
  ['36,746㎡ (2/12)', []],
  ['10명(남 3명 포함, 여 2명)', []],
  ['50명(약 30명, 20명)', []],
])('%s', (text, breakdowns) => {
  expect(read(text)).toEqual(breakdowns);
});

test.each([
  ['7,261명 중 1,644명 참석(참석률: 22.6%)', ['1,644명 / 7,261명 = 22.6%']],
  ['75%(200건 중 150건)', ['150건 / 200건 = 75%']],
  ['집행률 85.2%(집행액 852천원/예산액 1,000천원)', ['852천원 / 1,000천원 = 85.2%']],
  ['대상 50명, 수료 40명(수료율 80%)', ['40명 / 50명 = 80%']],
  ['200건 중 150건 처리, 처리율 75%', ['150건 / 200건 = 75%']],
  ['120개소 중 90개소 완료, 공정률 82%', []],
  ['34개 블록 중 27개 블록 완료(79.4%)', ['27개 / 34개 = 79.4%']],
  ['187대(법정대수 165대 대비 113.3%)', ['187대 / 165대 = 113.3%']],
  ['1,240명 중 1,054명 만족(만족도 85.0%)', ['1,054명 / 1,240명 = 85.0%']],
  ['842명 중 236명 6개월 성공(성공률 28.0%)', ['236명 / 842명 = 28.0%']],
  ['1,520명(전년 1,400명 대비 8.6% 증가)', []],
  ['120개소 중 90개소(만족도 85%)', []],
  ['신규 30명, 기존 70명(참여율 85%)', []],
])('the shares of %s', (text, ratios) => {
  expect(
    ratiosIn(text).map(({ whole, part, rate }) => `${part.text} / ${whole.text} = ${rate.text}`),
  ).toEqual(ratios);
});

test.each([
  ['12.5% 증가(1,200건→1,350건)', ['1,200건 1,350건 12.5% up']],
  ["3,310명('23년) → 3,120명('25년) 5.7% 감소", ['3,310명 3,120명 5.7% down']],
  ['전년(1,200건) 대비 12.5% 증가한 1,350건', ['1,200건 1,350건 12.5% up']],
  ['1,200건 → 1,350건(12.5%↑)', ['1,200건 1,350건 12.5% up']],
  ['노선 확대(2개 → 3개)', []],
  ['전년 대비 12% 증가', []],
])('the growth of %s', (text, growths) => {
  const said = growthsIn(text).map(
    ({ from, to, change, isUp }) => `${from.text} ${to.text} ${change.text} ${isUp ? 'up' : 'down'}`,
  );
  expect(said).toEqual(growths);
});

test.each([
  ['4개(블로그, 인스타그램, 페이스북, 트위터)', ['4개: 4']],
  ['3팀: 정책팀, 돌봄팀, 보장팀', ['3팀: 3']],
  ['3개 동(망원1, 망원2, 합정)', ['3개: 3']],
  ['2회(3. 8., 5. 9.)', ['2회: 2']],
  ['2회(3월, 9월)', ['2회: 2']],
  ['4개 권역(동부·서부·남부·북부)', ['4개: 4']],
  ['11건(조례 8, 규칙 3)', []],
  ['1,245명(2023. 10. 31. 기준)', []],
])('the list of %s', (text, lists) => {
  expect(listingsIn(text).map(({ whole, names }) => `${whole.text}: ${names.length}`)).toEqual(lists);
});

it('reads circled runs with their labels', () => {
  expect(circledRunsIn('국내 : ① 가시 ② 나시 국외 : ① 다시')).toMatchObject([
    { label: '국내', numbers: [1, 2] },
    { label: '국외', numbers: [1] },
  ]);
});

test.each([
  '(',
  ')',
  '1',
  '1,',
  ',',
  '(1,',
  '총 1회(',
  '남 1명,',
  '2023.',
  '((1명, 2명))',
  '1→2건 ',
  '1명 중 ',
  '대비 1% 증가',
  '①',
  '1%(',
  ':',
  '2/',
  '가',
])('the time that a long run of %j takes grows with its length', piece => {
  expectLinear(long => {
    const text = `총 3명${long}`;
    for (const parse of [breakdownsIn, listingsIn, ratiosIn, growthsIn, circledRunsIn, averagesIn, pairsIn])
      parse(text);
    remaindersIn(text, text);
  }, piece);
});
