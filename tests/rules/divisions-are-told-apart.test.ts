import { divisionsAreToldApart } from '../../src/rules/divisions-are-told-apart';
import { holdsItsExamples } from './examples';

describe('divisions-are-told-apart', () => {
  holdsItsExamples(divisionsAreToldApart);
});
