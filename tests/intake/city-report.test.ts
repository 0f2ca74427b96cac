import {
  budgetOf,
  cityReport,
  columnsOf,
  divisionOf,
  equationsIn,
  outlineOf,
  plain,
  projectOf,
  tableOf,
  textsOf,
} from './reports';

const { records, leftovers } = cityReport();
const { setup, divisions, published } = records;

describe('a report of another kind of office', () => {
  test('finds every line a place', () => expect(leftovers).toEqual([]));

  test('tells its facts, without a slogan', () => {
    expect(plain(setup.report)).toEqual({
      agency: '해솔시',
      bureau: '경제환경국',
      year: 2025,
      title: '2025년 상반기 주요업무 추진상황 보고',
      part: '2025년 상반기 주요업무 추진상황',
      session: '제287회 해솔시의회 임시회',
      submitted: '2025. 7.',
      asOf: '2025-06-30',
    });
    expect(divisions.map(({ division, projects }) => division.name.value + projects.length)).toEqual([
      '지역경제과3',
      '기업지원과3',
      '기후환경과3',
      '자원순환과2',
    ]);
    expect(divisionOf(records, '지역경제과').teams.map(team => team.value)).toEqual([
      '경제정책팀',
      '소상공인팀',
      '일자리팀',
      '농축산유통팀',
    ]);
  });

  test('has its own ranks, funds, bullets and sections', () => {
    expect(setup.ranks.map(({ name, column }) => [name.value, column?.value])).toEqual([
      ['4급', '4급'],
      ['5급', '5급'],
      ['6급', '6급'],
      ['7급', '7급'],
      ['8급', '8급 이하'],
      ['9급', '8급 이하'],
      ['공업연구사', '연구사'],
      ['환경연구사', '연구사'],
      ['지도사', '지도사'],
      ['전문경력관 다군', '전문경력관'],
    ]);
    expect(setup.funds.map(({ name }) => name.value)).toEqual([
      '국비',
      '도비',
      '시비',
      '기금',
      '특별조정교부금',
      '자부담',
    ]);
    expect(setup.bullets.map(({ symbol }) => symbol.value).slice(1, 4)).toEqual(['ㅇ', '-', '·']);
    expect(
      setup.sections.map(({ name, nature, printed }) => [name.value, nature.value, printed.value]),
    ).toEqual([
      ['사업 개요', '개요', '사업 개요'],
      ['추진배경', '개요', '추진배경'],
      ['추진실적', '실적', "{연도}년 상반기 추진실적 ('25. {기준일} 기준)"],
      ['추진계획', '계획', '하반기 추진계획'],
      ['문제점 및 대책', '기타', '문제점 및 대책'],
      ['기대효과', '효과', '기대효과'],
    ]);
    expect(plain(setup.houseRules)).toEqual({
      zero: '0',
      caption: '< >',
      divisionNumber: '1.',
      organisation: '□ 기구: {과}과 {팀}팀',
      people: "□ 인력: 정원 {정원}명 / 현원 {현원}명 ('25. 6. 30. 기준)",
      peopleHead: '부 서, 구 분, 계, 합 계',
    });
  });

  test('has a headcount that ties to the bureau', () => {
    const people = (kind: string, special?: string) =>
      divisions
        .flatMap(({ headcount }) => headcount.rows)
        .filter(row => row.kind === kind && row.special === special)
        .flatMap(({ counts }) => counts)
        .reduce((sum, { count }) => sum + count.value, 0);
    expect([people('authorized'), people('current'), people('current', '임기제')]).toEqual([70, 67, 2]);
    const { authorized, current, teams, headcount } = published;
    expect([authorized?.value, current?.value, teams?.value]).toEqual([70, 67, 13]);
    const whole = headcount.filter(({ division }) => !division);
    expect(
      whole.map(
        ({ special, counts }) => counts.reduce((sum, one) => sum + one.count.value, 0) + (special ?? ''),
      ),
    ).toEqual(['70', '2임기제', '67', '2임기제']);
    expect(headcount.find(({ division }) => division?.value === 'C')?.counts).toHaveLength(8);
  });

  test('has absences however they are told', () => {
    const told = (name: string) =>
      divisionOf(records, name).absences.rows.map(({ category, reason, rank, count }) =>
        [category.value, reason.value, rank?.value ?? '', count.value].join(' '),
      );
    expect(told('지역경제과')).toEqual(['사고 육아휴직 7급 1', '사고 육아휴직 8급 1', '사고 파견 6급 1']);
    expect(told('기업지원과')).toEqual([]);
    expect(divisionOf(records, '기업지원과').absences.wording?.text).toBe('( )는 임기제');
    expect(told('기후환경과')).toEqual(['사고 육아휴직 7급 1', '사고 병가 8급 1']);
    expect(told('자원순환과')).toEqual(['정원 외 공무직  34', '정원 외 기간제  12']);
    expect(published.absences.rows.map(({ reason, count }) => reason.value + count.value)).toEqual([
      '육아휴직3',
      '파견1',
      '병가1',
    ]);
  });

  test('has tables with headers of three levels, subtotals and rows of sums', () => {
    const jobs = tableOf(records, '지역경제과', '고용 동향');
    expect(columnsOf(jobs).slice(1, 4)).toEqual([
      '취업자 > 계|수',
      '취업자 > 남성 > 청년|수',
      '취업자 > 남성 > 중장년|수',
    ]);
    expect(equationsIn(jobs)).toEqual([
      '계 = 취업자 > 남성 > 청년 + 취업자 > 남성 > 중장년 + 취업자 > 여성 > 청년 + 취업자 > 여성 > 중장년',
    ]);
    const sources = tableOf(records, '기후환경과', '환경오염물질 배출사업장 현황');
    expect(equationsIn(sources)).toEqual([
      '합계 = 대기 > 소계 + 수질 > 소계',
      '소계 = 대기 > 1~3종 + 4종 + 5종',
      '소계 = 수질 > 1~3종 + 4~5종',
    ]);
    expect(sources.form.rows.map(row => row.value)).toEqual(['계', '산업단지', '개별입지']);
    expect(sources.notes.map(({ text }) => text.text)).toEqual([
      '※ 1~3종: 연간 오염물질 발생량 10톤 이상',
      '※ 두 분야에 걸친 사업장은 각각 셈',
    ]);
    expect(equationsIn(tableOf(records, '자원순환과', '폐기물 처리현황'))).toEqual([
      '발생량 = 재활용 + 소각 + 매립',
    ]);
    expect(equationsIn(tableOf(records, '기후환경과', '미세먼지(PM-2.5) 농도'))).toEqual([]);
  });

  test('has row groups, broken notes, and sentences with bullets', () => {
    const cars = tableOf(records, '자원순환과', '청소장비 현황');
    expect(cars.form.rows.map(row => row.value)).toEqual([
      '수거차량 > 압착식',
      '수거차량 > 암롤',
      '노면청소차',
      '합 계',
    ]);
    const markets = tableOf(records, '지역경제과', '전통시장 현황');
    expect(markets.notes.map(({ text }) => text)).toEqual([
      {
        value: '※ 상인회원수는 상인회 등록 기준 (노점 제외)',
        text: '※ 상인회원수는 상인회 등록 기준 (노점 제외)',
        at: { lines: [69, 70] },
      },
    ]);
    expect(markets.form.period?.value).toBe("'25. 6. 30. 기준");
    const centre = tableOf(records, '기업지원과', '창업지원센터');
    expect(centre.lines.map(line => line.text)).toEqual([
      'ㅇ 위치: 해솔로 120 (연면적 2,140㎡)',
      'ㅇ 입주기업: 24개사(정보통신 9, 제조 11, 서비스 4)',
      ' - 졸업기업: 누적 31개사',
    ]);
  });

  test('has tables in projects, captioned or not, and headers broken over two lines', () => {
    const investments = tableOf(records, '기업지원과', '투자협약 이행 현황', '2');
    expect(investments.form.printTitle.value).toBe(true);
    expect(columnsOf(tableOf(records, '기후환경과', '친환경차 보급 현황', '1'))[1]).toBe('합계|수|글');
    expect(columnsOf(investments)).toEqual([
      '분야|글',
      '협약 > 금액|수',
      '협약 > 고용|수',
      '이행 > 금액|수',
      '이행 > 고용|수',
      '이행률 > (금액)|수',
    ]);
    expect(textsOf(investments)[2]).toEqual(['해양바이오', '670', '90', '81', '12', '12.1%']);
    const hiring = tableOf(records, '지역경제과', '월별 채용 지원 실적', '3');
    expect(hiring.form.printTitle.value).toBe(false);
    expect(outlineOf(projectOf(records, '지역경제과', 3), '추진실적')).toEqual([
      '소제목 □ 월별 채용 지원 실적',
      '표 월별 채용 지원 실적',
    ]);
  });

  test('has outlines of three levels, and numbered lines that begin no project', () => {
    expect(outlineOf(projectOf(records, '지역경제과', 1), '사업 개요')).toEqual([
      "1 사업기간: '25. 1. ~ 12.",
      '1 사업대상: 관내 소상공인 4,120개소',
      '1 사업내용',
      '2 소상공인 특례보증 및 이차보전',
      '3 특례보증: 업체당 30백만원 이내',
      '3 이차보전: 연 3% 이내, 2년간',
      '2 경영환경 개선(간판, 내부시설)',
      '1 사 업 비: {사업비}',
    ]);
    expect(outlineOf(projectOf(records, '기업지원과', 1), '사업 개요').slice(1, 5)).toEqual([
      '1 추진절차',
      '이어쓰기 1. 애로 접수(전화, 방문, 누리집)',
      '이어쓰기 2. 현장 확인 및 부서 협의',
      '이어쓰기 3. 결과 회신 및 사후 관리',
    ]);
  });

  test('has budgets in 백만원, with and without funds', () => {
    const row = (funds: Record<string, number>, more: object = {}) => ({
      category: '본예산',
      unit: '백만원',
      funds: Object.entries(funds).map(([fund, amount]) => ({ fund, amount })),
      ...more,
    });
    expect(budgetOf(projectOf(records, '지역경제과', 1))).toEqual([row({ 도비: 375, 시비: 875 })]);
    expect(budgetOf(projectOf(records, '지역경제과', 3))).toEqual([
      row({ 시비: 300 }),
      row({ 시비: 120 }, { category: '추경' }),
    ]);
    expect(budgetOf(projectOf(records, '기후환경과', 3))).toEqual([row({}, { total: 540 })]);
    expect(budgetOf(projectOf(records, '기업지원과', 1))).toEqual([
      { category: '비예산', unit: '천원', funds: [] },
    ]);
    expect(budgetOf(projectOf(records, '자원순환과', 2))).toEqual([
      row({ 시비: 4260 }, { wording: '5,260백만원(도비 1,000백만원, 시비 4,260백만원)' }),
      row({ 도비: 1000 }, { category: '이월' }),
    ]);
  });
});
