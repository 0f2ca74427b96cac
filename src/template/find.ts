/** Finds blocks by their titles, wherever they were moved to. */
import type { Cell } from '../model/grid';
import { squeeze } from '../prose/words';
import { HINT } from './block';
import { claim, isBlank, type Reading, refAt, textAt, textOf, trouble } from './reading';

/** The rows of a block: from below its title to above the next one. */
export interface Extent {
  /** Row of the title; -1 where the block is the whole tab. */
  readonly title: number;
  readonly first: number;
  readonly last: number;
}

/** The block that is a whole tab. */
export function wholeTab(reading: Reading): Extent {
  return { title: -1, first: 0, last: reading.tab.rows.length - 1 };
}

interface Title {
  readonly row: number;
  readonly col: number;
  /** Index among the titles asked for; -1 is a block that nobody knows. */
  readonly wanted: number;
}

/**
 * The extents of blocks by their titles, aligned with `titles`; where a title occurs twice, the second block
 * of that title is the second found. A missing one is trouble, and so is a block that nobody asked for.
 */
export function findBlocks(reading: Reading, titles: readonly string[]): (Extent | undefined)[] {
  const found = titlesIn(reading, titles);
  const extents: (Extent | undefined)[] = titles.map(() => undefined);
  found.forEach(({ row, col, wanted }, i) => {
    const last = (found[i + 1]?.row ?? reading.tab.rows.length) - 1;
    claim(reading, row, col);
    if (wanted >= 0) extents[wanted] = { title: row, first: row + 1, last };
    else reportForeign(reading, row, col, last);
  });
  titles.forEach((title, i) => {
    if (!extents[i]) reportLost(reading, title, `‘${reading.tab.name}’ 탭 전체`);
  });
  return extents;
}

const BRACKETED = /^\s*【/;
const BLOCK_TITLE = /^【[^】]+】(사업\d+)?(\(\d+\))?$/;

function titlesIn(reading: Reading, titles: readonly string[]): Title[] {
  const open = titles.map(title => squeeze(title));
  const found: Title[] = [];
  reading.tab.rows.forEach((cells, row) => {
    const bracketed = cells
      .map((cell, col) => ({ cell, col }))
      .filter(({ cell }) => BRACKETED.test(textOf(cell)));
    for (const { cell, col } of bracketed) {
      const title = squeeze(textOf(cell));
      const wanted = open.indexOf(title);
      if (wanted >= 0) open[wanted] = '';
      else if (!BLOCK_TITLE.test(title) || !standsAlone(cells, cell)) continue;
      found.push({ row, col, wanted });
      return;
    }
  });
  return found;
}

/** Whether a cell is the only one of its row that says anything but advice. */
function standsAlone(cells: readonly Cell[], alone: Cell): boolean {
  return cells.every(cell => cell === alone || isBlank(cell) || textOf(cell).startsWith(HINT));
}

/** A block that no form or setup knows: one trouble, not one a row. */
function reportForeign(reading: Reading, row: number, col: number, last: number): void {
  for (let r = row; r <= last; r++) {
    (reading.tab.rows[r] ?? []).forEach((_, c) => {
      claim(reading, r, c);
    });
  }
  trouble(
    reading,
    'unplaced',
    row,
    col,
    '서식에 있는 표',
    `‘${textAt(reading, row, col)}’은(는) 서식에 없거나 이미 있는 표여서 읽지 않았습니다. 서식 탭에 표를 더하거나 이 부분을 지워 주십시오.`,
  );
}

/** Something that should stand in a tab is not there. */
export function reportLost(reading: Reading, what: string, where: string, row = 0, col = 0): void {
  const division = reading.division === undefined ? {} : { division: reading.division };
  reading.troubles.push({
    kind: 'lost',
    at: refAt(reading, row, col),
    text: '',
    expected: what,
    message: `${where}에서 ‘${what}’을(를) 찾지 못했습니다. 제목을 고쳤다면 되돌리고, 지웠다면 ‘서식 탭 만들기’로 다시 만들어 주십시오.`,
    ...division,
  });
}

/** The rows of an extent that hold anything. */
export function filledRows(reading: Reading, extent: Extent): number[] {
  const rows: number[] = [];
  for (let row = extent.first; row <= extent.last; row++) {
    if ((reading.tab.rows[row] ?? []).some(cell => !isBlank(cell) || cell.formula !== undefined))
      rows.push(row);
  }
  return rows;
}
