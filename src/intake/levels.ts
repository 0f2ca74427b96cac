/**
 * The levels (단계) of a report's bullets, inferred from the report as a whole: the sign that most often opens
 * a section is level 1; a sign that stands above it is a sub-heading; deeper signs and indents follow.
 *
 *     ○ 추진방향          소제목        ㅇ 사업기간        1
 *     - 사업기간          1             - 1단계         2
 *      - 1단계           2               · 접수        3
 */
import type { OutlineLevel } from '../model/setup';
import type { Item, RawSection } from './projects';

/** A bullet with its level; the same sign indented deeper is a level of its own. */
export interface BulletLevel {
  readonly marker: string;
  readonly indent: number;
  readonly level: OutlineLevel;
  /** Line where it first stands. */
  readonly line: number;
}

type Bullet = Extract<Item, { kind: 'line' }>;

const SIGNS_OF_NOTES = /^(?:※|\*|주)/;
const SQUARES = /^[□■▣◈❑❏]/;
/** An indent that makes up less of its sign's lines than this is a slip of the hand. */
const RARE = 0.03;
const DEEPEST = 4;

const isBullet = (item: Item): item is Bullet =>
  item.kind === 'line' &&
  item.marker !== '' &&
  !SIGNS_OF_NOTES.test(item.marker) &&
  !SQUARES.test(item.marker);

const bulletsOf = (section: RawSection): Bullet[] => section.items.filter(isBullet);

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
  const outlines = sections.map(bulletsOf).filter(bullets => bullets.length > 0);
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
    levels.push({ marker, indent, level: '소제목', line: lineOf(marker, indent) });
  }
  let depth = 1;
  for (const marker of [opener, ...below]) {
    for (const indent of indentsOf(outlines, marker)) {
      const level = String(Math.min(depth++, DEEPEST)) as OutlineLevel;
      levels.push({ marker, indent, level, line: lineOf(marker, indent) });
    }
  }
  return levels;
}

/** The level of a line of an outline. */
export function levelOf(item: Bullet, levels: readonly BulletLevel[]): OutlineLevel {
  if (item.marker === '') return '이어쓰기';
  if (SIGNS_OF_NOTES.test(item.marker)) return item.marker === '*' ? '*' : '※';
  if (SQUARES.test(item.marker)) return '소제목';
  const own = levels.filter(level => level.marker === item.marker);
  const fitting = own.filter(level => level.indent <= item.line.indent);
  return (fitting[fitting.length - 1] ?? own[0])?.level ?? '1';
}
