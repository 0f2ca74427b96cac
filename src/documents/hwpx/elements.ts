/** Paragraphs and runs: the few elements that everything in the document is made of. */
import { keepTogether } from '../keep';
import { textWidthOf } from '../measure';
import { type Paragraph, TAB, type TabStop } from '../paragraphs';
import { type StyleName, styleOf, styles } from '../styles';
import { escapeXml } from '../xml';
import { type LetterLook, lettersId, units } from './letters';
import { type ParagraphLook, paragraphId } from './paragraph-looks';
import type { Resources } from './resources';

/** What a piece of document may ask while it is written. */
export interface Writing {
  readonly resources: Resources;
  /** The page of every heading by its id, for the contents list. */
  readonly pages: Readonly<Record<string, number>>;
  /** The number of the paragraph that is a heading, by the heading's id: what a reference names. */
  readonly anchors: Readonly<Record<string, number>>;
}

const styleNames = Object.keys(styles) as StyleName[];

/** Whole characters only; a line's end becomes a break, a tab of the person's own a space. */
function textXml(text: string): string {
  const lines = keepTogether(text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ')).split('\n');
  return lines.map(escapeXml).join('<hp:lineBreak/>');
}

/** A step to a tab stop. Some readers lay nothing out and go by the width alone, in units. */
export function tabXml(width: number, align: TabStop['align'], leader?: TabStop['leader']): string {
  return `<hp:tab width="${width}" leader="${leader ? 3 : 0}" type="${align === 'right' ? 2 : 1}"/>`;
}

/** A run of letters that look alike; `inner` is XML. */
export function runXml(inner: string, look: LetterLook, { resources }: Pick<Writing, 'resources'>): string {
  return `<hp:run charPrIDRef="${lettersId(resources, look)}">${inner}</hp:run>`;
}

/** What is between the tags of a run: text, or nothing. */
export function wordsXml(text: string): string {
  return text === '' ? '' : `<hp:t>${textXml(text)}</hp:t>`;
}

/** What sets a paragraph apart from others of its look. */
export interface ParagraphPlace {
  readonly newPage?: boolean;
  /** Number by which references name it. */
  readonly anchor?: number;
}

/** A paragraph of a style, its runs given as XML. */
export function paragraphXml(
  style: StyleName,
  runs: string,
  look: ParagraphLook,
  place: ParagraphPlace,
  { resources }: Writing,
): string {
  return (
    `<hp:p id="${place.anchor ?? 0}" paraPrIDRef="${paragraphId(resources, look)}" ` +
    `styleIDRef="${styleNames.indexOf(style)}" pageBreak="${place.newPage ? 1 : 0}" columnBreak="0" merged="0">` +
    `${runs}</hp:p>`
  );
}

/** The narrowest step, where the text leaves no room for another. */
const LEAST_STEP = 4;

/** The step behind a sign reaches to where the next lines start, any other to its tab stop at the right. */
function stepXml(line: Paragraph, i: number, whole: LetterLook): string {
  const widthOf = (spans: Paragraph['spans']): number =>
    spans.reduce<number>(
      (sum, span) => sum + (span === TAB ? 0 : textWidthOf(span.text, span.size ?? whole.size, whole.font)),
      0,
    );
  const before = widthOf(line.spans.slice(0, i));
  const { hanging = 0, left = 0 } = { ...styleOf(line.style), ...line };
  const stop = line.tabs?.[0];
  const room = stop ? stop.at - left - before - widthOf(line.spans.slice(i + 1)) : hanging - before;
  return `<hp:t>${tabXml(units(Math.max(LEAST_STEP, room)), stop?.align ?? 'left', stop?.leader)}</hp:t>`;
}

/** The runs of a paragraph; one without words keeps the look of its style. */
function runsXml(line: Paragraph, writing: Writing): string {
  const base = styleOf(line.style);
  const whole = { ...base, size: line.size ?? base.size };
  if (line.spans.length === 0) return runXml('', whole, writing);
  const runs = line.spans.map((span, i) => {
    if (span === TAB) return runXml(stepXml(line, i, whole), whole, writing);
    const { text, ...look } = span;
    return runXml(wordsXml(text), { ...whole, ...look }, writing);
  });
  return runs.join('');
}

/** Spells a paragraph; `more` is what its surroundings change. */
export function lineXml(line: Paragraph, writing: Writing, more: Partial<ParagraphLook> = {}): string {
  const { style, spans, size, newPage, anchor, ...look } = line;
  const place = {
    newPage: newPage ?? styleOf(style).newPage ?? false,
    ...(anchor === undefined ? {} : { anchor: writing.anchors[anchor] ?? 0 }),
  };
  return paragraphXml(style, runsXml(line, writing), { ...styleOf(style), ...look, ...more }, place, writing);
}
