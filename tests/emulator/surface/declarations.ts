/** What Apps Script offers, as @types/google-apps-script declares it: the oracle of the emulator's surface. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Parameter, Reader, readParameters, readType, type Type } from './type-text';

/** A class of Apps Script: the ways to call each of its methods, and its properties. */
export interface Declared {
  readonly name: string;
  readonly scope: string;
  readonly bases: readonly string[];
  readonly methods: Map<string, (readonly Parameter[])[]>;
  readonly properties: Map<string, Type>;
}

/** All that was read from the files. */
export interface Declarations {
  readonly classes: ReadonlyMap<string, Declared>;
  readonly enums: ReadonlyMap<string, readonly string[]>;
  readonly aliases: ReadonlyMap<string, Type>;
}

interface Draft {
  readonly classes: Map<string, Declared>;
  readonly enums: Map<string, readonly string[]>;
  readonly aliases: Map<string, Type>;
}

const FOLDER = join(__dirname, '../../../node_modules/@types/google-apps-script');
const services = [
  'types',
  'base',
  'cache',
  'html',
  'lock',
  'properties',
  'script',
  'spreadsheet',
  'utilities',
];
const files = [...services.map(name => `google-apps-script.${name}.d.ts`), 'apis/drive_v3.d.ts'];

let cached: Declarations | undefined;

/** The declarations, read from the types on first use. */
export function declarations(): Declarations {
  if (cached) return cached;
  const draft: Draft = { classes: new Map(), enums: new Map(), aliases: new Map() };
  for (const file of files) readScope(new Reader(readFileSync(join(FOLDER, file), 'utf8')), '', draft);
  cached = draft;
  return cached;
}

const qualified = (scope: string, name: string): string => (scope ? `${scope}.${name}` : name);

function readScope(reader: Reader, scope: string, draft: Draft): void {
  while (!reader.done && !reader.take('}')) {
    const word = reader.next();
    if (word === 'declare' || word === 'export') continue;
    if (word === 'namespace') {
      const name = reader.next();
      reader.expect('{');
      readScope(reader, name === 'GoogleAppsScript' ? scope : qualified(scope, name), draft);
    } else if (word === 'interface') readInterface(reader, scope, draft);
    else if (word === 'enum') readEnum(reader, scope, draft);
    else if (word === 'type') {
      const name = reader.next();
      reader.expect('=');
      draft.aliases.set(qualified(scope, name), readType(reader, scope));
      reader.take(';');
    } else reader.skipStatement();
  }
}

function readEnum(reader: Reader, scope: string, draft: Draft): void {
  const name = reader.next();
  const values: string[] = [];
  reader.expect('{');
  while (!reader.take('}')) {
    values.push(reader.next());
    reader.take(',');
  }
  draft.enums.set(qualified(scope, name), values);
}

function readInterface(reader: Reader, scope: string, draft: Draft): void {
  const name = qualified(scope, reader.next());
  const bases: string[] = [];
  if (reader.take('extends')) {
    do bases.push(reader.next());
    while (reader.take(','));
  }
  const declared = draft.classes.get(name) ?? {
    name,
    scope,
    bases,
    methods: new Map(),
    properties: new Map(),
  };
  draft.classes.set(name, declared);
  reader.expect('{');
  while (!reader.take('}')) readMember(reader, declared);
}

function readMember(reader: Reader, declared: Declared): void {
  reader.take('readonly');
  if (/^[([]|^new$/.test(reader.peek())) {
    reader.skipStatement();
    return;
  }
  const name = reader.next();
  const optional = reader.take('?');
  if (reader.peek() === '(') {
    const overloads = declared.methods.get(name) ?? [];
    overloads.push(readParameters(reader, declared.scope));
    declared.methods.set(name, overloads);
    reader.skipStatement();
    return;
  }
  reader.expect(':');
  declared.properties.set(name, readType(reader, declared.scope));
  if (optional || reader.peek() === ';') reader.take(';');
}

/** The declared ways to call a member of a class, its parents' among them. */
export function overloadsOf(of: string, member: string): readonly (readonly Parameter[])[] {
  const { classes } = declarations();
  const declared = classes.get(of);
  if (!declared) return [];
  const own = declared.methods.get(member);
  if (own) return own;
  return declared.bases.flatMap(base => {
    const parent = resolve(classes, base, declared.scope);
    return parent ? overloadsOf(parent, member) : [];
  });
}

/** Finds what a name means from where it was written, looking outwards. */
export function resolve<T>(known: ReadonlyMap<string, T>, name: string, scope: string): string | undefined {
  const plain = name.replace(/^GoogleAppsScript\./, '');
  for (let around = scope; ; around = around.slice(0, Math.max(around.lastIndexOf('.'), 0))) {
    const full = qualified(around, plain);
    if (known.has(full)) return full;
    if (around === '') return undefined;
  }
}
