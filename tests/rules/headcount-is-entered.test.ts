import { headcountIsEntered } from '../../src/rules/headcount-is-entered';
import { holdsItsExamples } from './examples';

describe('headcount-is-entered', () => {
  holdsItsExamples(headcountIsEntered);
});
