import { ratesRoundAlike } from '../../src/rules/rates-round-alike';
import { holdsItsExamples } from './examples';

describe('rates-round-alike', () => {
  holdsItsExamples(ratesRoundAlike);
});
