import { linesOf } from '../../src/model/sourced';
import { bureauReport, columnsOf, equationsIn, tableOf, textsOf } from './reports';

const { records } = bureauReport();

describe('status tables', () => {
  test('keep cells as typed, with what stands in brackets', () => {
    const building = tableOf(records, '행정지원과', '종합청사 현황');
    expect(columnsOf(building)).toEqual([
      '준공일자|날짜',
      '청사규모 > 대지면적|수',
      '청사규모 > 연면적|수',
      '건물현황 > 구청사|수|글',
      '건물현황 > 보건소|수|글',
      '건물현황 > 구의회|수|글',
      '주차면수|수|글',
    ]);
    expect(equationsIn(building)).toEqual(['연면적 = 구청사 + 보건소 + 구의회']);
    const [row] = building.rows;
    expect(row!.cells[6]).toEqual({
      value: 364,
      text: '364 (지하1~2, 지상1)',
      bracket: '지하1~2, 지상1',
      at: { lines: [75] },
    });
    expect(row!.cells[3]).toMatchObject({ value: 36746, text: '36,746㎡ (2/12)', bracket: '2/12' });
  });

  test('count a column of dashes, and list what is in brackets', () => {
    const cars = tableOf(records, '행정지원과', '차량 보유현황');
    expect(equationsIn(cars)).toEqual(['계 = 경형 + 소형 + 중형 + 대형 + 승합차 + 화물차 + 버스']);
    expect(columnsOf(cars)[7]).toBe('버스|수|내역');
    expect(cars.rows[0]!.cells[1]).toMatchObject({ value: 0, text: '-' });
    expect(cars.rows[0]!.cells[8]).toBeUndefined();
  });

  test('break a total down in more than one way', () => {
    const committee = tableOf(records, '자치행정과', '주민자치위원회 위원 현황');
    expect(equationsIn(committee)).toEqual([
      '총 위원수 = 남 + 여; 총 위원수 = ~39세 + 40~49세 + 50~59세 + 60~69세 + 70세~',
    ]);
    expect(columnsOf(committee)[1]).toBe('성별 > 남|수|비율');
    expect(textsOf(committee)[0]![1]).toBe('143 (49%)');
    expect(equationsIn(tableOf(records, '자치행정과', '인구수 등 현황'))).toEqual(['계 = 남 + 여']);
    expect(equationsIn(tableOf(records, '자치행정과', '통·반 현황'))).toEqual([]);
  });

  test('have their unit, period and notes', () => {
    const requests = tableOf(records, '민원여권과', '주요민원 처리현황');
    expect(requests.form.unit?.text).toBe('건, 누계/일평균');
    expect(requests.form.period?.text).toBe('2023. 1. 1 ~ 10. 31.');
    expect(columnsOf(requests)[1]).toBe('증명발급|수|일평균');
    expect(requests.rows[0]!.cells[1]).toMatchObject({ value: 39002, text: '39,002 (195)', bracket: '195' });
    const note = '※ 증명발급: 주민등록 등초본, 인감, 가족관계등록부, 정부24';
    expect(requests.notes.map(({ where, text }) => [where, text.text])).toEqual([['below', note]]);
    expect(requests.form.notesBelow.map(text => text.value)).toEqual([note]);
  });

  test('repeat the label that starts a row group', () => {
    const requests = tableOf(records, '민원여권과', '민원처리 실적', '3');
    const { form, rows } = requests;
    expect(form.labelColumns.value).toBe(2);
    expect(form.printTitle.value).toBe(false);
    expect(form.rows.map(row => row.value)).toEqual([
      '통합 민원 발급 > 주민등록 등·초본 발급',
      '통합 민원 발급 > 인감증명발급',
      '통합 민원 발급 > 가족관계등록부 발급',
      '통합 민원 발급 > 정부24(어디서나민원)',
      '외국인 업무 > 체류지변경신고',
      '외국인 업무 > 출입국, 거소사실, 외국인등록증명 등',
      '유기한민원 접수',
      '면허증 발급',
    ]);
    expect(rows[3]!.cells[0]).toEqual(rows[0]!.cells[0]);
    expect(linesOf(rows[3]!.cells[0]!)).toEqual([898]);
    expect(rows[6]!.cells[1]).toBeUndefined();
    expect(columnsOf(requests)).toEqual([
      '업무명|글',
      '업무명|글',
      '2022년 (일평균)|수|일평균',
      '2023년 (일평균)|수|일평균',
      '비고|글',
    ]);
  });

  test('may be sentences', () => {
    const { form, lines, rows } = tableOf(records, '홍보미디어과', '자치법규 현황');
    expect(form.shape.value).toBe('글');
    expect(lines.map(line => line.text)).toEqual(['- 보유현황: 11건(조례 8, 규칙 3)']);
    expect(rows).toEqual([]);
  });
});
