/** Dates as text, by the letters of Java's SimpleDateFormat. */
import { NotEmulated, PlatformError } from '../execution/failure';
import { offsetAt, toLocal } from '../store/zone';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

type Part = (at: Date, length: number, ahead: number) => string;

const padded =
  (of: (at: Date) => number): Part =>
  (at, length) =>
    String(of(at)).padStart(length, '0');

const named =
  (names: readonly string[], of: (at: Date) => number): Part =>
  (at, length) =>
    length > 3 ? names[of(at)]! : names[of(at)]!.slice(0, 3);

const offset = (ahead: number, colon: string): string => {
  const minutes = Math.abs(ahead) / 60_000;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${ahead < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${colon}${two(minutes % 60)}`;
};

/** Each letter; `at` has the local time in its UTC fields. */
const parts: Readonly<Record<string, Part>> = {
  y: (at, length) => {
    const year = String(at.getUTCFullYear());
    return length === 2 ? year.slice(-2) : year.padStart(length, '0');
  },
  M: (at, length) =>
    length > 2
      ? named(MONTHS, date => date.getUTCMonth())(at, length, 0)
      : padded(date => date.getUTCMonth() + 1)(at, length, 0),
  d: padded(at => at.getUTCDate()),
  E: named(DAYS, at => at.getUTCDay()),
  u: padded(at => at.getUTCDay() || 7),
  H: padded(at => at.getUTCHours()),
  h: padded(at => at.getUTCHours() % 12 || 12),
  m: padded(at => at.getUTCMinutes()),
  s: padded(at => at.getUTCSeconds()),
  S: padded(at => at.getUTCMilliseconds()),
  a: at => (at.getUTCHours() < 12 ? 'AM' : 'PM'),
  Z: (_at, _length, ahead) => offset(ahead, ''),
  X: (_at, length, ahead) => (ahead === 0 ? 'Z' : offset(ahead, length === 3 ? ':' : '')),
};

/** A moment as the clocks of a zone show it. */
export function formatDate(date: Date, zone: string, format: string): string {
  if (Number.isNaN(date.getTime())) throw new PlatformError('Invalid argument: date');
  const ahead = offsetIn(zone, date);
  const at = new Date(toLocal(zone, date.getTime()));
  return format.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (found, quoted: string | undefined, letter: string) => {
      if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
      const part = parts[letter];
      if (!part) throw new NotEmulated(`The date letter ${letter} is not emulated.`);
      return part(at, found.length, ahead);
    },
  );
}

function offsetIn(zone: string, date: Date): number {
  try {
    return offsetAt(zone, date.getTime());
  } catch {
    throw new PlatformError(`Invalid argument: timeZone. Should be of type: String`);
  }
}
