/** google.script.run: what passes between a page in the browser and the script. */
import { types } from 'node:util';
import { Emulated } from './emulated';
import { PlatformError } from './failure';

const unsupported = (): PlatformError =>
  new PlatformError('The script completed but the returned value is not a supported return type.');

/** What the page receives. A date anywhere makes all of it null. */
export function marshalResult(value: unknown, toHost: (value: unknown) => unknown): unknown {
  return holdsDate(value, []) ? null : marshal(value, toHost);
}

function holdsDate(value: unknown, above: readonly unknown[]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (types.isDate(value)) return true;
  if (above.includes(value)) throw unsupported();
  return !types.isProxy(value) && Object.values(value).some(one => holdsDate(one, [...above, value]));
}

function marshal(value: unknown, toHost: (value: unknown) => unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || types.isTypedArray(value) || types.isPromise(value)) throw unsupported();
  if (types.isProxy(value) && toHost(value) instanceof Emulated) throw unsupported();
  if (types.isProxy(value)) return {};
  if (Array.isArray(value)) return Array.from(value, one => marshal(one, toHost));
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(entries.map(([key, one]) => [key, marshal(one, toHost)]));
}

/** Throws, in the page, when an argument cannot be sent. */
export function checkClientArguments(args: readonly unknown[]): void {
  args.forEach((arg, i) => {
    if (!sendable(arg)) throw new Error(`Failed due to illegal value in property: ${i}`);
  });
}

function sendable(value: unknown): boolean {
  if (value === null || ['number', 'string', 'boolean', 'undefined'].includes(typeof value)) return true;
  if (typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.every(sendable);
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(sendable);
}

/** Arguments as the script receives them: copies, with undefined in place of nothing made null. */
export function marshalArguments(args: readonly unknown[]): readonly unknown[] {
  return args.map(arg => marshal(arg, value => value));
}
