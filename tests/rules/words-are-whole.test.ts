import { wordsAreWhole } from '../../src/rules/words-are-whole';
import { holdsItsExamples } from './examples';

describe('words-are-whole', () => {
  holdsItsExamples(wordsAreWhole);
});
