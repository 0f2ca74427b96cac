/** The cells that organisation charts are made of. Lengths are points. */
import { charts, colours, type StyleName } from './styles';

/** A side of a cell. */
export type Side = 'top' | 'left' | 'bottom' | 'right';

/** A cell of the grid; one without a style is blank. */
export interface ChartCell {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** A line each. */
  readonly lines: readonly string[];
  readonly style?: StyleName;
  /** The type size where it is not the style's. */
  readonly size?: number;
  /** In the middle unless told. */
  readonly align?: 'left';
  readonly sides: readonly Side[];
  readonly fill?: string;
}

/** The grid: widths and heights in points. A row with `exact` height holds connectors only. */
export interface ChartGrid {
  readonly widths: readonly number[];
  readonly rows: readonly { readonly height: number; readonly exact: boolean }[];
  readonly cells: readonly ChartCell[];
}

/** All sides. */
export const BOX: readonly Side[] = ['top', 'left', 'bottom', 'right'];

/** A cell without words: its sides are connectors. */
export function blank(row: number, col: number, colSpan: number, sides: readonly Side[] = []): ChartCell {
  return { row, col, rowSpan: 1, colSpan, lines: [], sides };
}

/** The box that all others hang from. */
export function rootBox(name: string, row: number, col: number, colSpan: number): ChartCell {
  const look = { style: 'chartRoot', sides: BOX, fill: colours.bar } as const;
  return { row, col, rowSpan: 1, colSpan, lines: [name], ...look };
}

/** Where a cell stands. */
interface Place {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** A box that hangs from the root. */
export function childBox(name: string, size: number, place: Place): ChartCell {
  return { ...place, lines: [name], size, style: 'chartBox', sides: BOX, fill: colours.label };
}

/** The row of a connector. */
export const connector = { height: charts.gap, exact: true };
/** The row of the root. */
export const rootRow = { height: charts.rootHeight, exact: false };
