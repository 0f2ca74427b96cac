/** A tab of the emulated workbook as a grid in a browser shows it. */
import { type Cell, placeOf, type Tab } from '../tests/emulator/store/workbook';
import { heightsOf } from './row-heights';
import type { ShownCell, ShownTab } from './shapes';

/** As wide as a column is that nobody has sized. */
const USUAL_WIDTH = 100;
/** Blank rows and columns that are shown below and beside what is written. */
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 2;

const aligns = ['left', 'center', 'right'] as const;

function lookOf({ look = {}, value }: Cell): Partial<ShownCell> {
  const fill = String(look['background'] ?? '#ffffff');
  const colour = String(look['fontColor'] ?? '#000000');
  const align = aligns.find(one => one === look['horizontalAlignment']);
  return {
    ...(typeof value === 'number' ? { isNumber: true as const } : {}),
    ...(fill !== '#ffffff' ? { fill } : {}),
    ...(colour !== '#000000' ? { colour } : {}),
    ...(look['fontWeight'] === 'bold' ? { bold: true as const } : {}),
    ...(look['fontSize'] && look['fontSize'] !== 10 ? { size: Number(look['fontSize']) } : {}),
    ...(align ? { align } : {}),
    ...(look['wrap'] ? { wraps: true as const } : {}),
    ...(look['border'] ? { lined: true as const } : {}),
  };
}

function choicesOf({ rule }: Cell): Partial<ShownCell> {
  const list = rule?.criteria === 'VALUE_IN_LIST' ? (rule.values[0] as readonly string[]) : [];
  return list.length > 0 ? { choices: list } : {};
}

function cellOf(cell: Cell, row: number, col: number, text: string): ShownCell {
  const typed = cell.formula ?? (typeof cell.value === 'number' ? String(cell.value) : text);
  const link = cell.links?.[0]?.url;
  return {
    row,
    col,
    text,
    ...(typed === text ? {} : { typed }),
    ...lookOf(cell),
    ...choicesOf(cell),
    ...(cell.note ? { note: cell.note } : {}),
    ...(link ? { link } : {}),
  };
}

const isBlank = ({ row, col, text, ...look }: ShownCell): boolean =>
  text === '' && Object.keys(look).every(key => key === 'wraps' || key === 'align' || key === 'choices');

/** The tab, with the texts that are shown there by rows. */
export function shownTab(tab: Tab, texts: readonly (readonly string[])[]): ShownTab {
  const all = [...tab.cells].map(([key, cell]) => {
    const { row, col } = placeOf(key);
    return cellOf(cell, row, col, texts[row]?.[col] ?? '');
  });
  const lastRow = texts.length;
  const cells = all.filter(cell => !isBlank(cell) || (cell.row < lastRow && cell.choices !== undefined));
  const merges = tab.merges.map(({ row, col, lastRow: to, lastCol }) => ({
    row,
    col,
    rows: to - row + 1,
    columns: lastCol - col + 1,
  }));
  const widthAt = (row: number, col: number): number => {
    const merged = merges.find(area => area.row === row && area.col === col);
    const places = Array.from(
      { length: merged?.columns ?? 1 },
      (_, i) => tab.widths.get(col + i) ?? USUAL_WIDTH,
    );
    return places.reduce((sum, width) => sum + width, 0);
  };
  const wide = Math.max(0, ...texts.map(row => row.length), ...merges.map(area => area.col + area.columns));
  return {
    id: String(tab.id),
    name: tab.name,
    colour: tab.colour,
    rows: Math.min(tab.rows, lastRow + SPARE_ROWS),
    columns: Math.min(tab.columns, Math.max(wide + SPARE_COLUMNS, 8)),
    cells,
    merges,
    widths: Object.fromEntries(tab.widths),
    heights: { ...heightsOf(cells, widthAt), ...Object.fromEntries(tab.heights) },
    frozenRows: tab.frozenRows,
    frozenColumns: tab.frozenColumns,
  };
}
