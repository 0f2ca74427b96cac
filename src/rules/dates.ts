/**
 * Dates in running text that do not exist. Only what is surely meant as a date counts: `2. 30.` closes with a
 * dot, `2023. 2. 30` ends or goes on with `~`; `3.31`, `50 : 50`, `1.13.2`, `2023. 2. 30명` are something else.
 */
import { isDay } from '../prose/dates';

/** A date as written that no calendar has, and why. */
export interface ImpossibleDate {
  readonly written: string;
  /** In Korean: `2월은 28일까지입니다`. */
  readonly reason: string;
}

/** A way of writing a date: groups are year, year of two digits, month and day, `()` for what it has not. */
interface Spelling {
  readonly pattern: string;
  /** Whether it is a date whatever its numbers, and not perhaps a section number. */
  readonly sure: boolean;
}

const YEAR = "(?:((?:19|20)\\d\\d)|['’‘](\\d\\d))";
const WEEKDAY = '\\(\\s*[월화수목금토일]\\s*\\)';
const CLOSE = `(?:\\s*\\.(?!\\d)|\\s*일(?!간|동안|이내)|(?=\\s*(?:[~∼〜)\\]]|${WEEKDAY}|$)))`;

const SPELLINGS: readonly Spelling[] = [
  /** `2023. 2. 30.`, `'23. 2. 30.`, `2023년 2월 30일`. */
  { pattern: `${YEAR}\\s*[.년]\\s*(\\d{1,2})\\s*[.월]\\s*(\\d{1,2})(?!\\d)${CLOSE}`, sure: true },
  /** `2023-02-30`, but not the number of a document. */
  { pattern: '((?:19|20)\\d\\d)()-([01]\\d)-([0-3]\\d)(?![\\d호-])', sure: true },
  /** `2023. 13. ~`, `2023년 13월`. */
  { pattern: `${YEAR}\\s*[.년]\\s*(\\d{1,2})()(?:월|\\.(?=\\s*[~∼〜:)\\]]))`, sure: true },
  /** `2월 30일`. */
  { pattern: '()()(\\d{1,2})월\\s*(\\d{1,2})일(?!간|동안|이내)', sure: true },
  /** `13. 1.(월)`. */
  { pattern: `()()(\\d{1,2})\\s*\\.\\s*(\\d{1,2})\\s*\\.\\s*${WEEKDAY}`, sure: true },
  /** `2. 30.`, which might be a section number. */
  { pattern: '()()(\\d{1,2})\\s*\\.\\s*(\\d{1,2})\\.(?!\\d)', sure: false },
];

/** A date is not a part of something longer: `제2. 30.`, `A2. 30.`, `1,2. 30.`. */
const LONGER = /(?:[\dA-Za-z제§]|\d[.,/-])$/;

/** The last day of a month in any of the years. */
function lastDay(years: readonly number[], month: number): number {
  return Math.max(...years.map(year => [31, 30, 29, 28].find(day => isDay(year, month, day)) ?? 0));
}

/** Why a day cannot be; `undefined` when it can. Without a year of its own, this year or the next will do. */
function reasonAgainst(
  year: number | undefined,
  near: number,
  month: number,
  day?: number,
): string | undefined {
  if (month < 1 || month > 12) return `${month}월은 없습니다`;
  const last = lastDay(year === undefined ? [near, near + 1] : [year], month);
  if (day === undefined || (day >= 1 && day <= last)) return undefined;
  return `${year === undefined ? '' : `${year}년 `}${month}월은 ${last}일까지입니다`;
}

/** The year that was last named before a place in a text. */
function yearBefore(text: string): number | undefined {
  const named = /^[\s\S]*(?:^|\D)((?:19|20)\d\d)\s*[.년-]/.exec(text);
  return named ? Number(named[1]) : undefined;
}

/** Whether an unsure spelling is more likely a section number: `2.30.` at the start of a line, `13. 1.`. */
function looksLikeSection(written: string, before: string, month: number, day: number): boolean {
  return month < 1 || month > 12 || day < 1 || day > 39 || (before.trim() === '' && !/\s/.test(written));
}

/** All dates of a text that do not exist; `year` is the year the report is about. */
export function impossibleDates(text: string, year: number): ImpossibleDate[] {
  const found: ImpossibleDate[] = [];
  let rest = text;
  for (const { pattern, sure } of SPELLINGS) {
    rest = rest.replace(new RegExp(pattern, 'g'), (written: string, ...groups: (string | number)[]) => {
      const [long, short, month, day] = groups.slice(0, 4) as [string?, string?, string?, string?];
      const before = text.slice(0, groups[4] as number);
      if (LONGER.test(before)) return written;
      if (!sure && looksLikeSection(written, before, Number(month), Number(day))) return written;
      const own = long ? Number(long) : short ? 2000 + Number(short) : undefined;
      const near = yearBefore(before) ?? year;
      const reason = reasonAgainst(own, near, Number(month), day ? Number(day) : undefined);
      if (reason) found.push({ written: written.trim(), reason });
      return '#'.repeat(written.length);
    });
  }
  return found;
}
