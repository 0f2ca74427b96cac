/**
 * The house's own way wins: what the whole report does alike is no finding, whatever the textbook says. Where it
 * does both, the textbook decides; where that is silent, what most of the report does.
 */
import type { Fix, Remark } from '../model/findings';
import type { Records } from '../model/records';
import { cellOf, type Sourced } from '../model/sourced';
import type { Notation, Spelling } from '../prose/spellings';
import { groupBy } from '../totals/sums';
import { remarkOn } from './remarks';
import { writtenTexts } from './texts';

/** A written text with all places of a notation in it. */
interface Spelled {
  readonly division: string | null;
  readonly source: Sourced<unknown>;
  readonly places: readonly Spelling[];
}

/** From here on a report does it alike, and the rest are slips. */
const ALIKE = 0.75;
/** What the most common way needs where the textbook is silent. */
const MOST = 2 / 3;

/** The way a report should follow; `undefined` where it is free. */
function houseWay({ textbook }: Notation, places: readonly Spelling[]): string | undefined {
  const [most = []] = groupBy(places, ({ way }) => way).sort((a, b) => b.length - a.length);
  const share = most.length / Math.max(places.length, 1);
  return share >= (textbook === undefined ? MOST : ALIKE) ? most[0]?.way : textbook;
}

/** The text with every place written the way it should be. */
function respelled(text: string, places: readonly Spelling[], { spell }: Notation, way: string): string {
  let changed = '';
  let at = 0;
  for (const { start, end } of places) {
    changed += text.slice(at, start) + spell(text.slice(start, end), way);
    at = end;
  }
  return changed + text.slice(at);
}

/** A place with a few of the letters around it. */
function shown(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - 6), end + 4).trim();
}

function remarkOf(spelled: readonly Spelled[], notation: Notation, way: string, count: string): Remark {
  const [first, ...rest] = spelled as [Spelled, ...Spelled[]];
  const { source, places, division } = first;
  const { start, end } = places[0]!;
  const size = spelled.reduce((sum, own) => sum + own.places.length, 0);
  const found = shown(source.text, start, end);
  const changed = respelled(source.text, places.slice(0, 1), notation, way);
  const expected = shown(changed, start, end + changed.length - source.text.length);
  const message = `${notation.name} ${size}곳: ‘${found}’ → ‘${expected}’. ${count}`;
  const others = rest.map(own => own.source);
  const fixes = spelled.map(
    (own): Fix => ({ ...cellOf(own.source), text: respelled(own.source.text, own.places, notation, way) }),
  );
  const remark = remarkOn({ division, at: source, message, found, expected, others });
  return fixes.length === 1 ? { ...remark, fix: fixes[0]! } : { ...remark, fixes };
}

/** What is not written the way of the house: one remark a division, with all its places. */
export function unlikeTheHouse(records: Records, notation: Notation): Remark[] {
  const year = records.setup.report.year.value;
  const all = writtenTexts(records)
    .filter(({ isFixed }) => !isFixed)
    .map((text): Spelled => ({ ...text, places: notation.find(text.source.text, year) }))
    .filter(({ places }) => places.length > 0);
  const places = all.flatMap(spelled => spelled.places);
  const way = houseWay(notation, places);
  if (way === undefined) return [];
  const alike = places.filter(place => place.way === way).length;
  const count = `보고서 전체 ${places.length}곳 가운데 ${alike}곳이 뒤와 같이 적혀 있습니다.`;
  const unlike = all
    .map(spelled => ({ ...spelled, places: spelled.places.filter(place => place.way !== way) }))
    .filter(spelled => spelled.places.length > 0);
  return groupBy(unlike, ({ division }) => division ?? '').map(own => remarkOf(own, notation, way, count));
}
