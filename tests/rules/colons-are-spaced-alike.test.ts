import { colonsAreSpacedAlike } from '../../src/rules/colons-are-spaced-alike';
import { holdsItsExamples } from './examples';

describe('colons-are-spaced-alike', () => {
  holdsItsExamples(colonsAreSpacedAlike);
});
