import { averagesHold } from '../../src/rules/averages-hold';
import { holdsItsExamples } from './examples';

describe('averages-hold', () => {
  holdsItsExamples(averagesHold);
});
