/** The report as an .hwpx: what Korean offices write and file with. */
import type { Block } from '../../report/blocks';
import { behindNumber, type DocumentFacts } from '../facts';
import { estimatePages } from '../page-estimate';
import { HANCOM_SPARE } from '../page-fit';
import { legal } from '../xml';
import { anchorsOf } from './anchors';
import { sectionsXml } from './body';
import { checkParts, checkZip } from './check';
import type { Writing } from './elements';
import { headerXml } from './header';
import { packHwpx, partsOf } from './package';
import { newResources } from './resources';

/** How much of the text stands in the preview. */
const PREVIEW = 1000;

/** What file managers show of it: its lines, without tables. */
function previewOf(blocks: readonly Block[]): string {
  const lines = blocks.map(block => ('text' in block ? block.text : 'title' in block ? block.title : ''));
  return legal(lines.filter(Boolean).join('\r\n').slice(0, PREVIEW));
}

/** Spells the blocks as an .hwpx; same blocks, same bytes. Throws where the package is not as readers need it. */
export function renderHwpx(blocks: readonly Block[], facts: DocumentFacts): Uint8Array {
  const resources = newResources();
  const pages = facts.pages ?? estimatePages(blocks, HANCOM_SPARE);
  const writing: Writing = { resources, pages, anchors: anchorsOf(blocks), foot: behindNumber(facts) };
  const sections = sectionsXml(blocks, writing);
  const header = headerXml(resources, sections.length);
  const parts = partsOf(header, sections, previewOf(blocks), facts);
  checkParts(parts);
  const bytes = packHwpx(parts);
  checkZip(bytes);
  return bytes;
}
