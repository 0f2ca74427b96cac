import { countsAreNotNegative } from '../../src/rules/counts-are-not-negative';
import { holdsItsExamples } from './examples';

describe('counts-are-not-negative', () => {
  holdsItsExamples(countsAreNotNegative);
});
