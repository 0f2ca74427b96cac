import { headcountTiesToPublished } from '../../src/rules/headcount-ties-to-published';
import { holdsItsExamples } from './examples';

describe('headcount-ties-to-published', () => {
  holdsItsExamples(headcountTiesToPublished);
});
