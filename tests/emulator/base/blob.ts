/** Blob: bytes with a name and a type. */
import { Buffer } from 'node:buffer';
import { Emulated } from '../execution/emulated';
import type { Execution } from '../execution/execution';
import { NotEmulated } from '../execution/failure';

export class Blob extends Emulated {
  override get declaredAs(): string {
    return 'Base.Blob';
  }

  constructor(
    run: Execution,
    public bytes: Uint8Array,
    private type: string | null = null,
    private name: string | null = null,
  ) {
    super(run);
  }

  getBlob(): this {
    return this;
  }

  copyBlob(): Blob {
    return new Blob(this.run, this.bytes, this.type, this.name);
  }

  getBytes(): number[] {
    return signedBytes(this.bytes);
  }

  setBytes(data: readonly number[]): this {
    this.bytes = Uint8Array.from(data);
    return this;
  }

  getContentType(): string | null {
    return this.type;
  }

  setContentType(type: string | null): this {
    this.type = type;
    return this;
  }

  getName(): string | null {
    return this.name;
  }

  setName(name: string): this {
    this.name = name;
    return this;
  }

  getDataAsString(charset = 'UTF-8'): string {
    return Buffer.from(this.bytes).toString(encodingOf(charset));
  }

  setDataFromString(text: string, charset = 'UTF-8'): this {
    this.bytes = Buffer.from(text, encodingOf(charset));
    return this;
  }

  isGoogleType(): boolean {
    return this.type?.startsWith('application/vnd.google-apps') ?? false;
  }
}

/** Bytes as Apps Script has them: -128 to 127, in a plain array. */
export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(bytes, byte => (byte > 127 ? byte - 256 : byte));
}

function encodingOf(charset: string): 'utf8' | 'latin1' {
  if (/^utf-?8$/i.test(charset)) return 'utf8';
  if (/^iso-8859-1$/i.test(charset)) return 'latin1';
  throw new NotEmulated(`The charset ${charset} is not emulated.`);
}
