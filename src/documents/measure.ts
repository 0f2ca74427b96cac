/**
 * How wide and how high text is, near enough to lay out tables and to guess pages without a layout engine.
 * Widths are shares of the type size, measured on the Nanum fonts and rounded up a little.
 */
import type { FontRole, Rule } from './style-shapes';
import { type StyleName, styleOf } from './styles';

interface Widths {
  readonly full: number;
  readonly digit: number;
  readonly space: number;
  readonly wide: number;
  readonly upper: number;
  readonly lower: number;
  readonly narrow: number;
  readonly mark: number;
}

const WIDTHS: Readonly<Record<FontRole, Widths>> = {
  sans: {
    full: 0.94,
    digit: 0.61,
    space: 0.28,
    wide: 1.05,
    upper: 0.73,
    lower: 0.53,
    narrow: 0.25,
    mark: 0.36,
  },
  serif: {
    full: 0.95,
    digit: 0.54,
    space: 0.3,
    wide: 0.95,
    upper: 0.74,
    lower: 0.48,
    narrow: 0.3,
    mark: 0.38,
  },
};

/** Which width a character has; the first that fits counts, all others are marks or full. */
const CLASSES: readonly (readonly [RegExp, keyof Widths])[] = [
  [/\d/, 'digit'],
  [/\s/, 'space'],
  [/[%@MWmw]/, 'wide'],
  [/[Iijl|]/, 'narrow'],
  [/[A-Z~#&+=<>]/, 'upper'],
  [/[a-z]/, 'lower'],
  [/[!-\u00ff·‘’“”]/, 'mark'],
];

/** What the fonts take from the top of one line to the next, before any multiple. */
export const LINE_HEIGHT = 1.15;

/** Widths of the characters met so far, by their codes: a report asks for the same few hundreds again and again. */
const met: Readonly<Record<FontRole, (number | undefined)[]>> = { sans: [], serif: [] };

/** The width of a code; two halves of a pair are as wide as a full character. */
function widthOf(code: number, font: FontRole): number {
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  const c = String.fromCharCode(code);
  const name = CLASSES.find(([pattern]) => pattern.test(c))?.[1] ?? 'full';
  const width = isHalf ? WIDTHS[font].full / 2 : WIDTHS[font][name];
  met[font][code] = width;
  return width;
}

/** The width of a text in points. */
export function textWidthOf(text: string, size: number, font: FontRole): number {
  const known = met[font];
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    width += known[code] ?? widthOf(code, font);
  }
  return width * size;
}

/** How many lines a text takes, when lines end between words. */
export function linesOf(text: string, size: number, font: FontRole, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let filled = 0;
    lines++;
    for (const word of paragraph.split(/ +/)) {
      const needed = textWidthOf(word, size, font);
      const space = filled > 0 ? textWidthOf(' ', size, font) : 0;
      if (filled > 0 && filled + space + needed > width) {
        lines++;
        filled = 0;
      }
      filled += (filled > 0 ? space : 0) + needed;
      lines += Math.max(0, Math.ceil(filled / width) - 1);
      filled = filled > width ? filled % width : filled;
    }
  }
  return lines;
}

/** How many lines a paragraph takes in a given width, its type scaled. */
export function linesIn(name: StyleName, text: string, width: number, scale = 1): number {
  const { font, size, left = 0, right = 0 } = styleOf(name);
  return linesOf(text, size * scale, font, width - left - right);
}

/** The height of so many lines of a paragraph, each `line` times the font's own, and of its rules. */
export function heightOfLines(lines: number, name: StyleName, line: number, scale = 1): number {
  const { size, rules = {} } = styleOf(name);
  const ruled = (rule: Rule | undefined): number => (rule ? rule.width + rule.space : 0);
  return lines * size * scale * LINE_HEIGHT * line + ruled(rules.top) + ruled(rules.bottom);
}
