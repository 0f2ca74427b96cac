/**
 * Words that are almost the same: Hangul taken apart into its letters (자모), and pairs that are more likely one
 * word written in two ways than two words.
 */
import { isOrdinary, isReading } from './ordinary-words';

const FIRST = 0xac00;
const LAST = 0xd7a3;
const MEDIALS = 21;
const FINALS = 28;

/** The letters of a syllable by their places: initial, medial, final (0 for none). */
type Letters = readonly [initial: number, medial: number, final: number];

function lettersOf(syllable: string): Letters | undefined {
  const code = syllable.charCodeAt(0);
  if (code < FIRST || code > LAST) return undefined;
  const index = code - FIRST;
  return [Math.floor(index / (MEDIALS * FINALS)), Math.floor(index / FINALS) % MEDIALS, index % FINALS];
}

/** Where two syllables differ: how many letters, and whether the vowel is the only one. */
function difference(a: string, b: string): { letters: number; isVowel: boolean } {
  const [left, right] = [lettersOf(a), lettersOf(b)];
  if (!left || !right) return { letters: a === b ? 0 : 3, isVowel: false };
  const letters = left.filter((letter, i) => letter !== right[i]).length;
  return { letters, isVowel: letters === 1 && left[1] !== right[1] };
}

const HANGUL = /[가-힣]+/g;
const PARTICLE = /(?:으로|에서|까지|부터|[을를이가은는의에과와로도만])$/;
/** Endings of verbs: what stands before them is no name. */
const VERB = /(?:하고|하여|하는|하게|하며|하기|하고자|되는|되어|된|할|함|됨|시켜|시키고자|있는|으로써|니다)$/;
/** Syllables that end many names, each with a meaning of its own: 대상자 and 대상지. */
const ENDS = new Set(
  '자지장단당원인회과비기화적성관권금실소서시사수부법률율일점증품형별대도동구군리로력료량론판표회제조체차처층액업역영용율팀',
);
const SHORTEST = 3;
const LONGEST = 12;
const LONG = 4;

/** A word of Hangul where it stands in a text, without the particle behind it. */
export interface Word {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** All words of Hangul in a text. Verbs, and words longer than any name, are left out. */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  text.replace(HANGUL, (word: string, start: number) => {
    const bare = word.length > SHORTEST ? word.replace(PARTICLE, '') : word;
    const stem = bare.length >= SHORTEST ? bare : word;
    if (stem.length <= LONGEST && !(stem.length > 2 && VERB.test(stem)))
      words.push({ stem, start, end: start + stem.length });
    return word;
  });
  return words;
}

/** How much is known of a report's words: in how many different words two syllables stand beside each other. */
export interface Vocabulary {
  readonly counts: ReadonlyMap<string, number>;
  readonly pieces: ReadonlyMap<string, number>;
}

/** The vocabulary of the stems of a report, each as often as it stands there. */
export function vocabularyOf(stems: readonly string[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const pieces = new Map<string, number>();
  counts.forEach((_, stem) => {
    for (let i = 0; i + 1 < stem.length; i++) {
      const piece = stem.slice(i, i + 2);
      pieces.set(piece, (pieces.get(piece) ?? 0) + 1);
    }
  });
  return { counts, pieces };
}

/** The two syllables around a place, before and behind it. */
function piecesAt(word: string, at: number): string[] {
  return [at > 0 ? word.slice(at - 1, at + 1) : '', word.slice(at, at + 2)].filter(
    piece => piece.length === 2,
  );
}

/** So many names may hold two syllables by chance. */
const FEW = 2;

/** Whether a syllable makes no word of every office, nor one that stands in other names of the report. */
function looksSlipped(word: string, at: number, { pieces }: Vocabulary): boolean {
  return piecesAt(word, at).every(piece => !isOrdinary(piece) && (pieces.get(piece) ?? 0) <= FEW);
}

/** One letter apart, inside a long name: 호도밥상 and 효도밥상. */
function isSlip(a: string, b: string, at: number, vocabulary: Vocabulary): boolean {
  if (difference(a[at]!, b[at]!).letters !== 1) return false;
  const isLast = at === a.length - 1;
  if (isLast && (a.length < LONG || ENDS.has(a[at]!) || ENDS.has(b[at]!))) return false;
  const rarest = Math.min(vocabulary.counts.get(a) ?? 1, vocabulary.counts.get(b) ?? 1);
  const most = Math.max(vocabulary.counts.get(a) ?? 1, vocabulary.counts.get(b) ?? 1);
  if (a.length < LONG && !(rarest === 1 && most >= SHORTEST)) return false;
  return looksSlipped(a, at, vocabulary) || looksSlipped(b, at, vocabulary);
}

/** A borrowed word: no syllable there is the reading of a Chinese character in both. */
function isBorrowed(a: string, b: string): boolean {
  return Array.from(a).every((syllable, i) => syllable === b[i] || !isReading(syllable) || !isReading(b[i]!));
}

/** Vowels apart in a borrowed word: 핼러윈 and 할로윈; or one letter: 잼버리 and 잰버리. */
function isBorrowedTwice(a: string, b: string): boolean {
  const differing = Array.from(a)
    .map((syllable, i) => difference(syllable, b[i]!))
    .filter(({ letters }) => letters > 0);
  const isOne = differing.length === 1 && differing[0]!.letters === 1;
  const areVowels = differing.length === 2 && differing.every(({ isVowel }) => isVowel);
  return (isOne || areVowels) && isBorrowed(a, b) && !PARTICLE.test(a) && !PARTICLE.test(b);
}

/** A pair of stems, as they stand in the report, and the parts of them that are almost the same. */
export interface NearPair {
  readonly words: readonly [string, string];
  readonly parts: readonly [string, string];
}

/** Words by what stays of them when one syllable, or all vowels, are left out: near ones meet. */
function meetings(parts: ReadonlyMap<string, string>): string[][] {
  const met = new Map<string, string[]>();
  parts.forEach((_, part) => {
    const keys = Array.from(part, (_syllable, i) => `${part.slice(0, i)}_${part.slice(i + 1)}`);
    const skeleton = Array.from(part, syllable => {
      const letters = lettersOf(syllable);
      return letters && !isReading(syllable) ? `${letters[0]},${letters[2]}` : (letters?.[0] ?? syllable);
    });
    for (const key of [...keys, `v${skeleton.map(String).join(' ').replace(/,\d+/g, '')}`]) {
      const group = met.get(key);
      if (group) group.push(part);
      else met.set(key, [part]);
    }
  });
  return Array.from(met.values()).filter(group => group.length > 1);
}

/** The names, and the ends of longer ones, each with the name it stands in. */
function partsOf({ counts }: Vocabulary): Map<string, string> {
  const parts = new Map<string, string>();
  counts.forEach((_, stem) => {
    if (stem.length >= SHORTEST) parts.set(stem, stem);
  });
  counts.forEach((_, stem) => {
    for (let size = SHORTEST; size < stem.length && size <= SHORTEST + 2; size++) {
      const end = stem.slice(-size);
      if (!parts.has(end)) parts.set(end, stem);
    }
  });
  return parts;
}

function isNear(a: string, b: string, isWhole: boolean, vocabulary: Vocabulary): boolean {
  if (a.length !== b.length || a === b) return false;
  if (isBorrowedTwice(a, b)) return true;
  const differing = Array.from(a, (_, i) => i).filter(i => a[i] !== b[i]);
  return isWhole && differing.length === 1 && isSlip(a, b, differing[0]!, vocabulary);
}

/** So long is a borrowed name that stays itself without one of its syllables. */
const DROPPABLE = 6;

/** `카카오토리` beside `카카오스토리`: a syllable inside that reads no Chinese character was left out. */
function droppedPairs({ counts }: Vocabulary): NearPair[] {
  const pairs: NearPair[] = [];
  counts.forEach((_, whole) => {
    if (whole.length < DROPPABLE) return;
    for (let i = 1; i < whole.length - 1; i++) {
      const short = whole.slice(0, i) + whole.slice(i + 1);
      if (!isReading(whole[i]!) && whole[i] !== whole[i - 1] && counts.has(short))
        pairs.push({ words: [whole, short], parts: [whole, short] });
    }
  });
  return pairs;
}

/** More words than this that differ in one place are a list of names. */
const CROWD = 12;

/** Pairs of words that are more likely one, each pair once. */
export function nearPairs(vocabulary: Vocabulary): NearPair[] {
  const parts = partsOf(vocabulary);
  const found = new Map<string, NearPair>();
  for (const group of meetings(parts))
    group.slice(0, CROWD).forEach((a, i) => {
      for (const b of group.slice(i + 1, CROWD)) {
        const [left, right] = [parts.get(a)!, parts.get(b)!];
        const isWhole = left === a && right === b;
        const isEnd = left !== a && right !== b;
        if (left !== right && !isEnd && isNear(a, b, isWhole, vocabulary))
          found.set([left, right].sort().join('|'), { words: [left, right], parts: [a, b] });
      }
    });
  return [...Array.from(found.values()), ...droppedPairs(vocabulary)];
}
