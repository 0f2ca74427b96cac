/** The global scope that a script wakes up in: the language, the services, and nothing else. */
import { createContext, runInContext } from 'node:vm';
import { Drive } from '../drive/drive';
import { globals, missingServices } from '../globals';
import type { Execution } from './execution';
import { Membrane } from './membrane';
import type { Script } from './script';
import { installDate } from './script-date';

/** Parts of the language that may be missing in Apps Script: no script should lean on them. */
const absent = [
  'Intl',
  'WeakRef',
  'FinalizationRegistry',
  'BigInt',
  'BigInt64Array',
  'BigUint64Array',
  'SharedArrayBuffer',
  'Atomics',
  'Iterator',
];

/** A global scope with a script in it, and the wall around it. */
export interface Scope {
  readonly script: Script;
  readonly context: object;
  readonly membrane: Membrane;
}

const entered = new WeakMap<Execution, Scope>();

/** A global scope for a run, the script loaded in it; promise jobs run when the call that started them has ended. */
export function enterContext(run: Execution, script: Script): Scope {
  const { scopes } = run.platform;
  const at = scopes?.findIndex(one => one.script === script) ?? -1;
  const scope = at >= 0 ? scopes!.splice(at, 1)[0]! : freshScope(run, script);
  entered.set(run, scope);
  if (at >= 0) {
    scope.membrane.passTo(run);
    install(scope, run);
  } else script.compiled.runInContext(scope.context);
  return scope;
}

/** Leaves the scope of a run to the next, where scopes are used again. */
export function leaveContext(run: Execution): void {
  const scope = entered.get(run);
  if (scope) run.platform.scopes?.push(scope);
}

function freshScope(run: Execution, script: Script): Scope {
  const context = createContext({}, { microtaskMode: 'afterEvaluate' });
  for (const name of absent) runInContext(`delete globalThis.${name}`, context);
  const { manifest, clock } = run.platform;
  installDate(context, manifest.timeZone, () => clock.now);
  const scope = { script, context, membrane: new Membrane(context, run) };
  install(scope, run);
  return scope;
}

/** Puts the services of a run into a scope. */
function install({ context, membrane }: Scope, run: Execution): void {
  const put = (name: string, value: unknown): void => {
    Object.defineProperty(context, name, { value, writable: true, configurable: true });
  };
  for (const name of missingServices) {
    Object.defineProperty(context, name, {
      get: () => membrane.refuse(`${name} is not emulated.`),
      configurable: true,
    });
  }
  for (const [name, make] of Object.entries(globals)) put(name, membrane.toScript(make(run)));
  for (const { serviceId, userSymbol, version } of run.platform.manifest.dependencies
    ?.enabledAdvancedServices ?? []) {
    if (serviceId !== 'drive' || version !== 'v3')
      throw new Error(`${serviceId} ${version} is not emulated.`);
    put(userSymbol, membrane.toScript(new Drive(run)));
  }
}
