/** What a careful colleague would not remark on: every rule is asked, and none may say 오류 or 주의. */
import { checkRecords } from '../../src/rules/check';
import type { Sketch } from '../../src/rules/rule';
import { sumTotals } from '../../src/totals/totals';
import { recordsOf } from './build';
import { expectLinear } from './growing';

function said(sketch: Sketch): string[] {
  const records = recordsOf(sketch);
  return checkRecords(records, sumTotals(records))
    .open.filter(({ severity }) => severity !== 'note')
    .map(({ rule, message }) => `${rule}: ${message}`);
}

const sketches: readonly (readonly [string, Sketch])[] = [
  [
    'a plan that has begun',
    { plans: ['2023. 9. ~ 12. : 노후 승강기 교체 공사', '2023. 10. ~ 11. : 배부실태 점검'] },
  ],
  ['a plan without a year', { plans: ['1. ~ 11. : 종합평가 대비', '10. ~ 11. : 만족도 조사'] }],
  ['a plan into next year', { plans: ['2023. 11.~2024. 3. : 한파 종합대책 추진', '2024. 2월 ~ : 사업추진'] }],
  [
    'an achievement that goes on',
    { done: ['2023. 8.~12. : 설치 계약 및 사업수행', '사업기간: 2023. 3. ~ 12.'] },
  ],
  ['a period over the as-of date', { done: ['2023. 10. : 민관경 합동점검 실시(10. 27.~11. 1.)'] }],
  ['what is still to be decided', { done: ['자기개발휴직 3명 신청, 11월 중 심의예정'] }],
  [
    'applications beside issues',
    {
      table: ['여권접수 | 행정정보공개 접수', '48,775 (238) | 2,942 (10)'],
      done: ['여권발급현황: 49,446건(일평균 241건)', '여권접수 처리: 48,000건'],
    },
  ],
  [
    'last year beside this one',
    {
      table: ['업무명 | 2022년 (일평균) | 2023년 (일평균)', '등·초본 발급 | 23,149 (96) | 15,784 (79)'],
      done: ['2022년 장기재직휴가 사용자: 226명(10년 이상)', '2021년 생산 전자기록물 이관 완료 : 2023. 10.'],
    },
  ],
  ['money carried over', { lines: ['특별조정교부금: 2022년 예산, 명시이월(안전시설 보완사업)'] }],
  [
    'daily averages beside their sum',
    {
      table: ['계 | 증명발급 | 출생', '40,394 (201) | 39,002 (195) | 1,392 (5)'],
      note: '※ 증명발급: 주민등록 등초본, 인감, 가족관계등록부, 정부24',
      otherTable: [
        '업무명 | 2022년 (일평균) | 2023년 (일평균)',
        '주민등록 등·초본 발급 | 23,149 (96) | 15,784 (79)',
        '인감증명발급 | 7,658 (32) | 6,446 (33)',
        '가족관계등록부 발급 | 22,077 (92) | 16,138 (81)',
        '정부24(어디서나민원) | 1,629 (7) | 634 (4)',
      ],
    },
  ],
  ['a bracket that counts otherwise', { done: ['주말휴양소: 10개소(35주), 321명 이용', '특강: 6회, 381명'] }],
  ['what each costs', { done: ['건강검진비: 281명(1인 평균 226천원)'] }],
  ['numbers that name', { lines: ['기본법 제35조 및 제66조', '4차 산업혁명 특강', '1365 수요처 관리자'] }],
  [
    'words that are near and right',
    { lines: ['상반기 교육, 하반기 교육', '정기점검, 장기재직', '외국인, 내국인포함'] },
  ],
  [
    'zero in two ways',
    { table: ['계 = 소형 + 중형 + 대형 | 소형 | 중형 | 대형', '10 | 6 | - | 4', '10 | 6 | 0 | 4'] },
  ],
];

it.each(sketches)('says nothing of %s', (_, sketch) => {
  expect(said(sketch)).toEqual([]);
});

it('says what is wrong where the sums of the two tables differ', () => {
  const [, sketch] = sketches.find(([name]) => name.startsWith('daily'))!;
  const table = ['계 | 증명발급 | 출생', '40,294 (201) | 38,902 (195) | 1,392 (5)'];
  expect(said({ ...sketch, table })).toEqual([expect.stringContaining('더하면 39,002입니다')]);
});

const endless = [
  '(',
  '()',
  '[',
  '1,',
  '1',
  '1.',
  '가',
  ' ',
  ': ',
  '~',
  "'2",
  '1천',
  '2023. 1. ~ ',
  '1,000천원 ',
  '호도밥상 ',
];

it.each(endless)('the time that a cell of 50,000 characters of %j takes grows with its length', piece => {
  expectLinear(text => {
    const records = recordsOf({
      lines: [text],
      done: [text],
      plans: [text],
      budget: ['1 | 천원 | 구비 5'],
      budgetNote: text,
    });
    checkRecords(records, sumTotals(records));
  }, piece);
});
