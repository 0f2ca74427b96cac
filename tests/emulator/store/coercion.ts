/** What becomes of a string that is written to a cell: Google reads it as if somebody had typed it. */
import { checkFormula } from '../formula/parse';
import { GENERAL, TEXT } from './number-format';
import type { Doubts } from './platform';
import { typedDate } from './typed-dates';
import type { Cell } from './workbook';

const DIGITS = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)';
const NUMBER = new RegExp(`^[+-]?(?:${DIGITS}(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?$`);
const IN_BRACKETS = new RegExp(`^\\((${DIGITS}(?:\\.\\d*)?)\\)$`);
const MONEY = /^(-?)([₩$])\s*(.+)$/;

/** Where a text is typed: into which format, in which year, under which doubts. */
export interface Typing {
  readonly format: string;
  readonly thisYear: number;
  readonly doubts: Doubts;
}

/** The content that a text becomes, with the format it brings along where the cell had none. */
export function typedContent(text: string, typing: Typing): Pick<Cell, 'value' | 'formula' | 'format'> {
  const { format, doubts } = typing;
  if (text === '') return {};
  if (format === TEXT) return underText(text, doubts);
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  const number = typedNumber(trimmed) ?? dated(trimmed, typing);
  if (number) return { value: number.value, format: format === GENERAL ? number.format : format };
  return /^[=+@-]./.test(text) ? asFormula(text) : { value: text };
}

/** Under `@` a text stays a text; what its first sign does there is in doubt. */
function underText(text: string, doubts: Doubts): Pick<Cell, 'value' | 'formula'> {
  if (text.startsWith("'") && doubts.apostropheUnderText === 'taken') return { value: text.slice(1) };
  return /^=./.test(text) && doubts.equalsUnderText === 'formula' ? asFormula(text) : { value: text };
}

function asFormula(text: string): Pick<Cell, 'value' | 'formula'> {
  const formula = text.startsWith('=') ? text : `=${text}`;
  checkFormula(formula);
  return { formula };
}

function typedNumber(text: string): { value: number; format: string } | undefined {
  const plain = (part: string): number | undefined =>
    NUMBER.test(part) ? Number(part.replace(/,/g, '')) : undefined;
  const format = text.includes(',') ? '#,##0' : GENERAL;
  const value = plain(text);
  if (value !== undefined)
    return { value, format: text.includes('.') && text.includes(',') ? '#,##0.00' : format };
  if (/^\d+(?: \d+)+$/.test(text) && !/^\d{4} \d{1,2} \d{1,2}$/.test(text)) {
    return { value: Number(text.replace(/ /g, '')), format };
  }
  if (text.endsWith('%')) {
    const share = plain(text.slice(0, -1).trim());
    return share === undefined
      ? undefined
      : { value: share / 100, format: text.includes('.') ? '0.00%' : '0%' };
  }
  const negative = IN_BRACKETS.exec(text);
  if (negative) return { value: -plain(negative[1]!)!, format };
  const [, sign = '', symbol = '', amount = ''] = MONEY.exec(text) ?? [];
  const money = amount ? plain(amount) : undefined;
  return money === undefined ? undefined : { value: sign ? -money : money, format: `${symbol}#,##0` };
}

function dated(text: string, { thisYear, doubts }: Typing): { value: number; format: string } | undefined {
  const date = typedDate(text, thisYear);
  return date?.dotted && doubts.dottedDates === 'text' ? undefined : date;
}
