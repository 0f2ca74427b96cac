/** The two kinds of things that a script holds of the platform: objects of a class, and enum values. */
import type { Execution } from './execution';

/** An object of an Apps Script class; the methods of its class are what a script can call. */
export abstract class Emulated {
  /** The class in @types/google-apps-script, such as `Spreadsheet.Range`. */
  abstract get declaredAs(): string;

  constructor(readonly run: Execution) {}
}

/** A value of an enum, such as `SpreadsheetApp.ProtectionType.SHEET`. */
export class EnumValue {
  constructor(
    readonly of: string,
    readonly value: string,
  ) {}
}

const enumValues = new Map<string, EnumValue>();

/** The one object that stands for an enum's value. */
export function enumValue(of: string, value: string): EnumValue {
  const key = `${of}.${value}`;
  const found = enumValues.get(key) ?? new EnumValue(of, value);
  enumValues.set(key, found);
  return found;
}

const surfaces = new Map<object, ReadonlySet<string>>();

/** The names of the methods that a class emulates, its parents' among them. */
export function emulatedMembers(type: object): ReadonlySet<string> {
  const known = surfaces.get(type);
  if (known) return known;
  const names = new Set<string>();
  for (let proto = type; proto && proto !== Emulated.prototype; proto = Object.getPrototypeOf(proto)) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(proto))) {
      if (name !== 'constructor' && typeof value === 'function') names.add(name);
    }
  }
  surfaces.set(type, names);
  return names;
}

const SERVICE: Readonly<Record<string, string>> = {
  Spreadsheet: 'SpreadsheetApp',
  Script: 'ScriptApp',
  HTML: 'HtmlService',
  Cache: 'CacheService',
  Lock: 'LockService',
  Properties: 'PropertiesService',
  Drive_v3: 'Drive',
};

/** The name of a class as people write it: `SpreadsheetApp.Range`, `Utilities`, `Ui`. */
export function spokenName(declaredAs: string): string {
  const parts = declaredAs.split('.');
  const last = parts[parts.length - 1]!.replace('FilesCollection', 'Files');
  const service = SERVICE[parts[0]!];
  return service === undefined || service === last ? last : `${service}.${last}`;
}
