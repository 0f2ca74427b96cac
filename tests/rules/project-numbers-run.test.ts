import { projectNumbersRun } from '../../src/rules/project-numbers-run';
import { holdsItsExamples } from './examples';

describe('project-numbers-run', () => {
  holdsItsExamples(projectNumbersRun);
});
