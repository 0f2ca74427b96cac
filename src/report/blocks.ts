/**
 * The report as a list of blocks: what to say, in order, with no thought of any file format. The documents
 * room spells the same blocks as .docx, .hwpx, html and text.
 */

/** A heading. Level 1 is a part (Ⅰ, Ⅱ), 2 a division, 3 a project, 4 a section (□). */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  /** Unique in the report; what the contents list points at. */
  readonly id: string;
  readonly text: string;
  /** The sign before a section, `□`; not part of the words. */
  readonly mark?: string;
  /** Starts a new page. */
  readonly newPage?: boolean;
}

/** A line of the contents list (순서). */
export interface ContentsEntry {
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** Id of the heading. */
  readonly target: string;
}

/** How a cell of a table is drawn. */
export type CellRole = 'head' | 'label' | 'number' | 'text' | 'center';

/** A cell of a table; covered cells of a merged one are left out. */
export interface BlockCell {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
  readonly role: CellRole;
}

/** A table. The first `headerRows` rows repeat on every page. */
export interface TableBlock {
  readonly kind: 'table';
  readonly rows: number;
  readonly columns: number;
  readonly headerRows: number;
  readonly cells: readonly BlockCell[];
}

/** A box of the organisation chart; no name = an empty frame. */
export interface ChartNode {
  readonly name: string;
  readonly children: readonly ChartNode[];
}

/** A piece of the report; the order of the list is the order on paper. */
export type Block =
  | {
      readonly kind: 'cover';
      readonly slogan?: string;
      readonly title: string;
      readonly session?: string;
      readonly submitted?: string;
      readonly bureau: string;
    }
  | { readonly kind: 'contents'; readonly title: string; readonly entries: readonly ContentsEntry[] }
  | Heading
  /** The report's title as a band above the first project of a division; starts a new page. */
  | { readonly kind: 'band'; readonly text: string }
  /** □ 기 구 ----- 5개과 19개팀. */
  | { readonly kind: 'lead'; readonly mark: string; readonly text: string }
  /** 목적, in a box. */
  | { readonly kind: 'purpose'; readonly text: string }
  /** A line of an outline; depth 0 is a sub-heading (소제목), 1–4 are the levels. */
  | {
      readonly kind: 'bullet';
      readonly depth: 0 | 1 | 2 | 3 | 4;
      readonly mark: string;
      readonly text: string;
    }
  /** A line that goes on with the one above, without a symbol; indented as depth. */
  | { readonly kind: 'continuation'; readonly depth: number; readonly text: string }
  /** ※ or * and its text; `under` says what it explains. */
  | { readonly kind: 'note'; readonly mark: string; readonly text: string; readonly under: 'table' | 'line' }
  /** 【제목】 and what is printed behind it, `(2023. 10. 31.)`. */
  | { readonly kind: 'caption'; readonly text: string; readonly period?: string }
  /** (단위: 명), at the right above its table. */
  | { readonly kind: 'unit'; readonly text: string }
  | TableBlock
  | { readonly kind: 'chart'; readonly root: ChartNode };
