import { moneyUnitsFitSiblings } from '../../src/rules/money-units-fit-siblings';
import { holdsItsExamples } from './examples';

describe('money-units-fit-siblings', () => {
  holdsItsExamples(moneyUnitsFitSiblings);
});
