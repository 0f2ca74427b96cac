/** What the page of the preview asks of the world, and what it is told of it. */

import type { User } from '../tests/emulator/store/platform';
import type { MenuItem, Screen } from '../tests/emulator/store/screen';
import type { World } from '../tests/emulator/world';
import type { Asked, Item, MadeDocument, Seen, ShownTab, Told } from './shapes';
import { shownTab } from './shown-tab';
import { filesOf, type Preview } from './world';

const DOCUMENT = 'application/vnd.google-apps.document';

/** The tabs as each person last saw them. */
type Known = Map<string, Map<string, string>>;

function tabsFor(world: World, user: string, known: Known): Seen['tabs'] {
  const before = known.get(user) ?? new Map<string, string>();
  const now = new Map<string, string>();
  const tabs = world.platform.workbook.tabs
    .filter(tab => !tab.hidden)
    .map(tab => {
      const shown: ShownTab = shownTab(tab, world.shown(tab.name, user));
      const text = JSON.stringify(shown);
      now.set(shown.id, text);
      return { id: shown.id, tab: before.get(shown.id) === text ? null : shown };
    });
  known.set(user, now);
  return tabs;
}

/** The items of the add-on's menus, in their order. */
function itemsOf(menus: readonly MenuItem[]): Item[] {
  return menus.flatMap(menu =>
    menu.items ? itemsOf(menu.items) : [{ caption: menu.calls ? menu.caption : '' }],
  );
}

/** Takes off a screen what is shown once. */
function taken<T>(list: readonly T[]): T[] {
  return (list as T[]).splice(0);
}

function seenOn(screen: Screen, tabs: Seen['tabs'], took: number): Seen {
  const { sidebar, at } = screen;
  screen.sidebar = undefined;
  screen.at = undefined;
  return {
    tabs,
    toasts: taken(screen.toasts).map(({ message }) => message),
    alerts: taken(screen.dialogs).map(({ title, message }) => ({ title, message })),
    pages: taken(screen.pages).map(({ title, html }) => ({ title, html })),
    sidebar: sidebar ? { title: sidebar.title } : null,
    at: at ? { id: String(at.tab), area: at.area } : null,
    menu: itemsOf(screen.menus),
    took,
  };
}

function documentOf(world: World, id: string, html: string): MadeDocument & { readonly html: string } {
  const all = filesOf(world);
  const made = all.find(file => file.id === id);
  const beside = all.filter(file => file.mimeType !== DOCUMENT && made && file.name.startsWith(made.name));
  return {
    id,
    name: made?.name ?? '문서',
    html,
    files: [...beside].reverse().map(file => ({ name: file.name, id: file.id })),
  };
}

/** Answers for a world; `spell` spells the report as a page, as the workbook stands. */
export function answerer(preview: Preview, spell: () => string): (user: string, asked: Asked) => Told {
  const { world } = preview;
  const known: Known = new Map();
  const pages = new Map<string, string>();
  const keepPages = (): void => {
    const fresh = filesOf(world).filter(file => file.mimeType === DOCUMENT && !pages.has(file.id));
    if (fresh.length === 0) return;
    const page = spell();
    for (const file of fresh) pages.set(file.id, page);
  };
  const act = (user: User['email'], asked: Asked): unknown => {
    if (asked.what === 'click') {
      for (const { button, text } of asked.answers) world.answer(button, text, user);
      world.click(asked.caption, { user });
    }
    if (asked.what === 'type')
      for (const { tab, cell, text } of asked.cells) world.type(tab, cell, text, user);
    if (asked.what === 'document') return documentOf(world, asked.id, pages.get(asked.id) ?? '');
    return asked.what === 'call' ? world.clientRun('call', [asked.name, asked.given], user) : undefined;
  };
  return (user, asked) => {
    if (asked.what === 'see' && asked.all) known.delete(user);
    let answer: unknown;
    let error: string | undefined;
    let question: string | undefined;
    const screen = world.screen(user);
    try {
      answer = act(user, asked);
    } catch (thrown) {
      const { message } = thrown as Error;
      question = /^Nobody answered: ([\s\S]*)$/.exec(message)?.[1];
      if (question === undefined) error = message;
    }
    taken(screen.answers);
    if (question !== undefined) taken(screen.dialogs);
    else if (asked.what === 'click') (screen.dialogs as unknown[]).splice(0, asked.answers.length);
    keepPages();
    const took = asked.what === 'call' || asked.what === 'click' ? (world.platform.last?.took ?? 0) : 0;
    const seen = seenOn(screen, tabsFor(world, user, known), took);
    return {
      seen,
      answer,
      ...(error === undefined ? {} : { error }),
      ...(question === undefined ? {} : { question }),
    };
  };
}
