/** The report as a .docx: for Word, LibreOffice, and to be converted to a Google Doc. */
import type { Block } from '../../report/blocks';
import { behindNumber, type DocumentFacts } from '../facts';
import { estimatePages } from '../page-estimate';
import { documentXml } from './body';
import { bookmarkName, field, paragraph, run, type Writing } from './elements';
import { HEAD, MAIN, packDocx } from './package';
import { fontTableXml, stylesXml } from './styles';

const SETTINGS =
  `${HEAD}<w:settings ${MAIN}><w:zoom w:percent="100"/><w:defaultTabStop w:val="800"/>` +
  '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" ' +
  'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  '<w:themeFontLang w:val="en-US" w:eastAsia="ko-KR"/></w:settings>';

/** `- 3 -` at the foot of a page, and what is to stand behind it. */
function footerXml(foot: string, writing: Writing): string {
  const number = run('- ', writing) + field('PAGE', '1', writing) + run(` -${foot}`, writing);
  return `${HEAD}<w:ftr ${MAIN}>${paragraph('footer', number)}</w:ftr>`;
}

/** Spells the blocks as a .docx; same blocks, same bytes. */
export function renderDocx(blocks: readonly Block[], facts: DocumentFacts): Uint8Array {
  const target = facts.target ?? 'desk';
  const writing: Writing = { target, pages: facts.pages ?? estimatePages(blocks) };
  const parts = {
    document: documentXml(blocks, writing),
    styles: stylesXml(target),
    fontTable: fontTableXml(target),
    settings: SETTINGS,
    footer: footerXml(behindNumber(facts), writing),
  };
  return packDocx(parts, { title: facts.title, author: facts.author, subject: `${facts.year}년` });
}

/** The headings that carry a bookmark: the bookmark's name, and the heading's id. */
export function bookmarksOf(blocks: readonly Block[]): Record<string, string> {
  const bookmarks: Record<string, string> = {};
  for (const block of blocks)
    if (block.kind === 'heading' && block.level < 4) bookmarks[bookmarkName(block.id)] = block.id;
  return bookmarks;
}
