/** What a cell of a column holds: one description that reads what people type and spells what records say. */
import type { Look } from '../model/plan';
import { looks } from '../model/plan';
import type { Trouble } from '../model/records';
import type { Sourced } from '../model/sourced';
import { formatDate, readDate } from '../prose/dates';
import { formatNumber, readNumber } from '../prose/numbers';
import { squeeze } from '../prose/words';

/** A kind of content. */
export interface Kind<T> {
  /** What is asked for, in Korean: `수`, `날짜`. */
  readonly asked: string;
  readonly look: Look;
  /** Stands for the value where a required cell is blank. */
  readonly empty: T;
  /** What a blank cell means; none where it means nothing. */
  readonly blank?: T;
  /** The value of a typed text, or none when it is not of this kind. */
  read(text: string): T | undefined;
  /** How a value is written when its own text does not read back as the same value. */
  spell(value: T): string | number;
  /** Keeps a text that `read` does not know, and says what kind of trouble that is. */
  readonly otherwise?: { readonly fault: Trouble['kind']; keep(text: string): T };
}

/** What a text means to a kind: its value, and the trouble when it is kept without being known. */
export function understand<T>(
  kind: Kind<T>,
  text: string,
): { value: T; fault?: Trouble['kind'] } | undefined {
  const value = kind.read(text);
  if (value !== undefined) return { value };
  return kind.otherwise && { value: kind.otherwise.keep(text), fault: kind.otherwise.fault };
}

/**
 * What to write into a cell for a value: the text as typed wherever it reads back as the same value, so that
 * nothing typed is changed; a bare number as a number, so that the sheet can add it up. A value that nobody
 * typed is spelled as its kind does.
 */
export function contentOf<T>(kind: Kind<T>, { value, text, at }: Sourced<T>): string | number {
  const bare = typeof value === 'number' && (text === formatNumber(value) || text === String(value));
  if (bare && looks[kind.look].format !== '@') return value;
  const isTyped = text !== String(value) || (typeof value === 'string' && at !== 'given');
  return isTyped && understand(kind, text)?.value === value ? text : kind.spell(value);
}

/** Free text. */
export const text: Kind<string> = {
  asked: '글',
  look: 'text',
  empty: '',
  read: typed => typed.trim(),
  spell: value => value,
};

/** Short text in the middle of its cell: codes, levels, numbers of rows. */
export const word: Kind<string> = { ...text, look: 'date' };

/** What is counted, written behind its number out of habit. */
const COUNTED = /(\d)\s*(명|인|건|번)\s*$/;

/** A number: people, money, cases; `3명` is 3. */
export const count: Kind<number> = {
  asked: '수',
  look: 'number',
  empty: 0,
  read: typed => readNumber(typed.replace(COUNTED, '$1')),
  spell: value => value,
};

/** A year, kept away from thousands commas. */
export const year: Kind<number> = {
  asked: '연도(네 자리 수)',
  look: 'date',
  empty: 0,
  read: typed => {
    const match = /^(\d{4})\s*(?:년도?)?$/.exec(typed.trim());
    return match ? Number(match[1]) : undefined;
  },
  spell: String,
};

/** A calendar day, kept as ISO text. */
export const date: Kind<string> = {
  asked: '날짜(예: 2023. 10. 31.)',
  look: 'date',
  empty: '',
  read: typed => {
    const day = readDate(typed);
    return typeof day === 'object' ? day.iso : undefined;
  },
  spell: iso => formatDate(iso),
};

const YES = ['예', '네', 'O', '○', 'Y', 'YES', 'TRUE'];
const NO = ['아니오', '아니요', 'X', '×', 'N', 'NO', 'FALSE'];

/** 예 or 아니오. */
export const yesNo: Kind<boolean> = {
  asked: '예/아니오',
  look: 'date',
  empty: false,
  read: typed => {
    const answer = squeeze(typed).toUpperCase();
    if (YES.includes(answer)) return true;
    return NO.includes(answer) ? false : undefined;
  },
  spell: value => (value ? '예' : '아니오'),
};

/** One of a closed list; anything else counts as `fallback`, with its text kept. */
export function oneOf<T extends string>(asked: string, options: readonly T[], fallback: T): Kind<T> {
  return {
    asked: `${asked}(${options.join(', ')})`,
    look: 'date',
    empty: fallback,
    read: typed => options.find(option => squeeze(option) === squeeze(typed)),
    spell: value => value,
    otherwise: { fault: 'unknown', keep: () => fallback },
  };
}

/** One of the names that the setup knows; another is kept as typed and asked about. */
export function known(asked: string, names: readonly string[]): Kind<string> {
  return {
    asked,
    look: 'date',
    empty: '',
    read: typed => names.find(name => squeeze(name) === squeeze(typed)),
    spell: value => value,
    otherwise: { fault: 'unknown', keep: typed => typed.trim() },
  };
}
