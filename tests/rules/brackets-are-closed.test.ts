import { bracketsAreClosed } from '../../src/rules/brackets-are-closed';
import { holdsItsExamples } from './examples';

describe('brackets-are-closed', () => {
  holdsItsExamples(bracketsAreClosed);
});
