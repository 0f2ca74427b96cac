/** Which line of an edited document is which line of the report: the same first, then those that are much alike. */
import type { Line } from '../documents/read-back/lines';
import { difference, type Hunk } from './difference';

/** Places of lines, of the report and of the document; `null` for one that is only in the other. */
export interface LinePair {
  readonly ours: number | null;
  readonly theirs: number | null;
  /** The line of the report above it, -1 for none. */
  readonly before: number;
}

/** Lines less alike than this are not the same line, edited. */
const ALIKE = 0.34;
/** More lines than this are not tried in every way. */
const MOST_WAYS = 250_000;

const wordsOf = ({ texts }: Line): string =>
  texts
    .join(' ')
    .replace(/\d[\d,.]*/g, '#')
    .replace(/\s+/g, '');

function pairsOfLetters(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  const padded = ` ${text} `;
  for (let i = 0; i + 1 < padded.length; i++) {
    const pair = padded.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** How much of two texts is the same, from 0 to 1: their pairs of letters, numbers not told apart. */
function likeness(a: Line, b: Line): number {
  if ((a.table === undefined) !== (b.table === undefined)) return 0;
  const [left, right] = [pairsOfLetters(wordsOf(a)), pairsOfLetters(wordsOf(b))];
  let [both, all] = [0, 0];
  left.forEach((count, pair) => {
    both += 2 * Math.min(count, right.get(pair) ?? 0);
    all += count;
  });
  right.forEach(count => {
    all += count;
  });
  return both / all;
}

/** The pairs of alike lines that together are most alike, in order. */
function mostAlike(ours: readonly Line[], theirs: readonly Line[]): [number, number][] {
  const [n, m] = [ours.length, theirs.length];
  if (n === 1 && m === 1 && (ours[0]!.table === undefined) === (theirs[0]!.table === undefined))
    return [[0, 0]];
  if (n * m > MOST_WAYS) return [];
  const width = m + 1;
  const best = new Float64Array((n + 1) * width);
  const alike = new Float64Array(n * m);
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      const like = likeness(ours[i]!, theirs[j]!);
      alike[i * m + j] = like;
      const together = like >= ALIKE ? like + best[(i + 1) * width + j + 1]! : 0;
      best[i * width + j] = Math.max(together, best[(i + 1) * width + j]!, best[i * width + j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < n && j < m; ) {
    const like = alike[i * m + j]!;
    const isPair = like >= ALIKE && best[i * width + j] === like + best[(i + 1) * width + j + 1]!;
    if (isPair) pairs.push([i++, j++]);
    else if (best[i * width + j] === best[(i + 1) * width + j]) i++;
    else j++;
  }
  return pairs;
}

function pairsInHunk({ a, aEnd, b, bEnd }: Hunk, ours: readonly Line[], theirs: readonly Line[]): LinePair[] {
  const pairs: LinePair[] = [];
  let [x, y] = [a, b];
  const alike = mostAlike(ours.slice(a, aEnd), theirs.slice(b, bEnd));
  for (const [i, j] of [...alike, [aEnd - a, bEnd - b] as const]) {
    while (x < a + i) pairs.push({ before: x - 1, ours: x++, theirs: null });
    while (y < b + j) pairs.push({ before: x - 1, ours: null, theirs: y++ });
    if (x < aEnd && y < bEnd) pairs.push({ before: x - 1, ours: x++, theirs: y++ });
  }
  return pairs;
}

const keyOf = ({ texts, table }: Line): string => `${table === undefined ? '' : '|'}${texts.join('|')}`;

/** The lines that are not the same in both, in order. */
export function pairLines(ours: readonly Line[], theirs: readonly Line[]): LinePair[] {
  return difference(ours.map(keyOf), theirs.map(keyOf)).flatMap(hunk => pairsInHunk(hunk, ours, theirs));
}
