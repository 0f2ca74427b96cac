/** Reads the TypeScript of a declaration file: just as much of the language as such files use. */

/** A type as written; names are resolved later, from the scope they were written in. */
export type Type =
  | { readonly kind: 'name'; readonly name: string; readonly args: readonly Type[]; readonly scope: string }
  | { readonly kind: 'union'; readonly of: readonly Type[] }
  | { readonly kind: 'array'; readonly of: Type }
  | { readonly kind: 'literal'; readonly value: string }
  | { readonly kind: 'typeof'; readonly name: string; readonly scope: string }
  | { readonly kind: 'object'; readonly fields: readonly Field[]; readonly values?: Type };

/** A named part of an object type. */
export interface Field {
  readonly name: string;
  readonly optional: boolean;
  readonly type: Type;
}

/** One argument that a method takes; `rest` takes all that follow. */
export interface Parameter extends Field {
  readonly rest: boolean;
}

const TOKEN = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"[^"]*"|'[^']*'|\.\.\.|=>|[\w$]+(?:\.[\w$]+)*|\S/g;
const CLOSES: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']', '<': '>' };

/** The words and signs of a declaration file, and a place among them. */
export class Reader {
  private readonly tokens: readonly string[];
  private at = 0;

  constructor(text: string) {
    this.tokens = (text.match(TOKEN) ?? []).filter(token => !/^\/[/*]/.test(token));
  }

  get done(): boolean {
    return this.at >= this.tokens.length;
  }

  peek(): string {
    return this.tokens[this.at] ?? '';
  }

  next(): string {
    return this.tokens[this.at++] ?? '';
  }

  /** Takes the token when it is the one asked for. */
  take(token: string): boolean {
    if (this.peek() !== token) return false;
    this.at++;
    return true;
  }

  expect(token: string): void {
    const found = this.next();
    if (found !== token) throw new Error(`Declarations: expected ${token}, found ${found} at ${this.at}`);
  }

  /** Passes over a bracket and all that it holds. */
  skipBracket(): void {
    const close = CLOSES[this.next()];
    while (!this.take(close!)) {
      if (this.done) throw new Error(`Declarations: ${close} is missing`);
      if (CLOSES[this.peek()] && this.peek() !== '<') this.skipBracket();
      else this.next();
    }
  }

  /** Passes over the rest of a statement or member. */
  skipStatement(): void {
    while (!this.done && !this.take(';')) {
      if (CLOSES[this.peek()] && this.peek() !== '<') this.skipBracket();
      else if (this.peek() === '}') return;
      else this.next();
    }
  }

  /** Whether the bracket here belongs to a function type, `(e: any) => void`. */
  isFunctionType(): boolean {
    const start = this.at;
    this.skipBracket();
    const found = this.peek() === '=>';
    this.at = start;
    return found;
  }
}

/** Reads a type with all its alternatives. */
export function readType(reader: Reader, scope: string): Type {
  reader.take('|');
  const of = [readArray(reader, scope)];
  while (reader.take('|')) of.push(readArray(reader, scope));
  while (reader.take('&')) readArray(reader, scope);
  return of.length === 1 ? of[0]! : { kind: 'union', of };
}

function readArray(reader: Reader, scope: string): Type {
  let type = readPlain(reader, scope);
  while (reader.take('[')) {
    reader.expect(']');
    type = { kind: 'array', of: type };
  }
  return type;
}

function readPlain(reader: Reader, scope: string): Type {
  if (reader.peek() === '{') return readObject(reader, scope);
  if (reader.peek() === '(') {
    if (!reader.isFunctionType()) {
      reader.next();
      const inner = readType(reader, scope);
      reader.expect(')');
      return inner;
    }
    reader.skipBracket();
    reader.expect('=>');
    readType(reader, scope);
    return { kind: 'name', name: 'Function', args: [], scope };
  }
  const word = reader.next();
  if (/^["']/.test(word)) return { kind: 'literal', value: word.slice(1, -1) };
  if (word === 'typeof') return { kind: 'typeof', name: reader.next(), scope };
  const args: Type[] = [];
  if (reader.take('<')) {
    do args.push(readType(reader, scope));
    while (reader.take(','));
    reader.expect('>');
  }
  return word === 'Array' ? { kind: 'array', of: args[0]! } : { kind: 'name', name: word, args, scope };
}

function readObject(reader: Reader, scope: string): Type {
  const fields: Field[] = [];
  let values: Type | undefined;
  reader.expect('{');
  while (!reader.take('}')) {
    if (reader.take('[')) {
      while (!reader.take(']')) reader.next();
      reader.expect(':');
      values = readType(reader, scope);
    } else {
      const name = reader.next();
      const optional = reader.take('?');
      reader.expect(':');
      fields.push({ name, optional, type: readType(reader, scope) });
    }
    if (!reader.take(';')) reader.take(',');
  }
  return { kind: 'object', fields, ...(values && { values }) };
}

/** Reads what a method takes, brackets and all. */
export function readParameters(reader: Reader, scope: string): readonly Parameter[] {
  const parameters: Parameter[] = [];
  reader.expect('(');
  while (!reader.take(')')) {
    const rest = reader.take('...');
    const name = reader.next();
    const optional = reader.take('?');
    reader.expect(':');
    parameters.push({ name, optional, rest, type: readType(reader, scope) });
    reader.take(',');
  }
  return parameters;
}
