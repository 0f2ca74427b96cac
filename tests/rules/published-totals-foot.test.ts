import { publishedTotalsFoot } from '../../src/rules/published-totals-foot';
import { holdsItsExamples } from './examples';

describe('published-totals-foot', () => {
  holdsItsExamples(publishedTotalsFoot);
});
