import { changesHold } from '../../src/rules/changes-hold';
import { holdsItsExamples } from './examples';

describe('changes-hold', () => {
  holdsItsExamples(changesHold);
});
