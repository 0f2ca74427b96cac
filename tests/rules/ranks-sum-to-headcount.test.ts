import { ranksSumToHeadcount } from '../../src/rules/ranks-sum-to-headcount';
import { holdsItsExamples } from './examples';

describe('ranks-sum-to-headcount', () => {
  holdsItsExamples(ranksSumToHeadcount);
});
