import { breakdownsFoot } from '../../src/rules/breakdowns-foot';
import { holdsItsExamples } from './examples';

describe('breakdowns-foot', () => {
  holdsItsExamples(breakdownsFoot);
});
