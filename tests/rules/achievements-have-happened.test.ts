import { achievementsHaveHappened } from '../../src/rules/achievements-have-happened';
import { holdsItsExamples } from './examples';

describe('achievements-have-happened', () => {
  holdsItsExamples(achievementsHaveHappened);
});
