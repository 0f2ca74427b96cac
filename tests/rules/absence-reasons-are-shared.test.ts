import { absenceReasonsAreShared } from '../../src/rules/absence-reasons-are-shared';
import { holdsItsExamples } from './examples';

describe('absence-reasons-are-shared', () => {
  holdsItsExamples(absenceReasonsAreShared);
});
