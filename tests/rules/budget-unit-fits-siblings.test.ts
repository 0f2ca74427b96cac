import { budgetUnitFitsSiblings } from '../../src/rules/budget-unit-fits-siblings';
import { holdsItsExamples } from './examples';

describe('budget-unit-fits-siblings', () => {
  holdsItsExamples(budgetUnitFitsSiblings);
});
