/**
 * The levels (단계) of a report's bullets, inferred from the report as a whole: the sign that most often opens
 * a section is level 1; a sign that stands above it is a sub-heading; deeper signs and indents follow.
 *
 *     ○ 추진방향          소제목        ㅇ 사업기간        1
 *     - 사업기간          1             - 1단계         2
 *      - 1단계           2               · 접수        3
 *
 * Where numerals open the sections (`1) 사업기간`, `가) 접수`) they are signs too, each kind of its own; they stay
 * in the text, as no two are the same. Elsewhere a numbered line goes on with the line above it.
 */
import type { OutlineLevel } from '../model/setup';
import type { Item, RawSection } from './projects';

/** A bullet with its level; the same sign indented deeper is a level of its own. */
export interface BulletLevel {
  /** `○`, or the kind of a numeral: `1)`. */
  readonly marker: string;
  readonly isNumeral: boolean;
  readonly indent: number;
  readonly level: OutlineLevel;
  /** Line where it first stands. */
  readonly line: number;
}

type LineItem = Extract<Item, { kind: 'line' }>;
/** A line with the sign by which its level is told. */
type Bullet = Pick<LineItem, 'line' | 'marker'>;

const SIGNS_OF_NOTES = /^(?:※|\*|주)/;
const SQUARES = /^[□■▣◈❑❏]/;
/** An indent that makes up less of its sign's lines than this is a slip of the hand. */
const RARE = 0.03;
const DEEPEST = 4;

const NUMERALS: readonly (readonly [string, RegExp])[] = [
  ['1)', /^\d{1,2}\)\s*\S/],
  ['(1)', /^\(\d{1,2}\)\s*\S/],
  ['가)', /^[가-하]\)\s*\S/],
  ['(가)', /^\([가-하]\)\s*\S/],
  ['가.', /^[가-하]\.\s*\S/],
  ['1.', /^\d{1,2}\.\s*[^\d\s]/],
  ['①', /^[①-⑳]\s*\S/],
];

/** The kind of the numeral that a line begins with, `''` where it has none. */
const numeralOf = (text: string): string => NUMERALS.find(([, pattern]) => pattern.test(text))?.[0] ?? '';

const isBullet = ({ marker }: Bullet): boolean =>
  marker !== '' && !SIGNS_OF_NOTES.test(marker) && !SQUARES.test(marker);

/** The lines of a section that have a sign; numerals count as one where `withNumerals`. */
const bulletsOf = (section: RawSection, withNumerals: boolean): Bullet[] =>
  section.items
    .flatMap((item): Bullet[] => {
      if (item.kind !== 'line') return [];
      const numeral = withNumerals && item.marker === '' ? numeralOf(item.text) : '';
      return [{ line: item.line, marker: item.marker || numeral }];
    })
    .filter(isBullet);

function unique<T>(all: readonly T[]): T[] {
  return all.filter((one, i) => all.indexOf(one) === i);
}

/** In how many of the sections that have both does the one stand before the other. */
function timesAbove(sections: readonly Bullet[][], one: string, other: string): number {
  return sections.reduce((times, bullets) => {
    const first = bullets.findIndex(bullet => bullet.marker === one);
    const second = bullets.findIndex(bullet => bullet.marker === other);
    if (first < 0 || second < 0) return times;
    return times + (first < second ? 1 : -1);
  }, 0);
}

/** The sign that opens most sections. */
function commonOpener(sections: readonly Bullet[][]): string | undefined {
  const openers = sections.map(bullets => bullets[0]!.marker);
  const count = (marker: string): number => openers.filter(other => other === marker).length;
  return unique(openers).sort((a, b) => count(b) - count(a))[0];
}

/** The indents at which a sign really stands deeper: often enough, and below the same sign further left. */
function indentsOf(sections: readonly Bullet[][], marker: string): number[] {
  const own = sections.map(bullets => bullets.filter(bullet => bullet.marker === marker));
  const all = own.flat();
  const indents = unique(all.map(bullet => bullet.line.indent)).sort((a, b) => a - b);
  const kept: number[] = [];
  for (const indent of indents) {
    const here = all.filter(bullet => bullet.line.indent === indent);
    const above = kept[kept.length - 1];
    const nested = own.reduce((sum, bullets) => {
      const first = bullets.findIndex(bullet => bullet.line.indent === above);
      return (
        sum + bullets.filter((bullet, i) => bullet.line.indent === indent && first >= 0 && first < i).length
      );
    }, 0);
    const isDeeper = here.length >= all.length * RARE && nested >= here.length * 0.8;
    if (above === undefined || isDeeper) kept.push(indent);
  }
  return kept;
}

/** Infers the level of every bullet of a report from all its sections. */
export function inferLevels(sections: readonly RawSection[]): BulletLevel[] {
  const told = (withNumerals: boolean): Bullet[][] =>
    sections.map(section => bulletsOf(section, withNumerals)).filter(bullets => bullets.length > 0);
  const isNumeral = (marker: string | undefined): boolean => NUMERALS.some(([kind]) => kind === marker);
  const all = told(true);
  const outlines = isNumeral(commonOpener(all)) ? all : told(false);
  const opener = commonOpener(outlines);
  if (opener === undefined) return [];
  const bullets = outlines.flat();
  const markers = unique(bullets.map(bullet => bullet.marker));
  const isAbove = (marker: string): boolean => marker !== opener && timesAbove(outlines, marker, opener) > 0;
  const below = markers
    .filter(marker => marker !== opener && !isAbove(marker))
    .sort((a, b) => timesAbove(outlines, b, a) - timesAbove(outlines, a, b));
  const lineOf = (marker: string, indent: number): number =>
    bullets.find(bullet => bullet.marker === marker && bullet.line.indent === indent)!.line.number;
  const levels: BulletLevel[] = [];
  for (const marker of markers.filter(isAbove)) {
    const indent = indentsOf(outlines, marker)[0]!;
    levels.push({
      marker,
      isNumeral: isNumeral(marker),
      indent,
      level: '소제목',
      line: lineOf(marker, indent),
    });
  }
  let depth = 1;
  for (const marker of [opener, ...below]) {
    for (const indent of indentsOf(outlines, marker)) {
      const level = String(Math.min(depth++, DEEPEST)) as OutlineLevel;
      levels.push({ marker, isNumeral: isNumeral(marker), indent, level, line: lineOf(marker, indent) });
    }
  }
  return levels;
}

/** The level of a line of an outline. */
export function levelOf(item: LineItem, levels: readonly BulletLevel[]): OutlineLevel {
  const sign = item.marker || numeralOf(item.text);
  if (item.marker === '' && !levels.some(level => level.marker === sign)) return '이어쓰기';
  if (SIGNS_OF_NOTES.test(item.marker)) return item.marker === '*' ? '*' : '※';
  if (SQUARES.test(item.marker)) return '소제목';
  const own = levels.filter(level => level.marker === sign);
  const fitting = own.filter(level => level.indent <= item.line.indent);
  return (fitting[fitting.length - 1] ?? own[0])?.level ?? '1';
}
