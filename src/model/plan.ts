/**
 * The plan of a tab: everything an adapter needs to make it, in Sheets or in a file, as data. Both adapters
 * apply the same plan, so a tab looks and behaves the same wherever it is opened.
 */
import type { Area, CellRef } from './grid';

/** What a cell is for, and so how it looks. */
export type Look =
  | 'title'
  | 'hint'
  | 'block'
  | 'head'
  | 'label'
  | 'text'
  | 'number'
  | 'date'
  | 'total'
  | 'made'
  | 'madeNumber'
  | 'error'
  | 'warning'
  | 'note'
  | 'link';

/** How a look is drawn. Colours are RGB hex; sizes are points. */
export interface LookStyle {
  readonly fill?: string;
  readonly colour?: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  readonly border?: boolean;
  /** `@` keeps what was typed as text; numbers must not carry it. */
  readonly format: '@' | '#,##0.###' | '#,##0.###;-#,##0.###;' | 'General';
}

/** The one table of looks: white is typed by people, grey is computed, blue is a header. */
export const looks: Readonly<Record<Look, LookStyle>> = {
  title: { size: 15, bold: true, format: '@' },
  hint: { size: 10, colour: '5F6368', format: '@' },
  block: { size: 12, bold: true, colour: '174EA6', format: '@' },
  head: { size: 10, bold: true, fill: 'D2E3FC', align: 'center', wrap: true, border: true, format: '@' },
  label: { size: 10, fill: 'F1F3F4', align: 'center', wrap: true, border: true, format: '@' },
  text: { size: 10, fill: 'FFFFFF', align: 'left', wrap: true, border: true, format: '@' },
  number: { size: 10, fill: 'FFFFFF', align: 'right', border: true, format: '#,##0.###' },
  date: { size: 10, fill: 'FFFFFF', align: 'center', border: true, format: '@' },
  /** A sum of nothing shows nothing: blank rows stay blank. */
  total: {
    size: 10,
    bold: true,
    fill: 'E8EAED',
    align: 'right',
    border: true,
    format: '#,##0.###;-#,##0.###;',
  },
  made: { size: 10, fill: 'F8F9FA', align: 'left', wrap: true, border: true, format: '@' },
  madeNumber: { size: 10, fill: 'F8F9FA', align: 'right', border: true, format: '#,##0.###' },
  error: {
    size: 10,
    bold: true,
    fill: 'FCE8E6',
    colour: 'A50E0E',
    align: 'center',
    border: true,
    format: '@',
  },
  warning: {
    size: 10,
    bold: true,
    fill: 'FEF7E0',
    colour: '8A5A00',
    align: 'center',
    border: true,
    format: '@',
  },
  note: { size: 10, fill: 'E8F0FE', colour: '174EA6', align: 'center', border: true, format: '@' },
  link: { size: 10, colour: '1A73E8', align: 'left', border: true, format: '@' },
};

/** A cell to be written. */
export interface PlannedCell {
  readonly row: number;
  readonly col: number;
  readonly look: Look;
  /** Text or number to write; none for a blank cell that only looks like something. */
  readonly value?: string | number;
  /** A live formula (SUM and ratios only), without `=`; shown in the sheet, never depended on. */
  readonly formula?: string;
  /** A note (메모) on the cell. */
  readonly note?: string;
  /** A jump to another cell of the workbook. */
  readonly link?: CellRef;
  /** The lines of a report's text the cell came from: what `import --trace` prints. */
  readonly lines?: readonly number[];
}

/** What may be chosen in an area. Not strict: another value is kept, and asked about by a check. */
export interface Choice {
  readonly area: Area;
  readonly options: readonly string[];
}

/** Who may write. `supervisors`: all others are kept out but for `open`; `warning`: asked first. */
export interface Guard {
  readonly by: 'supervisors' | 'warning';
  /** What stays open to everybody. */
  readonly open: readonly Area[];
}

/** Kinds of tabs. */
export type TabKind =
  | 'start'
  | 'setup'
  | 'forms'
  | 'status'
  | 'projects'
  | 'budget'
  | 'findings'
  | 'acceptances'
  | 'totals'
  | 'published'
  | 'history'
  | 'progress'
  | 'steps'
  | 'kept';

/** A tab as it should be. */
export interface TabPlan {
  readonly kind: TabKind;
  readonly name: string;
  /** RGB hex of the tab's colour. */
  readonly colour?: string;
  readonly cells: readonly PlannedCell[];
  readonly merges: readonly Area[];
  /** Column widths in pixels, from column A; the default for those not named. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly choices: readonly Choice[];
  readonly guard?: Guard;
  /** How a printed page lies. */
  readonly landscape?: boolean;
}
