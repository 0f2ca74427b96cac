import { personalDetailsStayOut } from '../../src/rules/personal-details-stay-out';
import { holdsItsExamples } from './examples';

describe('personal-details-stay-out', () => {
  holdsItsExamples(personalDetailsStayOut);
});
