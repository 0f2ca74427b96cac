import { sharesHold } from '../../src/rules/shares-hold';
import { holdsItsExamples } from './examples';

describe('shares-hold', () => {
  holdsItsExamples(sharesHold);
});
