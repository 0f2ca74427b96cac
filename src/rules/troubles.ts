/** What reading could not understand, as remarks: reading never throws, it tells. */
import type { Remark } from '../model/findings';
import type { Records, Trouble } from '../model/records';
import { readDate } from '../prose/dates';

/** A trouble as a remark; `message` where more can be said than the reader knew. */
export function troubleRemark(
  { at, division, text, expected, message: told }: Trouble,
  message = told,
): Remark {
  return {
    message,
    division: division ?? null,
    at,
    text,
    found: text === '' ? null : text,
    expected,
    related: [],
  };
}

/** A cell that could not be read because its date does not exist: `dates-exist` tells, and says why. */
export function isImpossibleDate({ kind, text }: Trouble, year: number): boolean {
  return kind === 'unreadable' && readDate(text, year) === 'impossible';
}

/** The troubles of one kind, each as a remark with the words that the reader found for it. */
export function troublesOf({ setup, troubles }: Records, kind: Trouble['kind']): Remark[] {
  return troubles
    .filter(trouble => trouble.kind === kind && !isImpossibleDate(trouble, setup.report.year.value))
    .map(trouble => troubleRemark(trouble));
}
