import { columnsOf, divisionOf, open, outlineOf, plain, projectOf, tableOf } from './reports';

/** No contents list, 정원 and 현원 as columns, □ before tables, ■ before sections, no budget funds. */
const { records, leftovers, lines } = open('tests/fixtures/reports/2024-복지국.txt');
const { setup, divisions, published } = records;

describe('a report written in yet other ways', () => {
  test('lists the one line that has no place: the difference of 정원 and 현원', () => {
    expect(leftovers).toEqual([{ line: 31, text: '과부족 △1 0 0 0 △1' }]);
    expect(lines[30]).toContain('과부족');
  });

  test('finds its divisions without a contents list', () => {
    expect(divisions.map(({ division, projects }) => division.name.value + projects.length)).toEqual([
      '복지정책과2',
      '노인복지과1',
    ]);
    expect(divisionOf(records, '복지정책과').teams.map(team => team.value)).toEqual([
      '복지정책팀',
      '통합돌봄팀',
      '생활보장팀',
    ]);
    expect(plain(setup.report)).toEqual({
      bureau: '복지국',
      year: 2024,
      title: '2024년도 주요업무 추진성과',
      submitted: '2024. 12. 5.',
    });
  });

  test('reads a headcount that lies the other way', () => {
    const rows = published.headcount.map(({ division, kind, total, counts }) => [
      division?.value,
      kind,
      total?.value,
      ...counts.map(({ count }) => count.value),
    ]);
    expect(rows.slice(0, 4)).toEqual([
      [undefined, 'authorized', 30, 2, 10, 18],
      [undefined, 'current', 28, 2, 9, 17],
      ['A', 'authorized', 16, 1, 5, 10],
      ['A', 'current', 15, 1, 5, 9],
    ]);
    expect(setup.ranks.map(({ name, column }) => [name.value, column?.value])).toEqual([
      ['5급', '5급'],
      ['6급', '6급'],
      ['7급', '7급 이하'],
      ['8급', '7급 이하'],
      ['9급', '7급 이하'],
    ]);
  });

  test('takes a table of places for a table, though it has 정원 and 현원', () => {
    const homes = tableOf(records, '복지정책과', '사회복지시설 현황');
    expect(columnsOf(homes)).toEqual(['시설명|글', '소재지|글', '정원|수', '현원|수', '비고|글']);
    expect(tableOf(records, '복지정책과', '기초생활보장 수급자 현황').form.period?.value).toBe(
      '2024. 11. 30. 현재',
    );
  });

  test('has sections of its own, and ○ as the first level', () => {
    expect(setup.sections.map(({ name, nature, mark }) => [name.value, nature.value, mark?.value])).toEqual([
      ['추진배경', '개요', '■'],
      ['개요', '개요', '□'],
      ['주요성과', '실적', '■'],
      ['추진실적', '실적', '□'],
      ['향후계획', '계획', '■'],
    ]);
    expect(outlineOf(projectOf(records, '복지정책과', 1), '주요성과')).toEqual([
      '1 위기가구 발굴: 1,204가구',
      '2 긴급지원 310가구, 512백만원',
      '※ 전년 대비 12% 증가',
      '1 복지사각지대 발굴단 운영',
    ]);
    expect(setup.bullets.map(({ symbol }) => symbol.value).slice(0, 3)).toEqual(['◎', '○', '-']);
  });

  test('keeps a budget told in shares as it is worded', () => {
    expect(plain(projectOf(records, '복지정책과', 2).budget)).toEqual([
      {
        category: '본예산',
        unit: '백만원',
        funds: [],
        total: 12400,
        wording: '12,400백만원(국비 90%, 구비 10%)',
      },
    ]);
  });
});
