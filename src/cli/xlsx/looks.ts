/** The looks of the plan, spelled as styles of a workbook file. */
import type { CellStyle } from 'hucre/xlsx';
import { type Look, type LookStyle, looks } from '../../model/plan';

/** The font of office documents; where it is missing, programs fall back to their own Korean font. */
export const FONT = '맑은 고딕';

const LINE = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;

/** A bordered cell always wraps: text in a column of numbers would else be cut off. */
function styleOf(look: LookStyle, locked: boolean): CellStyle {
  const { fill, colour, size, bold, align, wrap, border, format } = look;
  return {
    font: { name: FONT, size, ...(bold && { bold }), ...(colour && { color: { rgb: colour } }) },
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
    ...(border && { border: { top: LINE, right: LINE, bottom: LINE, left: LINE } }),
    alignment: {
      vertical: 'center',
      ...(align && { horizontal: align }),
      ...((wrap || border) && { wrapText: true }),
    },
    numFmt: format,
    protection: { locked },
  };
}

const spell = (locked: boolean) =>
  Object.fromEntries(
    Object.entries(looks).map(([look, style]) => [look, styleOf(style, locked)]),
  ) as Readonly<Record<Look, CellStyle>>;

/** The style of each look in a cell that cannot be written while its tab is protected. */
export const lockedStyles = spell(true);

/** The style of each look in a cell that stays open to all. */
export const openStyles = spell(false);
