/** Blocks that are paragraphs, spelled in styles, spans and tab stops: each document format only has to say it its own way. */
import type { Block, Heading } from '../report/blocks';
import { captionText, headingStyles, type Piece, SECTION_SIGN, styleFor } from './flow';
import { textWidthOf } from './measure';
import { colours, type StyleName, styleOf, textWidth } from './styles';

/** A stretch of text that looks alike; what it does not say is as in its paragraph. */
export interface Span {
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  /** Distance added behind each letter, below 0 where it is taken away. */
  readonly tracking?: number;
}

/** The step to the next tab stop. */
export const TAB = 'tab';

/** A tab stop, in points from the left margin. */
export interface TabStop {
  readonly at: number;
  readonly align: 'left' | 'right';
  readonly leader?: 'dot';
}

/** A paragraph: its style, what differs from it, and its words. */
export interface Paragraph {
  readonly style: StyleName;
  readonly spans: readonly (Span | typeof TAB)[];
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly size?: number;
  readonly hanging?: number;
  readonly keepNext?: boolean;
  readonly newPage?: boolean;
  readonly tabs?: readonly TabStop[];
  /** Id of the heading that it is: what the contents list points at. */
  readonly anchor?: string;
}

type Kind<K extends Block['kind']> = Block & { readonly kind: K };

/** The cover: slogan, title between rules, session, time, bureau. The room of the slogan stays where there is none. */
function coverLines(cover: Kind<'cover'>): Paragraph[] {
  const lines: [StyleName, string | undefined][] = [
    ['coverSlogan', cover.slogan],
    ['coverTitle', cover.title],
    ['coverSession', cover.session],
    ['coverSubmitted', cover.submitted],
    ['coverBureau', cover.bureau],
  ];
  return lines.flatMap(([style, text]) => {
    if (text) return [{ style, spans: [{ text }] }];
    return style === 'coverSlogan' ? [{ style, spans: [] }] : [];
  });
}

/** A sign, the tab to its text, and how far it hangs: a wide sign further than a dash. */
function signed(style: StyleName, mark: string, scale: number): Pick<Paragraph, 'spans' | 'hanging'> {
  const { size, font, hanging = 0, left = 0 } = styleOf(style);
  if (mark === '') return { spans: [], hanging: 0 };
  const needed = textWidthOf(mark, size * scale, font) + size * scale * 0.25;
  return {
    spans: [{ text: mark }, TAB],
    ...(needed > hanging ? { hanging: Math.min(needed, left) } : {}),
  };
}

/** The size and spacing of a piece where they differ from its style's, and whether it stays with what follows. */
function placeOf({ spacing, scale, keepNext, block }: Piece): Partial<Paragraph> {
  const name = styleFor(block);
  const { before = 0, after = 0, line = 1, size = 0 } = name ? styleOf(name) : {};
  return {
    ...(spacing.before === before ? {} : { before: spacing.before }),
    ...(spacing.after === after ? {} : { after: spacing.after }),
    ...(spacing.line === line ? {} : { line: spacing.line }),
    ...(scale === 1 ? {} : { size: size * scale }),
    ...(keepNext ? { keepNext } : {}),
  };
}

/** Korean fonts draw Ⅰ as wide as a syllable: how much closer its dot must come, in shares of the type size. */
const CLOSER: Readonly<Record<string, number>> = { Ⅰ: -0.26, Ⅱ: -0.15, Ⅲ: -0.05 };

/** A heading's words, the dot close to its number. */
export function headingSpans(text: string, size: number): Span[] {
  const closer = text[1] === '.' ? CLOSER[text[0]!] : undefined;
  if (closer === undefined) return [{ text }];
  return [{ text: text[0]!, tracking: closer * size }, { text: text.slice(1) }];
}

/** A heading; those of the outline carry what the contents list points at. */
function headingLine(piece: Piece, { level, id, text, mark, newPage }: Heading): Paragraph {
  const style = headingStyles[level];
  const isFirst = piece.above === undefined || isFront(piece.above);
  const place = { ...placeOf(piece), ...(newPage && !isFirst ? { newPage } : {}) };
  if (level < 4) {
    const words = [mark, text].filter(Boolean).join(' ');
    return { style, spans: headingSpans(words, styleOf(style).size), anchor: id, ...place };
  }
  const { spans, ...hang } = signed(style, mark || SECTION_SIGN, piece.scale);
  return { style, spans: [...spans, { text }], ...hang, ...place };
}

/** `기 구 ----- 5개과`: the dashes stand back. */
function leadLine(piece: Piece, { mark, text }: Kind<'lead'>): Paragraph {
  const { spans, ...hang } = signed('lead', mark, piece.scale);
  const parts = text.split(/(\s-{2,}\s)/).filter(part => part !== '');
  const words = parts.map(part =>
    /^\s-+\s$/.test(part) ? { text: part, colour: colours.rule, bold: false } : { text: part },
  );
  return { style: 'lead', spans: [...spans, ...words], ...hang, ...placeOf(piece) };
}

/** A caption, its period in plain weight, and at the right the unit of its table. */
function captionLine(piece: Piece, { text, period }: Kind<'caption'>): Paragraph {
  const behind = period ? [{ text: ` (${period})`, bold: false }] : [];
  const words = [{ text: captionText(text) }, ...behind];
  if (!piece.unit) return { style: 'caption', spans: words, ...placeOf(piece) };
  const unit = { text: piece.unit, size: styleOf('unit').size, bold: false };
  const tabs = [{ at: textWidth, align: 'right' } as const];
  return { style: 'caption', spans: [...words, TAB, unit], tabs, ...placeOf(piece) };
}

/** A line of the running text: a bullet, what goes on below it, or a note. */
function runningLine(piece: Piece, block: Kind<'bullet' | 'note' | 'continuation'>): Paragraph {
  const style = styleFor(block)!;
  const { spans, ...hang } = signed(style, 'mark' in block ? block.mark : '', piece.scale);
  return { style, spans: [...spans, { text: block.text }], ...hang, ...placeOf(piece) };
}

/** Whether a block stands before the numbered pages. */
export function isFront({ kind }: Block): boolean {
  return kind === 'cover' || kind === 'contents';
}

/** The paragraphs of a piece; none for tables, charts, contents lists, and for a line that says nothing. */
export function paragraphsOf(piece: Piece): Paragraph[] {
  const { block } = piece;
  switch (block.kind) {
    case 'cover':
      return coverLines(block);
    case 'heading':
      return [headingLine(piece, block)];
    case 'bullet':
    case 'note':
    case 'continuation':
      return block.text.trim() === '' ? [] : [runningLine(piece, block)];
    case 'caption':
      return [captionLine(piece, block)];
    case 'lead':
      return [leadLine(piece, block)];
    case 'band':
    case 'purpose':
    case 'unit':
      return [{ style: block.kind, spans: [{ text: block.text }], ...placeOf(piece) }];
    default:
      return [];
  }
}
