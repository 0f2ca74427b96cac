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
  /** What stands behind the number at the foot of every page. */
  readonly foot: string;
}

const styleNames = Object.keys(styles) as StyleName[];

/** Whole characters only; a line's end becomes a break, a tab of the person's own a space. */
function textXml(text: string): string {
  const lines = keepTogether(text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ')).split('\n');
  return lines.map(escapeXml).join('<hp:lineBreak/>');
}

/** A step to a tab stop; how wide it comes out is the program's to find. */
export function stopXml({ align, leader }: TabStop): string {
  return `<hp:tab width="0" leader="${leader ? 3 : 0}" type="${align === 'right' ? 2 : 1}"/>`;
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

/** The narrowest step behind a sign. */
const LEAST_STEP = 4;

/** The step behind a sign reaches to where the next lines start, any other to its tab stop. */
function stepXml({ style, spans, hanging, tabs }: Paragraph, { size, font }: LetterLook): string {
  if (tabs?.[0]) return stopXml(tabs[0]);
  const [sign] = spans;
  const room =
    (hanging ?? styleOf(style).hanging ?? 0) -
    (sign && sign !== TAB ? textWidthOf(sign.text, size, font) : 0);
  return `<hp:tab width="${units(Math.max(LEAST_STEP, room))}" leader="0" type="1"/>`;
}

/** The runs of a paragraph: spans that look alike share one; a paragraph without words keeps the look of its style. */
function runsXml(line: Paragraph, writing: Writing): string {
  const base = styleOf(line.style);
  const whole: LetterLook = line.size === undefined ? base : { ...base, size: line.size };
  let [run, xml, inner]: [LetterLook, string, string] = [whole, '', ''];
  for (const span of line.spans) {
    const isPlain = span === TAB || Object.keys(span).length === 1;
    const look = isPlain ? whole : { ...whole, ...span };
    if (look !== run && inner !== '') {
      xml += runXml(`<hp:t>${inner}</hp:t>`, run, writing);
      inner = '';
    }
    run = look;
    inner += span === TAB ? stepXml(line, whole) : textXml(span.text);
  }
  return xml + runXml(inner === '' ? '' : `<hp:t>${inner}</hp:t>`, run, writing);
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
