/**
 * How many applied for one place, beside the two numbers it comes from.
 *
 *     420세대 모집에 1,596명 신청(경쟁률 3.8 : 1)        places 420, applicants 1,596, rate 3.8
 *     20명 선발, 86명 지원(경쟁률 4.3대 1)
 */
import { countsOf } from './counts';
import type { Measure } from './quantities';

/** The two numbers, the rate, and where it stands. */
export interface Competition {
  readonly places: Measure;
  readonly applicants: Measure;
  readonly rate: number;
  /** What one in the last digit of the rate is worth. */
  readonly step: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const RATE = /경쟁률\s{0,3}[:：은]?\s{0,3}(\d{1,4}(?:\.(\d{1,3}))?)\s{0,3}(?:[:：]|대)\s{0,3}1(?![\d.])/;

/** The rate of a text whose two numbers, and no third, stand before it. */
export function competitionIn(text: string): Competition | undefined {
  const match = RATE.exec(text);
  if (!match) return undefined;
  const counted = countsOf(text.slice(0, match.index)).map(({ measure }) => measure);
  const [a, b] = counted.filter(({ unit, isExact }) => isExact && unit !== '' && unit !== '%');
  if (!a || !b || counted.length !== 2) return undefined;
  const [places, applicants] = a.value <= b.value ? [a, b] : [b, a];
  const end = match.index + match[0].length;
  const step = 1 / 10 ** (match[2] ?? '').length;
  return { places, applicants, rate: Number(match[1]), step, text: match[0], start: match.index, end };
}
