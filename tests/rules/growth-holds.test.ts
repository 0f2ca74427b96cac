import { growthHolds } from '../../src/rules/growth-holds';
import { holdsItsExamples } from './examples';

describe('growth-holds', () => {
  holdsItsExamples(growthHolds);
});
