/** Where the headings stand in the file itself: what a layout engine is asked for the page of. */
import { strFromU8, unzipSync } from 'fflate';
import { attributeOf, walkXml } from '../xml-walk';
import { FIRST_ANCHOR } from './anchors';

/** A paragraph by its section and its place in it, both counted from 0. */
export interface ParagraphPlace {
  readonly section: number;
  readonly paragraph: number;
}

/** The places of the headings that the contents list may name, in their order. Paragraphs in tables do not count. */
export function headingPlaces(hwpx: Uint8Array): ParagraphPlace[] {
  const places: ParagraphPlace[] = [];
  const parts = unzipSync(hwpx, { filter: ({ name }) => name.startsWith('Contents/section') });
  for (let section = 0; parts[`Contents/section${section}.xml`]; section++) {
    let [depth, paragraph] = [0, -1];
    walkXml(strFromU8(parts[`Contents/section${section}.xml`]!), {
      open: tag => {
        if (depth++ !== 1 || tag.name !== 'hp:p') return;
        paragraph++;
        if (Number(attributeOf(tag, 'id')) >= FIRST_ANCHOR) places.push({ section, paragraph });
      },
      close: () => depth--,
    });
  }
  return places;
}
