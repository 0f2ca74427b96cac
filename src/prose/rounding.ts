/**
 * Which way of rounding leads from exact numbers to a written one, judged by intervals.
 *
 *     exact 67.385 · written 67.4   rounded         exact 22.641 · written 22.6   plain: all ways lead there
 *                    67.3   truncated                              22.7   raised
 *                    66.3   off
 */

/** `plain`: rounding and truncating give the same. */
export type Rounding = 'plain' | 'rounded' | 'truncated' | 'raised' | 'off';

/** What is known of an exact number: itself, or the range in which it lies. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

const DUST = 1e-9;

/** How a written number comes out of an exact one; `step` is what one in its last digit is worth. */
export function roundingOf({ low, high }: Range, written: number, step: number): Rounding {
  const dust = DUST * Math.max(1, Math.abs(high), Math.abs(low));
  const isRounded = written >= low - step / 2 - dust && written <= high + step / 2 + dust;
  const [near, far] = low < 0 && high <= 0 ? [-high, -low] : [low, high];
  const size = low < 0 && high <= 0 ? -written : written;
  const isTruncated = size > near - step - dust && size <= far + dust;
  const isRaised = size >= near - dust && size < far + step - dust;
  if (isRounded) return isTruncated ? 'plain' : 'rounded';
  if (isTruncated) return 'truncated';
  return isRaised ? 'raised' : 'off';
}

/** What a written quantity may have been before it was rounded: counts are exact, decimals and 백만 are not. */
export function rangeOf({ value, step }: { readonly value: number; readonly step: number }): Range {
  const slack = step === 1 ? 0 : step / 2;
  return { low: value - slack, high: value + slack };
}

/** The range of a quotient in hundredths; nothing where the divisor may be zero. */
export function percentOf(part: Range, whole: Range): Range | undefined {
  if (whole.low <= 0) return undefined;
  const ends = [part.low / whole.low, part.low / whole.high, part.high / whole.low, part.high / whole.high];
  return { low: 100 * Math.min(...ends), high: 100 * Math.max(...ends) };
}
