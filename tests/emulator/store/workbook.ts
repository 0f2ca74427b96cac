/** A spreadsheet as Google keeps it: tabs of cells, and what is laid over them. */
import type { Area } from '../../../src/model/grid';

/** What may be typed in a cell. */
export interface Rule {
  /** A value of SpreadsheetApp.DataValidationCriteria. */
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly help: string | null;
}

/** A stretch of a cell's text with a link on it, `from` included and `to` not. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly url: string;
}

/** One cell. A date is a number under a date format, as in every spreadsheet. */
export interface Cell {
  readonly value?: string | number | boolean;
  /** With its `=`. */
  readonly formula?: string;
  readonly format?: string;
  /** How it looks: `background`, `fontWeight` … as their setters name them. */
  readonly look?: Readonly<Record<string, unknown>>;
  readonly note?: string;
  readonly rule?: Rule;
  readonly links?: readonly Link[];
}

/** A protection; without an area it lies over the whole tab but for what is left open. */
export interface Guard {
  readonly id: string;
  area: Area | undefined;
  open: readonly Area[];
  description: string;
  warningOnly: boolean;
  domain: boolean;
  readonly creator: string;
  readonly editors: Set<string>;
}

/** A tab: a grid of so many rows and columns; cells that hold nothing are not kept. */
export interface Tab {
  readonly id: number;
  name: string;
  rows: number;
  columns: number;
  /** Never changed: who writes puts another in its place, so that it can be kept as it was. */
  cells: ReadonlyMap<number, Cell>;
  merges: readonly Area[];
  guards: Guard[];
  readonly widths: Map<number, number>;
  readonly heights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  frozenRows: number;
  frozenColumns: number;
  hidden: boolean;
  gridlines: boolean;
  colour: string | null;
}

/** A spreadsheet file, its tabs in their order. */
export interface Workbook {
  readonly id: string;
  name: string;
  readonly locale: string;
  readonly timeZone: string;
  tabs: Tab[];
}

const WIDEST = 18_278;

/** Where a cell is kept, counted from 0. */
export function keyOf(row: number, col: number): number {
  return row * WIDEST + col;
}

/** The row and column of a kept cell. */
export function placeOf(key: number): { readonly row: number; readonly col: number } {
  return { row: Math.floor(key / WIDEST), col: key % WIDEST };
}

/** A new tab, as wide and high as Google makes it. */
export function emptyTab(id: number, name: string): Tab {
  return {
    id,
    name,
    rows: 1000,
    columns: 26,
    cells: new Map(),
    merges: [],
    guards: [],
    widths: new Map(),
    heights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    frozenRows: 0,
    frozenColumns: 0,
    hidden: false,
    gridlines: true,
    colour: null,
  };
}

/** Calls back for every place of an area. */
export function eachPlace(area: Area, visit: (row: number, col: number) => void): void {
  for (let row = area.row; row <= area.lastRow; row++) {
    for (let col = area.col; col <= area.lastCol; col++) visit(row, col);
  }
}

/** Whether two areas share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return a.row <= b.lastRow && b.row <= a.lastRow && a.col <= b.lastCol && b.col <= a.lastCol;
}

/** Whether one area lies within another. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    inner.lastRow <= outer.lastRow &&
    outer.col <= inner.col &&
    inner.lastCol <= outer.lastCol
  );
}
