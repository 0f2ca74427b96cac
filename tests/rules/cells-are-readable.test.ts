import { cellsAreReadable } from '../../src/rules/cells-are-readable';
import { holdsItsExamples } from './examples';

describe('cells-are-readable', () => {
  holdsItsExamples(cellsAreReadable);
});
