import { competitionHolds } from '../../src/rules/competition-holds';
import { holdsItsExamples } from './examples';

describe('competition-holds', () => {
  holdsItsExamples(competitionHolds);
});
