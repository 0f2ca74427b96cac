/** Finds blocks by their titles, wherever they were moved to. */
import { areaName, type Cell } from '../model/grid';
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
  const found = rows.map((cells, row) => exact[row] ?? otherTitle(reading, cells, row, open));
  const bare = bareTitles(rows, open);
  return rows.flatMap((_, row) => found[row] ?? bare.find(title => title.row === row) ?? []);
}

const BRACKETS = /[[\](){}<>〈〉《》〔〕「」『』【】]/g;

/**
 * Titles whose brackets somebody lost or changed, alone in their rows below the tab's own: `인력현황`,
 * `[인력현황]`. Words that stand there twice are none.
 */
function bareTitles(rows: readonly (readonly Cell[])[], open: readonly string[]): Title[] {
  const asked = open.map(title => title.replace(BRACKETS, ''));
  if (asked.every(title => title === '')) return [];
  const found = rows.flatMap((cells, row): Title[] => {
    const col = cells.findIndex(cell => cell !== undefined && !isBlank(cell));
    if (row === 0 || col < 0) return [];
    const words = squeeze(textOf(cells[col]!)).replace(BRACKETS, '');
    const wanted = words === '' ? -1 : asked.indexOf(words);
    return wanted >= 0 && standsAlone(cells, cells[col]!) ? [{ row, col, wanted }] : [];
  });
  return found.filter(({ wanted }) => found.filter(other => other.wanted === wanted).length === 1);
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

/** Counts rows as told of, and names their cells for a message: ` 그동안 A18:I23에 …`; nothing where all are blank. */
export function claimAll(reading: Reading, rows: readonly number[]): string {
  let area = { row: Number.POSITIVE_INFINITY, col: 0, lastRow: -1, lastCol: 0 };
  for (const row of rows) {
    (reading.tab.rows[row] ?? []).forEach((cell, col) => {
      claim(reading, row, col);
      if (isBlank(cell)) return;
      area = {
        row: Math.min(area.row, row),
        col: 0,
        lastRow: row,
        lastCol: Math.max(area.lastCol, col),
      };
    });
  }
  return area.lastRow < 0 ? '' : ` 그동안 ${areaName(area)}에 적힌 것은 읽지 못합니다.`;
}

/** A block that no form or setup knows: one trouble, not one a row. */
function reportForeign(reading: Reading, row: number, col: number, last: number): void {
  const unread = claimAll(
    reading,
    Array.from({ length: last - row + 1 }, (_, i) => row + i),
  );
  trouble(
    reading,
    'unplaced',
    row,
    col,
    '서식에 있는 표',
    `${withParticle(`‘${textAt(reading, row, col)}’`, '은/는')} 서식에 없거나 이미 있는 표여서 읽지 않았습니다. 서식 탭에 표를 더하거나 이 부분을 지워 주십시오.${unread}`,
  );
}

/** Something that should stand in a tab is not there; `unread` names what cannot be read for it. */
export function reportLost(
  reading: Reading,
  what: string,
  where: string,
  row = 0,
  col = 0,
  unread = '',
): void {
  const division = reading.division === undefined ? {} : { division: reading.division };
  reading.troubles.push({
    kind: 'lost',
    at: refAt(reading, row, col),
    text: '',
    expected: what,
    message: `${where}에서 ${withParticle(`‘${what}’`, '을/를')} 찾지 못했습니다. 제목을 고쳤다면 되돌리고, 지웠다면 ‘서식 탭 만들기’로 다시 만들어 주십시오.${unread}`,
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
