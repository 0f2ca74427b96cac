import { tabsAreWhole } from '../../src/rules/tabs-are-whole';
import { holdsItsExamples } from './examples';

describe('tabs-are-whole', () => {
  holdsItsExamples(tabsAreWhole);
});
