import { spacesAreSingle } from '../../src/rules/spaces-are-single';
import { holdsItsExamples } from './examples';

describe('spaces-are-single', () => {
  holdsItsExamples(spacesAreSingle);
});
