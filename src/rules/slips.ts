/** Which of the numbers of a sum that does not foot could be the slip of a finger. */

const digitsOf = (value: number): string => String(Math.abs(value)).replace('.', '');

/** Whether one digit was mistyped, left out, doubled or swapped with its neighbour: 1,552 and 1,525. */
export function isSlip(written: number, meant: number): boolean {
  if (meant <= 0 || written === meant) return false;
  const [a, b] = [digitsOf(written), digitsOf(meant)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  if (long.length > short.length) return short.slice(from) === long.slice(from + 1);
  if (short.slice(from + 1) === long.slice(from + 1)) return true;
  return (
    short[from] === long[from + 1] &&
    short[from + 1] === long[from] &&
    short.slice(from + 2) === long.slice(from + 2)
  );
}
