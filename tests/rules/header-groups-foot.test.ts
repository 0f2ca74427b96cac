import { headerGroupsFoot } from '../../src/rules/header-groups-foot';
import { holdsItsExamples, remarksOn } from './examples';

describe('header-groups-foot', () => {
  holdsItsExamples(headerGroupsFoot);

  const sums = (...table: string[]) =>
    remarksOn(headerGroupsFoot, { table }).map(({ found, expected }) => [found, expected]);

  it('leaves to the 합계식 what it covers, and looks at the other groups', () => {
    const header = '총원 = 성별 > 남 + 성별 > 여 | 성별 > 남 | 성별 > 여 | 연령 > 청년 | 연령 > 장년';
    expect(sums(header, '9 | 4 | 4 | 2 | 7')).toEqual([]);
    expect(sums(header, '9 | 4 | 5 | 2 | 6')).toEqual([[9, 8]]);
  });

  it('reads a total at the right, and one inside a group', () => {
    expect(sums('동 | 남 | 여 | 계', '가 | 4 | 5 | 10')).toEqual([[10, 9]]);
    expect(
      sums('통 > 계 | 통 > 남 | 통 > 여 | 반 > 계 | 반 > 남 | 반 > 여', '9 | 4 | 5 | 8 | 4 | 5'),
    ).toEqual([[8, 9]]);
  });

  it.each([
    [['계 | 승용 > 소계 | 승용 > 소형 | 승용 > 대형 | 버스', '9 | 7 | 4 | 3 | 2']],
    [['총 인원 | 신청 | 전년 대비 증감', '100 | 90 | 5']],
    [['계 | 남 | 여', ' | 4 | 5']],
    [['계 | 남 | 여', '9 | | ']],
    [['계 | 남 | 여', '9 | 4 | 다수']],
    [['총괄 | 남 | 여', '10 | 4 | 5']],
  ])('leaves %j alone', table => {
    expect(sums(...table)).toEqual([]);
  });
});
