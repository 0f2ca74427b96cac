/** The wall between the emulator and a script: everything that passes is made anew on the other side. */
import { types } from 'node:util';
import { runInContext } from 'node:vm';
import { declarations, resolve } from '../surface/declarations';
import { checkArguments } from '../surface/signatures';
import { Emulated, EnumValue, emulatedMembers, enumValue, spokenName } from './emulated';
import type { Execution } from './execution';
import { NotEmulated, PlatformError } from './failure';

interface Intrinsics {
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly Proxy: ProxyConstructor;
  readonly method: (name: string, call: (args: ArrayLike<unknown>) => unknown) => unknown;
}

const INTRINSICS = `({
  Array, Object, Date, Error, Proxy,
  method: (name, call) => Object.defineProperty(function () { return call(arguments); }, 'name', { value: name }),
})`;

type Held = Emulated | EnumValue;

/** Turns values of the emulator into values of the script's context, and back. */
export class Membrane {
  private readonly own: Intrinsics;
  private readonly outside = new WeakMap<object, object>();
  private readonly inside = new WeakMap<object, Held>();

  constructor(
    context: object,
    private run: Execution,
  ) {
    this.own = runInContext(INTRINSICS, context) as Intrinsics;
  }

  /** From now on the calls are those of another run. */
  passTo(run: Execution): void {
    this.run = run;
  }

  /** What the script gets to hold. */
  toScript(value: unknown): unknown {
    if (value instanceof Emulated || value instanceof EnumValue) return this.proxyOf(value);
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Date) return new this.own.Date(value.getTime());
    if (Array.isArray(value)) {
      const made = new this.own.Array(value.length);
      for (let i = 0; i < value.length; i++) made[i] = this.toScript(value[i]);
      return made;
    }
    const made = new this.own.Object() as Record<string, unknown>;
    for (const [key, one] of Object.entries(value)) made[key] = this.toScript(one);
    return made;
  }

  /** What the emulator gets of a script's value; functions and the like come as they are. */
  toHost(value: unknown, above: readonly unknown[] = []): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const held = this.inside.get(value);
    if (held) return held;
    if (types.isDate(value)) return new Date(value.getTime());
    if (types.isNativeError(value)) return new PlatformError(value.message, value.name);
    if (above.includes(value)) throw new PlatformError('Converting circular structure', 'TypeError');
    const way = [...above, value];
    if (Array.isArray(value)) return Array.from(value, one => this.toHost(one, way));
    if (types.isTypedArray(value) || types.isMap(value) || types.isSet(value)) return value;
    if (types.isRegExp(value) || types.isPromise(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.toHost(one, way)]));
  }

  /** The error as the script can catch it. */
  toScriptError(error: unknown): unknown {
    if (!(error instanceof Error)) return error;
    const made = new this.own.Error(error.message);
    Object.defineProperty(made, 'name', { value: error.name, configurable: true, writable: true });
    return made;
  }

  private proxyOf(held: Held): object {
    const known = this.outside.get(held);
    if (known) return known;
    const get = held instanceof EnumValue ? this.enumMember(held) : this.objectMember(held);
    const made = new this.own.Proxy(new this.own.Object(), {
      get: (_, key) => get(key),
      has: (_, key) =>
        held instanceof Emulated && emulatedMembers(Object.getPrototypeOf(held)).has(String(key)),
      set: (_, key) => {
        return this.refuse(`${String(key)} was set on an object of the platform.`);
      },
    });
    this.outside.set(held, made);
    this.inside.set(made, held);
    return made;
  }

  private enumMember(held: EnumValue): (key: string | symbol) => unknown {
    const text = this.own.method('toString', () => held.value);
    return key => (key === 'toString' || key === Symbol.toPrimitive ? text : undefined);
  }

  private objectMember(held: Emulated): (key: string | symbol) => unknown {
    const methods = new Map<string, unknown>();
    const name = spokenName(held.declaredAs);
    const text = this.own.method('toString', () => name.replace(/^\w+\./, ''));
    return key => {
      if (key === 'toString' || key === Symbol.toPrimitive) return text;
      if (typeof key === 'symbol' || key === 'toJSON' || key === 'then') return undefined;
      if (!methods.has(key)) methods.set(key, this.memberOf(held, key));
      return methods.get(key);
    };
  }

  private memberOf(held: Emulated, key: string): unknown {
    if (emulatedMembers(Object.getPrototypeOf(held)).has(key)) {
      return this.own.method(key, args => this.call(held, key, args));
    }
    const declared = declarations().classes.get(held.declaredAs);
    const property = declared?.properties.get(key);
    if (property?.kind === 'typeof') return this.enumOf(property.name, property.scope);
    const part = (held as unknown as { readonly parts?: Readonly<Record<string, unknown>> }).parts?.[key];
    if (part) return this.toScript(part);
    const known = declared?.methods.has(key) || property !== undefined;
    const name = `${spokenName(held.declaredAs)}.${key}`;
    return this.refuse(known ? `${name} is not emulated.` : `${name} does not exist.`);
  }

  /** Ends the run over something that the emulator does not have. */
  refuse(message: string): never {
    const error = new NotEmulated(message);
    this.run.defects.push(error);
    throw this.toScriptError(error);
  }

  private enumOf(name: string, scope: string): unknown {
    const { enums } = declarations();
    const full = resolve(enums, name, scope)!;
    const made = new this.own.Object() as Record<string, unknown>;
    for (const value of enums.get(full)!) made[value] = this.toScript(enumValue(full, value));
    return made;
  }

  private call(held: Emulated, member: string, given: ArrayLike<unknown>): unknown {
    try {
      const args = Array.from(given, one => this.toHost(one));
      this.run.enter(held.declaredAs, member);
      checkArguments(held.declaredAs, member, args);
      const method = (held as unknown as Record<string, (...args: unknown[]) => unknown>)[member]!;
      return this.toScript(method.apply(held, args));
    } catch (error) {
      if (!(error instanceof PlatformError)) this.run.defects.push(error as Error);
      throw this.toScriptError(error);
    }
  }
}
