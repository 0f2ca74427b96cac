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
