import { plansTakeUpWhatIsLeft } from '../../src/rules/plans-take-up-what-is-left';
import { holdsItsExamples } from './examples';

describe('plans-take-up-what-is-left', () => {
  holdsItsExamples(plansTakeUpWhatIsLeft);
});
