/** `word/document.xml`: front matter without page numbers, then the report from page 1. */
import type { Block } from '../../report/blocks';
import type { Piece } from '../flow';
import { fitPieces } from '../page-fit';
import { isFront, paragraphsOf } from '../paragraphs';
import { page } from '../styles';
import { chartXml } from './chart';
import { contentsXml } from './contents';
import { paragraph, type Writing } from './elements';
import { FOOTER_RELATION, HEAD, MAIN } from './package';
import { paragraphXml } from './paragraphs';
import { twips } from './properties';
import { tableXml } from './table';

/** The properties of a section; the numbered one shows the page and starts at 1. */
function sectionXml(isNumbered: boolean): string {
  const footer = isNumbered ? `<w:footerReference w:type="default" r:id="${FOOTER_RELATION}"/>` : '';
  const margins = `w:top="${twips(page.top)}" w:right="${twips(page.right)}" w:bottom="${twips(page.bottom)}" w:left="${twips(page.left)}"`;
  const edges = `w:header="${twips(page.footer)}" w:footer="${twips(page.footer)}" w:gutter="0"`;
  return (
    `<w:sectPr>${footer}<w:type w:val="nextPage"/>` +
    `<w:pgSz w:w="${twips(page.width)}" w:h="${twips(page.height)}"/><w:pgMar ${margins} ${edges}/>` +
    `${isNumbered ? '<w:pgNumType w:start="1"/>' : ''}</w:sectPr>`
  );
}

/** What a paragraph between two tables is for: without it they would grow together. */
const GAP = paragraph('gap', '');

const isTable = (block: Block | undefined): boolean => block?.kind === 'table' || block?.kind === 'chart';

function pieceXml(piece: Piece, number: number, writing: Writing): string {
  const { block, above } = piece;
  const apart = isTable(block) && isTable(above) ? GAP : '';
  switch (block.kind) {
    case 'contents':
      return contentsXml(block, writing);
    case 'table':
      return apart + tableXml(piece, block, writing);
    case 'chart':
      return apart + chartXml(block.root, writing);
    default:
      return paragraphsOf(piece)
        .map(line => paragraphXml(line, number, writing))
        .join('');
  }
}

/** Spells all blocks. */
export function documentXml(blocks: readonly Block[], writing: Writing): string {
  const pieces = fitPieces(blocks);
  const front = pieces.filter(({ block }) => isFront(block)).length;
  const xml = pieces.map((piece, i) => pieceXml(piece, i + 1, writing));
  const frontEnd = front > 0 ? paragraph('gap', '', { section: sectionXml(false) }) : '';
  const last = isTable(blocks[blocks.length - 1]) ? GAP : '';
  const body = [...xml.slice(0, front), frontEnd, ...xml.slice(front), last, sectionXml(true)].join('');
  return `${HEAD}<w:document ${MAIN}><w:body>${body}</w:body></w:document>`;
}
