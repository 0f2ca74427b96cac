/** A label, an amount and its unit, with what stands in brackets: `공로연수 3명(4급 2명, 6급 1명)`. */
import { readNumber, splitBracket, splitList } from './numbers';

/** A quantity as it stands in a sentence, with the parts that its brackets list. */
export interface Quantity {
  /** Words before the number; `''` when there are none. */
  readonly label: string;
  /** `undefined` where words alone stand before the brackets: `육아휴직(7급 1명)`. */
  readonly amount?: number;
  readonly unit: string;
  readonly parts: readonly Quantity[];
  /** As written. */
  readonly text: string;
}

const AMOUNT = /^(|.*?[^\d,.△▲-])([△▲-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*([^\d\s()]*)$/;

/** Reads one quantity; never fails: what is no quantity is all label. */
export function readQuantity(text: string): Quantity {
  const { main, bracket } = splitBracket(text);
  const match = AMOUNT.exec(main);
  const amount = match ? readNumber(match[2]!) : undefined;
  return {
    label: (match ? match[1]! : main).trim(),
    amount,
    unit: match ? match[3]! : '',
    parts: bracket ? readQuantities(bracket) : [],
    text: text.trim(),
  };
}

/** Reads a list of quantities set apart by commas. */
export function readQuantities(text: string): Quantity[] {
  return splitList(text).map(readQuantity);
}
