/** How letters look. Lengths come in points; the format counts hundredths of a point. */
import type { FontRole, TextStyle } from '../style-shapes';
import { colours, fonts } from '../styles';
import { borderId } from './borders';
import type { Resources } from './resources';

/** Points to the unit of all lengths. */
export function units(points: number): number {
  return Math.round(points * 100);
}

/** Fonts by the place at which the header lists them. */
export const fontOrder: readonly FontRole[] = ['sans', 'serif'];

/** The scripts that each have a font of their own. */
export const scripts = ['HANGUL', 'LATIN', 'HANJA', 'JAPANESE', 'OTHER', 'SYMBOL', 'USER'] as const;

/** How a stretch of text looks. */
export type LetterLook = Pick<TextStyle, 'font' | 'size' | 'bold' | 'colour' | 'tracking'>;

const forAll = (value: number): string =>
  scripts.map(script => `${script.toLowerCase()}="${value}"`).join(' ');

/** A distance between letters is told in hundredths of their size. */
function lettersXml(resources: Resources, look: LetterLook): string {
  const { font, size, bold = false, colour = colours.ink, tracking = 0 } = look;
  const spacing = Math.min(50, Math.round((tracking / size) * 100));
  return (
    ` height="${units(size)}" textColor="#${colour}" shadeColor="none" useFontSpace="1" useKerning="0" ` +
    `symMark="NONE" borderFillIDRef="${borderId(resources, {})}"><hh:fontRef ${forAll(fontOrder.indexOf(font))}/>` +
    `<hh:ratio ${forAll(fonts.hancom[font].ratio ?? 100)}/><hh:spacing ${forAll(spacing)}/>` +
    `<hh:relSz ${forAll(100)}/><hh:offset ${forAll(0)}/>` +
    `${bold ? '<hh:bold/>' : ''}<hh:underline type="NONE" shape="SOLID" color="#000000"/>` +
    '<hh:strikeout shape="NONE" color="#000000"/><hh:outline type="NONE"/>' +
    '<hh:shadow type="NONE" color="#B2B2B2" offsetX="10" offsetY="10"/></hh:charPr>'
  );
}

/** The id of letters that look so. */
export function lettersId(resources: Resources, look: LetterLook): number {
  const { font, size, bold, colour, tracking } = look;
  const key = `${font},${size},${bold},${colour},${tracking}`;
  return resources.chars.idOf(key, () => lettersXml(resources, look));
}
