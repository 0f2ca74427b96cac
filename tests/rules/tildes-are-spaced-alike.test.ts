import { tildesAreSpacedAlike } from '../../src/rules/tildes-are-spaced-alike';
import { holdsItsExamples } from './examples';

describe('tildes-are-spaced-alike', () => {
  holdsItsExamples(tildesAreSpacedAlike);
});
