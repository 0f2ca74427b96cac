import { linesOf } from '../../src/model/sourced';
import { bureauReport, plain } from './reports';

const { records, leftovers } = bureauReport();
const { setup, divisions } = records;

describe('the 2023 report as a whole', () => {
  test('finds every line a place', () => expect(leftovers).toEqual([]));

  test('reads the cover', () => {
    expect(plain(setup.report)).toEqual({
      agency: '마포구',
      bureau: '행정지원국',
      year: 2023,
      title: '2023년도 주요업무 추진실적',
      session: '제265회 마포구의회 제2차 정례회',
      submitted: '2023. 11.',
      asOf: '2023-10-31',
      slogan: '새로운 마포 더좋은 마포',
    });
    expect(linesOf(setup.report.title)).toEqual([5, 88, 287, 454, 638, 805]);
    expect(linesOf(setup.report.bureau)).toEqual([13]);
  });

  test('has 5 divisions with 4, 4, 5, 4 and 5 projects', () => {
    expect(
      divisions.map(({ division, projects }) => [division.code.value, division.name.value, projects.length]),
    ).toEqual([
      ['A', '행정지원과', 4],
      ['B', '자치행정과', 4],
      ['C', '홍보미디어과', 5],
      ['D', '구민안전과', 4],
      ['E', '민원여권과', 5],
    ]);
    expect(linesOf(setup.divisions[1]!.name)).toEqual([25, 222]);
    for (const { projects } of divisions) {
      expect(projects.map(project => project.number.value)).toEqual(projects.map((_, i) => i + 1));
    }
  });

  test('has every table in its place', () => {
    const places = divisions.map(({ tables }) =>
      tables.map(({ form }) => `${form.place.value} ${form.title.value}`),
    );
    expect(places).toEqual([
      ['현황 종합청사 현황', '현황 舊청사 현황', '현황 차량 보유현황'],
      [
        '현황 인구수 등 현황',
        '현황 통·반 현황',
        '현황 주민자치위원회 위원 현황',
        '현황 주민자치회 위원 현황',
        '현황 동문고 도서보유 현황',
        '현황 자원봉사현황',
        '3 준공연한',
      ],
      [
        '현황 재산취득 및 재산관리관 지정현황',
        '현황 자치법규 현황',
        '1 언론보도 현황',
        '2 발행개요',
        '4 방송프로그램 제작',
      ],
      ['현황 위원회현황'],
      ['현황 보존문서현황', '현황 주요민원 처리현황', '3 민원처리 실적'],
    ]);
    expect(records.forms).toEqual(divisions.flatMap(({ tables }) => tables.map(({ form }) => form)));
  });

  test('infers sections, bullets, funds and house rules', () => {
    expect(plain(setup.sections)).toEqual([
      { name: '사업개요', nature: '개요', printed: '사업개요', mark: '□' },
      { name: '추진실적', nature: '실적', printed: '{연도} 추진실적 ({기준일} 현재)' },
      { name: '향후 추진계획', nature: '계획', printed: '향후 추진계획', mark: '□' },
      { name: '기대효과', nature: '효과', printed: '기대효과', mark: '□' },
    ]);
    expect(setup.bullets.map(({ level, symbol }) => level.value + symbol.value).slice(0, 3)).toEqual([
      '소제목○',
      '1-',
      '2-',
    ]);
    expect(setup.funds.map(({ name }) => name.value)).toEqual([
      '국비',
      '시비',
      '구비',
      '기금',
      '특별조정교부금',
    ]);
    expect(plain(setup.houseRules)).toEqual({ zero: '-' });
    expect(plain(setup.specialKinds)).toEqual([
      { name: '별정직', short: '별정' },
      { name: '임기제', short: '임기' },
    ]);
  });
});
