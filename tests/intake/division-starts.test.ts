import {
  COVER,
  FINANCE,
  GENERAL,
  GENERAL_AFFAIRS,
  HEADCOUNT,
  inShort,
  PEOPLE,
  project,
  read,
  reportOf,
} from './made-up';

const both = ['총무과(총무팀 인사팀), 1 첫째', '재무과(경리팀), 1 셋째'];
const [, ...behind] = GENERAL_AFFAIRS;
const unlisted = (heading: string) => reportOf([heading, ...behind, ...project('1. 첫째')], []);

describe('where a division begins', () => {
  test.each(['총무과', '【총무과】', '1. 총무과', '■ 총무과', '< 총무과 >'])(
    'is found without a contents list: %s',
    heading => {
      const { records, leftovers } = read(unlisted(heading));
      expect(inShort(records)).toEqual(both);
      expect(records.published.headcount).toHaveLength(6);
      expect(leftovers).toEqual([]);
    },
  );

  test('is found with its chief behind the name, who is left over', () => {
    const { records, leftovers } = read(unlisted('총무과 (과장 아무개)'));
    expect(inShort(records)).toEqual(both);
    expect(leftovers.map(({ text }) => text)).toEqual(['(과장 아무개)']);
  });

  test('is found where projects follow the name right away', () => {
    const { records } = read([...COVER, ...GENERAL, ...PEOPLE, '총무과', ...project('1. 첫째'), ...FINANCE]);
    expect(inShort(records)).toEqual(['총무과(), 1 첫째', '재무과(경리팀)']);
  });

  test('is no line of 기구, and no team alone above 【인력현황】', () => {
    const { records } = read(
      reportOf(['총무과', '【조직】', '총무팀', ...HEADCOUNT, ...project('1. 첫째')], []),
    );
    expect(inShort(records)).toEqual(['총무과(총무팀), 1 첫째', '재무과(경리팀), 1 셋째']);
  });

  test.each([true, false])('is no box of a chart copied as lines (contents list: %s)', isListed => {
    const text = reportOf([...GENERAL_AFFAIRS, ...project('1. 첫째')], isListed ? undefined : []);
    const at = text.indexOf('□ 기 구 ----- 2개과 3개팀') + 1;
    const { records, leftovers } = read([
      ...text.slice(0, at),
      '총무국장',
      '재무과',
      '총무과',
      '어디에도 없는 팀',
      '감사팀',
      ...text.slice(at),
    ]);
    expect(inShort(records)).toEqual(both);
    expect(leftovers.map(({ text: left }) => left)).toEqual(['어디에도 없는 팀', '감사팀']);
  });

  test.each([
    [['◎ 목 차 ◎', '가. 일반현황 / 1', '나. 가람동 / 2', '다. 재무과 / 6']],
    [['목    차', '□ 일반현황 ---------- 1', '□ 가람동 ---------- 2', '□ 재무과 ---------- 5']],
  ])('is named by a contents list of another make', contents => {
    const text = reportOf(['가람동', ...behind, ...project('1. 첫째')], contents);
    const { records, leftovers } = read(text.map(line => line.replace('총무과', '가람동')));
    expect(inShort(records)).toEqual(['가람동(총무팀 인사팀), 1 첫째', '재무과(경리팀), 1 셋째']);
    expect(leftovers).toEqual([]);
  });
});
