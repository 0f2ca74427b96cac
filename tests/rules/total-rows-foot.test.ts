import { totalRowsFoot } from '../../src/rules/total-rows-foot';
import { holdsItsExamples, remarksOn } from './examples';

describe('total-rows-foot', () => {
  holdsItsExamples(totalRowsFoot);

  const sums = (...table: string[]) =>
    remarksOn(totalRowsFoot, { table }).map(({ found, expected }) => [found, expected]);

  it('adds up by group, and over the groups', () => {
    const table = [
      '구분 | 항목 | 건수',
      '합계 | | 9',
      '가 | 소계 | 4',
      '가 | ㄱ | 1',
      '가 | ㄴ | 3',
      '나 | ㄱ | 5',
    ];
    expect(sums(...table)).toEqual([]);
    expect(sums(...table.map(row => row.replace('ㄴ | 3', 'ㄴ | 2')))).toEqual([
      [9, 8],
      [4, 3],
    ]);
  });

  it('reads several subtotals above or below their rows, whichever fits', () => {
    expect(sums('동 | 건수', '소계 | 3', '가 | 1', '나 | 2', '소계 | 7', '다 | 3', '라 | 4')).toEqual([]);
    expect(
      sums('동 | 건수', '가 | 1', '나 | 2', '소계 | 3', '다 | 3', '라 | 4', '소계 | 7', '합계 | 10'),
    ).toEqual([]);
    expect(sums('동 | 건수', '가 | 1', '나 | 2', '소계 | 3', '다 | 3', '라 | 4', '소계 | 8')).toEqual([
      [8, 7],
    ]);
  });

  it('ties totals to the rows of the same kind', () => {
    const table = [
      '과 | 구분 | 인원',
      '총계 | 정원 | 5',
      '총계 | 현원 | 4',
      '가과 | 정원 | 5',
      '가과 | 현원 | 3',
    ];
    expect(sums(...table)).toEqual([[4, 3]]);
  });

  it('counts every column by itself, with the text of brackets aside', () => {
    expect(sums('동 | 남 | 여', '합 계 | 3 (60%) | 3', '가 | 1 (50%) | 1', '나 | 2 (67%) | 1')).toEqual([
      [3, 2],
    ]);
  });

  it.each([
    [['구분 | 건수', '계 | 10', '가 | 4', '나 | 6', '전년도 | 9', '증감 | 1']],
    [['구분 | 단가 | 1인당 부담 | 참석률(%)', '계 | 9 | 9 | 80', '가 | 4 | 2 | 70', '나 | 6 | 3 | 90']],
    [['구분 | 이행률 (금액)', '합 계 | 30', '가 | 40', '나 | 12']],
    [['구분 | 건수', '계 | 다수', '가 | 4']],
    [['구분 | 건수', '계 | 7', '가 | 4', '나 | 약간']],
    [['구분 | 건수', '계(중복 제외) | 7', '가 | 4', '나 | 6']],
    [['구분 | 건수', '누계 | 7', '가 | 4']],
    [['구분 | 건수', '계 | 7']],
    [['구분 | 건수', '계 | ', '가 | 4']],
    [['구분 | 면적', '계 | 10.1', '가 | 3.3', '나 | 6.7']],
  ])('leaves %j alone', table => {
    expect(sums(...table)).toEqual([]);
  });

  it('lets sums of rounded amounts be a little off', () => {
    const table = ['구분 | 금액', '계 | 11', '가 | 4', '나 | 6'];
    expect(remarksOn(totalRowsFoot, { table, unit: '백만원' })).toEqual([]);
    expect(remarksOn(totalRowsFoot, { table, unit: '천원' })).toHaveLength(1);
  });
});
