/** The report as an .hwpx: what Korean offices write and file with. */
import type { Block } from '../../report/blocks';
import { behindNumber, type DocumentFacts } from '../facts';
import { estimatePages } from '../page-estimate';
import { HANCOM_SPARE } from '../page-fit';
import { renderText } from '../text';
import { legal } from '../xml';
import { anchorsOf } from './anchors';
import { sectionsXml } from './body';
import { checkParts, checkZip } from './check';
import type { Writing } from './elements';
import { headerXml } from './header';
import { HEAD, NAMESPACES } from './namespaces';
import { packHwpx, partsOf } from './package';
import { newResources } from './resources';

/** How much of the text stands in the preview, and of how many blocks. */
const PREVIEW = 1000;
const PREVIEWED = 60;

/** Spells the blocks as an .hwpx; same blocks, same bytes. Throws where the package is not as readers need it. */
export function renderHwpx(blocks: readonly Block[], facts: DocumentFacts): Uint8Array {
  const resources = newResources();
  const pages = facts.pages ?? estimatePages(blocks, HANCOM_SPARE);
  const writing: Writing = { resources, pages, anchors: anchorsOf(blocks), foot: behindNumber(facts) };
  const sections = sectionsXml(blocks, writing).map(xml => `${HEAD}<hs:sec ${NAMESPACES}>${xml}</hs:sec>`);
  const header = headerXml(resources, sections.length);
  const preview = legal(renderText(blocks.slice(0, PREVIEWED)).slice(0, PREVIEW)).replace(/\n/g, '\r\n');
  const parts = partsOf(header, sections, preview, facts);
  checkParts(parts);
  const bytes = packHwpx(parts);
  checkZip(bytes);
  return bytes;
}
