/** How paragraphs look: margins, lines, borders, tab stops. Lengths come in points. */
import { LINE_HEIGHT } from '../measure';
import type { TabStop } from '../paragraphs';
import type { TextStyle } from '../style-shapes';
import { styles } from '../styles';
import { borderId } from './borders';
import { units } from './letters';
import type { Resources } from './resources';

/** A style with what differs from it. */
export interface ParagraphLook extends Omit<TextStyle, 'name' | 'newPage'> {
  readonly tabs?: readonly TabStop[];
}

/** Newer programs read the first; the older ones count margins in halves. */
const inBoth = (xml: (scale: number) => string): string =>
  '<hp:switch><hp:case hp:required-namespace="http://www.hancom.co.kr/hwpml/2016/HwpUnitChar">' +
  `${xml(1)}</hp:case><hp:default>${xml(2)}</hp:default></hp:switch>`;

/** The id of tab stops; without any, the text behind a sign starts where its next lines do. */
function tabsId({ tabs }: Resources, stops: readonly TabStop[] | undefined): number {
  if (!stops) return tabs.idOf('', () => ' autoTabLeft="1" autoTabRight="0"/>');
  const items = stops.map(({ at, align, leader }) =>
    inBoth(scale => {
      const place = `pos="${units(at) * scale}" type="${align.toUpperCase()}"`;
      return `<hh:tabItem ${place} leader="${leader ? 'DOT' : 'NONE'}" unit="HWPUNIT"/>`;
    }),
  );
  const definition = ` autoTabLeft="0" autoTabRight="0">${items.join('')}</hh:tabPr>`;
  return tabs.idOf(definition, () => definition);
}

/** In this format the first line stands at the left margin, and the others hang behind it. */
function marginsXml(look: ParagraphLook): string {
  const { before = 0, after = 0, left = 0, right = 0, hanging = 0, line = 1, rules = {} } = look;
  const beside = (points: number, rule?: { readonly space: number }): number => points + (rule?.space ?? 0);
  return inBoth(scale => {
    const margin = (name: string, points: number): string =>
      `<hc:${name} value="${units(points) * scale}" unit="HWPUNIT"/>`;
    const margins = [
      margin('intent', -hanging),
      margin('left', left - hanging),
      margin('right', right),
      margin('prev', beside(before, rules.top)),
      margin('next', beside(after, rules.bottom)),
    ];
    const height = Math.round(line * LINE_HEIGHT * 100);
    return (
      `<hh:margin>${margins.join('')}</hh:margin>` +
      `<hh:lineSpacing type="PERCENT" value="${height}" unit="HWPUNIT"/>`
    );
  });
}

function borderXml(resources: Resources, { rules = {}, fill }: ParagraphLook): string {
  const id = borderId(resources, { ...rules, ...(fill ? { fill } : {}) });
  const offset = (rule?: { readonly space: number }): number => units(rule?.space ?? 0);
  return (
    `<hh:border borderFillIDRef="${id}" offsetLeft="${offset(rules.left)}" offsetRight="${offset(rules.right)}" ` +
    `offsetTop="${offset(rules.top)}" offsetBottom="${offset(rules.bottom)}" connect="0" ignoreMargin="0"/>`
  );
}

const ALIGNMENTS = { left: 'LEFT', center: 'CENTER', right: 'RIGHT', both: 'JUSTIFY' } as const;

/**
 * Nothing is added between Hangul and digits. Lines end between words: for Hangul the format calls that, of all
 * names, BREAK_WORD.
 */
function paragraphLookXml(resources: Resources, look: ParagraphLook): string {
  const { align = styles.body.align, outline, keepNext = false } = look;
  const heading = outline === undefined ? 'type="NONE"' : 'type="OUTLINE"';
  return (
    ` tabPrIDRef="${tabsId(resources, look.tabs)}" condense="0" fontLineHeight="0" snapToGrid="0" ` +
    'suppressLineNumbers="0" checked="0">' +
    `<hh:align horizontal="${ALIGNMENTS[align]}" vertical="BASELINE"/>` +
    `<hh:heading ${heading} idRef="0" level="${outline ?? 0}"/>` +
    '<hh:breakSetting breakLatinWord="KEEP_WORD" breakNonLatinWord="BREAK_WORD" widowOrphan="0" ' +
    `keepWithNext="${keepNext ? 1 : 0}" keepLines="0" pageBreakBefore="0" lineWrap="BREAK"/>` +
    `<hh:autoSpacing eAsianEng="0" eAsianNum="0"/>${marginsXml(look)}${borderXml(resources, look)}</hh:paraPr>`
  );
}

/** The id of paragraphs that look so. */
export function paragraphId(resources: Resources, look: ParagraphLook): number {
  const { align, before = 0, after = 0, line = 1, left = 0, right = 0, hanging = 0 } = look;
  const { outline, keepNext, fill } = look;
  const place = [before, after, line, left, right, hanging].map(units).join();
  const key = `${place},${align},${outline},${keepNext},${fill}`;
  const drawn = look.rules || look.tabs ? JSON.stringify([look.rules, look.tabs]) : '';
  return resources.paras.idOf(key + drawn, () => paragraphLookXml(resources, look));
}
