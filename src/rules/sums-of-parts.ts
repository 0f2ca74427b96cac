/** Whether parts add up to their whole, and how to say it where they do not. */

import { formatNumber } from '../prose/numbers';
import { withParticle } from '../prose/particles';
import type { Measure } from '../prose/quantities';
import { addExactly } from '../totals/sums';
import { isSlip } from './slips';

/** A part of a sum: what it is called, its quantity, and how often it counts. */
export interface SumPart {
  readonly label: string;
  readonly measure: Measure;
  readonly times: number;
}

/** How parts stand to their whole. `rounded`: off by no more than rounding in 백만원 or in decimals can do. */
export type Footing = 'foots' | 'rounded' | 'unit' | 'off';

/** Money that is stated in 백만원 or more is rounded; counts are exact. */
const COARSE = 1e6;
const DUST = 1e-6;

/** What the parts add up to, in the unit that scale is left out of. */
export function sumOfParts(parts: readonly SumPart[]): number {
  return addExactly(parts.map(({ measure, times }) => measure.value * times));
}

function isRounded({ step, value, unit }: Measure): boolean {
  return step < 1 || (step > 1 && value !== 0 && (unit !== '원' || step >= COARSE));
}

/** How far rounding alone may carry the parts from the whole. */
function slackOf(whole: Measure, parts: readonly SumPart[]): number {
  const finest = Math.min(...parts.map(({ measure }) => measure.step));
  if (whole.step > finest) return whole.step / 2 + DUST;
  const rounded = [whole, ...parts.map(({ measure }) => measure)].filter(isRounded);
  return rounded.reduce((slack, { step }) => slack + step / 2, DUST);
}

/** Parts that classify the whole twice over: `남 20, 여 30, 내국인 45, 외국인 5` of 50. */
function repeats(whole: Measure, parts: readonly SumPart[]): boolean {
  let [sum, full] = [0, 0];
  for (const { measure, times } of parts) {
    sum = addExactly([sum, measure.value * times]);
    if (sum === whole.value) [sum, full] = [0, full + 1];
    else if (sum > whole.value) return false;
  }
  return sum === 0 && full > 1;
}

/** How parts stand to their whole; where there may be more than are told, only too much is off. */
export function footingOf(whole: Measure, parts: readonly SumPart[], isOpen: boolean): Footing {
  const difference = sumOfParts(parts) - whole.value;
  if (Math.abs(difference) < DUST || (isOpen && difference < 0) || repeats(whole, parts)) return 'foots';
  const numbers = addExactly(parts.map(({ measure, times }) => measure.number * times));
  const isMixed = parts.some(({ measure }) => measure.step !== whole.step || measure.unit !== whole.unit);
  if (isMixed && Math.abs(numbers - whole.number) < DUST) return 'unit';
  return Math.abs(difference) <= slackOf(whole, parts) ? 'rounded' : 'off';
}

/** The unit of a quantity as written: `천원`, `명`. */
export function unitText({ text, unit }: Measure): string {
  const written = text.replace(/^[^가-힣A-Za-z%㎀-㏿℃]*/, '');
  return /\d/.test(written) ? unit : written;
}

const scaleOf = ({ text, unit, value, number }: Measure): number =>
  unitText({ text, unit } as Measure) === unit || number === 0 ? 1 : value / number;

/** A value in the unit of a quantity: 1,022,477,000 원 beside `995,060천원` is `1,022,477천원`. */
export function inUnitOf(measure: Measure, value: number): string {
  return formatNumber(addExactly([value / scaleOf(measure)])) + unitText(measure);
}

/** `생일 1,552명 + 출산 38명`. */
export function partsInWords(parts: readonly SumPart[]): string {
  return parts
    .map(
      ({ label, measure, times }) =>
        `${label === '' ? '' : `${label} `}${measure.text}${times > 1 ? ` × ${times}` : ''}`,
    )
    .join(' + ');
}

/** Which number, if it alone were another, would make the sum right: the whole, or a part one slip away. */
export function wayOut(whole: Measure, parts: readonly SumPart[]): string {
  const sum = sumOfParts(parts);
  const slips = parts.flatMap(({ label, measure, times }) => {
    const meant = addExactly([measure.value, (whole.value - sum) / times]);
    const scale = scaleOf(measure);
    if (!isSlip(measure.value / scale, meant / scale)) return [];
    return [`${withParticle(label || measure.text, '이/가')} ${inUnitOf(measure, meant)}`];
  });
  const ways = [`${whole.isTotal ? '총계가' : '앞의 수가'} ${inUnitOf(whole, sum)}`, ...slips.slice(0, 2)];
  return `${ways.join('이거나 ')}이면 맞습니다.`;
}
