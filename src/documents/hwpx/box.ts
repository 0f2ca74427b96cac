/** A paragraph in a frame: a table of one cell, which every program draws alike. */
import { heightOfLines, linesIn } from '../measure';
import { type Paragraph, TAB } from '../paragraphs';
import { styleOf, textWidth } from '../styles';
import { borderId } from './borders';
import { lineXml, type Writing } from './elements';
import { units } from './letters';
import { holderXml, tableElement } from './table';

/** Whether a paragraph is framed, above and below at least, and no heading of the outline. */
export function isBoxed({ style, anchor }: Paragraph): boolean {
  const { rules } = styleOf(style);
  return anchor === undefined && rules?.top !== undefined && rules.bottom !== undefined;
}

/** Inside the frame, a paragraph has none of its own. */
const BARE = { rules: {}, fill: undefined, left: 0, right: 0, before: 0, after: 0 } as const;

/** Spells a framed paragraph; the space around it stands around its frame. */
export function boxXml(line: Paragraph, before: number, writing: Writing): string {
  const style = styleOf(line.style);
  const { rules = {}, fill, left = 0, right = 0 } = style;
  const words = line.spans.map(span => (span === TAB ? ' ' : span.text)).join('');
  const scale = (line.size ?? style.size) / style.size;
  const lineHeight = line.line ?? style.line ?? 1;
  const lines = linesIn(line.style, words, textWidth, scale);
  const height = units(heightOfLines(lines, line.style, lineHeight, scale));
  const width = units(textWidth);
  const border = borderId(writing.resources, { ...rules, ...(fill ? { fill } : {}) });
  const content = lineXml({ ...line, newPage: false }, writing, BARE);
  const cell = { row: 0, col: 0, rowSpan: 1, colSpan: 1, width, height, border, content };
  const margins = { beside: units(Math.max(left, right)), above: units(rules.top?.space ?? 0) };
  const table = { rows: 1, columns: 1, width, height, cells: [cell], margins, isKept: true };
  const around = { before, after: line.after ?? style.after ?? 0, keepNext: line.keepNext ?? style.keepNext };
  const place = { newPage: line.newPage ?? style.newPage ?? false };
  return holderXml(tableElement(table, writing), around, place, writing);
}
