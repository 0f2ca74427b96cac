/** Text, lengths and attributes as html writes them. */
import { keepTogether } from '../keep';
import { escapeXml } from '../xml';

/** A length in points. */
export function points(length: number): string {
  return `${Math.round(length * 100) / 100}pt`;
}

/** A length in points; none where none was set. */
export function pointsIfAny(length: number | undefined): string | undefined {
  return length === undefined ? undefined : points(length);
}

/** ` style="…"` of what is set; `''` when nothing is. */
export function look(declarations: Readonly<Record<string, string | undefined>>): string {
  const set = Object.entries(declarations).filter(([, value]) => value !== undefined);
  return set.length === 0 ? '' : ` style="${set.map(([name, value]) => `${name}:${value}`).join(';')}"`;
}

/** Words as they may stand between tags. */
export function words(text: string): string {
  return escapeXml(keepTogether(text)).replace(/\r\n?|\n/g, '<br>');
}

/** ` rowspan="2"` where a cell covers more than one place. */
export function spans({ rowSpan, colSpan }: { readonly rowSpan: number; readonly colSpan: number }): string {
  return (rowSpan > 1 ? ` rowspan="${rowSpan}"` : '') + (colSpan > 1 ? ` colspan="${colSpan}"` : '');
}

/** The widths of a table's columns, in shares of the whole. */
export function columns(widths: readonly number[]): string {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const shares = widths.map(width => `<col style="width:${Math.round((width / whole) * 10000) / 100}%">`);
  return `<colgroup>${shares.join('')}</colgroup>`;
}
