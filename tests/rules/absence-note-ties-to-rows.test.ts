import { absenceNoteTiesToRows } from '../../src/rules/absence-note-ties-to-rows';
import { holdsItsExamples } from './examples';

describe('absence-note-ties-to-rows', () => {
  holdsItsExamples(absenceNoteTiesToRows);
});
