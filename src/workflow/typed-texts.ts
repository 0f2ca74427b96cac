/** What a division typed, told apart from what the machine put there: the ground of fingerprints and snapshots. */
import { digest } from '../model/findings';
import type { Cell, Tab } from '../model/grid';
import { type KeptKind, keptKinds, type TypedRows, type TypedTexts } from '../model/submissions';

/** How a line of advice begins. */
const HINT = '☞';

/** The text of a cell that somebody typed; `''` for blanks, live totals and advice. */
export function typedIn({ value, formula }: Cell): string {
  if (formula !== undefined || value === null) return '';
  const text = String(value).trim();
  return text.startsWith(HINT) ? '' : text;
}

/** A row of typed texts with the row of the tab, counted from 0, that it stands in. */
export interface PlacedRow {
  readonly row: number;
  readonly texts: readonly string[];
}

/** The rows in which somebody typed, below the title of the tab. */
export function placedRows({ rows }: Tab): PlacedRow[] {
  const title = rows.findIndex(cells => cells.some(cell => typedIn(cell) !== ''));
  return rows.flatMap((cells, row): PlacedRow[] => {
    if (row === title) return [];
    const texts = Array.from(cells, typedIn);
    while (texts.length > 0 && texts[texts.length - 1] === '') texts.pop();
    return texts.length > 0 ? [{ row, texts }] : [];
  });
}

/** A division's tabs by their kinds; one may be gone. */
export type OwnTabs = { readonly [Kind in KeptKind]?: Tab };

/** What is typed in a division's tabs. */
export function typedTexts(tabs: OwnTabs): TypedTexts {
  const rowsOf = (kind: KeptKind): TypedRows => {
    const tab = tabs[kind];
    return tab ? placedRows(tab).map(({ texts }) => texts) : [];
  };
  return { status: rowsOf('status'), projects: rowsOf('projects'), budget: rowsOf('budget') };
}

/** 지문: the same for the same typed texts, whatever the tabs are called and whatever the formulas say. */
export function fingerprintOf(texts: TypedTexts): string {
  return digest(JSON.stringify(keptKinds.map(kind => texts[kind])));
}
