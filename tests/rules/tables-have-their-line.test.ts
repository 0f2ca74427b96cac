import { tablesHaveTheirLine } from '../../src/rules/tables-have-their-line';
import { holdsItsExamples } from './examples';

describe('tables-have-their-line', () => {
  holdsItsExamples(tablesHaveTheirLine);
});
