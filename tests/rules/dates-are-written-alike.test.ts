import { datesAreWrittenAlike } from '../../src/rules/dates-are-written-alike';
import { holdsItsExamples } from './examples';

describe('dates-are-written-alike', () => {
  holdsItsExamples(datesAreWrittenAlike);
});
