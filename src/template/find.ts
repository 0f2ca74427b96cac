/** Finds blocks by their titles, wherever they were moved to. */
import type { Cell } from '../model/grid';
import { withParticle } from '../prose/particles';
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

const BRACKETED = /^【[^】]+】/;
/** What people write behind a title: which project, a second of its name, a period or a unit. */
const BEHIND_TITLE =
  /^(사업\d+)?([(（[〔].*[)）\]〕])?$|(기준|현재|현황|실적|말|년도?|월|일|분기|반기|최종|수정)[.)]?$/;
const LONGEST_BEHIND = 20;

/** The first filled cell of a row that begins with 【…】, squeezed. */
function bracketedFirst(cells: readonly Cell[]): { col: number; title: string } | undefined {
  const col = cells.findIndex(cell => cell !== undefined && !isBlank(cell));
  const title = col < 0 ? '' : squeeze(textOf(cells[col]!));
  return BRACKETED.test(title) ? { col, title } : undefined;
}

/** Titles as they are asked for, and then those that were written on: `【시설 현황】(2022. 10. 기준)`. */
function titlesIn(reading: Reading, titles: readonly string[]): Title[] {
  const open = titles.map(title => squeeze(title));
  const { rows } = reading.tab;
  const exact = rows.map((cells, row): Title | undefined => {
    for (let col = 0; col < cells.length; col++) {
      const wanted = open.indexOf(squeeze(textAt(reading, row, col)) || ' ');
      if (wanted < 0) continue;
      open[wanted] = '';
      return { row, col, wanted };
    }
    return undefined;
  });
  return rows.flatMap((cells, row) => exact[row] ?? otherTitle(reading, cells, row, open) ?? []);
}

/** A title that is none of those asked for by its very words. */
function otherTitle(
  reading: Reading,
  cells: readonly Cell[],
  row: number,
  open: string[],
): Title | undefined {
  const found = bracketedFirst(cells);
  if (!found || !standsAlone(cells, cells[found.col]!)) return undefined;
  const { col, title } = found;
  const name = BRACKETED.exec(title)![0];
  const begun = open.findIndex(asked => asked !== '' && title.indexOf(asked) === 0);
  const wanted = begun >= 0 ? begun : open.findIndex(asked => BRACKETED.exec(asked)?.[0] === name);
  if (wanted >= 0) {
    reportBehindTitle(
      reading,
      row,
      col,
      behindOf(textOf(cells[col]!), (begun >= 0 ? open[wanted]! : name).length),
    );
    open[wanted] = '';
    return { row, col, wanted };
  }
  const behind = title.slice(name.length);
  return behind.length <= LONGEST_BEHIND && BEHIND_TITLE.test(behind) ? { row, col, wanted } : undefined;
}

/** What is typed behind so many characters, blanks not counted. */
function behindOf(typed: string, length: number): string {
  let end = 0;
  while (squeeze(typed.slice(0, end)).length < length) end++;
  return typed.slice(end).trim();
}

/** Words behind a title are not read: what they say has a place of its own in the form. */
function reportBehindTitle(reading: Reading, row: number, col: number, behind: string): void {
  if (behind === '') return;
  const message = `표 제목 뒤의 ${withParticle(`‘${behind}’`, '은/는')} 읽지 않습니다. 기준일이나 단위이면 서식 탭의 그 표에 적고 여기서는 지워 주십시오.`;
  trouble(reading, 'unplaced', row, col, '표 제목', message);
}

const ASIDE = /^[(（].*[)）]$/;

/** Whether a cell is the only one of its row that says anything but advice or something in brackets. */
function standsAlone(cells: readonly Cell[], alone: Cell): boolean {
  const isAside = (cell: Cell): boolean => textOf(cell).startsWith(HINT) || ASIDE.test(textOf(cell).trim());
  return cells.every(cell => cell === alone || isBlank(cell) || isAside(cell));
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
    `${withParticle(`‘${textAt(reading, row, col)}’`, '은/는')} 서식에 없거나 이미 있는 표여서 읽지 않았습니다. 서식 탭에 표를 더하거나 이 부분을 지워 주십시오.`,
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
    message: `${where}에서 ${withParticle(`‘${what}’`, '을/를')} 찾지 못했습니다. 제목을 고쳤다면 되돌리고, 지웠다면 ‘서식 탭 만들기’로 다시 만들어 주십시오.`,
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
