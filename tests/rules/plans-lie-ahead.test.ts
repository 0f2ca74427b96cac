import { plansLieAhead } from '../../src/rules/plans-lie-ahead';
import { holdsItsExamples } from './examples';

describe('plans-lie-ahead', () => {
  holdsItsExamples(plansLieAhead);
});
