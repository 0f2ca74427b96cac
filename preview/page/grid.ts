/** The grid: the tabs as they are, what is typed in them, and where the cursor is put. */
import type { Cell, Op } from '@fortune-sheet/core';
import { Workbook, type WorkbookInstance } from '@fortune-sheet/react';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { cellName, cellPosition } from '../../src/model/grid';
import type { Seen, ShownTab } from '../shapes';
import { gridConfig, gridRows, gridSheet } from './sheet';

/** Texts that somebody has typed. */
export type Typed = readonly { tab: string; cell: string; text: string }[];

/** What the page can do with its grid. */
export interface Grid {
  /** Shows the tabs as they are now; `null` among them is as it was. */
  show(tabs: Seen['tabs']): void;
  goTo(id: string, area: string): void;
  /** Puts back what was there before something was typed that may not be. */
  restore(typed: Typed): void;
}

/** What is typed comes one letter's change after another: this long after the last one it is sent, in ms. */
const QUIET = 60;

const said = (cell: Cell | null | undefined): string => String(cell?.m ?? cell?.v ?? '');
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What must change in the grid for one tab to become another of the same size. */
function changes(before: ShownTab, after: ShownTab): Op[] {
  const [old, fresh] = [gridRows(before), gridRows(after)];
  const cells = fresh.flatMap((row, r) =>
    row.flatMap((value, c): Op[] =>
      isSame(value, old[r]![c]) ? [] : [{ op: 'replace', id: after.id, path: ['data', r, c], value }],
    ),
  );
  const [was, is] = [gridConfig(before), gridConfig(after)];
  return isSame(was, is) ? cells : [...cells, { op: 'replace', id: after.id, path: ['config'], value: is }];
}

const hasSameFrame = (a: ShownTab | undefined, b: ShownTab): boolean =>
  a !== undefined &&
  isSame(
    [a.name, a.rows, a.columns, a.merges, a.frozenRows, a.frozenColumns, a.colour],
    [b.name, b.rows, b.columns, b.merges, b.frozenRows, b.frozenColumns, b.colour],
  );

/** Puts a grid into the page. */
export function putGrid(at: HTMLElement, type: (typed: Typed) => void): Grid {
  const root = createRoot(at);
  let tabs: readonly ShownTab[] = [];
  let book: WorkbookInstance | null = null;
  let round = 0;
  let timer = 0;
  const touched = new Map<string, { readonly id: string; readonly row: number; readonly col: number }>();

  const send = (): void => {
    const typed = [...touched.values()].flatMap(({ id, row, col }) => {
      const tab = tabs.find(one => one.id === id);
      const cell = book?.getAllSheets().find(sheet => sheet.id === id)?.data?.[row]?.[col];
      const before = tab?.cells.find(one => one.row === row && one.col === col)?.text ?? '';
      return tab && said(cell) !== before
        ? [{ tab: tab.name, cell: cellName(row, col), text: said(cell) }]
        : [];
    });
    touched.clear();
    if (typed.length > 0) type(typed);
  };
  const notice = (ops: readonly Op[]): void => {
    for (const { path, id = '' } of ops) {
      const [what, row, col] = path;
      if (what === 'data' && typeof row === 'number' && typeof col === 'number')
        touched.set(`${id} ${row} ${col}`, { id, row, col });
    }
    clearTimeout(timer);
    if (touched.size > 0) timer = window.setTimeout(send, QUIET);
  };
  const follow = (_: unknown, { row, column }: { row: number; column: number }): true => {
    const open = book?.getSheet().id;
    const link = tabs
      .find(tab => tab.id === open)
      ?.cells.find(cell => cell.row === row && cell.col === column)?.link;
    const [, id, area] = /^#gid=(\d+)&range=(.+)$/.exec(link ?? '') ?? [];
    if (id !== undefined && area !== undefined) setTimeout(() => goTo(id, area), 50);
    return true;
  };
  const draw = (open: string | undefined): void => {
    round++;
    root.render(
      createElement(Workbook, {
        key: round,
        ref: (made: WorkbookInstance | null) => {
          book = made;
        },
        data: tabs.map((tab, i) => gridSheet(tab, i, tab.id === open || (open === undefined && i === 0))),
        onOp: notice,
        lang: 'ko',
        showToolbar: false,
        cellContextMenu: ['copy', 'paste'],
        headerContextMenu: [],
        sheetTabContextMenu: [],
        filterContextMenu: [],
        defaultFontSize: 10,
        hooks: {
          beforeCellMouseDown: follow,
          beforeAddSheet: () => false,
          beforeDeleteSheet: () => false,
          beforeUpdateSheetName: () => false,
        },
      }),
    );
  };
  const goTo = (id: string, area: string): void => {
    if (!book?.getAllSheets().some(sheet => sheet.id === id)) return;
    book.activateSheet({ id });
    const [first = '', last = first] = area.split(':');
    const from = cellPosition(first);
    const to = cellPosition(last);
    if (!from || !to) return;
    setTimeout(() => {
      book?.setSelection([{ row: [from.row, to.row], column: [from.col, to.col] }], { id });
      book?.scroll({ targetRow: Math.max(0, from.row - 5), targetColumn: Math.max(0, from.col - 3) });
    }, 80);
  };
  return {
    show: seen => {
      const before = tabs;
      tabs = seen.map(({ id, tab }) => tab ?? before.find(one => one.id === id)!);
      const isFramed =
        before.length === tabs.length &&
        tabs.every((tab, i) => hasSameFrame(before[i], tab)) &&
        book !== null;
      if (!isFramed) return draw(book?.getSheet().id);
      const ops = tabs.flatMap((tab, i) => (tab === before[i] ? [] : changes(before[i]!, tab)));
      if (ops.length > 0) book?.applyOp(ops);
    },
    goTo,
    restore: typed => {
      const ops = typed.flatMap(({ tab: name, cell }): Op[] => {
        const tab = tabs.find(one => one.name === name);
        const place = cellPosition(cell);
        if (!tab || !place) return [];
        const value = gridRows(tab)[place.row]?.[place.col] ?? null;
        return [{ op: 'replace', id: tab.id, path: ['data', place.row, place.col], value }];
      });
      book?.applyOp(ops);
    },
  };
}
