/** Where two sequences differ: the shortest way from one to the other (Myers, 1986). */

/** Items `a` to `aEnd` of the first stand where items `b` to `bEnd` of the second do; ends not included. */
export interface Hunk {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
}

/** Sequences further apart than this are called different as a whole: so nothing grows without bounds. */
const FURTHEST = 4000;

/** The furthest place reached on every diagonal, after 0, 1, 2 … steps. */
function reaches(a: readonly string[], b: readonly string[]): Int32Array[] | undefined {
  const [n, m] = [a.length, b.length];
  const trace: Int32Array[] = [];
  const most = Math.min(n + m, FURTHEST);
  for (let steps = 0; steps <= most; steps++) {
    const before = trace[steps - 1];
    const at = (k: number): number => (before ? (before[k + steps - 1] ?? -1) : -1);
    const reach = new Int32Array(2 * steps + 1);
    for (let k = -steps; k <= steps; k += 2) {
      const isDown = k === -steps || (k !== steps && at(k - 1) < at(k + 1));
      let x = steps === 0 ? 0 : isDown ? at(k + 1) : at(k - 1) + 1;
      while (x < n && x - k < m && a[x] === b[x - k]) x++;
      reach[k + steps] = x;
      if (x >= n && x - k >= m) return [...trace, reach];
    }
    trace.push(reach);
  }
  return undefined;
}

/** Goes back along the way; gives the pairs of places that are the same, from the end. */
function wayBack(trace: readonly Int32Array[], n: number, m: number): [number, number][] {
  const same: [number, number][] = [];
  let [x, y] = [n, m];
  for (let steps = trace.length - 1; steps >= 0; steps--) {
    const k = x - y;
    const before = trace[steps - 1];
    const at = (diagonal: number): number => (before ? (before[diagonal + steps - 1] ?? -1) : -1);
    const isDown = k === -steps || (k !== steps && at(k - 1) < at(k + 1));
    const from = steps === 0 ? 0 : isDown ? at(k + 1) : at(k - 1);
    const start = steps === 0 ? 0 : isDown ? from : from + 1;
    while (x > start && y > 0) {
      x--;
      y--;
      same.push([x, y]);
    }
    if (steps > 0) [x, y] = isDown ? [from, from - k - 1] : [from, from - k + 1];
  }
  return same;
}

function hunksBetween(same: readonly (readonly [number, number])[], n: number, m: number): Hunk[] {
  const hunks: Hunk[] = [];
  let [a, b] = [0, 0];
  for (const [x, y] of [...same, [n, m] as const]) {
    if (x > a || y > b) hunks.push({ a, aEnd: x, b, bEnd: y });
    [a, b] = [x + 1, y + 1];
  }
  return hunks;
}

/** The places where the sequences differ, in order; none where they are the same. */
export function difference(a: readonly string[], b: readonly string[]): Hunk[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  const shorter = Math.min(a.length, b.length) - start;
  while (end < shorter && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const trace = reaches(left, right);
  const same = trace ? wayBack(trace, left.length, right.length).reverse() : [];
  return hunksBetween(same, left.length, right.length).map(hunk => ({
    a: hunk.a + start,
    aEnd: hunk.aEnd + start,
    b: hunk.b + start,
    bEnd: hunk.bEnd + start,
  }));
}

/** The pairs of places that are the same in both, in order. */
export function samePlaces(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let [x, y] = [0, 0];
  for (const hunk of [...difference(a, b), { a: a.length, aEnd: 0, b: b.length, bEnd: 0 }]) {
    while (x < hunk.a) pairs.push([x++, y++]);
    [x, y] = [hunk.aEnd, hunk.bEnd];
  }
  return pairs;
}
