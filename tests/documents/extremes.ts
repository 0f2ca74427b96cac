/** A made-up bureau of any size whose tables and names strain a page: wide, long, deep and wordy. */
import type { PlainForm } from '../../src/model/forms';
import type { DivisionRecords, Records, StatusTable } from '../../src/model/records';
import { given, withSources } from '../../src/model/sourced';
import { cell, example, facilities, formOf, patrolling } from '../report/example';

type PlainFormColumn = PlainForm['columns'][number];

const NAMES = [
  '하천과',
  '공원녹지과',
  '도시재생전략추진과',
  '건축과',
  '주택정비사업지원과',
  '교통행정과',
  '부동산정보과',
  '물관리과',
  '환경과',
  '자원순환과',
  '기후에너지탄소중립과',
  '도로과',
] as const;

const TEAMS = [
  '하천관리팀',
  '수질개선팀',
  '재난대응팀',
  '친환경생태복원사업추진팀',
  '시설팀',
  '민원팀',
  '안전점검팀',
  '예산회계팀',
  '기획팀',
] as const;

/** A table of rows of texts and numbers; the first column labels them. */
function tableOf(
  title: string,
  columns: readonly PlainFormColumn[],
  rows: readonly (readonly (string | number)[])[],
  labelColumns = 1,
): StatusTable {
  return {
    form: formOf({ title, unit: '건', columns: [...columns], labelColumns }),
    rows: rows.map((values, r) => ({ cells: values.map((value, c) => cell(value, `C${c}R${r}`)) })),
    lines: [],
    notes: [
      { where: 'below', text: given('※ 기준일 현재 가람시에 등록된 것만 세었으며, 임시로 쓰는 것은 뺐음') },
    ],
  };
}

const counted = (path: string): PlainFormColumn => ({ path, kind: '수' });
const worded = (path: string): PlainFormColumn => ({ path, kind: '글' });

/** Fourteen columns: months, a total and an average. */
export const wide = tableOf(
  '월별 민원 처리 현황',
  [worded('구분'), ...Array.from({ length: 12 }, (_, i) => counted(`${i + 1}월`)), counted('누계')],
  ['접수', '처리', '이송·취하', '진행 중'].map((label, r) => [
    label,
    ...Array.from({ length: 12 }, (_, i) => 1234 + 97 * i * (r + 1)),
    128_456 * (r + 1),
  ]),
);

/** Sixty rows, with dates and words. */
export const long = tableOf(
  '소규모 교량 점검 현황',
  [worded('교량명'), worded('위치'), { path: '점검일', kind: '날짜' }, counted('연장'), worded('결과')],
  Array.from({ length: 60 }, (_, i) => [
    `가람${i + 1}교`,
    i % 7 === 3 ? '가람천 하류 둔치 제2주차장 진입로 앞' : '가람천 본류',
    `2031. ${1 + (i % 10)}. ${1 + (i % 28)}.`,
    120 + 13 * i,
    i % 5 === 0 ? '보수 필요(난간, 신축이음)' : '양호',
  ]),
);

/** Headers of three levels. */
export const deep = tableOf(
  '하수관로 정비 현황',
  [
    worded('구분'),
    counted('관로 > 합류식 > 원형관'),
    counted('관로 > 합류식 > 사각형거'),
    counted('관로 > 분류식 > 오수관'),
    counted('관로 > 분류식 > 우수관'),
    counted('맨홀 > 계'),
    counted('맨홀 > 정비'),
    worded('비고'),
  ],
  [
    ['본류', 12_345, 678, 9_012, 345, 1_234, 56, ''],
    ['지류', 2_345, 78, 912, 45, 234, 6, '2032년까지 정비'],
    ['계', 14_690, 756, 9_924, 390, 1_468, 62, ''],
  ],
);

const SENTENCE = '가람천 둔치의 산책로와 쉼터를 고치고 물가에 나무를 심어 시민이 언제나 걷고 쉴 수 있게 함. ';

/** A cell of four hundred characters beside short ones. */
export const wordy = tableOf(
  '하천 환경 개선 사업 개요',
  [worded('사업명'), worded('기간'), worded('주요 내용'), counted('사업비')],
  [
    ['가람천 산책로', '2031. 3. ~ 12.', SENTENCE.repeat(9).slice(0, 400).trim(), 1_250_000],
    ['물빛 쉼터', '2031. 5. ~ 9.', '쉼터 3개소 설치', 84_500],
  ],
);

const works = (count: number): DivisionRecords['projects'] =>
  Array.from({ length: count }, (_, i) => ({
    ...patrolling,
    number: { value: i + 1, text: String(i + 1), at: 'given' },
    title: given(
      i % 3 === 1
        ? '시민과 함께 가꾸는 아름답고 안전한 생태하천 조성 및 수변 문화공간 확충'
        : '맑은 하천 순찰',
    ),
  }));

/** The tables of a division: each strain in turn, and the plain one. */
function strainsOf(i: number): StatusTable[] {
  return [[wide, deep], [long, wordy], [facilities, deep, wide], [facilities]][i % 4]!;
}

/** A bureau of so many divisions. */
export function bureauOf(count: number): Records {
  const [first] = example.divisions;
  const divisions = NAMES.slice(0, count).map((name, i): DivisionRecords => {
    const division = withSources({ code: `D${i + 1}`, name });
    const teams = TEAMS.slice(0, i === 1 ? TEAMS.length : 2 + (i % 5)).map(team => given(team));
    return { ...first!, division, teams, tables: strainsOf(i), projects: works(1 + (i % 3)) };
  });
  return { ...example, divisions };
}
