/**
 * Amounts of money as sentences write them.
 *
 *     5,515천원      one number and its unit, kept as written
 *     86억 5천만원    several numbers that make one amount: 8,650,000천원
 *     43억           원 is left out behind a large number
 */
import { readNumber } from './numbers';

/** A stated sum and its unit (`천원`). */
export interface StatedAmount {
  readonly amount: number;
  readonly unit: string;
}

/** An amount; the unit is none where a bare number stands. */
export interface Money {
  readonly amount: number;
  readonly unit?: string;
  /** Written in several numbers, so that the unit is not that of any number beside it. */
  readonly isCompound: boolean;
}

const NUMBER = '[△▲-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
const SCALE = '(?:[천백십]?[조억만]|[천백십])';
/** The source of a pattern of one amount, without groups that catch. */
export const MONEY = `${NUMBER}(?:\\s?${SCALE}\\s?${NUMBER})*(?:\\s*${SCALE}?\\s?원|\\s?(?:[천백]만|[천백십]?[조억]))?`;

const SMALL: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1000 };
const LARGE: Readonly<Record<string, number>> = { 만: 1e4, 억: 1e8, 조: 1e12 };
/** The units that the tab 사업비 knows; an amount in any other is told in the second of them. */
const USUAL = ['원', '천원', '백만원', '억원'];

const factorOf = (scale: string, factors: Readonly<Record<string, number>>): number =>
  Object.keys(factors).reduce((product, word) => product * (scale.includes(word) ? factors[word]! : 1), 1);

/** Whether an amount is written in several numbers anywhere in a text. */
export const hasCompound = (text: string): boolean =>
  new RegExp(`${NUMBER}\\s?${SCALE}\\s?${NUMBER}`).test(text);

/** Whether what stands behind a number is a large number itself (`2천`, `3만 명`) and no unit (`2천원`). */
export const isScaled = (unit: string): boolean =>
  new RegExp(`^${SCALE}\\s?(?:$|[명건개인회부대권장평필㎡세])`).test(unit);

/** What one of a unit is in 원; that of 천원 for a unit that is none. */
export function wonOf(unit: string): number {
  if (!/^[천백십]?[조억만]?원$/.test(unit)) return 1e3;
  return factorOf(unit, SMALL) * factorOf(unit, LARGE);
}

/** Whether an amount can be entered in its unit as it is. */
export const isUsualUnit = (unit: string): boolean => USUAL.includes(unit);

/** Reads what the pattern `MONEY` matched. */
export function readMoney(text: string): Money {
  const terms = text.match(new RegExp(`${NUMBER}\\s*${SCALE}?`, 'g'))!;
  const readTerm = (term: string) => {
    const digits = new RegExp(`^${NUMBER}`).exec(term)![0];
    return { digits: readNumber(digits)!, scale: term.slice(digits.length).trim() };
  };
  const [{ digits, scale }, ...more] = terms.map(readTerm) as [ReturnType<typeof readTerm>];
  if (more.length === 0) {
    const hasUnit = scale !== '' || text.includes('원');
    return { amount: digits, ...(hasUnit ? { unit: `${scale}원` } : {}), isCompound: false };
  }
  let won = 0;
  let section = 0;
  for (const term of [{ digits, scale }, ...more]) {
    section += term.digits * factorOf(term.scale, SMALL);
    if (factorOf(term.scale, LARGE) === 1) continue;
    won += section * factorOf(term.scale, LARGE);
    section = 0;
  }
  return { amount: Math.round((won + section) * 1e3) / 1e6, unit: '천원', isCompound: true };
}

/** An amount in another unit. */
export function convert({ amount, unit }: StatedAmount, to: string): number {
  return Math.round(((amount * wonOf(unit)) / wonOf(to)) * 1e6) / 1e6;
}
