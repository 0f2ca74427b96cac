/**
 * The sentence that states what a project costs, and who pays for it.
 *
 *     5,515,469천원(구비)                                        one fund pays all
 *     855,319천원(구비 840,949천원, 기금 14,370천원)                each fund its share
 *     1,022,477천원(구비: 본예산 995,060천원, 추경 27,417천원)        one fund in several budgets
 *     38,014천원                                                no fund is told
 */
import { formatNumber, readNumber, splitBracket, splitList } from './numbers';

/** What one fund (재원; `''` when untold) pays out of one budget (본예산, 추경, 이월, 비예산), as written. */
export interface BudgetPart {
  readonly fund: string;
  readonly category: string;
  readonly amount: number;
  readonly unit: string;
}

/** A stated sum and its unit (`천원`). */
export interface StatedAmount {
  readonly amount: number;
  readonly unit: string;
}

/** A budget sentence as numbers; no parts where it tells no fund and no budget. */
export interface BudgetReading extends StatedAmount {
  readonly parts: readonly BudgetPart[];
}

const MAIN_BUDGET = '본예산';
const NO_BUDGET = '비예산';
const AMOUNT = /([△▲-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*((?:조|억|천만|백만|십만|만|천)?\s?원)?/;
const STATED = new RegExp(`^(?:총사업비|총액|총|금|약)?\\s*${AMOUNT.source}`);
const SHARE = new RegExp(`^(.*?)\\s*${AMOUNT.source}$`);
const YEAR = /\d{4}년도?/g;
const WON: Readonly<Record<string, number>> = {
  원: 1,
  천원: 1e3,
  만원: 1e4,
  십만원: 1e5,
  백만원: 1e6,
  천만원: 1e7,
  억원: 1e8,
  조원: 1e12,
};

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

/** The shares in the brackets; none when one of them is no amount (`국비 50%`). */
function readParts(bracket: string, stated: StatedAmount): BudgetPart[] {
  const parts: BudgetPart[] = [];
  let fund = '';
  const items = splitList(bracket.replace(/\s+[/+]\s+/g, ', '));
  for (const item of items) {
    const headed = /^([^:：]+?)\s*[:：]\s*(.*)$/.exec(item);
    if (headed) fund = headed[1]!;
    const share = headed ? headed[2]! : item;
    const match = SHARE.exec(share);
    if (!match && (items.length > 1 || /\d/.test(share.replace(YEAR, '')))) return [];
    const label = readLabel(match ? match[1]! : share);
    if (label.fund !== '') fund = '';
    parts.push({
      fund: label.fund || fund,
      category: label.category ?? MAIN_BUDGET,
      amount: match ? readNumber(match[2]!)! : stated.amount,
      unit: match?.[3]?.replace(/\s/g, '') ?? stated.unit,
    });
  }
  return parts;
}

/**
 * Reads the sentence behind `사업비:`; `undefined` when it does not begin with an amount of money. What stands
 * behind the brackets is not read.
 */
export function readBudget(text: string): BudgetReading | undefined {
  const sentence = text.trim();
  if (/^비예산(?=$|[\s(,])/.test(sentence)) {
    return { amount: 0, unit: '천원', parts: [{ fund: '', category: NO_BUDGET, amount: 0, unit: '천원' }] };
  }
  const match = STATED.exec(sentence);
  if (!match?.[2]) return undefined;
  const stated = { amount: readNumber(match[1]!)!, unit: match[2].replace(/\s/g, '') };
  const bracket = leadingBracket(sentence.slice(match[0].length));
  return { ...stated, parts: bracket ? readParts(bracket, stated) : [] };
}

/** What stands in the brackets that a text begins with. */
function leadingBracket(text: string): string | undefined {
  if (!/^\s*[(（]/.test(text)) return undefined;
  for (let end = text.search(/[)）]/); end >= 0 && end < text.length; end++) {
    const { main, bracket } = splitBracket(text.slice(0, end + 1));
    if (/[)）]/.test(text[end]!) && main === '' && bracket !== undefined) return bracket;
  }
  return undefined;
}

/** Adds up parts of different units, in one of them. */
export function sumBudget(parts: readonly BudgetPart[], unit: string): number {
  const won = parts.reduce((sum, part) => sum + part.amount * (WON[part.unit] ?? 1e3), 0);
  return Math.round((won / (WON[unit] ?? 1e3)) * 1e6) / 1e6;
}

function statedSum(parts: readonly BudgetPart[]): StatedAmount {
  const unit = parts[0]?.unit ?? '천원';
  return { amount: sumBudget(parts, unit), unit };
}

const written = ({ amount, unit }: StatedAmount): string => formatNumber(amount) + unit;

/** The shares of one fund: `구비 5천원`, or out of several budgets `구비: 본예산 3천원, 추경 2천원`. */
function formatFund(fund: string, parts: readonly BudgetPart[]): string {
  if (fund !== '' && parts.every(part => part.category === MAIN_BUDGET)) {
    return parts.map(part => `${fund} ${written(part)}`).join(', ');
  }
  const shares = parts.map(part => `${part.category} ${written(part)}`).join(', ');
  return fund === '' ? shares : `${fund}: ${shares}`;
}

/** The brackets of one part that is the whole sum: `구비`, `구비: 추경`, `추경`, or none. */
function formatSole({ fund, category }: BudgetPart): string {
  const words = [fund, category === MAIN_BUDGET ? '' : category].filter(word => word !== '');
  return words.length > 0 ? `(${words.join(': ')})` : '';
}

/** Composes the sentence that `readBudget` reads; the sum is added up where none was stated. */
export function formatBudget(parts: readonly BudgetPart[], stated?: StatedAmount): string {
  if (parts.length > 0 && parts.every(part => part.category === NO_BUDGET && part.amount === 0)) {
    return NO_BUDGET;
  }
  const whole = stated ?? statedSum(parts);
  const [first] = parts;
  if (!first) return written(whole);
  if (parts.length === 1 && first.amount === whole.amount && first.unit === whole.unit) {
    return written(whole) + formatSole(first);
  }
  const named = parts.map(part => part.fund).filter((fund, i, all) => fund !== '' && all.indexOf(fund) === i);
  const shares = ['', ...named].map(fund =>
    formatFund(
      fund,
      parts.filter(part => part.fund === fund),
    ),
  );
  return `${written(whole)}(${shares.filter(share => share !== '').join(', ')})`;
}
