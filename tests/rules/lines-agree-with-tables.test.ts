import { linesAgreeWithTables } from '../../src/rules/lines-agree-with-tables';
import { holdsItsExamples } from './examples';

describe('lines-agree-with-tables', () => {
  holdsItsExamples(linesAgreeWithTables);
});
