import { absencesSumByRank } from '../../src/rules/absences-sum-by-rank';
import { holdsItsExamples } from './examples';

describe('absences-sum-by-rank', () => {
  holdsItsExamples(absencesSumByRank);
});
