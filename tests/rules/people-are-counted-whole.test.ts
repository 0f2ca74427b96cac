import { peopleAreCountedWhole } from '../../src/rules/people-are-counted-whole';
import { holdsItsExamples } from './examples';

describe('people-are-counted-whole', () => {
  holdsItsExamples(peopleAreCountedWhole);
});
