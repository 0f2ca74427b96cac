import { periodsRunForward } from '../../src/rules/periods-run-forward';
import { holdsItsExamples } from './examples';

describe('periods-run-forward', () => {
  holdsItsExamples(periodsRunForward);
});
