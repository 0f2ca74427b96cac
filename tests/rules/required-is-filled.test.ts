import { requiredIsFilled } from '../../src/rules/required-is-filled';
import { holdsItsExamples } from './examples';

describe('required-is-filled', () => {
  holdsItsExamples(requiredIsFilled);
});
