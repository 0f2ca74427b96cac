/** A workbook file behind the pipeline's port: loaded whole before it runs, saved whole after. */
import { type Workbook as FileBook, openXlsx, type Sheet, saveXlsx, writeXlsx } from 'hucre/xlsx';
import type { CellText } from '../../model/fixes';
import { type Area, cellPosition, type Tab } from '../../model/grid';
import type { PlannedCell, TabPlan } from '../../model/plan';
import { refusalOf } from '../../pipeline';
import type { Workbook } from '../../ports';
import { failure } from '../failure';
import { type ChoiceLists, LISTS, listSheet, listsOf } from './choices';
import { finish, printNames } from './finish';
import { FONT } from './looks';
import { addedCells, madeSheet } from './made-sheet';
import { openPackage, unreadable } from './package';
import { readTab } from './read-tab';
import { resultsOf } from './results';
import { fitNames } from './sheet-names';
import { escapeText } from './text';

/** A workbook in memory, and the bytes of its file. */
export interface Book extends Workbook {
  /** Puts planned cells into tabs that people type in, where nothing stands yet. */
  addCells(additions: readonly AddedCells[]): void;
  /** The same tabs give the same bytes, whenever they are saved. */
  save(): Promise<Uint8Array>;
}

/** Cells for a tab that is there. */
export interface AddedCells {
  readonly tab: string;
  readonly cells: readonly PlannedCell[];
  readonly merges: readonly Area[];
}

/** The sheet with cells more. */
function withAdded(sheet: Sheet, { tab, cells, merges }: AddedCells): Sheet {
  const rows = sheet.rows.map(row => [...row]);
  for (const { row, col } of cells) if (rows[row]?.[col] !== undefined) rows[row]![col] = null;
  const joined = merges.map(area => ({
    startRow: area.row,
    startCol: area.col,
    endRow: area.lastRow,
    endCol: area.lastCol,
  }));
  return {
    ...sheet,
    rows,
    cells: new Map([...(sheet.cells ?? []), ...addedCells(cells, tab)]),
    merges: [...(sheet.merges ?? []), ...joined],
  };
}

/** The day that stands in a new file, so that two runs give the same bytes. */
const FIXED_DAY = new Date(Date.UTC(2000, 0, 1));

/** A file's own tabs, without the hidden one that only feeds dropdowns. */
const ownSheets = (sheets: readonly Sheet[]): Sheet[] => sheets.filter(sheet => sheet.name !== LISTS);

/** Puts each planned sheet in the place of its namesake, or behind the others. */
function replaceSheets(sheets: readonly Sheet[], made: readonly Sheet[]): Sheet[] {
  const byName = new Map(made.map(sheet => [sheet.name, sheet]));
  const kept = sheets.map(sheet => byName.get(sheet.name) ?? sheet);
  const names = new Set(sheets.map(sheet => sheet.name));
  return [...kept, ...made.filter(sheet => !names.has(sheet.name))];
}

/** The sheet with new texts in cells that hold typed text; their looks stay. */
function withTexts(sheet: Sheet, texts: readonly CellText[]): Sheet {
  const cells = new Map(sheet.cells ?? []);
  const rows = sheet.rows.map(row => [...row]);
  for (const { cell, text, value } of texts) {
    const place = cellPosition(cell);
    if (!place) continue;
    const key = `${place.row},${place.col}`;
    const { richText: _runs, ...kept } = cells.get(key) ?? { value: text };
    cells.set(key, {
      ...kept,
      ...(value === undefined ? { type: 'string', value: text } : { type: 'number', value }),
    });
    if (rows[place.row]?.[place.col] !== undefined) rows[place.row]![place.col] = value ?? text;
  }
  return { ...sheet, rows, cells };
}

/** Columns that a program declared up to the sheet's far end, cut where they stop to differ. */
function withoutEndlessColumns(sheet: Sheet): Sheet {
  const { columns = [] } = sheet;
  const used = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const tail = JSON.stringify(columns[columns.length - 1]);
  let end = columns.length;
  while (end > used && JSON.stringify(columns[end - 1]) === tail) end--;
  return { ...sheet, columns: columns.slice(0, end) };
}

/** All texts of a sheet as a file can hold them. */
function withEscapedText(sheet: Sheet): Sheet {
  const rows = sheet.rows.map(row =>
    row.map(value => (typeof value === 'string' ? escapeText(value) : value)),
  );
  const cells = new Map(
    [...(sheet.cells ?? [])].map(([key, cell]) => [
      key,
      typeof cell.value === 'string' ? { ...cell, value: escapeText(cell.value) } : cell,
    ]),
  );
  return { ...sheet, rows, cells };
}

type Save = (sheets: Sheet[], names: FileBook['namedRanges']) => Promise<Uint8Array>;

function bookOf(
  initial: readonly Sheet[],
  is1904: boolean,
  names: FileBook['namedRanges'],
  save: Save,
): Book {
  let sheets = [...initial];
  let tabs: readonly Tab[] | undefined;
  const change = (changed: Sheet[]): void => {
    sheets = changed;
    tabs = undefined;
  };
  const lists: ChoiceLists = listsOf(sheets.find(sheet => sheet.name === LISTS));
  return {
    readTabs: () => {
      tabs ??= ownSheets(sheets).map(sheet => readTab(sheet, is1904));
      return tabs;
    },
    writeTabs: plans => {
      const results = resultsOf(plans);
      const made = plans.map(plan => madeSheet(plan, lists, results));
      change(replaceSheets(sheets, made));
    },
    addCells: additions => {
      change(sheets.map(sheet => additions.filter(({ tab }) => tab === sheet.name).reduce(withAdded, sheet)));
    },
    writeCells: texts => {
      change(
        sheets.map(sheet => {
          const own = texts.filter(({ tab }) => tab === sheet.name);
          return own.length > 0 ? withTexts(sheet, own) : sheet;
        }),
      );
    },
    save: async () => {
      const hidden = listSheet(lists);
      const all = lists.length > 0 ? replaceSheets(sheets, [hidden.sheet]) : sheets;
      const own = new Set(hidden.names.map(({ name }) => name));
      const others = (names ?? []).filter(({ name }) => !own.has(name));
      const printed = printNames(all.map(withEscapedText));
      return finish(await save(printed.sheets, [...others, ...hidden.names, ...printed.names]), all);
    },
  };
}

/** A new workbook of planned tabs, under names that a file takes. */
export function createBook(plans: readonly TabPlan[]): Book {
  const book = bookOf([], false, [], (sheets, namedRanges) =>
    writeXlsx({
      sheets: sheets.map(sheet => ({ ...sheet, charts: undefined, pivotTables: undefined })),
      namedRanges,
      defaultFont: { name: FONT, size: 10 },
      properties: { created: FIXED_DAY, modified: FIXED_DAY },
    }),
  );
  book.writeTabs(fitNames(plans));
  return book;
}

/** How many rows and columns a sheet has at all. */
const [MOST_ROWS, MOST_COLUMNS] = [1_048_576, 16_384];

const isPlace = (row: number, col: number): boolean =>
  row >= 0 && row < MOST_ROWS && col >= 0 && col < MOST_COLUMNS;

/** Whether all cells lie in the sheet: those of a damaged file may lie nowhere. */
function liesInSheet({ cells, merges = [] }: Sheet): boolean {
  const places = [...(cells?.keys() ?? [])].map(key => key.split(',').map(Number));
  return (
    places.every(([row, col]) => isPlace(row!, col!)) &&
    merges.every(area => isPlace(area.startRow, area.startCol) && isPlace(area.endRow, area.endCol))
  );
}

/** The workbook in a file's bytes; `path` is what a failure calls it. */
export async function loadBook(bytes: Uint8Array, path: string): Promise<Book> {
  const file = await openXlsx(openPackage(bytes, path), { readStyles: true }).catch(() => {
    throw unreadable(path);
  });
  if (!file.sheets.every(liesInSheet)) throw unreadable(path);
  const modified = file.properties?.modified ?? FIXED_DAY;
  const sheets = file.sheets.map(withoutEndlessColumns);
  const book = bookOf(sheets, file.dateSystem === '1904', file.namedRanges, (changed, namedRanges) => {
    file.sheets = changed;
    file.namedRanges = namedRanges;
    file.properties = { ...file.properties, modified };
    return saveXlsx(file);
  });
  const refusal = refusalOf(book.readTabs());
  if (refusal) throw failure(`${path}: ${refusal}`);
  return book;
}
