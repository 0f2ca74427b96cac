/**
 * What the pipeline asks of the outside. Everything is synchronous: an adapter that can only wait (a file)
 * loads before the pipeline runs and saves after it.
 */
import type { CellText, ChangedCell } from './model/fixes';
import type { Tab } from './model/grid';
import type { TabPlan } from './model/plan';

/** A workbook, read and written by whole tabs. */
export interface Workbook {
  /** All tabs in their order; one read a tab. */
  readTabs(): readonly Tab[];
  /**
   * Makes each planned tab, or replaces what the machine had made there. Only for new tabs and for tabs made
   * by the machine: a tab that people type in is never written over.
   */
  writeTabs(plans: readonly TabPlan[]): void;
  /** Puts texts into cells that people typed in; everything else of their tabs stays. */
  writeCells(cells: readonly CellText[]): void;
}

/** A workbook that many share: what it remembers of its runs is read only where a run needs it. */
export interface SharedWorkbook extends Workbook {
  /** A tab that `readTabs` gives without its rows; none where there is no such tab. */
  readSeldom(name: string): Tab | undefined;
  /** Adds rows, a text a column, below all that stands in a tab in this moment: nothing that others type is written over. */
  appendRows(tab: string, rows: readonly (readonly string[])[]): void;
  /** Changes cells in which still stands what was read there; gives those that were changed. */
  changeCells(cells: readonly ChangedCell[]): readonly ChangedCell[];
  /**
   * Writes tabs that exist whole, the contents of each in one write: each is the old one or the new one. Stops at
   * a tab in which somebody has typed since it was read.
   */
  rewriteTabs(plans: readonly TabPlan[]): void;
}

/** Where documents go: a folder on a desk, a Drive folder of the app's own. */
export interface DocumentStore {
  /** Stores a whole document, or nothing; returns its link or path. */
  save(name: string, mimeType: string, bytes: Uint8Array): string;
}

/** What time it is. */
export interface Clock {
  /** Local date and time, `2023-11-06T18:00`. */
  now(): string;
}

/** Tells how far a long run is. */
export interface Progress {
  /** `done` of `all` steps; `doing` in Korean. */
  step(doing: string, done: number, all: number): void;
}

/** Keeps two runs from writing at once. */
export interface Lock {
  /** Runs the work alone, or throws an error that names who is working. */
  alone<T>(work: () => T): T;
}

/** Who is running. */
export interface Identity {
  /** E-mail address; `''` where it cannot be known. */
  email(): string;
}

/** Closes a division's tabs to its staff. The owner of a workbook can always write: it is a hint, not a proof. */
export interface TabLock {
  /** Only these e-mail addresses may write in the tabs from now on; where none are named, those who may in 설정. */
  close(tabs: readonly string[], editors: readonly string[]): void;
  /** Everybody may write again. */
  open(tabs: readonly string[]): void;
}
