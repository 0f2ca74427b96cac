/** Amounts of money in the one unit that totals are kept in. */

const SIZES: Readonly<Record<string, number>> = {
  '': 1,
  십: 1e1,
  백: 1e2,
  천: 1e3,
  만: 1e4,
  십만: 1e5,
  백만: 1e6,
  천만: 1e7,
  억: 1e8,
  십억: 1e9,
  백억: 1e10,
  천억: 1e11,
  조: 1e12,
};

/** How many 원 one of a unit is (천원 → 1,000); `undefined` where the text is no unit of money. */
export function wonIn(unit: string): number | undefined {
  const match = /^(.*)원$/.exec(unit.replace(/\s+/g, ''));
  return match ? SIZES[match[1]!] : undefined;
}

/**
 * An amount in 천원, exact to the hundredth of a 원: 721,791 원 is 721.791. A unit that cannot be read counts
 * as 천원, the unit of the form; that it cannot be read is told beside the records.
 */
export function inThousands(amount: number, unit: string): number {
  return Math.round(amount * (wonIn(unit) ?? 1000) * 100) / 1e5;
}
