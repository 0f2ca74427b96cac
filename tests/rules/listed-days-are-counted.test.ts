import { listedDaysAreCounted } from '../../src/rules/listed-days-are-counted';
import { holdsItsExamples } from './examples';

describe('listed-days-are-counted', () => {
  holdsItsExamples(listedDaysAreCounted);
});
