/** Properties of paragraphs and runs, always in the order of the schema. Lengths come in points. */
import type { TabStop } from '../paragraphs';
import type { FontRole, FontTarget, Rule, TextStyle } from '../style-shapes';
import { fonts } from '../styles';

/** Points to twentieths of a point, the unit of lengths. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** What a paragraph can be given; of a style only what it sets. */
export interface ParagraphLook extends Partial<Omit<TextStyle, 'name' | 'font' | 'size' | 'outline'>> {
  readonly style?: string;
  readonly outline?: number;
  /** Digits and Latin letters stand close to Hangul, without a distance of the program's own. */
  readonly isClose?: boolean;
  readonly tabs?: readonly TabStop[];
  /** An exact height of the line, for rows that hold connectors only. */
  readonly exactLine?: number;
  /** Section properties, where this paragraph ends a section. */
  readonly section?: string;
}

/** A border: width in points, to the eighth. */
export function border(side: string, rule: Rule | undefined): string {
  if (!rule) return `<w:${side} w:val="nil"/>`;
  const size = Math.round(rule.width * 8);
  return `<w:${side} w:val="single" w:sz="${size}" w:space="${rule.space}" w:color="${rule.colour}"/>`;
}

function borders(rules: TextStyle['rules']): string {
  if (!rules) return '';
  const sides = (['top', 'left', 'bottom', 'right'] as const).filter(side => rules[side]);
  return `<w:pBdr>${sides.map(side => border(side, rules[side])).join('')}</w:pBdr>`;
}

function tabStops(tabs: readonly TabStop[] | undefined): string {
  if (!tabs || tabs.length === 0) return '';
  const stops = tabs.map(
    ({ at, align, leader }) =>
      `<w:tab w:val="${align}"${leader ? ` w:leader="${leader}"` : ''} w:pos="${twips(at)}"/>`,
  );
  return `<w:tabs>${stops.join('')}</w:tabs>`;
}

function spacing({ before, after, line, exactLine }: ParagraphLook): string {
  const attributes = [
    before === undefined ? '' : ` w:before="${twips(before)}"`,
    after === undefined ? '' : ` w:after="${twips(after)}"`,
    exactLine !== undefined
      ? ` w:line="${twips(exactLine)}" w:lineRule="exact"`
      : line === undefined
        ? ''
        : ` w:line="${Math.round(line * 240)}" w:lineRule="auto"`,
  ].join('');
  return attributes === '' ? '' : `<w:spacing${attributes}/>`;
}

function indent({ left, right, hanging }: ParagraphLook): string {
  const attributes = [
    left === undefined ? '' : ` w:left="${twips(left)}"`,
    right === undefined ? '' : ` w:right="${twips(right)}"`,
    hanging === undefined ? '' : ` w:hanging="${twips(hanging)}"`,
  ].join('');
  return attributes === '' ? '' : `<w:ind${attributes}/>`;
}

/** Paragraph properties; `''` when there are none. */
export function paragraphProperties(look: ParagraphLook): string {
  const inner = [
    look.style ? `<w:pStyle w:val="${look.style}"/>` : '',
    look.keepNext ? '<w:keepNext/>' : '',
    look.newPage ? '<w:pageBreakBefore/>' : '',
    borders(look.rules),
    look.fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${look.fill}"/>` : '',
    tabStops(look.tabs),
    look.isClose ? '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>' : '',
    spacing(look),
    indent(look),
    look.align ? `<w:jc w:val="${look.align}"/>` : '',
    look.outline === undefined ? '' : `<w:outlineLvl w:val="${look.outline}"/>`,
    look.section ?? '',
  ].join('');
  return inner === '' ? '' : `<w:pPr>${inner}</w:pPr>`;
}

/** What a run can be given. */
export interface RunLook {
  readonly font?: FontRole;
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly tracking?: number;
}

/** The inside of run properties. */
export function runProperties(look: RunLook, target: FontTarget): string {
  const name = look.font ? fonts[target][look.font].name : '';
  const font = `<w:rFonts w:ascii="${name}" w:eastAsia="${name}" w:hAnsi="${name}" w:cs="${name}"/>`;
  return [
    name === '' ? '' : font,
    look.bold === undefined ? '' : look.bold ? '<w:b/><w:bCs/>' : '<w:b w:val="0"/><w:bCs w:val="0"/>',
    look.colour ? `<w:color w:val="${look.colour}"/>` : '',
    look.tracking ? `<w:spacing w:val="${twips(look.tracking)}"/>` : '',
    look.size
      ? `<w:sz w:val="${Math.round(look.size * 2)}"/><w:szCs w:val="${Math.round(look.size * 2)}"/>`
      : '',
  ].join('');
}
