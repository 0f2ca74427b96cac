/** The sections: front matter without page numbers, then the report from page 1. */
import type { Block } from '../../report/blocks';
import { spaceBelow } from '../extents';
import type { Piece } from '../flow';
import { placeGroups } from '../page-estimate';
import { fitPieces, HANCOM_SPARE } from '../page-fit';
import { isFront, type Paragraph, paragraphsOf } from '../paragraphs';
import { styleOf, tables } from '../styles';
import { boxXml, isBoxed } from './box';
import { chartXml } from './chart';
import { contentsXml } from './contents';
import { lineXml, type Writing } from './elements';
import { HEAD, NAMESPACES } from './namespaces';
import { sectionStart } from './section';
import { tableXml } from './table';

/** Of two spaces that meet the wider one counts; this format would add them up. */
function paragraphXml(line: Paragraph, afterAbove: number, writing: Writing): string {
  const before = Math.max(0, (line.before ?? styleOf(line.style).before ?? 0) - afterAbove);
  return isBoxed(line) ? boxXml(line, before, writing) : lineXml(line, writing, { before });
}

function pieceXml(piece: Piece, afterAbove: number, writing: Writing): string {
  const { block } = piece;
  if (block.kind === 'contents') return contentsXml(block, writing);
  if (block.kind === 'table') return tableXml(piece, block, writing);
  if (block.kind === 'chart') return chartXml(block.root, writing);
  return paragraphsOf(piece)
    .map((line, i) => paragraphXml(line, i === 0 ? afterAbove : 0, writing))
    .join('');
}

const isLong = ({ block }: Piece): boolean => block.kind === 'table' && block.rows > tables.keptRows;

/**
 * The pieces that a new page is asked for: this format cannot keep the header of a long table with its rows, so
 * what leads to one is sent to the next page where the table would not fit below it.
 */
function pushedPieces(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const pushed = placeGroups(pieces).filter(group => group.isPushed && group.pieces.some(isLong));
  return new Set(pushed.map(group => group.pieces[0]!));
}

const onNewPage = (xml: string): string => xml.replace('pageBreak="0"', 'pageBreak="1"');

/** Puts what opens a section into its first paragraph, with which `xml` begins. */
function opened(xml: string, start: string): string {
  return xml.replace(
    /^<hp:p [^>]*>/,
    paragraph => paragraph.replace(/pageBreak="1"/, 'pageBreak="0"') + start,
  );
}

function sectionXml(pieces: readonly Piece[], isNumbered: boolean, writing: Writing): string {
  const start = sectionStart(isNumbered, writing);
  const pushed = pushedPieces(pieces);
  const content = pieces.map((piece, i) => {
    const above = pieces[i - 1];
    const xml = pieceXml(piece, above ? spaceBelow(above) : 0, writing);
    return pushed.has(piece) ? onNewPage(xml) : xml;
  });
  const first = content.findIndex(xml => xml !== '');
  if (first < 0) content.push(opened(lineXml({ style: 'body', spans: [] }, writing), start));
  else content[first] = opened(content[first]!, start);
  return [`${HEAD}<hs:sec ${NAMESPACES}>`, ...content, '</hs:sec>'].join('');
}

/** Spells all blocks, a section each for what comes before the numbered pages and for these. */
export function sectionsXml(blocks: readonly Block[], writing: Writing): string[] {
  const pieces = fitPieces(blocks, HANCOM_SPARE);
  const front = pieces.filter(({ block }) => isFront(block));
  const rest = pieces.filter(({ block }) => !isFront(block));
  const body = sectionXml(rest, true, writing);
  return front.length > 0 ? [sectionXml(front, false, writing), body] : [body];
}
