/** Utilities: blobs, digests, base64, dates as text, zips. */
import { Buffer } from 'node:buffer';
import { createHash, createHmac } from 'node:crypto';
import { type Unzipped, unzipSync, zipSync } from 'fflate';
import { Blob, signedBytes } from '../base/blob';
import { Emulated, type EnumValue } from '../execution/emulated';
import { NotEmulated, PlatformError } from '../execution/failure';
import { nextId } from '../store/platform';
import { formatDate } from './format-date';

type Data = string | readonly number[];

export class Utilities extends Emulated {
  override get declaredAs(): string {
    return 'Utilities.Utilities';
  }

  newBlob(data: Data, type?: string, name?: string): Blob {
    const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : Uint8Array.from(data);
    return new Blob(this.run, bytes, type ?? (typeof data === 'string' ? 'text/plain' : null), name ?? null);
  }

  base64Encode(data: Data, charset?: EnumValue): string {
    return bytesOf(data, charset).toString('base64');
  }

  base64EncodeWebSafe(data: Data, charset?: EnumValue): string {
    return this.base64Encode(data, charset).replace(/\+/g, '-').replace(/\//g, '_');
  }

  base64Decode(encoded: string): number[] {
    return decoded(encoded, /^[A-Za-z0-9+/]*={0,2}$/);
  }

  base64DecodeWebSafe(encoded: string): number[] {
    return decoded(encoded, /^[\w-]*={0,2}$/);
  }

  computeDigest(algorithm: EnumValue, data: Data, charset?: EnumValue): number[] {
    const name = algorithm.value.toLowerCase().replace('_', '');
    if (name === 'md2') throw new NotEmulated('The digest MD2 is not emulated.');
    return signedBytes(createHash(name).update(bytesOf(data, charset)).digest());
  }

  computeHmacSha256Signature(value: Data, key: Data, charset?: EnumValue): number[] {
    const hmac = createHmac('sha256', bytesOf(key, charset));
    return signedBytes(hmac.update(bytesOf(value, charset)).digest());
  }

  formatDate(date: Date, timeZone: string, format: string): string {
    return formatDate(date, timeZone, format);
  }

  getUuid(): string {
    const number = nextId(this.run.platform, 'uuid').slice(-4);
    return `00000000-0000-4000-8000-00000000${number}`;
  }

  sleep(milliseconds: number): void {
    if (milliseconds < 0 || milliseconds > 300_000) throw new PlatformError('Invalid argument: milliseconds');
    this.run.pass(milliseconds);
  }

  zip(blobs: readonly Blob[], name = 'archive.zip'): Blob {
    const files: Record<string, Uint8Array> = {};
    for (const blob of blobs) {
      const file = blob.getName();
      if (file === null) throw new PlatformError('Blob object must have non-null name for this operation.');
      if (file in files) throw new PlatformError(`duplicate entry: ${file}`);
      files[file] = blob.bytes;
    }
    return new Blob(this.run, zipSync(files), 'application/zip', name);
  }

  unzip(blob: Blob): Blob[] {
    if (blob.getContentType() !== 'application/zip') {
      throw new PlatformError('Blob must be of content type application/zip.');
    }
    return Object.entries(unzipped(blob.bytes)).map(([name, bytes]) => new Blob(this.run, bytes, null, name));
  }
}

function unzipped(bytes: Uint8Array): Unzipped {
  try {
    return unzipSync(bytes);
  } catch {
    throw new PlatformError('Invalid argument: zip');
  }
}

/** What becomes of letters that are not ASCII when no charset is given is in doubt: give one. */
function bytesOf(data: Data, charset: EnumValue | undefined): Buffer {
  if (typeof data !== 'string') return Buffer.from(data);
  if (charset?.value !== 'UTF_8' && /[^\0-\x7f]/.test(data)) {
    throw new NotEmulated('Text that is not ASCII needs Utilities.Charset.UTF_8 here.');
  }
  return Buffer.from(data, 'utf8');
}

function decoded(encoded: string, letters: RegExp): number[] {
  if (!letters.test(encoded)) throw new PlatformError('Could not decode string.');
  return signedBytes(Buffer.from(encoded.replace(/-/g, '+').replace(/_/g, '/'), 'base64'));
}
