/** What passes between the page of the preview and the world behind it: plain JSON. */

/** A cell as the grid shows it; what is usual is left out. */
export interface ShownCell {
  readonly row: number;
  readonly col: number;
  /** As shown on the screen. */
  readonly text: string;
  /** What stands in the formula bar, where that is something else. */
  readonly typed?: string;
  readonly isNumber?: true;
  readonly fill?: string;
  readonly colour?: string;
  readonly bold?: true;
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly wraps?: true;
  /** Whether lines are drawn around it. */
  readonly lined?: true;
  readonly note?: string;
  readonly link?: string;
  readonly choices?: readonly string[];
}

/** A tab as the grid shows it; places are counted from 0, sizes are pixels. */
export interface ShownTab {
  readonly id: string;
  readonly name: string;
  readonly colour: string | null;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly ShownCell[];
  readonly merges: readonly { row: number; col: number; rows: number; columns: number }[];
  readonly widths: Readonly<Record<number, number>>;
  readonly heights: Readonly<Record<number, number>>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** Somebody who can open the workbook. */
export interface Person {
  readonly email: string;
  readonly name: string;
}

/** An item of a menu; a line where it has no caption. */
export interface Item {
  readonly caption: string;
}

/** A made document: shown as a page, and as files to download. */
export interface MadeDocument {
  readonly id: string;
  readonly name: string;
  readonly files: readonly { readonly name: string; readonly id: string }[];
}

/** What has changed on somebody's screen. */
export interface Seen {
  /** The tabs in their order; `null` where a tab is as it was. */
  readonly tabs: readonly { readonly id: string; readonly tab: ShownTab | null }[];
  readonly toasts: readonly string[];
  readonly alerts: readonly { readonly title: string; readonly message: string }[];
  /** Pages in dialogs, as html. */
  readonly pages: readonly { readonly title: string; readonly html: string }[];
  readonly sidebar: { readonly title: string } | null;
  /** Where the cursor was put. */
  readonly at: { readonly id: string; readonly area: string } | null;
  readonly menu: readonly Item[];
  /** Milliseconds that it would have taken at Google. */
  readonly took: number;
}

/** What somebody answers to a question that a run puts. */
export interface Answered {
  readonly button: 'OK' | 'CANCEL';
  readonly text: string;
}

/** What the page asks. A click that ends in a question is clicked again with one more answer. */
export type Asked =
  | { readonly what: 'start' }
  | { readonly what: 'see'; readonly all: boolean }
  | { readonly what: 'click'; readonly caption: string; readonly answers: readonly Answered[] }
  | { readonly what: 'type'; readonly cells: readonly { tab: string; cell: string; text: string }[] }
  | { readonly what: 'call'; readonly name: string; readonly given: unknown }
  | { readonly what: 'document'; readonly id: string };

/** What the page gets: what changed, beside the answer to what it asked; or Google's words for what went wrong. */
export interface Told {
  readonly seen: Seen;
  readonly answer?: unknown;
  readonly error?: string;
  /** A question that nobody has answered yet. */
  readonly question?: string;
}
