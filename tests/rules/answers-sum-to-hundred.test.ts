import { answersSumToHundred } from '../../src/rules/answers-sum-to-hundred';
import { holdsItsExamples } from './examples';

describe('answers-sum-to-hundred', () => {
  holdsItsExamples(answersSumToHundred);
});
