/** The words of a whole report with all their places, and the pairs of them that are perhaps one. */
import type { Records } from '../model/records';
import type { Sourced } from '../model/sourced';
import { mistakenFor } from '../prose/ordinary-words';
import { nearPairs, vocabularyOf, type Word, wordsIn } from '../prose/terms';
import { squeeze } from '../prose/words';
import { type WrittenText, writtenTexts } from './texts';

/** A word where it stands, and whose text it is. */
export interface PlacedWord extends Word {
  readonly division: string | null;
  readonly source: Sourced<unknown>;
}

/** Two spellings, and everywhere they stand. */
export interface TermPair {
  readonly spellings: readonly [string, string];
  readonly places: readonly [readonly PlacedWord[], readonly PlacedWord[]];
}

/** Neighbours from which it can be told what a word of two syllables means. */
const TELLING = /^(?:[가-힣]{3,}|[A-Za-z]{2,})$/;

/** Reasons of absence by division, where no note of the bureau is there to tie them to. */
function reasons({ divisions, published }: Records) {
  if (published.absences.rows.length > 0) return [];
  return divisions.flatMap(({ division, absences }) =>
    absences.rows.map(({ reason }) => ({ division: division.name.value, source: reason })),
  );
}

/** The titles of tables and of their columns. */
function headings({ setup, forms }: Records): WrittenText[] {
  return forms.flatMap(form => {
    const own = setup.divisions.find(({ code }) => code.value === form.division.value);
    const division = own?.name.value ?? null;
    return [form.title, ...form.columns.map(({ path }) => path)].map(source => ({ division, source }));
  });
}

/** Every word of the report. */
function placedWords(records: Records): PlacedWord[] {
  return [...writtenTexts(records), ...reasons(records), ...headings(records)].flatMap(
    ({ division, source }) => wordsIn(source.text).map(word => ({ ...word, division, source })),
  );
}

/** The words right before and behind a place, brackets and quotes left out. */
function neighbours({ source, start, end }: PlacedWord): string[] {
  const before = /([가-힣A-Za-z]+)[\s()‘’“”「」]*$/.exec(source.text.slice(Math.max(0, start - 20), start));
  const after = /^[\s()‘’“”「」]*([가-힣A-Za-z]+)/.exec(source.text.slice(end, end + 20));
  return [before ? `<${before[1]}` : '', after ? `>${after[1]}` : ''].filter(word =>
    TELLING.test(word.slice(1)),
  );
}

/** Names of more than a word: where the rest of it is the same, both are surely one. */
const COMPOUND = 4;

/** Two short words beside the same other word: 방법 CCTV, 방범 CCTV. */
function besideTheSame(a: readonly PlacedWord[], b: readonly PlacedWord[]): TermPair['places'] | undefined {
  const shared = a.flatMap(neighbours).filter(word => b.some(other => neighbours(other).includes(word)));
  const isBeside = (word: PlacedWord): boolean => neighbours(word).some(own => shared.includes(own));
  return shared.length > 0 ? [a.filter(isBeside), b.filter(isBeside)] : undefined;
}

/** Pairs that are known to be mistaken for each other, in one longer name (요양휴직) or beside the same word. */
function mistakenPairs(places: ReadonlyMap<string, readonly PlacedWord[]>): TermPair[] {
  const pairs: TermPair[] = [];
  const seen = new Set<string>();
  places.forEach((own, stem) => {
    seen.add(stem);
    for (let i = 0; i + 1 < stem.length; i++) {
      const instead = mistakenFor(stem.slice(i, i + 2));
      const other = instead ? stem.slice(0, i) + instead + stem.slice(i + 2) : stem;
      const theirs = places.get(other);
      if (!theirs || seen.has(other)) continue;
      const found: TermPair['places'] | undefined =
        stem.length >= COMPOUND ? [own, theirs] : besideTheSame(own, theirs);
      if (found) pairs.push({ spellings: [stem, other], places: found });
    }
  });
  return pairs;
}

/** All pairs of a report, but for those whose words the setup says are right (용어). */
export function termPairs(records: Records): TermPair[] {
  const words = placedWords(records);
  const places = new Map<string, PlacedWord[]>();
  for (const word of words) {
    const own = places.get(word.stem);
    if (own) own.push(word);
    else places.set(word.stem, [word]);
  }
  const near = nearPairs(vocabularyOf(words.map(({ stem }) => stem))).map(
    ({ words: [a, b], parts }): TermPair => ({ spellings: parts, places: [places.get(a)!, places.get(b)!] }),
  );
  const terms = (records.setup.houseRules.terms?.value ?? '').split(',').map(squeeze);
  const isRight = (spelling: string): boolean => terms.some(term => term !== '' && spelling.includes(term));
  return [...near, ...mistakenPairs(places)].filter(({ spellings }) => !spellings.every(isRight));
}
