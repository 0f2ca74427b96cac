import { thousandsHaveCommas } from '../../src/rules/thousands-have-commas';
import { holdsItsExamples } from './examples';

describe('thousands-have-commas', () => {
  holdsItsExamples(thousandsHaveCommas);
});
