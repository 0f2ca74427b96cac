import { listedThingsAreCounted } from '../../src/rules/listed-things-are-counted';
import { holdsItsExamples } from './examples';

describe('listed-things-are-counted', () => {
  holdsItsExamples(listedThingsAreCounted);
});
