/**
 * From a printed text to the values behind it: what the records say is laid beside the lines of the report, section
 * by section and in order, and every value finds the very letters that print it.
 */
import type { PrintedLine } from '../documents/read-back/printed';
import { samePlaces } from './difference';
import type { Stated } from './stated';

/** A paragraph, or a cell of a table. */
export interface Unit {
  readonly text: string;
  readonly line: PrintedLine;
  /** Place of the line among all lines, and of the text in it. */
  readonly place: number;
  readonly cell: number;
}

/** The letters of a unit that print a value; `end` is not included. */
export interface Found {
  readonly stated: Stated;
  readonly unit: number;
  readonly start: number;
  readonly end: number;
}

/** All texts of the lines that say anything. */
export function unitsOf(lines: readonly PrintedLine[]): Unit[] {
  return lines.flatMap((line, place) =>
    line.texts.flatMap((text, cell) => (text === '' ? [] : [{ text, line, place, cell }])),
  );
}

/** A text without blanks and commas, and where each of its letters stood: `1234` is printed `1,234`. */
interface Close {
  readonly letters: string;
  readonly places: readonly number[];
}

function closed(text: string): Close {
  const places: number[] = [];
  let letters = '';
  for (let i = 0; i < text.length; i++) {
    if (/[\s\u00a0,]/.test(text[i]!)) continue;
    letters += text[i]!;
    places.push(i);
  }
  return { letters, places };
}

/** Signs before the words, which a report prints in its own way. */
const SIGNS = /^(?:[^\p{L}\p{N}(（[【「『<〈《'"‘“△▲▽]|[ㅇ](?=\s))+/u;

const lettersOf = ({ text }: Stated): string => {
  const words = text.normalize('NFC').trim().replace(SIGNS, '');
  return closed(words === '' ? text.trim() : words).letters;
};

/** Where letters stand in a text from a place on, and not in the midst of a longer number; -1 where they do not. */
function findLetters(letters: string, text: string, from: number): number {
  const isDigit = (at: number): boolean => /\d/.test(text[at] ?? '');
  for (let at = text.indexOf(letters, from); at >= 0; at = text.indexOf(letters, at + 1)) {
    const cutsBefore = /^\d/.test(letters) && isDigit(at - 1);
    const cutsBehind = /\d$/.test(letters) && isDigit(at + letters.length);
    if (!cutsBefore && !cutsBehind) return at;
  }
  return -1;
}

/** What is laid beside each other: letters of values, letters of units. */
interface Sides {
  readonly values: readonly string[];
  readonly units: readonly string[];
}

/** Pairs that leave no doubt: letters that stand once on each side. */
function anchorsOf({ values, units }: Sides): (readonly [number, number])[] {
  const count = (all: readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
    return counts;
  };
  const [left, right] = [count(values), count(units)];
  const isSure = (letters: string): boolean =>
    /[^\d.%-]{2}/.test(letters) && left.get(letters) === 1 && right.get(letters) === 1;
  const placesOf = (all: readonly string[]): number[] => all.map((_, i) => i).filter(i => isSure(all[i]!));
  const [a, b] = [placesOf(values), placesOf(units)];
  const pairs = samePlaces(
    a.map(i => values[i]!),
    b.map(i => units[i]!),
  );
  return pairs.map(([x, y]) => [a[x]!, b[y]!] as const);
}

/** More than this is not tried in every way, but taken as it comes. */
const MOST_WAYS = 400_000;

/** How many values from one on stand one behind the other in a unit. */
function runIn({ values, units }: Sides, first: number, last: number, unit: number): number {
  let from = 0;
  let run = 0;
  while (first + run < last) {
    const letters = values[first + run]!;
    const at = findLetters(letters, units[unit]!, from);
    if (at < 0) break;
    from = at + letters.length;
    run++;
  }
  return run;
}

/** Lays values beside units so that as many as can be find their place; several may stand in one unit. */
function bestWay(sides: Sides, [a, aEnd]: [number, number], [b, bEnd]: [number, number]): [number, number][] {
  const [n, m] = [aEnd - a, bEnd - b];
  if (n === 0 || m === 0) return [];
  if (n * m > MOST_WAYS)
    return samePlaces(sides.values.slice(a, aEnd), sides.units.slice(b, bEnd)).map(([x, y]) => [
      x + a,
      y + b,
    ]);
  const width = m + 1;
  const best = new Float64Array((n + 1) * width);
  const taken = new Int32Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      const skip = Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
      let [most, run] = [skip, 0];
      for (let count = runIn(sides, a + i, aEnd, b + j), used = 0, k = 1; k <= count; k++) {
        used += sides.values[a + i + k - 1]!.length;
        const fullness = used / (sides.units[b + j]!.length + 1) / 100;
        const way = k + fullness + best[(i + k) * width + j + 1]!;
        if (way > most) [most, run] = [way, k];
      }
      best[i * width + j] = most;
      taken[i * width + j] = run;
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < n && j < m; ) {
    const run = taken[i * width + j]!;
    for (let k = 0; k < run; k++) pairs.push([a + i + k, b + j]);
    if (run > 0) [i, j] = [i + run, j + 1];
    else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

/** Pairs of values and units of one section, both from 0. */
function pairsOf(sides: Sides): [number, number][] {
  const ends = [sides.values.length, sides.units.length] as const;
  const pairs: [number, number][] = [];
  let [a, b] = [0, 0];
  for (const [x, y] of [...anchorsOf(sides), ends]) {
    pairs.push(...bestWay(sides, [a, x], [b, y]));
    if (x < ends[0] && y < ends[1]) pairs.push([x, y]);
    [a, b] = [x + 1, y + 1];
  }
  return pairs;
}

/** The letters of the units that print the values; a value that is not among them was not found. */
export function trace(values: readonly Stated[], units: readonly Unit[]): Found[] {
  const found: Found[] = [];
  const bySection = new Map<string, number[]>();
  units.forEach(({ line }, i) => {
    if (line.isContents) return;
    const places = bySection.get(line.section);
    if (places) places.push(i);
    else bySection.set(line.section, [i]);
  });
  bySection.forEach((places, section) => {
    const own = values.filter(value => value.section === section && !value.isAnywhere);
    const closedUnits = places.map(place => closed(units[place]!.text));
    const sides = { values: own.map(lettersOf), units: closedUnits.map(({ letters }) => letters) };
    let [last, from] = [-1, 0];
    for (const [x, y] of pairsOf(sides)) {
      const { letters, places: where } = closedUnits[y]!;
      if (y !== last) [last, from] = [y, 0];
      const wanted = sides.values[x]!;
      const at = findLetters(wanted, letters, from);
      if (at < 0) continue;
      from = at + wanted.length;
      found.push({ stated: own[x]!, unit: places[y]!, start: where[at]!, end: where[from - 1]! + 1 });
    }
  });
  return found;
}
