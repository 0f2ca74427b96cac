import { specialWithinRank } from '../../src/rules/special-within-rank';
import { holdsItsExamples } from './examples';

describe('special-within-rank', () => {
  holdsItsExamples(specialWithinRank);
});
