/** What outlives a run: the people, the workbook, Drive, the stores, the locks and the clock. */
import type { CallCounter, Kind } from '../execution/calls';
import type { Scope } from '../execution/context';
import type { Execution } from '../execution/execution';
import type { Limits } from '../execution/limits';
import type { Manifest, Script } from '../execution/script';
import type { DriveFile } from './drive-file';
import type { Screen } from './screen';
import type { Workbook } from './workbook';

/** Somebody who opens the workbook. */
export interface User {
  readonly email: string;
  readonly role: 'owner' | 'editor' | 'viewer';
  /** The scopes that this person granted; those of the manifest unless told otherwise. */
  readonly granted: readonly string[];
  readonly locale: string;
}

/** What no source settles: a script should be right whichever way these are. */
export interface Doubts {
  /** `'text` in a cell of the format `@`: is the apostrophe taken as a sign, or kept as text? */
  readonly apostropheUnderText: 'taken' | 'kept';
  /** `=text` in a cell of the format `@`: a formula all the same, or text? */
  readonly equalsUnderText: 'formula' | 'text';
  /** A number written to a cell of the format `@`: read back as a number, or as text? */
  readonly numberUnderText: 'number' | 'text';
  /** `2023. 11.`, `10. 31.`: dates in a Korean workbook, or text? */
  readonly dottedDates: 'coerced' | 'text';
  /** What Drive.Files.export gives: a blob, or its text. */
  readonly exported: 'blob' | 'text';
  /** A tab made after a protected one: is it protected as well? */
  readonly copiedGuards: 'kept' | 'left';
}

/** Something that is to happen at a call that is yet to come. */
export interface Trouble {
  readonly at: number | 'every';
  readonly on: (kind: Kind, name: string) => boolean;
  readonly act: (run: Execution) => void;
  seen: number;
}

/** A text in a cache, and the moment on the clock at which it is lost. */
export interface CacheEntry {
  readonly value: string;
  readonly until: number;
}

/** All of it; a run changes it, and the next run finds it changed. */
export interface Platform {
  readonly users: ReadonlyMap<string, User>;
  readonly manifest: Manifest;
  readonly addOnName: string;
  readonly limits: Limits;
  readonly latency: Readonly<Record<Kind, number>>;
  readonly doubts: Doubts;
  readonly clock: { now: number };
  readonly workbook: Workbook;
  readonly drive: Map<string, DriveFile>;
  /** Stores by `script`, `user:{email}` and `document`. */
  readonly properties: Map<string, Map<string, string>>;
  readonly caches: Map<string, Map<string, CacheEntry>>;
  /** Who holds a lock. */
  readonly locks: Map<string, Execution>;
  /** How much of a daily quota is used: `documents:{email}:{day}`. */
  readonly spent: Map<string, number>;
  readonly screens: ReadonlyMap<string, Screen>;
  readonly script: { current: Script | undefined };
  /** The global scopes of runs that are over, where they are used again; none where each run has a new one. */
  readonly scopes: Scope[] | undefined;
  troubles: Trouble[];
  /** The last run: its calls, its time and its log. */
  last: LastRun | undefined;
  ids: number;
}

/** What is known of a run once it is over. */
export interface LastRun {
  readonly calls: CallCounter;
  readonly log: readonly string[];
  /** Milliseconds on the world's clock. */
  readonly took: number;
}

/** An identifier that is the same in every test run. */
export function nextId(platform: Platform, kind: string): string {
  platform.ids++;
  return `${kind}-${String(platform.ids).padStart(4, '0')}`;
}

/** A store of a name, made on first use. */
export function storeOf<T>(stores: Map<string, Map<string, T>>, name: string): Map<string, T> {
  const store = stores.get(name) ?? new Map<string, T>();
  stores.set(name, store);
  return store;
}
