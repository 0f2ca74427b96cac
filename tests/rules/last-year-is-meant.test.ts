import { lastYearIsMeant } from '../../src/rules/last-year-is-meant';
import { holdsItsExamples } from './examples';

describe('last-year-is-meant', () => {
  holdsItsExamples(lastYearIsMeant);
});
