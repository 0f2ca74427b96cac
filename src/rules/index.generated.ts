/** The rules, one a file: written by `npm run generate`. */
import { absenceNoteTiesToRows } from './absence-note-ties-to-rows';
import { absenceReasonsAreShared } from './absence-reasons-are-shared';
import { absencesSumByRank } from './absences-sum-by-rank';
import { absencesTieToPublished } from './absences-tie-to-published';
import { achievementsHaveHappened } from './achievements-have-happened';
import { answersSumToHundred } from './answers-sum-to-hundred';
import { averagesHold } from './averages-hold';
import { bracketsAreClosed } from './brackets-are-closed';
import { breakdownsFoot } from './breakdowns-foot';
import { budgetSentenceTiesToRows } from './budget-sentence-ties-to-rows';
import { budgetUnitFitsSiblings } from './budget-unit-fits-siblings';
import { budgetsAreEntered } from './budgets-are-entered';
import { bulletsSumToTheirHead } from './bullets-sum-to-their-head';
import { cellsAreReadable } from './cells-are-readable';
import { changesHold } from './changes-hold';
import { colonsAreSpacedAlike } from './colons-are-spaced-alike';
import { competitionHolds } from './competition-holds';
import { countsAreNotNegative } from './counts-are-not-negative';
import { datesAreWrittenAlike } from './dates-are-written-alike';
import { datesExist } from './dates-exist';
import { divisionsAreToldApart } from './divisions-are-told-apart';
import { fundsSumToBudget } from './funds-sum-to-budget';
import { growthHolds } from './growth-holds';
import { headcountIsEntered } from './headcount-is-entered';
import { headcountTiesToPublished } from './headcount-ties-to-published';
import { headerGroupsFoot } from './header-groups-foot';
import { lastYearIsMeant } from './last-year-is-meant';
import { linesAgreeWithTables } from './lines-agree-with-tables';
import { listedDaysAreCounted } from './listed-days-are-counted';
import { listedThingsAreCounted } from './listed-things-are-counted';
import { moneyUnitsFitSiblings } from './money-units-fit-siblings';
import { namesAreKnown } from './names-are-known';
import { notedItemsTieOut } from './noted-items-tie-out';
import { organisationTiesToPublished } from './organisation-ties-to-published';
import { peopleAreCountedWhole } from './people-are-counted-whole';
import { periodsRunForward } from './periods-run-forward';
import { personalDetailsStayOut } from './personal-details-stay-out';
import { plansLieAhead } from './plans-lie-ahead';
import { plansTakeUpWhatIsLeft } from './plans-take-up-what-is-left';
import { projectNumbersRun } from './project-numbers-run';
import { publishedTotalsFoot } from './published-totals-foot';
import { ranksSumToHeadcount } from './ranks-sum-to-headcount';
import { ratesRoundAlike } from './rates-round-alike';
import { ratiosHold } from './ratios-hold';
import { requiredIsFilled } from './required-is-filled';
import { restIsWhatIsLeft } from './rest-is-what-is-left';
import { rowEquationsHold } from './row-equations-hold';
import { rowsStandOnce } from './rows-stand-once';
import { sameFiguresAgree } from './same-figures-agree';
import { sharesHold } from './shares-hold';
import { spacesAreSingle } from './spaces-are-single';
import { specialWithinRank } from './special-within-rank';
import { tablesHaveTheirLine } from './tables-have-their-line';
import { tabsAreWhole } from './tabs-are-whole';
import { termsAreWrittenOneWay } from './terms-are-written-one-way';
import { thousandsHaveCommas } from './thousands-have-commas';
import { tildesAreSpacedAlike } from './tildes-are-spaced-alike';
import { totalRowsFoot } from './total-rows-foot';
import { totalsAreFilled } from './totals-are-filled';
import { typingHasAPlace } from './typing-has-a-place';
import { weekdaysFitDates } from './weekdays-fit-dates';
import { wordsAreWhole } from './words-are-whole';
import type { Rule } from './rule';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  absenceNoteTiesToRows,
  absenceReasonsAreShared,
  absencesSumByRank,
  absencesTieToPublished,
  achievementsHaveHappened,
  answersSumToHundred,
  averagesHold,
  bracketsAreClosed,
  breakdownsFoot,
  budgetSentenceTiesToRows,
  budgetUnitFitsSiblings,
  budgetsAreEntered,
  bulletsSumToTheirHead,
  cellsAreReadable,
  changesHold,
  colonsAreSpacedAlike,
  competitionHolds,
  countsAreNotNegative,
  datesAreWrittenAlike,
  datesExist,
  divisionsAreToldApart,
  fundsSumToBudget,
  growthHolds,
  headcountIsEntered,
  headcountTiesToPublished,
  headerGroupsFoot,
  lastYearIsMeant,
  linesAgreeWithTables,
  listedDaysAreCounted,
  listedThingsAreCounted,
  moneyUnitsFitSiblings,
  namesAreKnown,
  notedItemsTieOut,
  organisationTiesToPublished,
  peopleAreCountedWhole,
  periodsRunForward,
  personalDetailsStayOut,
  plansLieAhead,
  plansTakeUpWhatIsLeft,
  projectNumbersRun,
  publishedTotalsFoot,
  ranksSumToHeadcount,
  ratesRoundAlike,
  ratiosHold,
  requiredIsFilled,
  restIsWhatIsLeft,
  rowEquationsHold,
  rowsStandOnce,
  sameFiguresAgree,
  sharesHold,
  spacesAreSingle,
  specialWithinRank,
  tablesHaveTheirLine,
  tabsAreWhole,
  termsAreWrittenOneWay,
  thousandsHaveCommas,
  tildesAreSpacedAlike,
  totalRowsFoot,
  totalsAreFilled,
  typingHasAPlace,
  weekdaysFitDates,
  wordsAreWhole,
];
