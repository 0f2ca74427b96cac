/** Amounts of money in the lines of projects, with the amounts that they can be measured by. */
import type { Project, Records } from '../model/records';
import type { Sourced } from '../model/sourced';
import { readNumber } from '../prose/numbers';
import { wonIn } from '../totals/money';
import { rowsAmount } from './budget-sentences';

/** An amount as written in a line. */
export interface MoneyInLine {
  readonly division: string;
  readonly text: Sourced<string>;
  /** As written, `83,294천원`. */
  readonly written: string;
  readonly number: number;
  readonly unit: string;
  readonly won: number;
  /** 국비, 구비 …: named as the share of a fund, which is never small change. */
  readonly isFund: boolean;
}

/** The money of a division: in its lines, and what its projects cost, in 원. */
export interface DivisionMoney {
  readonly amounts: readonly MoneyInLine[];
  readonly budgets: readonly number[];
}

const MONEY =
  /(^|[^\d,.억만조천])((?:\d{1,3}(?:,\d{3}){1,5}|\d{1,15})(?:\.\d{1,6})?)\s{0,2}((?:조|억|천만|백만|십만|만|천)?원)(?!권|짜리|샵)/g;
/** What costs so much each is no sibling of what costs so much in all. */
const EACH = /당|평균|단가|료\s|료\s*[:：]|요금|시급|회비|가격|1인|매월|월\s|이상|이하|이내|미만|초과/;

const FUND = /(?:[국시도구군]비|기금|교부금|보조금|예산|사업비)\s*[:：]?\s*$/;

function moneyIn(division: string, text: Sourced<string>): MoneyInLine[] {
  const found: MoneyInLine[] = [];
  text.text.replace(MONEY, (match: string, before: string, digits: string, unit: string, at: number) => {
    const around = text.text.slice(Math.max(0, at - 8), at + match.length + 3);
    const won = wonIn(unit);
    const number = readNumber(digits);
    if (won === undefined || number === undefined || EACH.test(around)) return match;
    const written = match.slice(before.length);
    const isFund = FUND.test(text.text.slice(Math.max(0, at - 8), at + before.length));
    found.push({ division, text, written, number, unit, won: number * won, isFund });
    return match;
  });
  return found;
}

function linesOf({ sections }: Project): Sourced<string>[] {
  return sections.flatMap(({ lines }) => lines.map(({ text }) => text));
}

/** All money, division by division. */
export function moneyInLines(records: Records): DivisionMoney[] {
  return records.divisions.map(({ division, projects }) => ({
    amounts: projects.flatMap(linesOf).flatMap(text => moneyIn(division.name.value, text)),
    budgets: projects.map(project => rowsAmount(project) * 1000).filter(won => won > 0),
  }));
}
