import { typingHasAPlace } from '../../src/rules/typing-has-a-place';
import { holdsItsExamples } from './examples';

describe('typing-has-a-place', () => {
  holdsItsExamples(typingHasAPlace);
});
