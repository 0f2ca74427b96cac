/** Records of a made-up bureau, as if read from a report's text: every value with the line it came from. */
import type { DivisionRecords, Project, Records, StatusTable, TableCell } from '../../src/model/records';
import { at, forms, permits, rules, rulesAgain, setup, visitors } from './example-setup';

const cell = (value: string | number, text = String(value), bracket?: string): TableCell => ({
  ...at(value, text),
  ...(bracket !== undefined && { bracket }),
});

const group = cell('공연장');
const tables: StatusTable[] = [
  {
    form: visitors,
    rows: [
      {
        cells: [
          cell('중앙'),
          cell(30100, '30,100'),
          cell(10100, '10,100'),
          cell(20000, '20,000'),
          cell(6020, '6,020 (20%)', '20%'),
          cell('2011-03-02', '2011. 3. 2.'),
        ],
      },
      { cells: [cell('샛별'), cell(5, '5'), cell(0, '-'), cell(7, '7'), cell(1, '1'), undefined] },
      { cells: [cell('한빛'), cell(5, '5(분관 2)', '분관 2'), cell(3), cell(2), undefined, undefined] },
    ],
    lines: [],
    notes: [{ where: 'below', text: at('※ 분관 포함') }],
  },
  {
    form: permits,
    rows: [
      { cells: [group, cell('등록'), cell(1200, '1,200 (5)', '5'), cell(1134, '1,134 (5)', '5'), undefined] },
      { cells: [group, cell('변경'), cell(0, '0'), cell(3), cell('내국인 포함')] },
      {
        cells: [cell('노래연습장'), undefined, cell(36746, '36,746㎡ (2/12)', '2/12'), undefined, undefined],
      },
    ],
    lines: [],
    notes: [{ where: 'above', text: at('* ()는 일평균') }],
  },
  { form: rules, rows: [], lines: [at('- 보유현황: 11건(조례 8, 규칙 3)')], notes: [] },
  { form: rulesAgain, rows: [{ cells: [cell(8), cell(3)] }], lines: [], notes: [] },
];

const section = setup.sections;
const project: Project = {
  number: at(1),
  title: at('생활 속 문화 확산'),
  purpose: at('가까운 곳에서 문화를 누리게 하고자 함'),
  sections: [
    {
      name: at(section[0]!.name.value),
      nature: '개요',
      lines: [
        { level: '소제목', text: at('추진 방향') },
        { level: '1', text: at('사업비: {사업비}') },
        { level: '2', text: at('※ 매칭 50 : 50') },
        { level: '이어쓰기', text: at('⑤ 다섯째 ⑥ 여섯째') },
        { level: '※', text: at('추경 포함') },
      ],
    },
    {
      name: at('추진실적', '2024 추진실적'),
      nature: '실적',
      lines: [{ level: '표', text: at('신고 처리 실적') }],
    },
  ],
  budget: [
    {
      category: at('본예산'),
      unit: at('천원'),
      funds: [
        { fund: '국비', amount: at(41514, '41,514') },
        { fund: '구비', amount: at(291652, '291,652') },
      ],
      wording: at('333,166천원(국비 41,514, 구비 291,652)'),
    },
    {
      category: at('추경'),
      unit: at('원'),
      funds: [{ fund: '사비', amount: at(721791, '721,791') }],
      total: at(721790, '721,790'),
      remark: at('확인 중'),
    },
  ],
};

const culture: DivisionRecords = {
  division: setup.divisions[0]!,
  teams: [at('문화정책팀'), at('도서관팀')],
  headcount: {
    ranks: ['4급', '5급', '6급'],
    hasRemarks: true,
    unit: at('명'),
    rows: [
      {
        kind: 'authorized',
        counts: [
          { rank: '4급', count: at(1) },
          { rank: '6급', count: at(5) },
        ],
        remark: at('(별정직)'),
      },
      { kind: 'authorized', special: '별정직', counts: [{ rank: '6급', count: at(1) }] },
      {
        kind: 'current',
        counts: [
          { rank: '5급', count: at(0, '-') },
          { rank: '6급', count: at(6) },
        ],
        total: at(7),
      },
    ],
  },
  absences: {
    rows: [
      { category: at('사고'), reason: at('육아휴직'), rank: at('6급'), count: at(2) },
      { category: at('정원 외'), reason: at('시간선택제임기제'), rank: at('마급'), count: at(1) },
      { category: at('사고'), reason: at('공로연수'), count: at(1) },
    ],
    wording: at('현원에 육아휴직 2명 미포함'),
  },
  tables,
  projects: [project],
};

const jobs: DivisionRecords = {
  division: setup.divisions[1]!,
  teams: [],
  headcount: {
    ranks: ['5급', '6급', '기록 연구사'],
    hasRemarks: false,
    rows: [{ kind: 'current', counts: [{ rank: '기록 연구사', count: at(1) }] }],
  },
  absences: { rows: [] },
  tables: [],
  projects: [],
};

export const example: Records = {
  setup,
  forms,
  divisions: [culture, jobs],
  published: {
    divisions: at(2, '2개과'),
    teams: at(9, '9'),
    authorized: at(30),
    headcount: [
      {
        kind: 'authorized',
        total: at(30),
        counts: [
          { column: '4급 이상', count: at(1) },
          { column: '5급', count: at(2) },
        ],
      },
      {
        division: at('D1', '문화과'),
        kind: 'authorized',
        special: '별정직',
        counts: [{ column: '6급', count: at(1) }],
      },
    ],
    absences: { rows: [{ category: at('사고'), reason: at('육아휴직'), count: at(3) }] },
  },
  acceptances: [{ key: 'a1b2', by: '담당자', when: '2024-11-06T18:00', reason: '확인함' }],
  troubles: [],
};
