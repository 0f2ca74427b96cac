import { organisationTiesToPublished } from '../../src/rules/organisation-ties-to-published';
import { holdsItsExamples } from './examples';

describe('organisation-ties-to-published', () => {
  holdsItsExamples(organisationTiesToPublished);
});
