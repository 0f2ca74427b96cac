/** Paragraphs, runs and fields: the few elements that everything in the document is made of. */
import { keepTogether } from '../keep';
import type { fonts, StyleName } from '../styles';
import { escapeXml } from '../xml';
import { type ParagraphLook, paragraphProperties, type RunLook, runProperties } from './properties';

/** What a piece of document may ask while it is written. */
export interface Writing {
  readonly target: keyof typeof fonts;
  /** The page of every heading by its id, for the contents list. */
  readonly pages: Readonly<Record<string, number>>;
}

/** The id of a style in the file: Word knows its own headings and lists of contents by theirs. */
export function styleId(name: StyleName): string {
  const known: Partial<Record<StyleName, string>> = {
    body: 'Normal',
    part: 'Heading1',
    division: 'Heading2',
    project: 'Heading3',
    contents1: 'TOC1',
    contents2: 'TOC2',
    contents3: 'TOC3',
    footer: 'Footer',
  };
  return known[name] ?? name.charAt(0).toUpperCase() + name.slice(1);
}

function wrap(content: string, look: RunLook, { target }: Pick<Writing, 'target'>): string {
  const properties = runProperties(look, target);
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
}

/** A run of text. A line's end becomes a break, a tab a space; dates stay whole. */
export function run(text: string, writing: Pick<Writing, 'target'>, look: RunLook = {}): string {
  const lines = keepTogether(text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ')).split('\n');
  const content = lines.map(line => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`).join('<w:br/>');
  return text === '' ? '' : wrap(content, look, writing);
}

/** The step to the next tab stop. */
export const TAB = '<w:r><w:tab/></w:r>';

/** A field with its cached result; each of its signs in a run of its own. */
export function field(instruction: string, result: string, writing: Pick<Writing, 'target'>): string {
  return [
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    `<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`,
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
    run(result, writing),
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  ].join('');
}

/** A paragraph of a style, with what differs from the style. */
export function paragraph(name: StyleName, content: string, look: ParagraphLook = {}): string {
  return `<w:p>${paragraphProperties({ style: styleId(name), ...look })}${content}</w:p>`;
}

/** The name of a heading's bookmark: letters, digits and underscores, at most 40 of them. */
export function bookmarkName(id: string): string {
  return `_Toc_${id.replace(/[^A-Za-z0-9_]/g, '_')}`.slice(0, 40);
}
