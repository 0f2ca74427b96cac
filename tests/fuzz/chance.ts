/** Chance that can be repeated: the same seed throws the same dice on every machine. */

/** Dice. */
export interface Chance {
  /** A whole number from 0 to below `end`. */
  readonly below: (end: number) => number;
  /** One of these. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** Whether something happens that happens once in `times`. */
  readonly once: (times: number) => boolean;
  /** So many of what `make` makes. */
  readonly many: <T>(count: number, make: (at: number) => T) => T[];
}

/** A number made of a text, the same each time. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Dice of a seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    below,
    pick: list => list[below(list.length)]!,
    once: times => below(times) === 0,
    many: (count, make) => Array.from({ length: count }, (_, at) => make(at)),
  };
}
