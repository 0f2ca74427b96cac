import { sameFiguresAgree } from '../../src/rules/same-figures-agree';
import { holdsItsExamples } from './examples';

describe('same-figures-agree', () => {
  holdsItsExamples(sameFiguresAgree);
});
