/** Holds what a script passes against what the types declare. */
import { Emulated, EnumValue, emulatedMembers, spokenName } from '../execution/emulated';
import { PlatformError } from '../execution/failure';
import { declarations, overloadsOf, resolve } from './declarations';
import { exceptionalOverloads } from './exceptions';
import type { Field, Parameter, Type } from './type-text';

const plain: Readonly<Record<string, (value: unknown) => boolean>> = {
  any: value => value !== undefined,
  string: value => typeof value === 'string',
  Char: value => typeof value === 'string' && value.length === 1,
  number: value => typeof value === 'number' && !Number.isNaN(value),
  Integer: value => Number.isInteger(value),
  Byte: value => Number.isInteger(value) && (value as number) >= -128 && (value as number) <= 127,
  boolean: value => typeof value === 'boolean',
  null: value => value === null,
  undefined: value => value === undefined,
  Date: value => value instanceof Date,
  'Base.Date': value => value instanceof Date,
  Record: value => isPlain(value),
};

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Throws, in Google's words, when no declared way to call a member takes these arguments. */
export function checkArguments(of: string, member: string, args: readonly unknown[]): void {
  const overloads = [...overloadsOf(of, member), ...exceptionalOverloads(of, member)];
  if (overloads.some(parameters => takes(parameters, args))) return;
  throw new PlatformError(
    `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${spokenName(of)}.${member}.`,
  );
}

function takes(parameters: readonly Parameter[], args: readonly unknown[]): boolean {
  const last = parameters[parameters.length - 1];
  if (args.length > parameters.length && !last?.rest) return false;
  return parameters.every((parameter, i) => {
    if (parameter.rest) return true;
    return i < args.length ? matches(parameter.type, args[i]) : parameter.optional;
  });
}

function matches(type: Type, value: unknown): boolean {
  switch (type.kind) {
    case 'union':
      return type.of.some(one => matches(one, value));
    case 'array':
      return Array.isArray(value) && value.every(one => matches(type.of, one));
    case 'literal':
      return value === type.value;
    case 'typeof':
      return false;
    case 'object':
      return isPlain(value) && fieldsMatch(type.fields, value, type.values);
    case 'name':
      return matchesName(type, value);
  }
}

function matchesName(type: Type & { kind: 'name' }, value: unknown): boolean {
  const builtIn = plain[type.name];
  if (builtIn) return builtIn(value);
  const { aliases, enums, classes } = declarations();
  const alias = resolve(aliases, type.name, type.scope);
  if (alias) return matches(aliases.get(alias)!, value);
  const enumeration = resolve(enums, type.name, type.scope);
  if (enumeration) return value instanceof EnumValue && value.of === enumeration;
  const name = resolve(classes, type.name, type.scope);
  const declared = name && classes.get(name);
  if (!declared) return false;
  if (value instanceof Emulated) return value.declaredAs === name || isBlobSource(name, value);
  const fields = [...declared.properties].map(([key, of]) => ({ name: key, optional: true, type: of }));
  return declared.methods.size === 0 && isPlain(value) && fieldsMatch(fields, value);
}

const isBlobSource = (name: string, value: Emulated): boolean =>
  name === 'Base.BlobSource' && emulatedMembers(Object.getPrototypeOf(value)).has('getBlob');

function fieldsMatch(fields: readonly Field[], value: Record<string, unknown>, values?: Type): boolean {
  const known = new Map(fields.map(field => [field.name, field]));
  return (
    fields.every(field => field.optional || field.name in value) &&
    Object.entries(value).every(([key, one]) => {
      const type = known.get(key)?.type ?? values;
      return type !== undefined && matches(type, one);
    })
  );
}

/** What Google calls the type of a value in its messages. */
function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) return value.length > 0 ? `${typeName(value[0])}[]` : 'object[]';
  if (value instanceof Emulated) return spokenName(value.declaredAs);
  if (value instanceof EnumValue) return spokenName(value.of);
  if (value instanceof Date) return 'Date';
  return typeof value;
}
