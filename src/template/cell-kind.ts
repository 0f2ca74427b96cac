/** What the cells of a status table's column hold, by the form's 종류 and 괄호. */
import type { FormColumnSetup } from '../model/forms';
import { readQuantity } from '../prose/amounts';
import { readDate } from '../prose/dates';
import { isScaled } from '../prose/money';
import { readNumber, splitBracket } from '../prose/numbers';
import { type Kind, text } from './kinds';

/** A number, with its unit or what stands in brackets behind it: `36,746㎡ (2/12)` is 36746; `2천` is none. */
function numberOf(typed: string): number | undefined {
  const { main } = splitBracket(typed);
  const plain = readNumber(main);
  if (plain !== undefined) return plain;
  const { label, amount, unit, parts } = readQuantity(main);
  return label === '' && parts.length === 0 && !isScaled(unit) ? amount : undefined;
}

const MONTH = /^(?:['’‘]\d{2}|\d{4})\s*[.\-/년]\s*(?:1[0-2]|0?[1-9])\s*[.월]?$/;

/** A day as ISO text; a month or `-` stays as typed. */
function dayOf(typed: string): string | undefined {
  const { main } = splitBracket(typed);
  const day = readDate(main);
  if (typeof day === 'object') return day.iso;
  return day === undefined && (MONTH.test(main) || main === '-') ? main : undefined;
}

const kept = { fault: 'unreadable' as const, keep: (typed: string): string | number => typed };

/** The kind of a column; what cannot be read is kept as text. */
export function cellKind({ kind }: FormColumnSetup): Kind<string | number> {
  const { value } = kind;
  if (value === '수') {
    return {
      asked: '수',
      look: 'number',
      empty: 0,
      read: numberOf,
      spell: number => number,
      otherwise: kept,
    };
  }
  if (value === '날짜') {
    const asked = '날짜(예: 2023. 10. 31.)';
    return { asked, look: 'date', empty: '', read: dayOf, spell: day => day, otherwise: kept };
  }
  return { ...text, spell: value => String(value) };
}

/** What stands in brackets behind a number or a day; also in a text column that the form checks for brackets. */
export function bracketIn({ kind, bracket }: FormColumnSetup, typed: string): string | undefined {
  const looksForIt = kind.value !== '글' || (bracket !== undefined && bracket.value !== '없음');
  return looksForIt ? splitBracket(typed).bracket : undefined;
}
