import type { Records } from '../../src/model/records';
import { inShort, project, read, reportOf } from './made-up';
import { tableOf } from './reports';

const readStatus = (...lines: string[]) => read(reportOf(['총무과', ...lines, ...project('1. 첫째')]));
const people = ({ divisions }: Records) =>
  divisions[0]!.headcount.rows.map(
    ({ kind, total, counts }) =>
      `${kind}${total ? ` ${total.value}` : ''}: ${counts.map(({ rank, count }) => rank + count.text).join(' ')}`,
  );
const usual = ['authorized: 5급1 6급5', 'current: 5급1 6급4'];

describe('the headcount of a division', () => {
  test('may have ranks as rows; what stands beside 정원 and 현원 is left over', () => {
    const { records, leftovers } = readStatus(
      '【인력현황】',
      '직급|정원|현원|증감|비고',
      '계|6|5|△1|',
      '5급|1|1||',
      '6급|5|4|△1|휴직 1',
    );
    expect(people(records)).toEqual(usual);
    expect(leftovers.map(({ text }) => text)).toEqual(['계: 증감 △1', '6급: 증감 △1, 비고 휴직 1']);
  });

  test('may have both in a cell; the rows of teams are left over', () => {
    const { records, leftovers } = readStatus(
      '【인력현황】 (정원/현원)',
      '구분|계|5급|6급',
      '총무과|6/5|1/1|5/4',
      '총무팀|6/5|1/1|5/4',
    );
    expect(people(records)).toEqual(usual);
    expect(leftovers.map(({ text }) => text)).toEqual(['총무팀 6/5 1/1 5/4']);
  });

  test('is that of the whole where teams have rows too', () => {
    const teams = ['총무팀|정원|6|1|5', '|현원|5|1|4'];
    const head = ['【인력현황】', '팀별|구분|계|5급|6급'];
    const { records, leftovers } = readStatus(...head, '계|정원|6|1|5', '|현원|5|1|4', ...teams);
    expect(people(records)).toEqual(usual);
    expect(leftovers.map(({ text }) => text)).toEqual(['총무팀 정원 6 1 5', '현원 5 1 4']);
  });

  test('is a status table where only teams have rows, and where a table counts other things', () => {
    const teams = ['총무팀|정원|6|1|5', '|현원|5|1|4', '인사팀|정원|6|1|5', '|현원|5|1|4'];
    const { records, leftovers } = readStatus('【인력현황】', '팀별|구분|계|5급|6급', ...teams);
    expect(people(records)).toEqual([]);
    expect(tableOf(records, '총무과', '인력현황').rows).toHaveLength(4);
    expect(leftovers).toEqual([]);
    const homes = readStatus('【시설현황】', '시설명|정원|현원', '가람집|10|9', '나래집|20|18').records;
    expect(tableOf(homes, '총무과', '시설현황').rows).toHaveLength(2);
  });
});

describe('the status part', () => {
  test('has the title of each table from the line above it, a bullet too', () => {
    const { records } = readStatus(
      '【보훈대상자 현황】',
      '계|갑|을',
      '9|4|5',
      '○ 저소득층 현황',
      '구분|가구',
      '합계|5',
      '갑|5',
    );
    expect(records.divisions[0]!.tables.map(({ form }) => form.title.value)).toEqual([
      '보훈대상자 현황',
      '저소득층 현황',
    ]);
  });

  test.each([
    [['【조직】', '❍ 2개 팀 : 총무팀, 인사팀']],
    [['【조직】 총무팀, 인사팀']],
    [['1. 일반현황', '가. 조직 : 총무팀, 인사팀', '나. 인력']],
    [['가. 조직 및 인력', '○ 조직: 2팀(총무팀, 인사팀)']],
  ])('names the teams: %s', lines => {
    const { records, leftovers } = readStatus(...lines, '구분|계|5급|6급', '정원|6|1|5', '현원|5|1|4');
    expect(inShort(records)[0]).toBe('총무과(총무팀 인사팀), 1 첫째');
    expect(people(records)).toEqual(usual);
    expect(leftovers).toEqual([]);
  });
});
