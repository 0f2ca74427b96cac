import { weekdaysFitDates } from '../../src/rules/weekdays-fit-dates';
import { holdsItsExamples } from './examples';

describe('weekdays-fit-dates', () => {
  holdsItsExamples(weekdaysFitDates);
});
