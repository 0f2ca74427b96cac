/** Paragraphs of the report, spelled for Word. */
import { type Paragraph, TAB as STEP } from '../paragraphs';
import { bookmarkName, paragraph, run, TAB, type Writing } from './elements';

/** Spells a paragraph; one that is a heading carries the bookmark that the contents list points at, `number` is its id. */
export function paragraphXml(
  { style, spans, anchor, ...look }: Paragraph,
  number: number,
  writing: Writing,
): string {
  const { size: whole, ...place } = look;
  const words = spans.map(span => {
    if (span === STEP) return TAB;
    const { text, size = whole, ...rest } = span;
    return run(text, writing, { ...rest, ...(size === undefined ? {} : { size }) });
  });
  const content = words.join('');
  if (anchor === undefined) return paragraph(style, content, place);
  const start = `<w:bookmarkStart w:id="${number}" w:name="${bookmarkName(anchor)}"/>`;
  return paragraph(style, `${start}${content}<w:bookmarkEnd w:id="${number}"/>`, place);
}
