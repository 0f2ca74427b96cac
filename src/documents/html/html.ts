/** The report as one page of html that needs nothing else: to look at, and to print from a browser. */
import type { Block } from '../../report/blocks';
import type { DocumentFacts } from '../facts';
import { opensPage, type Piece } from '../flow';
import { estimatePages } from '../page-estimate';
import { fitPieces } from '../page-fit';
import { isFront, paragraphsOf } from '../paragraphs';
import { escapeXml } from '../xml';
import { contentsHtml, lineHtml } from './lines';
import { styleSheet } from './sheet';
import { chartHtml, tableHtml } from './tables';

type Pages = Readonly<Record<string, number>>;

function pieceHtml(piece: Piece, pages: Pages): string {
  const { block, squeeze } = piece;
  if (block.kind === 'contents') return contentsHtml(block, pages);
  if (block.kind === 'table') return tableHtml(block, squeeze);
  if (block.kind === 'chart') return chartHtml(block.root);
  return paragraphsOf(piece).map(lineHtml).join('');
}

/** Whether a sheet of paper begins: with every block of the front, behind them, and where a block says so. */
function opensSheet({ block, above }: Piece): boolean {
  return above === undefined || isFront(block) || isFront(above) || opensPage(block);
}

/** Spells the blocks as a page of html; same blocks, same text. */
export function renderHtml(blocks: readonly Block[], facts: DocumentFacts): string {
  const pages = facts.pages ?? estimatePages(blocks);
  const body = fitPieces(blocks).map((piece, i) => {
    const sheet = `<section class="page${isFront(piece.block) ? ' front' : ''}">\n`;
    return `${opensSheet(piece) ? (i > 0 ? '</section>\n' : '') + sheet : ''}${pieceHtml(piece, pages)}`;
  });
  const end = body.length > 0 ? '</section>\n' : '';
  return (
    '<!DOCTYPE html>\n<html lang="ko">\n<head>\n<meta charset="utf-8">\n' +
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n' +
    `<title>${escapeXml(facts.title)}</title>\n<meta name="author" content="${escapeXml(facts.author)}">\n` +
    `<style>\n${styleSheet()}\n</style>\n</head>\n<body>\n${body.join('')}${end}</body>\n</html>\n`
  );
}
