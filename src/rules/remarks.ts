/** How a rule speaks: of a written value, beside others that take part, in Korean that reads well. */
import type { Related, Remark, Severity } from '../model/findings';
import { cellOf, type Sourced } from '../model/sourced';
import { formatNumber } from '../prose/numbers';

/** What a rule has to say of a value; `others` are all other values that take part, so that the key knows them. */
export interface Observation {
  readonly division: string | null;
  readonly at: Sourced<unknown>;
  readonly message: string;
  readonly found: string | number | null;
  readonly expected: string | number | null;
  readonly others?: readonly Sourced<unknown>[];
  readonly severity?: Severity;
}

/** A remark on a written value, located by its cell. */
export function remarkOn({ at, others = [], severity, ...rest }: Observation): Remark {
  const related = others.map((source): Related => ({ ...cellOf(source), text: source.text }));
  return { ...rest, at: cellOf(at), text: at.text, related, ...(severity ? { severity } : {}) };
}

/** Digits that end in a consonant when read aloud: 영 일 삼 육 칠 팔; a round number ends in 십, 백, 천 or 만. */
const CLOSED_DIGITS = ['0', '1', '3', '6', '7', '8'];
/** ㄹ at the end takes 로, as a vowel does. */
const RIEUL = 8;

/** A word or number with the particle that fits its end: `계는`, `합계 10이`. */
export function withParticle(word: string, particles: '은/는' | '이/가' | '을/를' | '으로/로'): string {
  const [closed, open] = particles.split('/') as [string, string];
  const last = word.replace(/[^0-9A-Za-z가-힣]+$/, '').slice(-1);
  const syllable = last.charCodeAt(0) - 0xac00;
  const isSyllable = syllable >= 0 && syllable < 11172;
  const final = isSyllable ? syllable % 28 : 0;
  const ends = isSyllable ? final > 0 && !(open === '로' && final === RIEUL) : CLOSED_DIGITS.includes(last);
  return word + (ends ? closed : open);
}

/** A number that takes part in a sum, and what it is called. */
export interface Term {
  readonly name: string;
  readonly value: number;
  readonly sign?: 1 | -1;
}

/** `남 2 + 여 3`, each number with its unit. */
export function sumInWords(terms: readonly Term[], unit = ''): string {
  const words = terms.map(({ name, value, sign }, i) => {
    const joint = i === 0 ? (sign === -1 ? '- ' : '') : sign === -1 ? ' - ' : ' + ';
    return `${joint}${name === '' ? '' : `${name} `}${formatNumber(value)}${unit}`;
  });
  return words.join('');
}
