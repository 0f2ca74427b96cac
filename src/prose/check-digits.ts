/** What the digits of a number say of themselves: whose birthday, and whether the last one fits the others. */
import { isDay } from './dates';

/** The digits of a text, and nothing else. */
export function digitsIn(text: string): string {
  return text.replace(/\D/g, '');
}

/** Nobody in a report is older than this. */
const OLDEST = 110;

/** The sum of the first digits, each times its weight. */
function weighed(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0);
}

/** Whether 13 digits begin with a day of birth and the digit of a sex and century, for a report of that year. */
export function hasBirthday(digits: string, year?: number): boolean {
  const kind = Number(digits[6]);
  if (kind < 1 || kind > 8) return false;
  const isEarlier = kind === 1 || kind === 2 || kind === 5 || kind === 6;
  const born = (isEarlier ? 1900 : 2000) + Number(digits.slice(0, 2));
  if (year !== undefined && year > 1900 && (born > year + 1 || born < year - OLDEST)) return false;
  return isDay(born, Number(digits.slice(2, 4)), Number(digits.slice(4, 6)));
}

const RESIDENT = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];

/** Whether the last digit is that of a resident's number; those given since October 2020 have none to check. */
export function isResident(digits: string): boolean {
  const left = 11 - (weighed(digits, RESIDENT) % 11);
  const last = Number(digits[12]);
  return last === left % 10 || (Number(digits[6]) > 4 && last === (left + 2) % 10);
}

const COMPANY = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2];
/** The fifth and sixth digit of a company's number: its legal form. */
const FORMS = /^\d{4}(?:1[1-5]|2[12]|31)/;

/** Whether the number is a company's by its form and its last digit: 130111-0006246. */
export function isCompany(digits: string): boolean {
  return FORMS.test(digits) && (10 - (weighed(digits, COMPANY) % 10)) % 10 === Number(digits[12]);
}

/** Whether the last digit is that of a payment card (Luhn). */
export function isPayable(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const doubled = Number(digits[digits.length - 1 - i]) * (i % 2 === 1 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
