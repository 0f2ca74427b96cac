/**
 * Dates and periods in running text, each with the place where it stands.
 *
 *     2023. 8.~12. : 설치      10. 27. ~ 11. 1.      '25. 12. ~ '26. 3.      2023. 11. 6.(월)~11. 22.(수)
 *     └ from ┘ └ to            the year of a date that names none is the last one named before it
 */
import { isDay } from './dates';

/** A day or a month as written. */
export interface WrittenDate {
  /** Offsets in the text: of its first character, and behind its last (weekday included). */
  readonly start: number;
  readonly end: number;
  readonly year: number;
  /** Where the year is named: in the date, before it in the same text, or nowhere. */
  readonly yearFrom: 'own' | 'before' | 'nowhere';
  readonly month: number;
  /** None for a month. */
  readonly day?: number;
  /** `월` … `일` in the brackets behind it. */
  readonly weekday?: string;
}

/** From one date to another; `to` is the same date where only one stands, none where the end is open (`2월 ~`). */
export interface WrittenPeriod {
  readonly start: number;
  readonly end: number;
  readonly from: WrittenDate;
  readonly to?: WrittenDate;
}

const YEAR = "(?:((?:19|20)\\d\\d)|['’‘](\\d\\d))\\s{0,2}[.년]";
const MONTH = '\\s{0,2}(\\d{1,2})(?!\\d)(?:\\s{0,2}월|\\s{0,2}\\.|(?=\\s{0,2}(?:[~∼〜～:：)\\]]|$)))';
const DAY =
  '\\s{0,2}(\\d{1,2})(?!\\d)(?:\\s{0,2}일(?!간|동안|이내|째)|\\s{0,2}\\.(?!\\d)|(?=\\s{0,2}(?:[~∼〜～:：)\\]/]|,(?!\\d)|\\([월화수목금토일]|부터|까지|현재|기준|$)))';

const OWN_YEAR = new RegExp(`${YEAR}${MONTH}(?:${DAY})?`, 'y');
const ISO = /((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\d-])/y;
const MONTH_DAY =
  /(\d{1,2})\s{0,2}(?:\.\s{0,2}(\d{1,2})\s{0,2}(?:\.(?!\d)|(?=\([월화수목금토일]))|월\s{0,2}(\d{1,2})\s{0,2}일(?!간|동안|이내))/y;
const MONTH_ALONE = /(\d{1,2})월(?![가-힣]*요일|드)/y;
const MONTHS = /(\d{1,2})\s{0,2}\.\s{0,2}[~∼〜～]\s{0,2}\d{1,2}\s{0,2}\.(?!\s{0,2}\d)/y;
const NUMBER_ALONE = /(\d{1,2})\s{0,2}(?:[.월일](?!\d)|(?=\s{0,2}(?:[):：]|$)))/y;
const WEEKDAY = /\s{0,2}(?:\(\s?([월화수목금토일])(?:요일)?\s?(?:\)|(?=,))|([월화수목금토일])요일)/y;
const TILDE = /\s{0,2}(?:[~∼〜～]|\s[-–]\s|부터\s)\s{0,2}/y;
/** What makes a number part of something longer than a date. */
const JOINED = /[\dA-Za-z제§#]$|\d[.,/-]$/;

/** Matches a sticky expression at a place. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The year known before a date, and where from. */
type Known = Pick<WrittenDate, 'year' | 'yearFrom'>;

interface Parts extends Known {
  readonly month: number;
  readonly day?: number;
}

/** A date at a place, with the weekday behind it; none when no calendar has it. */
function dated(text: string, start: number, end: number, parts: Parts): WrittenDate | undefined {
  if (!isDay(parts.year, parts.month, parts.day ?? 1)) return undefined;
  const match = parts.day === undefined ? null : matchAt(WEEKDAY, text, end);
  const weekday = match?.[1] ?? match?.[2];
  return { ...parts, start, end: end + (match?.[0].length ?? 0), ...(weekday ? { weekday } : {}) };
}

/** A date that names its year. */
function withYear(text: string, at: number): WrittenDate | undefined {
  const match = matchAt(ISO, text, at) ?? matchAt(OWN_YEAR, text, at);
  if (!match) return undefined;
  const isIso = match[0][4] === '-';
  const [year, month, day] = isIso
    ? [match[1], match[2], match[3]]
    : [match[1] ?? `20${match[2]}`, match[3], match[4]];
  const parts: Parts = { year: Number(year), yearFrom: 'own', month: Number(month) };
  return dated(text, at, at + match[0].length, day === undefined ? parts : { ...parts, day: Number(day) });
}

/** `10. 31.`, `10월 31일`, `12월`; `1.` where another month follows (`1. ~ 11.`). */
function withoutYear(text: string, at: number, known: Known): WrittenDate | undefined {
  const match = matchAt(MONTH_DAY, text, at);
  if (match) {
    const [month, day] = [Number(match[1]), Number(match[2] ?? match[3])];
    return dated(text, at, at + match[0].length, { ...known, month, day });
  }
  const alone = matchAt(MONTH_ALONE, text, at);
  if (alone) return dated(text, at, at + alone[0].length, { ...known, month: Number(alone[1]) });
  const months = matchAt(MONTHS, text, at);
  const end = months ? text.indexOf('.', at) + 1 : at;
  return months ? dated(text, at, end, { ...known, month: Number(months[1]) }) : undefined;
}

/**
 * The last number of `8.~12.` or `11. 6. ~ 22.`: a month behind a month, a day behind a day; but a month too where
 * the day would lie before the first (`1. 31. ~ 2.`).
 */
function numberAlone(text: string, at: number, from: WrittenDate, known: Known): WrittenDate | undefined {
  const match = matchAt(NUMBER_ALONE, text, at);
  if (!match) return undefined;
  const number = Number(match[1]);
  const isMonth =
    from.day === undefined ||
    match[0].endsWith('월') ||
    (number < from.day && number > from.month && number <= 12);
  const parts = isMonth ? { ...known, month: number } : { ...known, month: from.month, day: number };
  return dated(text, at, at + match[0].length, parts);
}

/** Behind a date: to where it goes on. */
function periodFrom(text: string, from: WrittenDate): WrittenPeriod {
  const tilde = matchAt(TILDE, text, from.end);
  if (!tilde) return { start: from.start, end: from.end, from, to: from };
  const at = from.end + tilde[0].length;
  const known: Known = { year: from.year, yearFrom: from.yearFrom === 'nowhere' ? 'nowhere' : 'before' };
  const to =
    withYear(text, at) ?? withoutYear(text, at, known) ?? numberAlone(text, at, from, known) ?? undefined;
  if (to) return { start: from.start, end: to.end, from, to };
  const isSpoken = /\d/.test(text[at] ?? '');
  return isSpoken
    ? { start: from.start, end: from.end, from, to: from }
    : { start: from.start, end: at, from };
}

/** All dates and periods of a text, in order; `year` is the year the report is about. */
export function readPeriods(text: string, year: number): WrittenPeriod[] {
  const periods: WrittenPeriod[] = [];
  let known: Known = { year, yearFrom: 'nowhere' };
  for (let at = 0; at < text.length; at++) {
    if (!/[\d'’‘]/.test(text[at]!) || JOINED.test(text.slice(Math.max(0, at - 2), at))) continue;
    const from = withYear(text, at) ?? withoutYear(text, at, known);
    if (!from) continue;
    const period = periodFrom(text, from);
    periods.push(period);
    known = { year: (period.to ?? from).year, yearFrom: from.yearFrom === 'nowhere' ? 'nowhere' : 'before' };
    at = period.end - 1;
  }
  return periods;
}

/** The days of a month. */
export function daysIn(year: number, month: number): number {
  return [31, 30, 29, 28].find(day => isDay(year, month, day)) ?? 0;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The first day of a date as ISO text: of a month its 1st. */
export function firstDayOf({ year, month, day }: WrittenDate): string {
  return `${year}-${twoDigits(month)}-${twoDigits(day ?? 1)}`;
}

/** The last day of a date as ISO text: of a month its end. */
export function lastDayOf({ year, month, day }: WrittenDate): string {
  return `${year}-${twoDigits(month)}-${twoDigits(day ?? daysIn(year, month))}`;
}

const WEEKDAYS = ['일', '월', '화', '수', '목', '금', '토'];
const SHIFTS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** The weekday of a day in the calendar of today: `월` for 2023. 11. 6. */
export function weekdayOf(year: number, month: number, day: number): string {
  const y = month < 3 ? year - 1 : year;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return WEEKDAYS[(y + leaps + SHIFTS[month - 1]! + day) % 7]!;
}
