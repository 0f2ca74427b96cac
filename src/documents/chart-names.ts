/** The names in a chart's boxes: as large as their boxes let them be, and as high as all their lines. */
import type { ChartNode } from '../report/blocks';
import { roomFor } from './cell-lines';
import { LINE_HEIGHT, linesOf } from './measure';
import { charts, type StyleName, styleOf } from './styles';

/** Left and right of a name. */
const BESIDE = 2;

/** The width of a box in which each of the names stands on one line. */
export function boxFor(names: readonly string[], style: StyleName): number {
  const { size } = styleOf(style);
  return Math.max(0, ...names.map(name => roomFor(name, size))) + 2 * BESIDE;
}

/** The share of its style's type size at which the longest name fits a box. */
export function shareOf(names: readonly string[], style: StyleName, box: number): number {
  return Math.min(1, (box - 2 * BESIDE) / Math.max(1, boxFor(names, style) - 2 * BESIDE));
}

/** The type size of names in a box: no smaller than charts allow, for then they take two lines. */
export function sizeIn(names: readonly string[], style: StyleName, box: number): number {
  const share = Math.max(charts.smallest, shareOf(names, style, box));
  return Math.floor(styleOf(style).size * share * 2) / 2;
}

/** The height that the lines of a box take, and what is above and below them. */
export function heightIn(lines: readonly string[], style: StyleName, size: number, box: number): number {
  const { line = 1 } = styleOf(style);
  const count = lines.reduce((sum, text) => sum + linesOf(text, size, 'sans', box - 2 * BESIDE), 0);
  return count * size * LINE_HEIGHT * line + 2 * charts.padding;
}

/** The names right below a box. */
export const namesOf = ({ children }: ChartNode): string[] => children.map(({ name }) => name);
