/**
 * The sentence that states what a project costs, and who pays for it.
 *
 *     5,515,469천원(구비)                                        one fund pays all
 *     855,319천원(구비 840,949천원, 기금 14,370천원)                each fund its share
 *     1,022,477천원(구비: 본예산 995,060천원, 추경 27,417천원)        one fund in several budgets
 *     38,014천원                                                no fund is told
 */
import { convert, hasCompound, isUsualUnit, MONEY, type Money, readMoney, type StatedAmount } from './money';
import { splitBracket, splitList } from './numbers';

/** What one fund (재원; `''` when untold) pays out of one budget (본예산, 추경, 이월, 비예산), as written. */
export interface BudgetPart {
  readonly fund: string;
  readonly category: string;
  readonly amount: number;
  readonly unit: string;
}

/** A budget sentence as numbers; no parts where it tells no fund and no budget. */
export interface BudgetReading extends StatedAmount {
  readonly parts: readonly BudgetPart[];
}

/** The 예산 구분 of what is budgeted as usual. */
export const MAIN_BUDGET = '본예산';
/** The 예산 구분 of what costs nothing. */
export const NO_BUDGET = '비예산';

const LEAD = '(?:총\\s?사업비|총액|총|금|약)?';
const STATED = new RegExp(`^${LEAD}\\s*(${MONEY})`);
const SHARE = new RegExp(`^(.*?)\\s*(${MONEY})$`);
/** No amount is written in more characters than this. */
const LONGEST = 80;
const YEARLY = new RegExp(`^(?:['’‘]\\d{2}|\\d{4})(?:년도?)?\\s*[:：]?\\s*(?:${MONEY})`);
const YEAR = /\d{4}년도?/g;
/** The words before the amount that a text ends with, and the amount. */
function shareAt(text: string): { words: string; amount: string } | undefined {
  const from = Math.max(0, text.length - LONGEST);
  const match = SHARE.exec(text.slice(from));
  return match ? { words: text.slice(0, from) + match[1]!, amount: match[2]! } : undefined;
}

/** What pays: only a word like these stands before an amount without a sum in front. */
const FUND =
  /^(?:(?:국|도|시|군|구|사|시도|시군|시군구|지방|자체|국고)비|.*(?:기금|회계|교부[금세]|보조금|전입금|출연금|지방채|재원|민자|민간자본|자부담|균특|특교[금세]|특조금)|자체|국고|민간)$/;

/** What may pay the whole without an amount of its own: `(구비)`, `(사비)`, not `(부가세 포함)`. */
const MONEYED = /(?:비|기금|금|회계|교부세|특교세|재원|민자|자본|민간|국고|자체|채|균특|예산|추경|이월)\s*$/;

/** The 예산 구분 that a word means: `제1회 추경` is 추경, `명시이월` is 이월; none for any other word. */
function categoryOf(word: string): string | undefined {
  if (/추경|추가경정/.test(word)) return '추경';
  if (/이월/.test(word)) return '이월';
  if (/본예산|당초|기정/.test(word)) return MAIN_BUDGET;
  return undefined;
}

/** `추경 구비` → the fund 구비 out of 추경; a word that is no budget is a fund. */
function readLabel(label: string): { fund: string; category?: string } {
  const words = label.split(/\s+/).filter(word => word !== '' && word.replace(YEAR, '') !== '');
  const category = words.map(categoryOf).find(found => found !== undefined);
  return {
    fund: words.filter(word => categoryOf(word) === undefined && !/^제?\d+회$/.test(word)).join(' '),
    category,
  };
}

/** The brackets of shares that are ratios tell nobody's amount; `전액 구비`, `구비 100%` tell who pays it all. */
function withoutWhole(bracket: string): string {
  const rest = bracket.replace(/전액|순수|100\s*[%％]/g, ' ').trim();
  if (rest === bracket.trim()) return /=|\d\s*[:：]\s*\d/.test(rest) ? '' : rest;
  return /[\d,%％]/.test(rest) ? '' : rest.replace(/[:：]$/, '').trim();
}

const asList = (text: string): string[] => splitList(text.replace(/ [/+] /g, ', '));

/** The shares in the brackets; none when one of them is no amount (`국비 50%`). */
function readParts(bracket: string, stated: Money): BudgetPart[] {
  const parts: BudgetPart[] = [];
  let fund = '';
  const items = asList(withoutWhole(bracket));
  for (const item of items) {
    const headed = /^([^:：]+)[:：]\s*(.*)$/.exec(item);
    if (headed) fund = headed[1]!.trim();
    const share = headed ? headed[2]! : item;
    const match = shareAt(share);
    if (!match && (items.length > 1 || /\d/.test(share.replace(YEAR, '')) || !MONEYED.test(share))) return [];
    const money = match ? readMoney(match.amount) : stated;
    if (money.unit === undefined && stated.isCompound) return [];
    const label = readLabel(match ? match.words : share);
    if (label.fund !== '') fund = '';
    parts.push({
      fund: label.fund || fund,
      category: label.category ?? MAIN_BUDGET,
      amount: money.amount,
      unit: money.unit ?? stated.unit!,
    });
  }
  return parts;
}

/** One of several amounts: `추경 20천원(구비)`, `국비 50천원`. */
interface Item {
  readonly isLabelled: boolean;
  readonly hasBracket: boolean;
  readonly money: Money;
  readonly parts: readonly BudgetPart[];
}

function readItem(text: string): Item | undefined {
  const { main, bracket } = splitBracket(text);
  const match = shareAt(main.replace(new RegExp(`^${LEAD}\\s*(?=\\d)`), ''));
  const money = match && readMoney(match.amount);
  if (!money?.unit) return undefined;
  const words = match!.words
    .trim()
    .replace(/[:：]$/, '')
    .trim();
  const { fund, category = MAIN_BUDGET } = readLabel(words);
  const isKnown =
    words === '' || (fund === '' ? category !== MAIN_BUDGET || words === MAIN_BUDGET : FUND.test(fund));
  if (!isKnown) return undefined;
  const told = bracket === undefined ? [] : readParts(bracket, money);
  const parts = told.map(part => ({
    ...part,
    fund: part.fund || fund,
    category: part.category === MAIN_BUDGET ? category : part.category,
  }));
  const whole = { fund, category, amount: money.amount, unit: money.unit };
  const hasBracket = bracket !== undefined;
  return { isLabelled: words !== '', hasBracket, money, parts: parts.length > 0 ? parts : [whole] };
}

/** Reads amounts side by side; the first is their sum where it says nothing of its own and comes to the others. */
function readSeveral(sentence: string): BudgetReading | undefined {
  const read = asList(sentence.replace(/※.*$/, '')).map(readItem);
  const items = read.flatMap(item => item ?? []);
  const [first, ...others] = items;
  if (items.length < read.length || !first || others.some(item => !item.isLabelled)) return undefined;
  if (others.length === 0 && !first.isLabelled) return undefined;
  const unit = first.money.unit!;
  const shares = others.flatMap(item => item.parts);
  const isSum = !first.isLabelled && !first.hasBracket && sumBudget(shares, unit) === first.money.amount;
  const parts = isSum ? shares : [...first.parts, ...shares];
  return { amount: sumBudget(parts, unit), unit, parts };
}

/** An amount that no unit of the tab 사업비 fits makes all of them 천원. */
function inUsualUnits(reading: BudgetReading, sentence: string): BudgetReading {
  const { parts } = reading;
  if (!hasCompound(sentence) && [reading, ...parts].every(({ unit }) => isUsualUnit(unit))) return reading;
  const told = <T extends StatedAmount>(one: T): T => ({
    ...one,
    amount: convert(one, '천원'),
    unit: '천원',
  });
  return { ...told(reading), parts: parts.map(told) };
}

/**
 * Reads the sentence behind `사업비:`; `undefined` when it begins with no amount of money and is no list of what
 * each fund pays. What stands behind the brackets of a single amount is not read.
 */
export function readBudget(text: string): BudgetReading | undefined {
  const sentence = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[[［〔]/g, '(')
    .replace(/[\]］〕]/g, ')');
  if (/^비예산(?=$|[\s(,])/.test(sentence)) {
    return { amount: 0, unit: '천원', parts: [{ fund: '', category: NO_BUDGET, amount: 0, unit: '천원' }] };
  }
  const several = readSeveral(sentence);
  if (several) return inUsualUnits(several, sentence);
  const match = STATED.exec(sentence);
  const money = match && readMoney(match[1]!);
  if (!money?.unit) return undefined;
  const bracket = leadingBracket(sentence.slice(match![0].length));
  const parts = bracket ? readParts(bracket, money) : [];
  return inUsualUnits({ amount: money.amount, unit: money.unit, parts }, sentence);
}

const PRICED = new RegExp(`${MONEY}`, 'g');

/** Whether a sentence states an amount of money anywhere, in whatever words. */
export const statesMoney = (text: string): boolean =>
  (text.match(PRICED) ?? []).some(amount => readMoney(amount).unit !== undefined);

/** Whether a sentence tells an amount for each of several years, so that none is the project's. */
export const tellsYears = (text: string): boolean => YEARLY.test(text.trim());

/** What stands in the brackets that a text begins with. */
function leadingBracket(text: string): string | undefined {
  const start = text.search(/\S/);
  if (!/[(（]/.test(text[start] ?? '')) return undefined;
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (/[(（]/.test(text[at]!)) depth++;
    else if (/[)）]/.test(text[at]!)) depth--;
    if (depth === 0) return text.slice(start + 1, at).trim();
  }
  return undefined;
}

/** Adds up parts of different units, in one of them. */
export function sumBudget(parts: readonly BudgetPart[], unit: string): number {
  return convert({ amount: parts.reduce((sum, part) => sum + convert(part, '원'), 0), unit: '원' }, unit);
}
