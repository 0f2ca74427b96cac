/** What stands together on a page and how far apart, whatever the file format. */
import type { Block } from '../report/blocks';
import { textWidthOf } from './measure';
import { type StyleName, styleOf, textWidth } from './styles';

/** The space around a paragraph, and the height of its lines as a multiple of the font's own. */
export interface Spacing {
  readonly before: number;
  readonly after: number;
  readonly line: number;
}

/** A block as it is laid out. */
export interface Piece {
  readonly block: Block;
  /** The unit of the table below, at the right of a caption's own line. */
  readonly unit?: string;
  /** The block above it. */
  readonly above?: Block;
  /** Stays on the page of what follows. */
  readonly keepNext: boolean;
  readonly spacing: Spacing;
  /** 1, or less where the page had to be drawn together. */
  readonly squeeze: number;
  /** 1, or less where its type had to be smaller too. */
  readonly scale: number;
  /** The page has room for rows of one height. */
  readonly isEven?: boolean;
}

/** Which style spells a heading of a level. */
export const headingStyles = { 1: 'part', 2: 'division', 3: 'project', 4: 'section' } as const;

/** The sign a section shows even where the published text prints none. */
export const SECTION_SIGN = '□';

/** The distance between running text and a table below it, and above it. */
const ABOVE_TABLE = 4;
const BELOW_TABLE = 8;
/** Lines are not drawn together further than this. */
const TIGHTEST_LINE = 1.05;

const SET_APART = /^(?:【|[<〈《[].*[>〉》\]]$|[□■▣◆○]\s)/;

/** 【제목】 as printed; brackets and signs that were typed are not doubled. */
export function captionText(text: string): string {
  return SET_APART.test(text) ? text : `【${text}】`;
}

/** The style of a block that is one paragraph; none for others. */
export function styleFor(block: Block): StyleName | undefined {
  switch (block.kind) {
    case 'heading':
      return headingStyles[block.level];
    case 'bullet':
      return `bullet${block.depth}`;
    case 'continuation':
      return `bullet${Math.min(4, Math.max(0, block.depth)) as 0 | 1 | 2 | 3 | 4}`;
    case 'note':
      return block.under === 'table' ? 'noteTable' : 'noteLine';
    case 'band':
    case 'lead':
    case 'purpose':
    case 'caption':
    case 'unit':
      return block.kind;
    default:
      return undefined;
  }
}

const isOutline = ({ kind }: Block): boolean => kind === 'bullet' || kind === 'continuation';
const isNote = ({ kind }: Block): boolean => kind === 'note';
const isTableNote = (block: Block): boolean => block.kind === 'note' && block.under === 'table';

/** Whether a block leads to a table below it and must not be left behind at the foot of a page. */
function leads(block: Block, next: Block | undefined): boolean {
  if (next === undefined || next.kind === 'heading' || next.kind === 'band') return false;
  if (block.kind === 'caption' || block.kind === 'unit') return true;
  return (next.kind === 'table' || next.kind === 'unit') && (isOutline(block) || isNote(block));
}

/** The spacing of the block's style, more of it beside tables, and all of it drawn together by the squeeze. */
function spacingOf({ block, above, keepNext, squeeze }: Omit<Piece, 'spacing' | 'scale'>): Spacing {
  const name = styleFor(block);
  const { before = 0, after = 0, line = 1 } = name ? styleOf(name) : {};
  const followsTable = above !== undefined && (above.kind === 'table' || isTableNote(above));
  const isText = isOutline(block) || (isNote(block) && !isTableNote(block));
  return {
    before: (followsTable && isText ? BELOW_TABLE : before) * squeeze,
    after: (keepNext && (isOutline(block) || isNote(block)) ? ABOVE_TABLE : after) * squeeze,
    line: Math.max(Math.min(line, TIGHTEST_LINE), line * squeeze),
  };
}

/** The same piece, drawn together; with a scale below 1 in smaller type. */
export function squeezed(piece: Piece, squeeze: number, scale = 1): Piece {
  return { ...piece, squeeze, scale, spacing: spacingOf({ ...piece, squeeze }) };
}

function fitsBeside(caption: Block & { kind: 'caption' }, unit: string): boolean {
  const wide = (name: StyleName, text: string): number => {
    const { size, font } = styleOf(name);
    return textWidthOf(text, size, font);
  };
  const written = captionText(caption.text) + (caption.period ? ` (${caption.period})` : '');
  return wide('caption', written) + wide('unit', unit) < textWidth - 24;
}

/** Puts units beside captions where both fit on a line, and tells what stays together and how far apart it stands. */
export function piecesOf(blocks: readonly Block[]): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    const next = blocks[i + 1];
    const unit = block.kind === 'caption' && next?.kind === 'unit' && fitsBeside(block, next.text);
    const piece = {
      block,
      above: blocks[i - 1],
      keepNext: leads(block, next),
      squeeze: 1,
      scale: 1,
      ...(unit ? { unit: next.text } : {}),
    };
    pieces.push({ ...piece, spacing: spacingOf(piece) });
    if (unit) i++;
  }
  return pieces;
}

/** Whether a block starts a new page. */
export function opensPage(block: Block): boolean {
  return block.kind === 'band' || (block.kind === 'heading' && block.newPage === true);
}
