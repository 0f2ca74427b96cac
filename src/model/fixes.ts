/** Safe changes applied to tabs: what a check offers, put into the very cells, and what became of each. */
import { type Finding, type Fix, fixesOf } from './findings';
import { type Cell, type CellRef, cellAt, cellPosition, EMPTY, type Tab } from './grid';

/** The new text of a cell. */
export interface CellText extends CellRef {
  readonly text: string;
  /** The same as a number, for a cell that a sheet adds up; none where it is text. */
  readonly value?: number;
}

/** A cell that was changed, as it was and as it is. */
export interface ChangedCell extends CellText {
  readonly before: string;
}

const nameOf = ({ tab, cell }: CellRef): string => `${tab}!${cell}`;

/** The cell's whole new text: what a rule read there may stand behind a bullet that it did not read. */
export function newText(cell: Cell, read: string, fixed: string): string | undefined {
  if (read === '') return cell.formula === undefined && cell.shown === '' ? fixed : undefined;
  const isTyped = typeof cell.value === 'string' && cell.formula === undefined;
  const at = isTyped ? cell.shown.lastIndexOf(read) : -1;
  if (at < 0 || cell.shown.slice(at + read.length).trim() !== '') return undefined;
  return cell.shown.slice(0, at) + fixed + cell.shown.slice(at + read.length);
}

/** The texts that a finding read in its cells. */
function textsRead({ at, text, related }: Finding): Map<string, string> {
  const read = new Map(related.map(cell => [nameOf(cell), cell.text]));
  return read.set(nameOf(at), text);
}

/** What the findings would change: one change a cell, the first that is `offered` for it. */
export function changesOf(
  tabs: readonly Tab[],
  findings: readonly Finding[],
  offered: (finding: Finding) => readonly Fix[] = fixesOf,
): ChangedCell[] {
  const byName = new Map(tabs.map(tab => [tab.name, tab]));
  const changes = new Map<string, ChangedCell>();
  for (const finding of findings) {
    const read = textsRead(finding);
    for (const fix of offered(finding)) {
      const [tab, place] = [byName.get(fix.tab), cellPosition(fix.cell)];
      const written = read.get(nameOf(fix));
      if (!tab || !place || written === undefined || changes.has(nameOf(fix))) continue;
      const cell = cellAt(tab, place.row, place.col);
      const text = newText(cell, written, fix.text);
      if (text !== undefined && text !== cell.shown)
        changes.set(nameOf(fix), {
          ...{ tab: fix.tab, cell: fix.cell, before: cell.shown, text },
          ...(written === '' && fix.value !== undefined ? { value: fix.value } : {}),
        });
    }
  }
  return Array.from(changes.values());
}

/** The tabs with the new texts in their cells. */
export function withTexts(tabs: readonly Tab[], texts: readonly CellText[]): Tab[] {
  const byName = new Map(texts.map(own => [nameOf(own), own]));
  return tabs.map(tab => {
    const own = texts.filter(text => text.tab === tab.name);
    if (own.length === 0) return tab;
    const rows = tab.rows.map(row => [...row]);
    for (const { cell } of own) {
      const place = cellPosition(cell);
      const { text, value } = byName.get(nameOf({ tab: tab.name, cell }))!;
      if (!place) continue;
      while (rows.length <= place.row) rows.push([]);
      const cells = rows[place.row]!;
      while (cells.length <= place.col) cells.push(EMPTY);
      cells[place.col] = text === '' ? EMPTY : { value: value ?? text, shown: text };
    }
    return { ...tab, rows };
  });
}

/** The last row of a tab in which anything stands, counted from 0; -1 in an empty one. */
export function lastFilled({ rows }: Tab): number {
  for (let row = rows.length - 1; row >= 0; row--)
    if (rows[row]!.some(cell => cell.value !== null && cell.value !== '')) return row;
  return -1;
}

/** A tab with rows of texts below all that stands in it. */
export function withRows(tab: Tab, added: readonly (readonly string[])[]): Tab {
  const filled = tab.rows.slice(0, lastFilled(tab) + 1);
  const rows = added.map(texts =>
    texts.map((text): Cell => (text === '' ? EMPTY : { value: text, shown: text })),
  );
  return { ...tab, rows: [...filled, ...rows] };
}

/** Changes of several rounds as one: from the first text of a cell to its last. */
export function joinChanges(rounds: readonly (readonly ChangedCell[])[]): ChangedCell[] {
  const joined = new Map<string, ChangedCell>();
  for (const change of rounds.flat()) {
    const before = joined.get(nameOf(change))?.before ?? change.before;
    joined.set(nameOf(change), { ...change, before });
  }
  return Array.from(joined.values()).filter(({ before, text }) => before !== text);
}
