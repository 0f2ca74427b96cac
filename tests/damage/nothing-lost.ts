/** Nothing that somebody typed is lost silently: it stands behind a record, or something is said of it. */
import { type Cell, cellName, cellPosition, type Tab } from '../../src/model/grid';
import type { Records, Trouble } from '../../src/model/records';
import { fixedTabs } from '../../src/template/names';
import { sourcedIn } from '../template/plain';

/** Tabs that nobody types in, and 수용, whose rows are plain text. */
const unread: readonly string[] = [
  fixedTabs.start,
  fixedTabs.findings,
  fixedTabs.totals,
  fixedTabs.history,
  fixedTabs.acceptances,
];

const AREA = /([A-Z]{1,3}\d+)(?::([A-Z]{1,3}\d+))?/g;

/** Whether a trouble speaks of a cell: of its very place, of an area around it, or by its words in its row. */
function speaksOf({ at, message }: Trouble, row: number, col: number, words: string): boolean {
  const own = cellPosition(at.cell)!;
  if (own.row === row && (own.col === col || message.includes(words))) return true;
  return [...message.matchAll(AREA)].some(([, from, to]) => {
    const [first, last] = [cellPosition(from!), cellPosition(to ?? from!)];
    if (!first || !last) return false;
    return row >= first.row && row <= last.row && col >= first.col && col <= last.col;
  });
}

/** Titles and purposes by tab: broken into two rows they are one text, which stands at its first row. */
function joinedTexts({ divisions }: Records): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const { title, purpose } of divisions.flatMap(({ projects }) => projects))
    for (const part of [title, ...(purpose ? [purpose] : [])])
      if (typeof part.at === 'object' && 'tab' in part.at)
        texts.set(part.at.tab, [...(texts.get(part.at.tab) ?? []), part.value]);
  return texts;
}

/**
 * What only says where its row belongs: a number under 순번, 사업 번호 or 단계, and 과 on the later rows of a form; words
 * of one's own beside the advice of 설정; 정원 or 현원 with nothing behind it. */
function isOrder(tab: Tab, row: number, col: number): boolean {
  const isUnder = (title: string): boolean =>
    tab.rows.some((cells, r) => r < row && cells[col]?.shown === title);
  const isNumber = /^[\d,.-]+명?$/.test(tab.rows[row]![col]!.shown.trim());
  if (isUnder('설명')) return !isNumber;
  if (isUnder('구분') && /^(정|현)원$/.test(tab.rows[row]![col]!.shown)) return true;
  if (tab.name === fixedTabs.forms) return tab.rows.slice(0, 12).some(cells => cells[col]?.shown === '과');
  return (
    isNumber && tab.rows.slice(0, 12).some(cells => /^(순번|사업 번호|단계)$/.test(cells[col]?.shown ?? ''))
  );
}

/** The typed cells of which nothing is known after reading. `made` are those that the machine put there. */
export function lostCells(tabs: readonly Tab[], records: Records, made: ReadonlySet<Cell>): string[] {
  const behind = new Set(
    sourcedIn(records).flatMap(({ at }) =>
      typeof at === 'object' && 'tab' in at ? [`${at.tab}!${at.cell}`] : [],
    ),
  );
  const texts = joinedTexts(records);
  return tabs.flatMap(tab => {
    const joined = texts.get(tab.name) ?? [];
    if (unread.includes(tab.name)) return [];
    const troubles = records.troubles.filter(({ at }) => at.tab === tab.name);
    if (troubles.some(({ kind, at }) => kind === 'unplaced' && at.cell === 'A1')) return [];
    return tab.rows.flatMap((cells, row) =>
      cells.flatMap((cell, col) => {
        const isTyped = cell.value !== null && String(cell.value).trim() !== '' && cell.formula === undefined;
        if (!isTyped || made.has(cell) || cell.shown.startsWith('☞')) return [];
        const name = `${tab.name}!${cellName(row, col)}`;
        const isKnown =
          behind.has(name) ||
          isOrder(tab, row, col) ||
          joined.some(text => ` ${text} `.includes(` ${cell.shown.trim()} `)) ||
          troubles.some(one => speaksOf(one, row, col, cell.shown.trim()));
        return isKnown ? [] : [`${name} ${cell.shown}`];
      }),
    );
  });
}
