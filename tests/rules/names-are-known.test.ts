import { namesAreKnown } from '../../src/rules/names-are-known';
import { holdsItsExamples } from './examples';

describe('names-are-known', () => {
  holdsItsExamples(namesAreKnown);
});
