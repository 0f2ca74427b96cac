/** A platform before anything has happened on it. */
import type { Kind } from './execution/calls';
import { scopes } from './execution/gates';
import { type Limits, platformLimits } from './execution/limits';
import { checkManifest, type Manifest } from './execution/script';
import type { Doubts, Platform, User } from './store/platform';
import { emptyScreen } from './store/screen';
import { emptyTab } from './store/workbook';

/** What can be told of a world before it begins. */
export interface WorldOptions {
  /** The first is who acts when nobody is named; one of them must own the workbook. */
  readonly users?: readonly (Pick<User, 'email' | 'role'> & Partial<User>)[];
  readonly manifest?: Partial<Manifest>;
  readonly addOnName?: string;
  readonly limits?: Partial<Limits>;
  /** Milliseconds a call: one number for all that goes to a service, or by kind. */
  readonly latency?: number | Partial<Record<Kind, number>>;
  readonly doubts?: Partial<Doubts>;
  readonly workbook?: { readonly name?: string; readonly locale?: string; readonly timeZone?: string };
  /** Runs wake up in the scope of an earlier one: quicker by half, for tests of many runs. */
  readonly reuseScopes?: boolean;
  /** When the world begins. */
  readonly now?: string;
}

const usualManifest: Manifest = {
  timeZone: 'Asia/Seoul',
  runtimeVersion: 'V8',
  oauthScopes: [scopes.currentSpreadsheet, scopes.containerUi, scopes.driveFile, scopes.email],
  dependencies: {
    enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }],
  },
};

const usualUsers: readonly Pick<User, 'email' | 'role'>[] = [
  { email: 'owner@example.com', role: 'owner' },
  { email: 'editor@example.com', role: 'editor' },
];

/** As cautious as can be. */
const usualDoubts: Doubts = {
  apostropheUnderText: 'taken',
  equalsUnderText: 'formula',
  numberUnderText: 'text',
  dottedDates: 'coerced',
  exported: 'blob',
  copiedGuards: 'left',
};

const USUAL_LATENCY = 80;

/** Fills in what an option leaves out. */
export function platformOf(options: WorldOptions): Platform {
  const manifest = { ...usualManifest, ...options.manifest };
  checkManifest(manifest);
  const users = (options.users ?? usualUsers).map(user => ({
    granted: manifest.oauthScopes,
    locale: 'ko',
    ...user,
  }));
  if (users.filter(({ role }) => role === 'owner').length !== 1)
    throw new Error('One user must be the owner.');
  const { name = '새 스프레드시트', locale = 'ko_KR', timeZone = 'Asia/Seoul' } = options.workbook ?? {};
  return {
    users: new Map(users.map(user => [user.email, user])),
    manifest,
    addOnName: options.addOnName ?? '실적 취합',
    limits: { ...platformLimits, ...options.limits },
    latency: latencyOf(options.latency ?? USUAL_LATENCY),
    doubts: { ...usualDoubts, ...options.doubts },
    clock: { now: Date.parse(options.now ?? '2023-11-06T09:00:00+09:00') },
    workbook: { id: 'workbook-0001', name, locale, timeZone, tabs: [emptyTab(0, '시트1')] },
    drive: new Map(),
    properties: new Map(),
    caches: new Map(),
    locks: new Map(),
    spent: new Map(),
    screens: new Map(users.map(user => [user.email, emptyScreen()])),
    script: { current: undefined },
    scopes: options.reuseScopes ? [] : undefined,
    troubles: [],
    last: undefined,
    ids: 0,
  };
}

function latencyOf(given: number | Partial<Record<Kind, number>>): Record<Kind, number> {
  const by = typeof given === 'number' ? {} : given;
  const far = typeof given === 'number' ? given : USUAL_LATENCY;
  const local = { handle: 0, local: 0 };
  const service = { read: far, write: far, lock: far, cache: far, properties: far, drive: far, ui: far };
  return { ...service, ...local, ...by };
}
