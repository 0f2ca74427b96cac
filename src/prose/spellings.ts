/**
 * What can be written in several ways without meaning anything else: colons, dates, tildes, thousands. Each is
 * found with its place and the way it is written, and can be written in another way.
 */
import { readPeriods, type WrittenDate } from './periods';

/** A place that is written in one of several ways. */
export interface Spelling {
  readonly start: number;
  readonly end: number;
  /** The way it is written: the name of one of the ways. */
  readonly way: string;
}

/** Something that can be written in several ways. */
export interface Notation {
  /** What it is called in Korean. */
  readonly name: string;
  /** The way that the office's writing rules ask for; none where they leave it open. */
  readonly textbook?: string;
  readonly find: (text: string, year: number) => Spelling[];
  /** The same words in another way. */
  readonly spell: (written: string, way: string) => string;
}

const COLON = /(\s{0,2})[:：](\s{0,2})/g;

/** `사업비: 5천원`, not `20:00`, `50 : 50`, `시 : 구`, nor a colon that ends its line. */
function findColons(text: string): Spelling[] {
  const found: Spelling[] = [];
  text.replace(COLON, (match: string, before: string, after: string, start: number) => {
    const end = start + match.length;
    const [left, right] = [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)];
    const isRatio =
      (/\d$/.test(left) && /^\d/.test(right)) ||
      (/^(?:\s|[^가-힣\d.)\]」’”]|$)?[가-힣]$/.test(left) && /^[가-힣](?:\s|$)/.test(right)) ||
      /=/.test(right + left);
    if (left.trim() === '' || right.trim() === '' || isRatio || right.startsWith('/')) return match;
    found.push({ start, end, way: `${before ? ' ' : ''}:${after ? ' ' : ''}` });
    return match;
  });
  return found;
}

/** How the white space of labels and what they introduce is set: `: `, ` : `, ` :` or `:`. */
export const colons: Notation = {
  name: '쌍점 띄어쓰기',
  textbook: ': ',
  find: findColons,
  spell: (_, way) => way,
};

/** The numbers of a date without their weekday, when it is written with dots: `2023. 10. 31.`. */
function dottedDate(text: string, { start, end }: WrittenDate): Spelling | undefined {
  const written = text
    .slice(start, end)
    .replace(/\s*\(.*$/, '')
    .trimEnd();
  if (/[월일년요부-]/.test(written)) return undefined;
  const numbers = written.match(/\d+/g)!.length;
  const gaps = written.match(/\.\s*(?=\d)/g) ?? [];
  const tight = gaps.filter(gap => gap === '.').length;
  const isClosed = written.endsWith('.');
  if (numbers < 2 && isClosed) return undefined;
  const spacing = tight === 0 ? '2023. 1. 1.' : tight === gaps.length ? '2023.1.1.' : '2023. 1.1.';
  return { start, end: start + written.length, way: isClosed ? spacing : spacing.slice(0, -1) };
}

/** Blanks behind the dots of a date, and the dot behind its last number. */
export const dates: Notation = {
  name: '날짜 표기',
  textbook: '2023. 1. 1.',
  find: (text, year) =>
    readPeriods(text, year)
      .flatMap(({ from, to }) => (to && to !== from ? [from, to] : [from]))
      .flatMap(date => dottedDate(text, date) ?? []),
  spell: (written, way) => {
    const gap = way.includes('. ') ? '. ' : '.';
    const numbers = written.replace(/\.\s*$/, '').split(/\s*\.\s*/);
    return numbers.join(gap) + (way.endsWith('.') ? '.' : '');
  },
};

/** `1. ~ 12.` or `1.~12.`. */
export const tildes: Notation = {
  name: '물결표 띄어쓰기',
  find: (text, year) =>
    readPeriods(text, year).flatMap(({ from, to }) => {
      if (!to || to === from) return [];
      const between = text.slice(from.end, to.start);
      const way = between.replace(/[∼〜～]/, '~').replace(/\s+/g, ' ');
      return way.trim() === '~' ? [{ start: from.end, end: to.start, way }] : [];
    }),
  spell: (_, way) => way,
};

const LARGE =
  /(^|[^\d,.A-Za-z제'’‘#-])(\d{1,3}(?:,\d{3}){1,5}|\d{4,12})(\.\d{1,4})?(?=\s?(?:원|[천백십]+만?원|만원|억원|명|건|세대|가구|부|권|매|대|면|㎡|개소|회)(?!조|호|번))/g;

function findLargeNumbers(text: string): Spelling[] {
  const found: Spelling[] = [];
  text.replace(LARGE, (match: string, before: string, whole: string, _: string, at: number) => {
    const start = at + before.length;
    found.push({ start, end: start + whole.length, way: whole.includes(',') ? '1,000' : '1000' });
    return match;
  });
  return found;
}

/** Commas in amounts of a thousand and more. */
export const thousands: Notation = {
  name: '천 단위 쉼표',
  textbook: '1,000',
  find: findLargeNumbers,
  spell: (written, way) => {
    const plain = written.replace(/,/g, '');
    return way === '1000' ? plain : plain.replace(/\B(?=(\d{3})+$)/g, ',');
  },
};
