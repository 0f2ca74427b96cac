import { specialWithinRank } from '../../src/rules/special-within-rank';
import { holdsItsExamples, messagesOn } from './examples';

describe('special-within-rank', () => {
  holdsItsExamples(specialWithinRank);

  it('leaves a negative number without special kinds to another rule', () => {
    expect(messagesOn(specialWithinRank, { headcount: ['현원 | 6급 -1'] })).toEqual([]);
  });
});
