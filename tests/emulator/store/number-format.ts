/** How a value is shown under a number format. */
import { NotEmulated } from '../execution/failure';
import { fieldsOf } from './serial';

/** What a cell has before anybody gives it a format. */
export const GENERAL = 'General';
/** The format that keeps what is typed as text. */
export const TEXT = '@';

const NUMBER = /^((?:"[^"]*"|[₩$])*)([#0,?]*)(\.[#0?]*)?(%?)((?:"[^"]*")*)$/;
const DATE_PART = /yyyy|yy|mm?|dd?|hh?|ss?|am\/pm|"[^"]*"|[^ymdhs"]/gi;

/** Whether numbers under this format are dates or times. */
export function isDateFormat(format: string): boolean {
  return format !== GENERAL && /[ymdhs]/i.test(format.replace(/"[^"]*"/g, ''));
}

/** Throws for a format that the emulator cannot show. */
export function checkFormat(format: string): void {
  const known = format === GENERAL || format === TEXT || isDateFormat(format) || NUMBER.test(format);
  if (!known) throw new NotEmulated(`The number format ${format} is not emulated.`);
}

/** What stands on the screen. */
export function shownValue(value: string | number | boolean | undefined, format: string): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (format === GENERAL || format === TEXT) return plainNumber(value);
  return isDateFormat(format) ? shownDate(value, format) : shownNumber(value, format);
}

const plainNumber = (value: number): string => String(Number(value.toPrecision(15)));

const unquoted = (text: string): string => text.replace(/"/g, '');

/** `#,##0.###` shows 1234 as `1,234.`: the point is part of the format, whatever follows it. */
function shownNumber(value: number, format: string): string {
  const [, before = '', whole = '', fraction, percent = '', after = ''] = NUMBER.exec(format)!;
  const places = fraction === undefined ? 0 : fraction.length - 1;
  const least = (fraction?.match(/0/g) ?? []).length;
  const fixed = Math.abs(value * (percent ? 100 : 1)).toFixed(places);
  const [digits = '', decimals = ''] = fixed.split('.');
  const filled = trimTo(digits, (whole.match(/0/g) ?? []).length);
  const grouped = whole.includes(',') ? filled.replace(/\B(?=(\d{3})+$)/g, ',') : filled;
  let kept = decimals;
  while (kept.length > least && kept.endsWith('0')) kept = kept.slice(0, -1);
  const sign = value < 0 && Number(fixed) !== 0 ? '-' : '';
  return `${sign}${unquoted(before)}${grouped}${fraction === undefined ? '' : `.${kept}`}${percent}${unquoted(after)}`;
}

function trimTo(digits: string, least: number): string {
  const bare = digits.replace(/^0+/, '');
  return bare.padStart(least, '0');
}

function shownDate(serial: number, format: string): string {
  const at = fieldsOf(serial);
  const half = /am\/pm/i.test(format);
  let afterHour = false;
  return (format.match(DATE_PART) ?? [])
    .map(part => {
      const low = part.toLowerCase();
      const shown = datePart(at, low, half, afterHour);
      if (/^[ymdhs]/.test(low)) afterHour = low.startsWith('h');
      return shown ?? unquoted(part);
    })
    .join('');
}

function datePart(at: Date, part: string, half: boolean, afterHour: boolean): string | undefined {
  const padded = (value: number): string => String(value).padStart(part.length, '0');
  const hours = at.getUTCHours();
  if (part === 'am/pm') return hours < 12 ? '오전' : '오후';
  if (part === 'yyyy') return String(at.getUTCFullYear());
  if (part === 'yy') return padded(at.getUTCFullYear() % 100);
  if (part.startsWith('m')) return padded(afterHour ? at.getUTCMinutes() : at.getUTCMonth() + 1);
  if (part.startsWith('d')) return padded(at.getUTCDate());
  if (part.startsWith('h')) return padded(half ? hours % 12 || 12 : hours);
  if (part.startsWith('s')) return padded(at.getUTCSeconds());
  return undefined;
}
