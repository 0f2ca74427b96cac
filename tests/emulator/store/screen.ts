/** What a person sees of an add-on. */

/** An item, a line or a submenu of a menu. */
export interface MenuItem {
  readonly caption: string;
  /** The function behind an item; none for a line or a submenu. */
  readonly calls?: string;
  readonly items?: readonly MenuItem[];
}

/** A page in the sidebar or a dialog; sizes in pixels. */
export interface Page {
  readonly title: string;
  readonly html: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/** One person's screen. */
export interface Screen {
  menus: MenuItem[];
  readonly toasts: { readonly message: string; readonly title: string }[];
  /** Alerts and prompts, with what was answered. */
  readonly dialogs: { readonly title: string; readonly message: string; readonly answer: string }[];
  /** What the person will press or type at the next alerts and prompts. */
  readonly answers: { readonly button: string; readonly text: string }[];
  readonly pages: Page[];
  sidebar: Page | undefined;
  /** Where the person's cursor stands. */
  at: { readonly tab: number; readonly area: string } | undefined;
}

/** The screen of somebody who has just come. */
export function emptyScreen(): Screen {
  return {
    menus: [],
    toasts: [],
    dialogs: [],
    answers: [],
    pages: [],
    sidebar: undefined,
    at: undefined,
  };
}
