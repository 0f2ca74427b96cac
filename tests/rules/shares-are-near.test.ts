import { sharesAreNear } from '../../src/rules/shares-are-near';
import { holdsItsExamples, messagesOn } from './examples';

describe('shares-are-near', () => {
  holdsItsExamples(sharesAreNear);

  it('says which share it would be', () => {
    const table = ['계 = 남 + 여 | 남 | 여', '294 (100%) | 143 (94%) | 151 (51%)'];
    expect(messagesOn(sharesAreNear, { table })).toEqual([
      '【현황표】의 ‘남’ 143은 계 294의 48.6%인데, 94%로 적혀 있습니다.',
    ]);
  });
});
