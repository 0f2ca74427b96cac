import { ratiosHold } from '../../src/rules/ratios-hold';
import { holdsItsExamples } from './examples';

describe('ratios-hold', () => {
  holdsItsExamples(ratiosHold);
});
