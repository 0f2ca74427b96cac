import { bulletsSumToTheirHead } from '../../src/rules/bullets-sum-to-their-head';
import { holdsItsExamples } from './examples';

describe('bullets-sum-to-their-head', () => {
  holdsItsExamples(bulletsSumToTheirHead);
});
