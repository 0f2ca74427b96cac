/** Every reader of prose over any text. */
import { formatAbsences, readAbsences } from '../../src/prose/absences';
import { readQuantities, readQuantity } from '../../src/prose/amounts';
import { averagesIn } from '../../src/prose/averages';
import { breakdownsIn } from '../../src/prose/breakdowns';
import { readBudget, statesMoney, sumBudget, tellsYears } from '../../src/prose/budget';
import { formatBudget } from '../../src/prose/budget-text';
import { bracketedCountsOf, countsOf, labelIn } from '../../src/prose/counts';
import { readDate } from '../../src/prose/dates';
import { growthsIn } from '../../src/prose/growths';
import { circledRunsIn, listingsIn } from '../../src/prose/listings';
import { loneBrackets } from '../../src/prose/lone-brackets';
import { MONEY, readMoney } from '../../src/prose/money';
import { formatNumber, readNumber, splitBracket, splitList } from '../../src/prose/numbers';
import { withParticle } from '../../src/prose/particles';
import { readPeriods } from '../../src/prose/periods';
import { quantitiesIn } from '../../src/prose/quantities';
import { ratiosIn, shareOf } from '../../src/prose/ratios';
import { remaindersIn } from '../../src/prose/remainders';
import { colons, dates, thousands, tildes } from '../../src/prose/spellings';
import { nearPairs, vocabularyOf, wordsIn } from '../../src/prose/terms';
import { readUnit } from '../../src/prose/units';
import { closeUp, fold, plainWidth, squeeze } from '../../src/prose/words';
import { demand, type Kind } from './kind';
import { line } from './texts';

const YEAR = 2023;
const MONEY_IN = new RegExp(MONEY);

const readers: readonly ((text: string) => unknown)[] = [
  readAbsences,
  readQuantity,
  readQuantities,
  averagesIn,
  breakdownsIn,
  statesMoney,
  tellsYears,
  countsOf,
  bracketedCountsOf,
  labelIn,
  text => readDate(text, YEAR),
  growthsIn,
  circledRunsIn,
  listingsIn,
  loneBrackets,
  text => (MONEY_IN.exec(text) ? readMoney(MONEY_IN.exec(text)![0]) : undefined),
  readNumber,
  splitBracket,
  splitList,
  text => withParticle(text, '은/는'),
  text => readPeriods(text, YEAR),
  text => ratiosIn(text).map(shareOf),
  text => remaindersIn(text, '계 100명'),
  text => nearPairs(vocabularyOf(wordsIn(text).map(({ stem }) => stem))),
  text => readUnit(text, true),
  closeUp,
  fold,
  plainWidth,
  squeeze,
];

/** Absences and budgets come back as what they say when they are written anew. */
function writtenAnew(text: string): void {
  const absences = readAbsences(text);
  if (absences) formatAbsences(absences.parts);
  const budget = readBudget(text);
  if (!budget) return;
  formatBudget(budget.parts, budget);
  sumBudget(budget.parts, '천원');
}

/** What may be written in another way keeps its digits in every way. */
function spelledAnew(text: string): void {
  for (const { find, spell } of [colons, dates, tildes, thousands]) {
    const found = find(text, YEAR);
    for (const { start, end, way } of found) {
      const written = text.slice(start, end);
      demand(start < end && end <= text.length, () => `place ${start}–${end} of ${text.length} letters`);
      const digits = (words: string): string => words.replace(/\D/g, '');
      for (const other of new Set(found.map(one => one.way)))
        demand(
          digits(spell(written, other)) === digits(written),
          () => `‘${written}’ (${way}) written as ‘${spell(written, other)}’`,
        );
    }
  }
}

/** What is measured stands where it is said to stand. */
function measured(text: string): void {
  for (const { start, end } of quantitiesIn(text))
    demand(start < end && end <= text.length, () => `place ${start}–${end} of ${text.length} letters`);
}

/** A number that was read is the same when it is read from how it is written. */
function numbered(text: string): void {
  const value = readNumber(text);
  if (value === undefined || Math.abs(value) > 1e15) return;
  const again = readNumber(formatNumber(value));
  demand(again === Number(value.toFixed(10)) || again === value, () => `${text}: ${value}, then ${again}`);
}

/** Readers of prose. */
export const prose: Kind = {
  name: 'prose',
  title: '문장 읽기(수·단위·기간·금액·내역)',
  isFile: false,
  share: 70_000,
  run: chance => {
    const text = line(chance);
    for (const reader of readers) reader(text);
    writtenAnew(text);
    spelledAnew(text);
    measured(text);
    numbered(text);
  },
};
