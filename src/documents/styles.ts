/**
 * How the report looks, in one table that a designer can edit: fonts, sizes, spacing, colours. All lengths are
 * points (1 mm = 2.835 pt). Every document format draws from here.
 */

import type { Font, FontRole, FontTarget, Rule, TextStyle } from './style-shapes';

/** The fonts by target. */
export const fonts: Readonly<Record<FontTarget, Readonly<Record<FontRole, Font>>>> = {
  desk: {
    sans: { name: 'NanumGothic', fallback: '맑은 고딕' },
    serif: { name: 'NanumMyeongjo', fallback: '바탕' },
  },
  google: {
    sans: { name: 'Nanum Gothic', fallback: '맑은 고딕' },
    serif: { name: 'Nanum Myeongjo', fallback: '바탕' },
  },
  hancom: {
    sans: { name: '함초롬돋움', fallback: '맑은 고딕', ratio: 97 },
    serif: { name: '함초롬바탕', fallback: '바탕', ratio: 97 },
  },
};

/** Colours as RRGGBB; all print well in black and white. */
export const colours = {
  ink: '000000',
  quiet: '404040',
  accent: '1F3A5F',
  rule: '808080',
  bar: 'E4E7EB',
  head: 'E9ECF0',
  label: 'F5F6F8',
  box: 'F7F8FA',
} as const;

/** A4, and where the text stands on it. */
export const page = {
  width: 595.3,
  height: 841.9,
  left: 56.7,
  right: 56.7,
  top: 51,
  bottom: 53.9,
  footer: 25.5,
} as const;

/** The width of the text. */
export const textWidth = page.width - page.left - page.right;

const heavy: Rule = { width: 2.25, colour: colours.accent, space: 6 };
const light: Rule = { width: 0.75, colour: colours.accent, space: 5 };
const frame: Rule = { width: 0.5, colour: colours.rule, space: 6 };
const aside: Rule = { ...frame, space: 9 };
const cover: Rule = { width: 4.5, colour: colours.accent, space: 26 };

/** What several styles share. */
const centred = { font: 'sans', align: 'center' } as const;
const titled = { font: 'sans', bold: true, line: 1.2, keepNext: true } as const;
const signed = { ...titled, size: 16, align: 'left', left: 21, hanging: 21 } as const;
const running = { font: 'serif', size: 14.5, align: 'left', line: 1.39 } as const;
const small = { font: 'sans', size: 10.5 } as const;

/** The paragraph styles by their use. */
export const styles = {
  body: { ...running, name: '본문', size: 15 },

  coverSlogan: { ...centred, name: '표지 표어', size: 16, colour: colours.accent, tracking: 2, before: 24 },
  coverTitle: {
    ...centred,
    name: '표지 제목',
    size: 35,
    bold: true,
    before: 118,
    after: 36,
    line: 1.3,
    fill: colours.box,
    rules: { top: cover, bottom: cover },
  },
  coverSession: { ...centred, name: '표지 회의', size: 20, before: 12 },
  coverSubmitted: { ...centred, name: '표지 시기', size: 22, bold: true, before: 160 },
  coverBureau: { ...centred, name: '표지 국', size: 34, bold: true, tracking: 8, before: 84 },

  contentsTitle: {
    ...centred,
    name: '순서 제목',
    size: 24,
    bold: true,
    tracking: 12,
    before: 12,
    after: 30,
    newPage: true,
    rules: { bottom: heavy },
  },
  contents1: {
    name: 'toc 1',
    font: 'sans',
    size: 17,
    bold: true,
    align: 'left',
    before: 22,
    after: 6,
    line: 1.3,
  },
  contents2: { name: 'toc 2', font: 'sans', size: 15, align: 'left', before: 9, line: 1.3, left: 20 },
  contents3: { name: 'toc 3', font: 'serif', size: 12.5, align: 'left', line: 1.3, left: 40 },

  part: {
    ...titled,
    name: 'heading 1',
    size: 22,
    align: 'left',
    after: 17,
    outline: 0,
    rules: { bottom: heavy },
  },
  division: {
    ...titled,
    name: 'heading 2',
    size: 19,
    align: 'center',
    before: 6,
    after: 10,
    outline: 1,
    fill: colours.bar,
    rules: { top: light, bottom: light },
  },
  band: {
    ...titled,
    name: '띠 제목',
    size: 15,
    colour: colours.accent,
    align: 'center',
    after: 14,
    newPage: true,
    rules: { top: light, bottom: light },
  },
  project: {
    ...titled,
    name: 'heading 3',
    size: 18,
    align: 'left',
    after: 8,
    left: 22,
    hanging: 22,
    outline: 2,
  },
  purpose: {
    name: '목적',
    font: 'sans',
    size: 13,
    align: 'left',
    before: 8,
    after: 8,
    line: 1.3,
    left: 9,
    right: 9,
    fill: colours.box,
    rules: { top: frame, left: aside, bottom: frame, right: aside },
  },
  section: { ...signed, name: '항목', before: 12, after: 4, line: 1.15 },
  lead: { ...signed, name: '현황 머리', before: 14, after: 8 },

  bullet0: { ...running, name: '소제목', size: 15, before: 4, left: 29, hanging: 19, keepNext: true },
  bullet1: { ...running, name: '글머리 1', size: 15, before: 2.5, left: 37, hanging: 15 },
  bullet2: { ...running, name: '글머리 2', before: 1.5, left: 52, hanging: 14 },
  bullet3: { ...running, name: '글머리 3', size: 14, left: 66, hanging: 14 },
  bullet4: { ...running, name: '글머리 4', size: 14, left: 80, hanging: 14 },
  noteLine: {
    ...running,
    name: '참고',
    font: 'sans',
    size: 12.5,
    before: 2,
    after: 2,
    left: 53,
    hanging: 16,
  },

  caption: { ...titled, name: '표 제목', size: 13.5, align: 'left', before: 11, after: 3, line: 1.1 },
  unit: { ...small, name: '단위', align: 'right', before: 2, after: 2, line: 1.1, keepNext: true },
  noteTable: { ...small, name: '표 주', align: 'left', before: 4, line: 1.25, left: 17, hanging: 16 },
  cell: { ...centred, name: '표 칸', size: 11, line: 1.1 },
  cellHead: { ...centred, name: '표 머리', size: 11, bold: true, line: 1.1 },
  chartRoot: { ...centred, name: '조직 위', size: 13, bold: true, line: 1.1 },
  chartBox: { ...centred, name: '조직 칸', size: 11.5, bold: true, line: 1.1 },
  chartLeaf: { ...centred, name: '조직 팀', size: 11, line: 1.2 },
  gap: { name: '표 사이', font: 'sans', size: 4, line: 1 },
  footer: { ...small, name: 'footer', align: 'center' },
} as const satisfies Readonly<Record<string, TextStyle>>;

export type StyleName = keyof typeof styles;

/** A style with all its optional parts in sight. */
export function styleOf(name: StyleName): TextStyle {
  return styles[name];
}

/** How tables are drawn. */
export const tables = {
  /** Sizes to try, largest first, until the longest words fit. */
  sizes: [11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7],
  /** Left and right of the text of a cell, and how far these may shrink before the type does. */
  padding: 4,
  tightPaddings: [2.5, 1.5],
  /** Above and below it. */
  paddingAbove: 2,
  /** The least height of a row. */
  rowHeight: 20.5,
  /** Lines above and below the table, below its header, and within. */
  outer: 1.25,
  headed: 0.75,
  inner: 0.5,
  /** Tables of up to so many rows stay on one page. */
  keptRows: 16,
} as const;

/** How the organisation chart is drawn. */
export const charts = {
  rootHeight: 28,
  boxHeight: 26,
  /** Above and below the text of a box. */
  padding: 3,
  /** The distance of names from the box that they stand beside. */
  aside: 8,
  /** The height of a connector, and the distance between boxes. */
  gap: 11,
  line: 0.75,
  /** A chart of more boxes than this is drawn downward. */
  across: 7,
  boxWidth: 110,
  /** Names are set this much smaller to keep a line, as a share of their size; longer ones are drawn downward. */
  smallest: 0.8,
  rootWidth: 160,
} as const;
