import { rowsStandOnce } from '../../src/rules/rows-stand-once';
import { holdsItsExamples } from './examples';

describe('rows-stand-once', () => {
  holdsItsExamples(rowsStandOnce);
});
