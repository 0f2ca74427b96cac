import { notedItemsTieOut } from '../../src/rules/noted-items-tie-out';
import { holdsItsExamples } from './examples';

describe('noted-items-tie-out', () => {
  holdsItsExamples(notedItemsTieOut);
});
