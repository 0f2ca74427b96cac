import { GENERAL_AFFAIRS, inShort, project, read, reportOf } from './made-up';
import { outlineOf, projectOf } from './reports';

const readFirst = (...lines: string[]) => read(reportOf([...GENERAL_AFFAIRS, ...lines]));
const titles = (...lines: string[]) =>
  inShort(readFirst(...lines).records)[0]!
    .split(', ')
    .slice(1);

describe('where a project begins', () => {
  test.each([[[1, 2, 4, 5]], [[1, 1, 2]], [[2, 3]]])('is found whatever its number: %s', numbers => {
    expect(titles(...numbers.flatMap(number => project(`${number}. 사업`)))).toEqual(
      numbers.map(number => `${number} 사업`),
    );
  });

  test.each([
    ['① 첫째', '② 둘째'],
    ['1-1. 첫째', '1-2. 둘째'],
    ['1) 첫째', '2) 둘째'],
  ])('is found by another way of numbering: %s', (one, other) => {
    expect(titles(...project(one), ...project(other))).toEqual(['1 첫째', '2 둘째']);
  });

  test.each([
    [['○ 목적: 일을 잘하고자 함']],
    [['▷ 일을 잘하고자 함']],
    [['하나', '둘', '셋', '넷', '다섯', '여섯', '일곱']],
  ])('is found above another purpose: %s', purpose => {
    const { records, leftovers } = readFirst(...project('1. 첫째', purpose), ...project('2. 둘째'));
    expect(projectOf(records, '총무과', 1).purpose?.text).toBe(purpose.join(' '));
    expect(records.divisions[0]!.projects).toHaveLength(2);
    expect(leftovers).toEqual([]);
  });

  test('is no numbered line within a section', () => {
    const first = project('1. 첫째');
    const at = first.indexOf('□ 향후 추진계획');
    const inner = ['2. 점검 실시', '□ 점검결과', '- 이상 없음'];
    const { records } = readFirst(...first.slice(0, at), ...inner, ...first.slice(at), ...project('2. 둘째'));
    expect(inShort(records)[0]).toBe('총무과(총무팀 인사팀), 1 첫째, 2 둘째');
    expect(outlineOf(projectOf(records, '총무과', 1), '추진실적')).toContain('이어쓰기 2. 점검 실시');
  });

  test.each([['○'], ['■'], ['가.']])('is found above sections headed with %s', sign => {
    const all = ['1. 첫째', '2. 둘째'].flatMap(title => project(title));
    expect(titles(...all.map(line => line.replace('□', sign)))).toEqual(['1 첫째', '2 둘째']);
  });

  test('is told by the lines left over where it is not found: they are no status table', () => {
    const { records, leftovers } = readFirst(...project('첫째 사업'));
    expect(records.divisions[0]!.tables).toEqual([]);
    expect(leftovers.map(({ text }) => text)).toContain('□ 사업개요');
    expect(leftovers).toHaveLength(8);
  });
});

describe('the wording of a heading', () => {
  test('that another project words another way is a section of its own', () => {
    const own = project('3. 셋째', undefined, '□ 추진실적 (9. 30. 현재)');
    const { records } = readFirst(...project('1. 첫째'), ...project('2. 둘째'), ...own);
    expect(
      records.setup.sections.map(({ name, nature, printed }) => [name.value, nature.value, printed.value]),
    ).toEqual([
      ['사업개요', '개요', '사업개요'],
      ['추진실적', '실적', '{연도} 추진실적 ({기준일} 현재)'],
      ['추진실적 (9. 30. 현재)', '실적', '추진실적 (9. 30. 현재)'],
      ['향후 추진계획', '계획', '향후 추진계획'],
    ]);
    const section = projectOf(records, '총무과', 3).sections[1]!;
    expect([section.name.value, section.nature]).toEqual(['추진실적 (9. 30. 현재)', '실적']);
  });
});
