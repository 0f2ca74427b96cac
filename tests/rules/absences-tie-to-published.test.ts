import { absencesTieToPublished } from '../../src/rules/absences-tie-to-published';
import { holdsItsExamples } from './examples';

describe('absences-tie-to-published', () => {
  holdsItsExamples(absencesTieToPublished);
});
