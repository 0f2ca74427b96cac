/** One run of a script: who runs it, what it may do, how long it has taken, and what it called. */
import { Script as Compiled } from 'node:vm';
import type { LastRun, Platform, Trouble, User } from '../store/platform';
import { View } from '../store/view';
import { CallCounter, kindOf } from './calls';
import { enterContext, leaveContext } from './context';
import { spokenName } from './emulated';
import { PlatformError, ScriptFailure } from './failure';
import { type AuthMode, checkGate } from './gates';
import type { Script } from './script';

/** Why a script runs, and for whom. */
export interface Occasion {
  readonly user: User;
  readonly mode: AuthMode;
  readonly simpleTrigger: boolean;
}

export class Execution {
  readonly calls = new CallCounter();
  readonly log: string[] = [];
  /** What the emulator cannot do, or did wrong: a script that catches it has failed all the same. */
  readonly defects: Error[] = [];
  readonly user: User;
  readonly view: View;
  private readonly started: number;
  private readonly troubles: readonly Trouble[];
  private overtime: PlatformError | undefined;
  private ended = false;

  constructor(
    readonly platform: Platform,
    private readonly occasion: Occasion,
  ) {
    this.user = occasion.user;
    this.started = platform.clock.now;
    this.view = new View(this);
    this.troubles = platform.troubles;
    platform.troubles = [];
  }

  /** Whether this run is a simple trigger, which knows nobody's address. */
  get anonymous(): boolean {
    return this.occasion.simpleTrigger;
  }

  /** Every call to the platform passes here first. */
  enter(declaredAs: string, member: string): void {
    const kind = kindOf(declaredAs, member);
    this.calls.add(kind, declaredAs, member);
    this.pass(this.platform.latency[kind]);
    for (const trouble of this.troubles) {
      if (!trouble.on(kind, `${spokenName(declaredAs)}.${member}`)) continue;
      trouble.seen++;
      if (trouble.at === 'every' || trouble.at === trouble.seen) trouble.act(this);
    }
    checkGate(this.occasion.mode, this.granted, declaredAs, member);
  }

  /** The scopes of the manifest that the user granted. */
  get granted(): readonly string[] {
    return this.platform.manifest.oauthScopes.filter(scope => this.user.granted.includes(scope));
  }

  /** Google ends the run: what it had not flushed is written all the same, or lost. Nothing has an effect after it. */
  end(unflushed: 'kept' | 'lost'): never {
    if (unflushed === 'lost') this.view.lose();
    this.ended = true;
    return this.exceed();
  }

  private exceed(): never {
    this.overtime = new PlatformError('Exceeded maximum execution time');
    throw this.overtime;
  }

  /** Lets time go by. Past the limit the run is over: nothing that it does afterwards has an effect. */
  pass(milliseconds: number): void {
    const { clock, limits } = this.platform;
    clock.now += milliseconds;
    const limit = this.occasion.simpleTrigger ? limits.simpleTrigger : limits.execution;
    if (this.ended || clock.now - this.started > limit) this.exceed();
  }

  /** Loads the script, calls one function of it, and hands its result on while its context still stands. */
  perform<T>(
    script: Script,
    entry: string,
    args: readonly unknown[],
    hand: (result: unknown, toHost: (value: unknown) => unknown) => T,
  ): T {
    try {
      const { context, membrane } = enterContext(this, script);
      const result = callIn(context, entry, membrane.toScript(args));
      const handed = hand(result, value => membrane.toHost(value));
      const hidden = this.defects[0] ?? this.overtime;
      if (hidden) throw hidden;
      return handed;
    } catch (error) {
      throw this.defects[0] ?? this.overtime ?? failureOf(error);
    } finally {
      this.finish();
    }
  }

  private finish(): void {
    this.view.flush();
    leaveContext(this);
    for (const [name, holder] of this.platform.locks) {
      if (holder === this) this.platform.locks.delete(name);
    }
    const { calls, log } = this;
    const last: LastRun = { calls, log, took: this.platform.clock.now - this.started };
    this.platform.last = last;
  }
}

const KEY = 'what the platform passes';

/** Calls a declared function as a statement of its own, so that promise jobs run before it is over. */
function callIn(context: object, entry: string, args: unknown): unknown {
  Object.defineProperty(context, KEY, { value: args, configurable: true, enumerable: false });
  const source = `{ const args = this[${JSON.stringify(KEY)}]; delete this[${JSON.stringify(KEY)}]; ${entry}.apply(undefined, args); }`;
  return new Compiled(source, { filename: 'call' }).runInContext(context);
}

function failureOf(error: unknown): Error {
  if (error instanceof Error) return error;
  const { name, message, stack } = Object(error) as { name?: string; message?: string; stack?: string };
  if (message === undefined) return new ScriptFailure('Error', String(error));
  return new ScriptFailure(name ?? 'Error', message, stack);
}
