/** The global scope that a script wakes up in: the language, the services, and nothing else. */
import { createContext, runInContext } from 'node:vm';
import { Drive } from '../drive/drive';
import { globals, missingServices } from '../globals';
import type { Execution } from './execution';
import { Membrane } from './membrane';
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

/** A fresh global scope; promise jobs in it run when the call that started them has ended. */
export function freshContext(run: Execution): { readonly context: object; readonly membrane: Membrane } {
  const context = createContext({}, { microtaskMode: 'afterEvaluate' });
  for (const name of absent) runInContext(`delete globalThis.${name}`, context);
  const { manifest, clock } = run.platform;
  installDate(context, manifest.timeZone, () => clock.now);
  const membrane = new Membrane(context, run);
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
  for (const { serviceId, userSymbol, version } of manifest.dependencies?.enabledAdvancedServices ?? []) {
    if (serviceId !== 'drive' || version !== 'v3')
      throw new Error(`${serviceId} ${version} is not emulated.`);
    put(userSymbol, membrane.toScript(new Drive(run)));
  }
  return { context, membrane };
}
