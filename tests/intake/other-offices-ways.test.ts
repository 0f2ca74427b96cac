import { plannedTab } from '../../src/model/planned-tab';
import { importReport, makeReport } from '../../src/pipeline';
import { readBudget } from '../../src/prose/budget';
import { readRecords } from '../../src/template/tabs';
import {
  CONTENTS,
  COVER,
  FINANCE,
  GENERAL,
  GENERAL_AFFAIRS,
  inShort,
  PEOPLE,
  project,
  read,
  reportOf,
} from './made-up';
import { budgetOf, columnsOf, outlineOf, projectOf, textsOf } from './reports';

const tabbed = (lines: readonly string[]): string => lines.map(line => line.replace(/\|/g, '\t')).join('\n');
const again = (lines: readonly string[]) => readRecords(importReport(tabbed(lines)).plans.map(plannedTab));

/** The text that the report of these lines makes. */
function printed(lines: readonly string[]): string {
  const tabs = importReport(tabbed(lines)).plans.map(plannedTab);
  const desk = { readTabs: () => tabs, writeTabs: () => undefined, writeCells: () => undefined };
  return String(makeReport(desk, 'txt').body);
}

const first = (...lines: string[]) => reportOf([...GENERAL_AFFAIRS, ...lines]);

describe('titles of projects', () => {
  test.each([
    ['1|첫째', '2|둘째', '1. 첫째'],
    ['(1) 첫째', '(2) 둘째', '(1) 첫째'],
    ['① 첫째', '② 둘째', '① 첫째'],
    ['1-1. 첫째', '1-2. 둘째', '1-1. 첫째'],
    ['1) 첫째', '2) 둘째', '1) 첫째'],
  ])('%s, %s are found, and print as they were numbered', (one, other, title) => {
    const lines = first(...project(one), ...project(other));
    expect(read(lines).leftovers).toEqual([]);
    expect(inShort(read(lines).records)[0]).toContain('1 첫째, 2 둘째');
    expect(printed(lines).split('\n')).toContain(title);
  });

  test('behind a □ alone are found over sections that other signs head', () => {
    const all = ['□ 첫째', '□ 둘째'].flatMap(title => [
      title,
      ...project('')
        .slice(1)
        .map(line => line.replace('□', '○')),
    ]);
    const { records, leftovers } = read(first(...all));
    expect(leftovers).toEqual([]);
    expect(inShort(records)[0]).toBe('총무과(총무팀 인사팀), 1 첫째, 2 둘째');
  });

  test('are no row of a table', () => {
    const table = ['【순위】', '순위|이름|점수', '1|가람|90', '2|나루|80', '', ...project('1. 첫째')];
    const { records } = read(first(...table));
    expect(inShort(records)[0]).toBe('총무과(총무팀 인사팀), 1 첫째');
    expect(textsOf(records.divisions[0]!.tables[0]!)).toHaveLength(2);
  });
});

describe('projects that share a number', () => {
  const priced = (title: string, ...costs: string[]) => {
    const [head, ...rest] = project(title);
    const at = rest.indexOf('- 사업기간: 2024. 1. ~ 12.');
    return [head!, ...rest.slice(0, at), ...costs.map(cost => `- 사업비: ${cost}`), ...rest.slice(at)];
  };
  const amounts = (lines: readonly string[]) =>
    again(lines).divisions[0]!.projects.map(({ budget }) =>
      budget.map(({ category, funds }) =>
        [category.value, ...funds.map(({ amount }) => amount.value)].join(' '),
      ),
    );

  test('keep each its own budget', () => {
    const lines = first(
      ...priced('1. 첫째', '30천원(구비: 본예산 10천원, 추경 20천원)'),
      ...priced('1. 둘째', '70천원(구비)'),
      ...priced('2. 셋째', '5천원(구비)'),
    );
    expect(amounts(lines)).toEqual([['본예산 10', '추경 20'], ['본예산 70'], ['본예산 5']]);
  });

  test('that differ keep one budget of two rows together', () => {
    const lines = first(
      ...priced('1. 첫째', '30천원(구비: 본예산 10천원, 추경 20천원)'),
      ...priced('2. 둘째', '70천원(구비)'),
    );
    expect(amounts(lines)).toEqual([['본예산 10', '추경 20'], ['본예산 70']]);
  });
});

describe('the general part', () => {
  const whole = (...general: string[]) => [
    ...COVER,
    ...CONTENTS,
    ...general,
    ...GENERAL_AFFAIRS,
    ...project('1. 첫째'),
    ...FINANCE,
  ];

  test.each([
    ['가. 기구 : 2과 3팀', '나. 인력 : 정원 10명, 현원 10명'],
    ['1. 조직 : 2개과 3개팀', '2. 인원 : 정원 10명 / 현원 10명'],
    ['1 조직 : 1국 2과(단) 3팀', '2 인력 현황 : 정원 10명, 현원 10명'],
    ['❍ 기구: 2과 3담당', '❍ 인력: 정원 10명(현원 10명)'],
  ])('is read and printed however its lines begin: %s', (organisation, people) => {
    const lines = whole('Ⅰ. 일반현황', organisation, people, ...PEOPLE.slice(1));
    const { records, leftovers } = read(lines);
    expect(leftovers).toEqual([]);
    const { divisions, teams, authorized, current } = records.published;
    expect([divisions, teams, authorized, current].map(count => count?.value)).toEqual([2, 3, 10, 10]);
    expect(printed(lines).split('\n')).toEqual(expect.arrayContaining([organisation, people]));
  });

  test('has 정 and 현 alone for headers', () => {
    const table = [
      '과명|계||5급||6급|',
      '|정|현|정|현|정|현',
      '계|10|9|2|2|8|7',
      '총무과|6|5|1|1|5|4',
      '재무과|4|4|1|1|3|3',
    ];
    const { records, leftovers } = read(whole(...GENERAL, ...table));
    expect(leftovers).toEqual([]);
    expect(records.published.headcount.map(({ kind, total }) => `${kind} ${total?.value}`)).toEqual([
      'authorized 10',
      'current 9',
      'authorized 6',
      'current 5',
      'authorized 4',
      'current 4',
    ]);
  });

  test('keeps its other tables and sentences, through the tabs too', () => {
    const more = [
      '※ 현원에 사고인원 미포함: 병가 1명(6급 1명)',
      '',
      '□ 예산 현황',
      '(단위: 백만원)',
      '구분|계|국비|구비',
      '2023년|90|40|50',
      '2024년|120|50|70',
      '※ 기금 제외',
    ];
    const lines = whole(...GENERAL, ...PEOPLE, ...more);
    const { records, leftovers } = read(lines);
    expect(leftovers).toEqual([]);
    const [table] = records.published.tables!;
    expect(columnsOf(table!)).toEqual(['구분|글', '계|수', '국비|수', '구비|수']);
    expect(table!.notes.map(({ text }) => text.text)).toEqual(['※ 기금 제외']);
    expect(records.published.absences.rows).toHaveLength(1);
    const back = again(lines);
    expect(back.troubles).toEqual([]);
    expect(back.published.tables!.map(textsOf)).toEqual(records.published.tables!.map(textsOf));
    expect(printed(lines).split('\n')).toEqual(
      expect.arrayContaining(['2024년\t120\t50\t70', '※ 기금 제외']),
    );
  });

  test('has a chart copied out as lines, which is drawn anew', () => {
    const chart = ['총무국', '총무과|재무과', '총무팀, 인사팀', '경리팀'];
    const { records, leftovers } = read(whole(...GENERAL, ...chart, ...PEOPLE));
    expect(leftovers).toEqual([]);
    expect(records.published.tables).toBeUndefined();
  });

  test('opens the part of the divisions under a heading of its own', () => {
    const lines = whole(...GENERAL, ...PEOPLE, 'Ⅱ. 부서별 추진실적');
    expect(read(lines).leftovers).toEqual([]);
    expect(printed(lines).split('\n')).toContain('Ⅱ. 부서별 추진실적');
  });
});

describe('captions', () => {
  const caption = (open: string, close: string) =>
    first(
      `${open}시설 현황${close} (2024. 10. 31.)`,
      '시설|수',
      '공원|3',
      `${open}차량 현황${close}`,
      '차종|수',
      '승용|2',
      ...project('1. 첫째'),
    ).map(line => line.replace(/【(.*)】/, `${open}$1${close}`));

  test.each([
    ['< ', ' >'],
    ['〈 ', ' 〉'],
    ['[ ', ' ]'],
    ['□ ', ''],
    ['■ ', ''],
    ['◆ ', ''],
  ])('%s시설 현황%s print as they were set apart', (open, close) => {
    const lines = caption(open, close).map(line => (open === '◆ ' ? line.replace('◆', '■') : line));
    const sign = open === '◆ ' ? '■ ' : open;
    expect(read(lines).leftovers).toEqual([]);
    expect(printed(lines).split('\n')).toContain(`${sign}시설 현황${close} (2024. 10. 31.)`);
  });

  test('in brackets of the usual kind need no word in 설정', () =>
    expect(read(caption('【', '】')).records.setup.houseRules.caption).toBeUndefined());
});

describe('levels that are numerals', () => {
  const own = [
    '1. 첫째',
    '□ 사업개요',
    '1) 사업기간: 2024. 1. ~ 12.',
    '가) 상반기: 준비',
    '나) 하반기: 시행',
    '2) 사업비: 30천원(구비)',
    '□ 2024 추진실적 (10. 31. 현재)',
    '1) 회의 개최: 3회',
    '가) 정기 2회',
    '',
  ];

  test('are levels where they open the sections', () => {
    const { records } = read(first(...own).map(line => line.replace(/^- /, '1) ')));
    expect(outlineOf(projectOf(records, '총무과', 1), '사업개요')).toEqual([
      '1 1) 사업기간: 2024. 1. ~ 12.',
      '2 가) 상반기: 준비',
      '2 나) 하반기: 시행',
      '1 2) 사업비: {사업비}',
    ]);
    expect(budgetOf(projectOf(records, '총무과', 1))).toHaveLength(1);
  });

  test('go on with the line above them where bullets do', () => {
    const lines = project('1. 첫째').flatMap(line =>
      line === '- 회의 개최: 3회' ? [line, '1) 정기 2회', '2) 임시 1회'] : [line],
    );
    expect(outlineOf(projectOf(read(first(...lines)).records, '총무과', 1), '추진실적')).toEqual([
      '1 회의 개최: 3회',
      '이어쓰기 1) 정기 2회',
      '이어쓰기 2) 임시 1회',
    ]);
  });
});

describe('brackets behind an amount', () => {
  test.each(['(부가세 포함)', '(추정)', '(3개 사업)', '(위탁)'])('%s are no fund', bracket =>
    expect(readBudget(`100천원${bracket}`)?.parts).toEqual([]),
  );

  test.each(['(구비)', '(사비)', '(재난관리기금)', '(특별회계)', '(전액 구비)', '(추경)'])(
    '%s tell who pays',
    bracket => expect(readBudget(`100천원${bracket}`)?.parts).toHaveLength(1),
  );
});

describe('the cover', () => {
  const covered = (...lines: string[]) =>
    read([...lines, ...first(...project('1. 첫째', undefined, '□ 추진실적')).slice(COVER.length)]);

  test('has the day of submission with its weekday, and the day that figures hold for', () => {
    const { records, leftovers } = covered(
      '2024년도 주요업무 추진상황',
      '(2024. 10. 31. 기준)',
      '행정사무감사 자료',
      '2024. 11. 18.(월)',
      '총무국',
    );
    expect(leftovers).toEqual([]);
    const { title, asOf, session, submitted } = records.setup.report;
    expect([title, asOf, session, submitted].map(fact => fact?.value)).toEqual([
      '2024년도 주요업무 추진상황',
      '2024-10-31',
      '행정사무감사 자료',
      '2024. 11. 18.(월)',
    ]);
  });
});
