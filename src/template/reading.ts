/** A tab being read: which of its cells were understood, and what was in the way. */
import type { Cell, CellRef, Tab } from '../model/grid';
import { cellAt, cellName } from '../model/grid';
import type { Trouble } from '../model/records';
import type { Sourced } from '../model/sourced';
import { fromCell } from '../model/sourced';
import { formatNumber, readNumber } from '../prose/numbers';
import { withParticle } from '../prose/particles';
import { squeeze } from '../prose/words';
import { HINT } from './block';

/** A tab in reading. Cells that nothing claims are reported at the end. */
export interface Reading {
  readonly tab: Tab;
  /** Name of the division whose tab it is. */
  readonly division?: string;
  readonly troubles: Trouble[];
  readonly claims: Set<number>;
}

/** Opens a tab; its first words are its title, which nobody reads. */
export function openTab(tab: Tab, troubles: Trouble[], division?: string): Reading {
  const reading: Reading = { tab, division, troubles, claims: new Set() };
  const row = tab.rows.findIndex(cells => cells.some(cell => !isBlank(cell)));
  const col = (tab.rows[row] ?? []).findIndex(cell => !isBlank(cell));
  if (row >= 0 && /^[^【☞]/.test(textOf(cellAt(tab, row, col)))) claim(reading, row, col);
  return reading;
}

const ISO = /^\d{4}-\d{2}-\d{2}/;

/** The text of a cell as a person means it: what was typed; numbers with their commas; dates as shown. */
export function textOf(cell: Cell): string {
  const { value, shown } = cell;
  if (typeof value === 'number') return numberText(value, shown);
  if (typeof value === 'string') return ISO.test(value) && shown !== '' ? shown : value;
  return value === null ? '' : shown || String(value).toUpperCase();
}

/** A share is meant as it is shown (`67.30%`, not 0.673), and so are `-` and `1,234.50`. */
function numberText(value: number, shown: string): string {
  const seen = shown.trim().replace(/\.$/, '');
  const telling = seen.endsWith('%') || (/[,.△▲-]/.test(seen) && readNumber(seen) === value);
  return telling ? seen : formatNumber(value);
}

/** Nothing typed, whatever the cell looks like. */
export function isBlank(cell: Cell): boolean {
  return cell.value === null || (typeof cell.value === 'string' && cell.value.trim() === '');
}

/** The text at a place. */
export function textAt(reading: Reading, row: number, col: number): string {
  return textOf(cellAt(reading.tab, row, col));
}

/** More columns than any sheet has. */
const COLUMNS = 1 << 15;
const placeOf = (row: number, col: number): number => row * COLUMNS + col;

/** Marks a cell as understood. */
export function claim(reading: Reading, row: number, col: number): void {
  reading.claims.add(placeOf(row, col));
}

/** The text of a cell with its place. */
export function sourcedAt(reading: Reading, row: number, col: number): Sourced<string> {
  const text = textAt(reading, row, col);
  return fromCell(text.trim(), text, reading.tab.name, cellName(row, col));
}

/** Where a cell of the tab stands. */
export function refAt(reading: Reading, row: number, col: number): CellRef {
  return { tab: reading.tab.name, cell: cellName(row, col) };
}

/** Something in the way at a cell. */
export function trouble(
  reading: Reading,
  kind: Trouble['kind'],
  row: number,
  col: number,
  expected: string,
  message: string,
): void {
  const at = refAt(reading, row, col);
  const text = textAt(reading, row, col);
  const division = reading.division === undefined ? {} : { division: reading.division };
  reading.troubles.push({ kind, at, text, expected, message, ...division });
}

/** Finds a label anywhere in a tab, and where its value stands: the next thing typed at its right. */
export function besideLabel(
  tab: Tab,
  label: string,
): { row: number; col: number; value: number } | undefined {
  const wanted = squeeze(label);
  const says = (cell: Cell): boolean => typeof cell.value === 'string' && squeeze(cell.value) === wanted;
  for (let row = 0; row < tab.rows.length; row++) {
    const cells = tab.rows[row]!;
    const col = cells.findIndex(says);
    if (col < 0) continue;
    const value = cells.findIndex((cell, c) => c > col && !isBlank(cell));
    return { row, col, value: value < 0 ? col + 1 : value };
  }
  return undefined;
}

/** Takes a fact that stands beside its label; both count as understood. */
export function claimFact(reading: Reading, label: string): { row: number; col: number } | undefined {
  const found = besideLabel(reading.tab, label);
  if (!found) return undefined;
  claim(reading, found.row, found.col);
  claim(reading, found.row, found.value);
  return { row: found.row, col: found.value };
}

/** Reports every row in which something stands that nothing read. */
export function reportUnplaced(reading: Reading): void {
  reading.tab.rows.forEach((cells, row) => {
    const stray = cells
      .map((cell, col) => ({ cell, col }))
      .filter(({ cell, col }) => {
        if (isBlank(cell) || reading.claims.has(placeOf(row, col))) return false;
        return !textOf(cell).startsWith(HINT);
      });
    if (stray.length === 0) return;
    const words = stray.map(({ cell }) => textOf(cell)).join(' ');
    trouble(
      reading,
      'unplaced',
      row,
      stray[0]!.col,
      '표 안의 칸',
      `${withParticle(`‘${words}’`, '은/는')} 어느 칸에도 속하지 않아 보고서에 실리지 않습니다. 표 안의 알맞은 칸으로 옮기거나 지워 주십시오.`,
    );
  });
}
