/** Dates as people write them in a report and in a cell. ISO text (`2023-10-31`) is how they are kept. */
import { plainWidth } from './words';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a day exists: 2. 30. does not. */
export function isDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && leap ? 29 : DAYS[month - 1]!);
}

/** What a text is as a date: the ISO day; `impossible` when written as a date that does not exist. */
export type DateReading = { readonly iso: string } | 'impossible' | undefined;

const FULL = /^(?:['’‘](\d{2})|(\d{4}))\s*[.\-/년]\s*(\d{1,2})\s*[.\-/월]\s*(\d{1,2})\s*[.일]?$/;
const SHORT = /^(\d{1,2})\s*[.월/]\s*(\d{1,2})\s*[.일]?$/;

/** Reads a whole text as one day: `2023. 10. 31.`, `2023-10-31`, `'23. 10. 31.`; `10. 31.` where a year is given. */
export function readDate(text: string, year?: number): DateReading {
  const plain = plainWidth(text).trim();
  const full = FULL.exec(plain);
  const short = full ? null : SHORT.exec(plain);
  if (!full && (!short || year === undefined)) return undefined;
  const [y, m, d] = full
    ? [full[1] ? 2000 + Number(full[1]) : Number(full[2]), Number(full[3]), Number(full[4])]
    : [year!, Number(short![1]), Number(short![2])];
  if (!isDay(y, m, d)) return 'impossible';
  return { iso: `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}` };
}

/** `2023-10-31` → `2023. 10. 31.`, or without the year `10. 31.`. */
export function formatDate(iso: string, withYear = true): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${withYear ? `${year}. ` : ''}${month}. ${day}.`;
}
