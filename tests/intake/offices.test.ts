import { plannedTab } from '../../src/model/planned-tab';
import { checkWorkbook, importReport } from '../../src/pipeline';
import { office, officeNames } from './offices';
import { budgetOf, columnsOf, equationsIn, outlineOf, plain, projectOf, tableOf, textsOf } from './reports';

/** The one line that has no place: 현원 less 정원, which is worked out anew. */
const LEFT: Readonly<Record<string, readonly string[]>> = { '2024-복지국': ['과부족 △1 0 0 0 △1'] };

test('there are at least six of them, of different kinds of offices', () => {
  expect(officeNames.length).toBeGreaterThanOrEqual(6);
  expect(new Set(officeNames.map(name => office(name).records.setup.report.bureau.value)).size).toBe(
    officeNames.length,
  );
});

describe.each(officeNames)('%s', name => {
  const { text, records, leftovers } = office(name);

  test('finds every line a place', () =>
    expect(leftovers.map(({ text: left }) => left)).toEqual(LEFT[name] ?? []));

  test('is a correct report: no 오류, no 주의', () => {
    const tabs = importReport(text).plans.map(plannedTab);
    const desk = { readTabs: () => tabs, writeTabs: () => undefined, writeCells: () => undefined };
    const { open } = checkWorkbook(desk);
    expect(open.filter(({ severity }) => severity !== 'note').map(({ message }) => message)).toEqual([]);
  });

  test('has every budget that a line states in rows of 사업비', () => {
    const unread = records.divisions.flatMap(({ projects }) =>
      projects
        .filter(({ budget }) => budget.length === 0)
        .flatMap(({ sections }) => sections)
        .flatMap(({ lines }) => lines.map(line => line.text.text))
        .filter(line => /(?:사업비|예산액?|소요예산) ?: /.test(line)),
    );
    expect(unread).toEqual([]);
  });
});

/** Divisions with their projects and tables, in short. */
const shape = (name: string): string[] =>
  office(name).records.divisions.map(
    ({ division, teams, projects, tables }) =>
      `${division.name.value} ${teams.length}팀 ${projects.length}사업 ${tables.map(({ form }) => `${form.place.value} ${form.title.value}`).join(', ')}`,
  );

describe('a bureau of a province', () => {
  const { records } = office('2024-한빛도-농축산국');

  test('is all there', () => {
    expect(shape('2024-한빛도-농축산국')).toEqual([
      '농업정책과 4팀 3사업 현황 농업인 지원 현황, 현황 농지 전용 현황, 현황 청년창업농 선발 현황, 3 지구별 추진 현황',
      '친환경농업과 3팀 3사업 현황 친환경 인증 현황, 현황 원예시설 현황',
      '축산정책과 3팀 3사업 현황 가축 사육 현황, 현황 동물보호시설 현황, 2 축산악취 민원 현황',
    ]);
    expect(plain(records.setup.report)).toEqual({
      agency: '한빛도',
      bureau: '농축산국',
      year: 2024,
      title: '2024년 농축산국 주요업무 추진상황',
      part: '부서별 주요업무 추진상황',
      session: '제418회 한빛도의회 제2차 정례회',
      submitted: '2024. 11. 14.(목)',
      asOf: '2024-09-30',
      slogan: '흙에서 찾는 내일, 함께 크는 농촌',
    });
  });

  test('has the tables of its general part as the bureau’s own', () => {
    const tables = records.published.tables!;
    expect(tables.map(({ form }) => [form.division.value, form.title.value, form.unit?.value])).toEqual([
      ['국', '예산 현황', '백만원'],
      ['국', '농가 및 경지 현황', '호, 명, ha'],
    ]);
    expect(equationsIn(tables[0]!)).toEqual(['계 = 국비 + 도비 + 기금 + 기타']);
    expect(equationsIn(tables[1]!)).toEqual(['계 = 남 + 여', '계 = 논 + 밭']);
    expect(tables[1]!.notes.map(({ text }) => text.text)).toEqual(['※ 농가: 농업경영체 등록 기준']);
  });

  test('has headers of three levels, and totals across groups', () => {
    const table = tableOf(records, '농업정책과', '농업인 지원 현황');
    expect(columnsOf(table)).toEqual([
      '구분|글',
      '합계 > 농가|수',
      '합계 > 금액|수',
      '직불금 > 공익직불 > 농가|수',
      '직불금 > 공익직불 > 금액|수',
      '직불금 > 친환경직불 > 농가|수',
      '직불금 > 친환경직불 > 금액|수',
      '수당 > 농가|수',
      '수당 > 금액|수',
    ]);
    expect(equationsIn(table)).toHaveLength(2);
    expect(equationsIn(tableOf(records, '친환경농업과', '원예시설 현황'))).toEqual([
      '계 = 소계 + 유리온실',
      '소계 = 단동 + 연동',
    ]);
  });

  test('numbers divisions and projects as it does, and prints what it prints', () => {
    const { divisionNumber, projectNumber, organisation, people } = records.setup.houseRules;
    expect([divisionNumber, projectNumber, organisation, people].map(rule => rule?.value)).toEqual([
      '1.',
      '1-1.',
      '□ 기 구 : {과}과 {팀}팀',
      "□ 인 력 : 정원 {정원}명, 현원 {현원}명 ('24. 9. 30. 기준)",
    ]);
  });

  test('has budgets in 백만원 and 억원', () => {
    const row = (unit: string, funds: Record<string, number>) => ({
      category: '본예산',
      unit,
      funds: Object.entries(funds).map(([fund, amount]) => ({ fund, amount })),
    });
    expect(budgetOf(projectOf(records, '농업정책과', 1))).toEqual([
      row('백만원', { 국비: 6400, 도비: 1920, 시군비: 4480 }),
    ]);
    expect(budgetOf(projectOf(records, '농업정책과', 3))).toEqual([
      row('억원', { 국비: 243, 도비: 73, 시군비: 170 }),
    ]);
  });
});

describe('an office of education, its pages torn by a program', () => {
  const { records } = office('2023-솔빛교육지원청');

  test('is all there', () =>
    expect(shape('2023-솔빛교육지원청')).toEqual([
      '초등교육지원과 3팀 4사업 현황 돌봄교실 운영 현황, 현황 유치원 취원 현황, 3 특수교육 대상 학생',
      '중등교육지원과 3팀 4사업 현황 자유학기 운영 현황, 현황 졸업생 진로 현황, 4 학교스포츠클럽 대회 현황',
      '행정지원과 3팀 4사업 현황 세출예산 현황, 현황 학교시설 현황',
    ]));

  test('has levels that are numerals, which stay in the text', () => {
    expect(outlineOf(projectOf(records, '초등교육지원과', 1), '사업 개요')).toEqual([
      '1 가. 사업기간: 2023. 3. ~ 12.',
      '1 나. 사업대상: 초등학교 34교',
      '1 다. 사업내용',
      '2 1. 진단검사 및 보충지도',
      '2 2. 학습종합클리닉센터 운영',
      '1 라. 예산액: {사업비}',
    ]);
    expect(records.setup.bullets.slice(1, 3).map(({ symbol }) => symbol.value)).toEqual(['', '']);
  });

  test('knows funds of its own kind', () => {
    expect(records.setup.funds.map(({ name }) => name.value)).toEqual(
      expect.arrayContaining(['특별교부금', '자체재원', '지방자치단체 지원금']),
    );
  });

  test('has rows in groups, and whole tables across its pages', () => {
    const buildings = tableOf(records, '행정지원과', '학교시설 현황');
    expect(buildings.form.rows.map(row => row.value)).toEqual([
      '교사동 > 40년 이상',
      '교사동 > 20년~40년',
      '교사동 > 20년 미만',
      '체육관',
      '급식실',
      '합 계',
    ]);
    const { tables } = records.published;
    expect(tables!.map(({ rows }) => rows.length)).toEqual([6]);
    expect(records.divisions.map(one => one.tables.map(({ rows }) => rows.length))).toEqual([
      [3, 4, 3],
      [1, 2, 4],
      [4, 6],
    ]);
  });
});

describe('a health centre, its text made for the web', () => {
  const { records } = office('2024-나래시-보건소');

  test('is all there', () =>
    expect(shape('2024-나래시-보건소')).toEqual([
      '보건행정과 4팀 4사업 현황 의료기관 현황, 현황 감염병 신고 현황, 3 대상별 접종 실적',
      '건강증진과 3팀 3사업 현황 금연구역 지정 현황, 현황 모자보건사업 대상 현황',
      '치매안심과 3팀 3사업 현황 치매환자 등록 현황, 3 학교급별 예방교육 실적',
    ]));

  test('has its fenced tables with headers of two levels and rows in groups', () => {
    expect(equationsIn(tableOf(records, '보건행정과', '의료기관 현황'))).toEqual([
      '합계 = 병원 > 소계 + 의원 > 소계 + 약국',
      '소계 = 종합병원 + 병원 + 요양병원',
      '소계 = 의원 + 치과 + 한의원',
    ]);
    expect(textsOf(tableOf(records, '건강증진과', '금연구역 지정 현황'))[4]).toEqual([
      '조례 지정',
      '버스정류소',
      '512',
      '512',
      '',
    ]);
  });

  test('has special service in brackets, which a remark names', () => {
    const { rows } = records.divisions[1]!.headcount;
    expect(rows.map(({ special, counts }) => [special, counts.length])).toEqual([
      [undefined, 5],
      ['임기제', 2],
      [undefined, 5],
      ['임기제', 2],
    ]);
  });

  test('sets its captions apart by ■ and numbers its projects ①', () => {
    const { caption, projectNumber, divisionNumber } = records.setup.houseRules;
    expect([caption, projectNumber, divisionNumber].map(rule => rule?.value)).toEqual(['■', '①', '가.']);
  });
});

describe('a waterworks of a county, its columns set apart by blanks', () => {
  const { records } = office('2025-다온군-상하수도사업소');

  test('is all there', () =>
    expect(shape('2025-다온군-상하수도사업소')).toEqual([
      '상수도과 3팀 3사업 현황 상수도 보급 현황, 현황 관로 현황, 현황 요금 부과 현황, 3 마을별 추진 현황',
      '하수도과 3팀 3사업 현황 하수처리시설 운영 현황, 현황 하수관로 현황',
      '수질환경과 2팀 3사업 현황 수질검사 실적, 현황 장비 보유 현황, 3 방제물품 비축',
    ]));

  test('has its columns under their headers', () => {
    expect(columnsOf(tableOf(records, '상수도과', '요금 부과 현황'))).toEqual([
      '구분|글',
      '부과 > 건수|수',
      '부과 > 금액|수',
      '징수 > 건수|수',
      '징수 > 금액|수',
      '징수율|수',
    ]);
    expect(equationsIn(tableOf(records, '하수도과', '하수관로 현황'))).toEqual([
      '계 = 합류식 + 소계',
      '소계 = 오수 + 우수',
    ]);
    expect(textsOf(tableOf(records, '상수도과', '마을별 추진 현황', '3'))[6]).toEqual([
      '물돌이',
      '38',
      '1.8',
      '-',
    ]);
  });

  test('has the headcount of all divisions, though one blank alone stands between two cells', () => {
    const rows = records.published.headcount.map(({ division, kind, total }) =>
      [division?.value ?? '', kind, total?.value].join(' '),
    );
    expect(rows).toEqual([
      ' authorized 52',
      ' current 50',
      'A authorized 20',
      'A current 19',
      'B authorized 18',
      'B current 17',
      'C authorized 14',
      'C current 14',
    ]);
  });

  test('has a budget that was carried over in a row of its own', () => {
    expect(budgetOf(projectOf(records, '하수도과', 2))).toMatchObject([
      { category: '본예산', unit: '백만원' },
      { category: '이월', funds: [{ fund: '군비' }] },
    ]);
  });
});
