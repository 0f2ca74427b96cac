import { linesOf } from '../../src/model/sourced';
import { budgetOf, bureauReport, outlineOf, projectOf } from './reports';

const { records } = bureauReport();
const { divisions } = records;

describe('outlines', () => {
  test('have levels by indent, and lines that go on', () => {
    const lines = outlineOf(projectOf(records, '행정지원과', 4), '사업개요');
    expect(lines.slice(2)).toEqual([
      '1 현 황: 총 9개 도시 (국내 7, 국외 2)',
      '이어쓰기 국내 : ① 경북 예천군 2001년 ② 전남 신안군 2005년 ③ 충남 청양군 2009년 ④ 전북 고창군 2018년',
      '이어쓰기 ⑤ 경남 남해군 2021년 ⑥ 인천 옹진군 2023년 ⑦ 부산 남구 2023년',
      '이어쓰기 국외 : ① 중국 북경시 석경산구 1996년 ② 일본 도쿄도 카츠시카구 2015년',
      '1 사업비: {사업비}',
    ]);
    const results = outlineOf(projectOf(records, '행정지원과', 1), '추진실적');
    expect(results.slice(6, 9)).toEqual([
      '1 장기재직 휴가제도 확대',
      '2 2023년 장기재직휴가 사용자: 380명*(5년 이상 139명, 10년 이상 241명)',
      '2 ※ 2022년 장기재직휴가 사용자: 226명(10년 이상)',
    ]);
  });

  test('have sub-headings', () => {
    const lines = outlineOf(projectOf(records, '자치행정과', 1), '사업개요');
    expect(lines[0]).toBe('소제목 동 민관상생위원회');
    expect(lines[1]).toBe('1 사업기간: 2023. 1. ~ 12.');
    expect(lines[6]).toBe('소제목 민원별 상생위원회');
  });

  test('call the tables that stand in them', () => {
    expect(outlineOf(projectOf(records, '자치행정과', 3), '사업개요')).toEqual([
      '1 사업기간: 2023. 1. ~ 12.',
      '1 사업대상: 동 주민센터 16개소',
      '* ()는 준공연한',
      '표 준공연한',
      "※ 망원1동: '10년 리모델링, 성산1동: '16년, '18년 리모델링",
      '1 사업내용: 분야별 정기점검, 환경개선 및 유지보수, 노후 청사 신축 추진',
      '1 사업비: {사업비}',
    ]);
    expect(outlineOf(projectOf(records, '민원여권과', 3), '추진실적')).toEqual([
      '소제목 □ 민원처리 실적',
      '표 민원처리 실적',
    ]);
    expect(outlineOf(projectOf(records, '홍보미디어과', 1), '추진실적').slice(0, 3)).toEqual([
      '소제목 언론보도 현황',
      '표 언론보도 현황',
      '소제목 주요내용',
    ]);
  });

  test('have a purpose, over two lines too, and headings over two lines', () => {
    const { purpose, sections } = projectOf(records, '홍보미디어과', 2);
    expect(purpose).toEqual({
      value:
        '구정 주요 정책 홍보, 주민에 유익한 생활 정보를 전달함으로써 구민의 구정 참여 활성화 및 구정 만족도를 제고하고자 함',
      text: '구정 주요 정책 홍보, 주민에 유익한 생활 정보를 전달함으로써 구민의 구정 참여 활성화 및 구정 만족도를 제고하고자 함',
      at: { lines: [491, 492] },
    });
    expect(sections.map(({ name }) => name.value)).toEqual(['사업개요', '추진실적', '향후 추진계획']);
    expect(linesOf(projectOf(records, '구민안전과', 1).sections[1]!.name)).toEqual([659, 661]);
    expect(linesOf(projectOf(records, '자치행정과', 4).sections[1]!.name)).toEqual([407, 409]);
  });
});

describe('budgets', () => {
  const row = (category: string, funds: [string, number][], unit = '천원') => ({
    category,
    unit,
    funds: funds.map(([fund, amount]) => ({ fund, amount })),
  });

  test('stand in rows by budget', () => {
    expect(budgetOf(projectOf(records, '행정지원과', 2))).toEqual([
      row('본예산', [['구비', 995060]]),
      row('추경', [['구비', 27417]]),
    ]);
    expect(budgetOf(projectOf(records, '자치행정과', 3))).toEqual([
      row('본예산', [
        ['구비', 840949],
        ['기금', 14370],
      ]),
    ]);
  });

  test('keep a unit that slipped, an unknown fund and what was carried over', () => {
    expect(budgetOf(projectOf(records, '홍보미디어과', 1))).toEqual([
      row('본예산', [['구비', 721791]], '원'),
    ]);
    expect(budgetOf(projectOf(records, '구민안전과', 4))).toEqual([
      {
        ...row('본예산', [
          ['사비', 475000],
          ['구비', 650000],
        ]),
        wording: '1,536,000천원(사비 475,000천원, 구비 650,000천원, 특교금 411,000천원)',
      },
      row('이월', [['특별조정교부금', 411000]]),
    ]);
    expect(budgetOf(projectOf(records, '구민안전과', 3))).toEqual([
      {
        ...row('본예산', [
          ['국비', 10483],
          ['시비', 6831],
          ['구비', 100362],
        ]),
        wording: '117,676천원(국비 10,483, 시비 6,831, 구비 100,362)',
      },
    ]);
  });

  test('are 20 sentences; two projects state none', () => {
    const without = divisions.flatMap(({ projects }) => projects.filter(({ budget }) => budget.length === 0));
    expect(without.map(({ title }) => title.value)).toEqual([
      '일·성과 중심의 투명한 인사행정 추진',
      '동 민관상생위원회 운영',
    ]);
    const lines = divisions
      .flatMap(({ projects }) => projects.flatMap(({ sections }) => sections.flatMap(one => one.lines)))
      .filter(line => line.text.text.includes('{사업비}'));
    expect(lines).toHaveLength(20);
  });
});
