/** Blocks that are a paragraph: cover, headings, bullets, notes, captions. */
import type { Block, Heading } from '../../report/blocks';
import { captionText, headingStyles, type Piece, SECTION_SIGN, styleFor } from '../flow';
import { textWidthOf } from '../measure';
import { colours, type StyleName, styleOf, textWidth } from '../styles';
import { bookmarkName, paragraph, run, TAB, type Writing } from './elements';
import type { ParagraphLook } from './properties';

type Kind<K extends Block['kind']> = Block & { readonly kind: K };

/** The cover: slogan, title between rules, session, time, bureau. */
export function coverXml(cover: Kind<'cover'>, writing: Writing): string {
  const lines: [StyleName, string | undefined][] = [
    ['coverSlogan', cover.slogan],
    ['coverTitle', cover.title],
    ['coverSession', cover.session],
    ['coverSubmitted', cover.submitted],
    ['coverBureau', cover.bureau],
  ];
  return lines.map(([name, text]) => (text ? paragraph(name, run(text, writing)) : '')).join('');
}

/** A sign, the tab to its text, and how far it hangs: a wide sign further than a dash. */
function signed(name: StyleName, mark: string, writing: Writing): { sign: string; look: ParagraphLook } {
  const { size, font, hanging = 0, left = 0 } = styleOf(name);
  if (mark === '') return { sign: '', look: { hanging: 0 } };
  const needed = textWidthOf(mark, size, font) + size * 0.25;
  const look = needed > hanging ? { hanging: Math.min(needed, left) } : {};
  return { sign: run(mark, writing) + TAB, look };
}

/** The spacing of a piece where it differs from its style's, and whether it stays with what follows. */
function placeOf({ spacing, keepNext, block }: Piece): ParagraphLook {
  const name = styleFor(block);
  const { before = 0, after = 0, line = 1 } = name ? styleOf(name) : {};
  return {
    ...(spacing.before === before ? {} : { before: spacing.before }),
    ...(spacing.after === after ? {} : { after: spacing.after }),
    ...(spacing.line === line ? {} : { line: spacing.line }),
    ...(keepNext ? { keepNext } : {}),
  };
}

/** A heading; those of the outline carry the bookmark that the contents list points at. `number` is its id. */
export function headingXml(
  piece: Piece & { readonly block: Heading },
  number: number,
  newPage: boolean,
  writing: Writing,
): string {
  const { level, id, text, mark } = piece.block;
  const name = headingStyles[level];
  const look: ParagraphLook = { ...placeOf(piece), ...(newPage ? { newPage } : {}) };
  if (level === 4) {
    const { sign, look: hang } = signed(name, mark || SECTION_SIGN, writing);
    return paragraph(name, sign + run(text, writing), { ...look, ...hang });
  }
  const words = run([mark, text].filter(Boolean).join(' '), writing);
  const start = `<w:bookmarkStart w:id="${number}" w:name="${bookmarkName(id)}"/>`;
  return paragraph(name, `${start}${words}<w:bookmarkEnd w:id="${number}"/>`, look);
}

/** `기 구 ----- 5개과`: the dashes stand back. */
function leadXml(piece: Piece, { mark, text }: Kind<'lead'>, writing: Writing): string {
  const { sign, look } = signed('lead', mark, writing);
  const parts = text.split(/(\s-{2,}\s)/);
  const runs = parts.map(part =>
    run(part, writing, /^\s-+\s$/.test(part) ? { colour: colours.rule, bold: false } : {}),
  );
  return paragraph('lead', sign + runs.join(''), { ...look, ...placeOf(piece) });
}

/** A caption, its period in plain weight, and at the right the unit of its table. */
function captionXml(piece: Piece, { text, period }: Kind<'caption'>, writing: Writing): string {
  const caption =
    run(captionText(text), writing) + run(period ? ` (${period})` : '', writing, { bold: false });
  if (!piece.unit) return paragraph('caption', caption, placeOf(piece));
  const unit = run(piece.unit, writing, { size: styleOf('unit').size, bold: false });
  const tabs = [{ at: textWidth, align: 'right' } as const];
  return paragraph('caption', caption + TAB + unit, { ...placeOf(piece), tabs });
}

/** A line of the running text: a bullet, what goes on below it, or a note. */
function lineXml(piece: Piece, block: Kind<'bullet' | 'note' | 'continuation'>, writing: Writing): string {
  const name = styleFor(block)!;
  const { sign, look } = signed(name, 'mark' in block ? block.mark : '', writing);
  return paragraph(name, sign + run(block.text, writing), { ...look, ...placeOf(piece) });
}

/** Spells a block that is one paragraph; `''` for others, and for one that says nothing. */
export function paragraphXml(piece: Piece, writing: Writing): string {
  const { block } = piece;
  switch (block.kind) {
    case 'bullet':
    case 'note':
    case 'continuation':
      return block.text.trim() === '' ? '' : lineXml(piece, block, writing);
    case 'caption':
      return captionXml(piece, block, writing);
    case 'lead':
      return leadXml(piece, block, writing);
    case 'band':
    case 'purpose':
    case 'unit':
      return paragraph(block.kind, run(block.text, writing), placeOf(piece));
    default:
      return '';
  }
}
