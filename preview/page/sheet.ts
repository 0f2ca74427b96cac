/** A tab as the grid library wants it. */
import type { Cell, Sheet, SheetConfig } from '@fortune-sheet/core';
import type { ShownCell, ShownTab } from '../shapes';

const LINE = '#bfbfbf';
const aligns = { center: 0, left: 1, right: 2 } as const;

/** A cell with the library's own short names: v value, m shown, bg fill, fc colour, bl bold, fs size, tb wrap. */
export function gridCell(cell: ShownCell): Cell {
  const { text, typed, fill, colour, bold, size, align, wraps, isNumber, note } = cell;
  const isFormula = typed?.startsWith('=') === true;
  return {
    v: isFormula ? text : (typed ?? text),
    m: text,
    ct: isNumber ? { fa: 'General', t: 'n' } : { fa: '@', t: 's' },
    fs: size ?? 10,
    vt: 0,
    tb: wraps ? '2' : '1',
    ht: align ? aligns[align] : isNumber ? 2 : 1,
    ...(fill ? { bg: fill } : {}),
    ...(colour ? { fc: colour } : {}),
    ...(bold ? { bl: 1 } : {}),
    ...(note ? { ps: { left: null, top: null, width: null, height: null, value: note, isShow: false } } : {}),
  };
}

/** The rows of a tab, blank places as `null`; every place of a merged area names the area. */
export function gridRows(tab: ShownTab): (Cell | null)[][] {
  const rows = Array.from({ length: tab.rows }, () => new Array<Cell | null>(tab.columns).fill(null));
  for (const cell of tab.cells) {
    if (cell.row < tab.rows && cell.col < tab.columns) rows[cell.row]![cell.col] = gridCell(cell);
  }
  for (const { row, col, rows: high, columns: wide } of tab.merges) {
    for (let r = row; r < Math.min(row + high, tab.rows); r++) {
      for (let c = col; c < Math.min(col + wide, tab.columns); c++) {
        const isFirst = r === row && c === col;
        const mc = isFirst ? { r: row, c: col, rs: high, cs: wide } : { r: row, c: col };
        rows[r]![c] = { ...rows[r]![c], mc };
      }
    }
  }
  return rows;
}

function lines({ cells, rows, columns }: ShownTab): object[] {
  const side = { style: 1, color: LINE };
  return cells
    .filter(cell => cell.lined && cell.row < rows && cell.col < columns)
    .map(({ row, col }) => ({
      rangeType: 'cell',
      value: { row_index: row, col_index: col, l: side, r: side, t: side, b: side },
    }));
}

/** Sizes, merges and lines. */
export function gridConfig(tab: ShownTab): SheetConfig {
  const merge = Object.fromEntries(
    tab.merges.map(({ row, col, rows, columns }) => [
      `${row}_${col}`,
      { r: row, c: col, rs: rows, cs: columns },
    ]),
  );
  return { merge, columnlen: tab.widths, rowlen: tab.heights, borderInfo: lines(tab) };
}

function choices({ cells }: ShownTab): Record<string, object> {
  const offered = cells.filter(cell => cell.choices !== undefined);
  return Object.fromEntries(
    offered.map(({ row, col, choices: options = [] }) => [
      `${row}_${col}`,
      {
        type: 'dropdown',
        type2: 'false',
        rangeTxt: '',
        value1: options.filter(option => !option.includes(',')).join(','),
        value2: '',
        validity: '',
        remote: false,
        prohibitInput: false,
        hintShow: false,
        hintValue: '',
      },
    ]),
  );
}

function frozen({ frozenRows, frozenColumns }: ShownTab): Pick<Sheet, 'frozen'> {
  if (frozenRows + frozenColumns === 0) return {};
  const range = { row_focus: frozenRows - 1, column_focus: frozenColumns - 1 };
  const type = frozenColumns === 0 ? 'rangeRow' : frozenRows === 0 ? 'rangeColumn' : 'rangeBoth';
  return { frozen: { type, range } };
}

/** The whole tab. */
export function gridSheet(tab: ShownTab, order: number, isOpen: boolean): Sheet {
  return {
    id: tab.id,
    name: tab.name,
    order,
    status: isOpen ? 1 : 0,
    row: tab.rows,
    column: tab.columns,
    celldata: gridRows(tab).flatMap((cells, r) => cells.flatMap((v, c) => (v ? [{ r, c, v }] : []))),
    config: gridConfig(tab),
    dataVerification: choices(tab),
    luckysheet_select_save: [{ row: [0, 0], column: [0, 0] }],
    ...(tab.colour ? { color: tab.colour } : {}),
    ...frozen(tab),
  };
}
