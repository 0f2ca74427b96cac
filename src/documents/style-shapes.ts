/** What a paragraph style can say; the styles themselves stand in the table of styles. Lengths are points. */

/** `sans` for headings and tables, `serif` for the running text. */
export type FontRole = 'sans' | 'serif';

/** Where the document is opened: fonts go by other names there. */
export type FontTarget = 'desk' | 'google' | 'hancom';

/** A font by its name, and what to use where it is missing. */
export interface Font {
  readonly name: string;
  readonly fallback: string;
  /** The width of its letters in hundredths, where they must be narrowed to be like the others'. */
  readonly ratio?: number;
}

/** A line around or beside a paragraph; `space` is the distance to the text. */
export interface Rule {
  readonly width: number;
  readonly colour: string;
  readonly space: number;
}

/** A paragraph style. `line` is a multiple of the font's own line height. */
export interface TextStyle {
  /** The name people see in the list of styles. */
  readonly name: string;
  readonly font: FontRole;
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
  /** Distance added between letters. */
  readonly tracking?: number;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  /** Where the text starts, from the left margin; its sign hangs before it. */
  readonly left?: number;
  readonly right?: number;
  readonly hanging?: number;
  readonly rules?: Readonly<Partial<Record<'top' | 'left' | 'bottom' | 'right', Rule>>>;
  readonly fill?: string;
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean;
  readonly newPage?: boolean;
  /** Place in the outline of the document, from 0. */
  readonly outline?: 0 | 1 | 2;
}
