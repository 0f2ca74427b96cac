import { restIsWhatIsLeft } from '../../src/rules/rest-is-what-is-left';
import { holdsItsExamples } from './examples';

describe('rest-is-what-is-left', () => {
  holdsItsExamples(restIsWhatIsLeft);
});
