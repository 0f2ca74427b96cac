/**
 * A world to run an add-on in: some people, a workbook, a script, and Google's services around them.
 *
 *     const world = createWorld({ manifest });
 *     world.load(code, { sidebar: html });
 *     world.open();                       // the onOpen trigger
 *     world.click('점검');                 // somebody clicks a menu item
 *     world.clientRun('submit', ['행정과']); // the sidebar calls
 *     world.screen().toasts;              // what that person saw
 *     world.calls().byKind;               // what it cost
 */

import { seenBy, typeAs } from './by-hand';
import { type Calls, countedKinds, type Kind } from './execution/calls';
import { checkClientArguments, marshalArguments, marshalResult } from './execution/client';
import { enumValue } from './execution/emulated';
import { Execution, type Occasion } from './execution/execution';
import { PlatformError, ScriptFailure } from './execution/failure';
import type { AuthMode } from './execution/gates';
import { loadScript, type Script } from './execution/script';
import { menuFunction } from './menu-function';
import { platformOf, type WorldOptions } from './new-platform';
import type { Platform, Trouble, User } from './store/platform';
import type { Screen } from './store/screen';
import { restore, type Snapshot, snapshotOf } from './store/snapshot';

/** Who runs a function, how, and with what. */
export interface RunOptions {
  /** The owner, unless told otherwise. */
  readonly user?: string;
  readonly authMode?: AuthMode;
  readonly args?: readonly unknown[];
}

/** What a page gets back: a value, or only the message of what went wrong. */
export type ClientAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

/** Which calls `failAt` and `interrupt` count: all that DESIGN §8 counts, or only some. */
export interface CallFilter {
  readonly kind?: Kind;
  /** Such as `SpreadsheetApp.Range.setValues`. */
  readonly member?: string;
}

/** What a test can do in a world, and see of it. */
export interface World {
  readonly platform: Platform;
  /** Pushes a script: its code and, by name, its pages. */
  load(code: string, pages?: Readonly<Record<string, string>>): void;
  /** Runs a declared function as an editor of scripts would. */
  run(name: string, options?: RunOptions): unknown;
  /** Opens the workbook: onOpen as a simple trigger, by default as where the add-on was used before. */
  open(options?: RunOptions): void;
  /** Clicks the menu item of this caption, wherever it is. */
  click(caption: string, options?: RunOptions): void;
  /** Calls a function from the sidebar or a dialog, as google.script.run does. */
  clientRun(name: string, args?: readonly unknown[], user?: string): ClientAnswer;
  /** Types in a cell as a person does. */
  type(tab: string, cell: string, text: string, user?: string): void;
  /** The shown texts of a tab, by rows. */
  shown(tab: string, user?: string): string[][];
  screen(user?: string): Screen;
  /** Gets an answer ready for the next alert or prompt. */
  answer(button: string, text?: string, user?: string): void;
  /** The calls of the last run. */
  calls(): Calls;
  log(): readonly string[];
  /** Milliseconds that the last run took on the world's clock. */
  took(): number;
  /** In the next run, the k-th call fails. */
  failAt(k: number, message?: string, filter?: CallFilter): void;
  /** In the next run, something else happens just before the k-th call, such as a run by another person. */
  interrupt(k: number, act: () => void, filter?: CallFilter): void;
  /** In the next run, something else happens just before every call. */
  meanwhile(act: () => void): void;
  /** In the next run, Google ends the run before the k-th call. */
  endAt(k: number, unflushed?: 'kept' | 'lost', filter?: CallFilter): void;
  /** In the next run, before every call: what would be left if Google ended the run there. */
  follow(see: (left: { readonly kept: Snapshot; readonly lost: Snapshot }) => void): void;
  /** All that outlives a run, as it is now. */
  snapshot(): Snapshot;
  restore(snapshot: Snapshot): void;
}

/** Makes a world; what is not told is as usual: an owner, an editor, an empty Korean workbook. */
export function createWorld(options: WorldOptions = {}): World {
  const platform = platformOf(options);
  const screen = (user?: string): Screen => platform.screens.get(userOf(platform, user).email)!;
  const run = (name: string, options: RunOptions = {}): unknown => performAs(platform, name, options, false);
  const last = (): NonNullable<Platform['last']> => {
    if (!platform.last) throw new Error('Nothing has run yet.');
    return platform.last;
  };
  return {
    platform,
    load: (code, pages) => {
      platform.script.current = loadScript(code, pages);
    },
    run,
    open: (options = {}) => {
      performAs(platform, 'onOpen', { authMode: 'LIMITED', ...options }, true);
    },
    click: (caption, options = {}) => {
      run(menuFunction(screen(options.user).menus, caption), options);
    },
    clientRun: (name, args = [], user) => clientRun(platform, name, args, user),
    type: (tab, cell, text, user) => typeAs(platform, userOf(platform, user), { tab, cell, text }),
    shown: (tab, user) => seenBy(platform, userOf(platform, user), tab),
    screen,
    answer: (button, text = '', user) => {
      screen(user).answers.push({ button, text });
    },
    calls: () => last().calls,
    log: () => last().log,
    took: () => last().took,
    failAt: (k, message = 'Service Spreadsheets failed while accessing document.', filter = {}) => {
      plan(platform, k, filter, () => {
        throw new PlatformError(message);
      });
    },
    interrupt: (k, act, filter = {}) => plan(platform, k, filter, () => act()),
    endAt: (k, unflushed = 'kept', filter = {}) => plan(platform, k, filter, run => run.end(unflushed)),
    meanwhile: act => plan(platform, 'every', {}, () => act()),
    follow: see =>
      plan(platform, 'every', {}, run => {
        see({ kept: snapshotOf(platform, run.view), lost: snapshotOf(platform) });
      }),
    snapshot: () => snapshotOf(platform),
    restore: snapshot => restore(platform, snapshot),
  };
}

function userOf({ users }: Platform, email?: string): User {
  const user = email === undefined ? [...users.values()][0] : users.get(email);
  if (!user) throw new Error(`${email} is nobody in this world.`);
  return user;
}

function scriptOf(platform: Platform, entry: string): Script {
  const script = platform.script.current;
  if (!script) throw new Error('No script is loaded.');
  if (!script.declared.has(entry)) throw new ScriptFailure('Error', `Script function not found: ${entry}`);
  return script;
}

function performAs(platform: Platform, entry: string, options: RunOptions, simpleTrigger: boolean): unknown {
  const script = scriptOf(platform, entry);
  const { authMode: mode = 'FULL' } = options;
  const occasion: Occasion = { user: userOf(platform, options.user), mode, simpleTrigger };
  const event = { authMode: enumValue('Script.AuthMode', mode) };
  const args = options.args ?? (/^on(Open|Install|Edit)$/.test(entry) ? [event] : []);
  return new Execution(platform, occasion).perform(script, entry, args, (result, toHost) => toHost(result));
}

function clientRun(
  platform: Platform,
  entry: string,
  args: readonly unknown[],
  email: string | undefined,
): ClientAnswer {
  checkClientArguments(args);
  const script = scriptOf(platform, entry);
  const occasion: Occasion = { user: userOf(platform, email), mode: 'FULL', simpleTrigger: false };
  try {
    const execution = new Execution(platform, occasion);
    return { ok: true, value: execution.perform(script, entry, marshalArguments(args), marshalResult) };
  } catch (error) {
    if (error instanceof ScriptFailure || error instanceof PlatformError) {
      return { ok: false, message: error.message };
    }
    throw error;
  }
}

function plan(
  platform: Platform,
  at: Trouble['at'],
  { kind, member }: CallFilter,
  act: Trouble['act'],
): void {
  const on = (is: Kind, name: string): boolean =>
    member !== undefined ? name === member : kind !== undefined ? is === kind : countedKinds.includes(is);
  platform.troubles.push({ at, on, act, seen: 0 });
}
