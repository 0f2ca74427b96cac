/** The rules, one a file: written by `npm run generate`. */
import { absenceNoteTiesToRows } from './absence-note-ties-to-rows';
import { absenceReasonsAreShared } from './absence-reasons-are-shared';
import { absencesSumByRank } from './absences-sum-by-rank';
import { absencesTieToPublished } from './absences-tie-to-published';
import { budgetSentenceTiesToRows } from './budget-sentence-ties-to-rows';
import { budgetUnitFitsSiblings } from './budget-unit-fits-siblings';
import { cellsAreReadable } from './cells-are-readable';
import { countsAreNotNegative } from './counts-are-not-negative';
import { datesExist } from './dates-exist';
import { fundsSumToBudget } from './funds-sum-to-budget';
import { headcountTiesToPublished } from './headcount-ties-to-published';
import { headerGroupsFoot } from './header-groups-foot';
import { namesAreKnown } from './names-are-known';
import { organisationTiesToPublished } from './organisation-ties-to-published';
import { projectNumbersRun } from './project-numbers-run';
import { publishedTotalsFoot } from './published-totals-foot';
import { ranksSumToHeadcount } from './ranks-sum-to-headcount';
import { requiredIsFilled } from './required-is-filled';
import { rowEquationsHold } from './row-equations-hold';
import { sharesAreNear } from './shares-are-near';
import { specialWithinRank } from './special-within-rank';
import { tabsAreWhole } from './tabs-are-whole';
import { totalRowsFoot } from './total-rows-foot';
import { typingHasAPlace } from './typing-has-a-place';
import type { Rule } from './rule';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  absenceNoteTiesToRows,
  absenceReasonsAreShared,
  absencesSumByRank,
  absencesTieToPublished,
  budgetSentenceTiesToRows,
  budgetUnitFitsSiblings,
  cellsAreReadable,
  countsAreNotNegative,
  datesExist,
  fundsSumToBudget,
  headcountTiesToPublished,
  headerGroupsFoot,
  namesAreKnown,
  organisationTiesToPublished,
  projectNumbersRun,
  publishedTotalsFoot,
  ranksSumToHeadcount,
  requiredIsFilled,
  rowEquationsHold,
  sharesAreNear,
  specialWithinRank,
  tabsAreWhole,
  totalRowsFoot,
  typingHasAPlace,
];
