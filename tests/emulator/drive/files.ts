/** Files of the advanced Drive service: what an app with the scope drive.file can do. */
import { Buffer } from 'node:buffer';
import { Blob } from '../base/blob';
import { Emulated } from '../execution/emulated';
import { driveError } from '../execution/failure';
import type { DriveFile } from '../store/drive-file';
import { nextId } from '../store/platform';
import { applyMetadata, checkOptions, fileSeenBy, type Metadata, type Options, upload } from './changes';
import { mimeTypes } from './mime-types';
import { readQuery } from './query';
import { resourceOf } from './resource';

const LISTED = 100;

export class Files extends Emulated {
  override get declaredAs(): string {
    return 'Drive_v3.Drive.V3.Collection.FilesCollection';
  }

  create(resource: Metadata, media?: Blob, options: Options = {}): Record<string, unknown> {
    checkOptions('create', options, ['fields']);
    const { clock, drive } = this.run.platform;
    const file: DriveFile = {
      id: nextId(this.run.platform, 'file'),
      name: 'Untitled',
      mimeType: 'application/octet-stream',
      owner: this.run.user.email,
      parents: ['root'],
      bytes: undefined,
      text: undefined,
      trashed: false,
      description: undefined,
      appProperties: {},
      createdTime: clock.now,
      modifiedTime: clock.now,
    };
    applyMetadata(this.run, 'create', file, resource);
    upload(this.run, 'create', file, resource.mimeType, media);
    drive.set(file.id, file);
    return resourceOf(file, options['fields']);
  }

  update(resource: Metadata, id: string, media?: Blob, options: Options = {}): Record<string, unknown> {
    checkOptions('update', options, ['fields', 'addParents', 'removeParents']);
    const file = fileSeenBy(this.run, 'update', id);
    if (resource.parents) {
      throw driveError(
        'update',
        'The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.',
      );
    }
    applyMetadata(this.run, 'update', file, resource);
    if (media) upload(this.run, 'update', file, resource.mimeType ?? file.mimeType, media);
    const { addParents, removeParents } = options as Record<string, string | undefined>;
    if (addParents) file.parents = [fileSeenBy(this.run, 'update', addParents).id];
    else if (removeParents) file.parents = file.parents.filter(parent => parent !== removeParents);
    file.modifiedTime = this.run.platform.clock.now;
    return resourceOf(file, options['fields']);
  }

  get(id: string, options: Options = {}): unknown {
    checkOptions('get', options, ['fields', 'alt']);
    const file = fileSeenBy(this.run, 'get', id);
    if (options['alt'] !== 'media') return resourceOf(file, options['fields']);
    if (!file.bytes || file.mimeType.startsWith('application/vnd.google-apps')) {
      throw driveError(
        'get',
        'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
      );
    }
    return Buffer.from(file.bytes).toString('utf8');
  }

  list(options: Options = {}): Record<string, unknown> {
    checkOptions('list', options, ['q', 'fields', 'pageSize', 'pageToken', 'orderBy', 'spaces']);
    const seen = [...this.run.platform.drive.values()].filter(file => file.owner === this.run.user.email);
    const found = options['q'] === undefined ? seen : seen.filter(readQuery(String(options['q'])));
    const start = Number(options['pageToken'] ?? 0);
    const size = Number(options['pageSize'] ?? LISTED);
    const fields =
      options['fields'] === undefined ? undefined : /files\(([^)]*)\)/.exec(String(options['fields']))?.[1];
    const files = sorted(found, options['orderBy']).slice(start, start + size);
    const more = start + size < found.length ? { nextPageToken: String(start + size) } : {};
    return { files: files.map(file => resourceOf(file, fields)), ...more };
  }

  /** Live, the third argument has to be given, although the types have none. */
  export(id: string, mimeType: string, options: Options = {}): unknown {
    const file = fileSeenBy(this.run, 'export', id);
    if (options['alt'] !== 'media') {
      throw driveError('export', 'Export requires alt=media to download the exported content.');
    }
    if (file.mimeType !== mimeTypes.document) {
      throw driveError('export', 'Export only supports Docs Editors files.');
    }
    const bytes = exported(file, mimeType);
    if (bytes.length > this.run.platform.limits.exportedFile) {
      throw driveError('export', 'This file is too large to be exported.');
    }
    const blob = new Blob(this.run, bytes, mimeType, file.name);
    return this.run.platform.doubts.exported === 'blob' ? blob : blob.getDataAsString();
  }

  /** A folder takes along what is in it. */
  remove(id: string): void {
    const { drive } = this.run.platform;
    const gone = [fileSeenBy(this.run, 'delete', id).id];
    for (const one of gone) {
      drive.delete(one);
      for (const file of drive.values()) if (file.parents.includes(one)) gone.push(file.id);
    }
  }
}

function sorted(files: readonly DriveFile[], orderBy: unknown): readonly DriveFile[] {
  const [key = 'modifiedTime', direction] = String(orderBy ?? 'modifiedTime desc').split(' ');
  if (key !== 'name' && key !== 'modifiedTime' && key !== 'createdTime') {
    throw driveError('list', `Invalid value: orderBy ${key}`);
  }
  const sign = direction === 'desc' ? -1 : 1;
  return [...files].sort((a, b) => (a[key] < b[key] ? -sign : a[key] > b[key] ? sign : 0));
}

/** Plain text comes with a byte order mark and with Windows' line ends. */
function exported(file: DriveFile, mimeType: string): Uint8Array {
  const text = file.text ?? '';
  if (mimeType === mimeTypes.text) return Buffer.from(`\ufeff${text.replace(/\n/g, '\r\n')}`);
  if (mimeType === mimeTypes.docx && file.bytes) return file.bytes;
  if (mimeType === mimeTypes.pdf) return Buffer.from(`%PDF-1.4\n% ${text}\n%%EOF\n`);
  throw driveError('export', 'The requested conversion is not supported.');
}
