/** A file as the Drive API tells of it. */
import { PlatformError } from '../execution/failure';
import type { DriveFile } from '../store/drive-file';
import { mimeTypes } from './mime-types';

/** Told without being asked; everything else must be named in `fields`. */
const usual = ['kind', 'id', 'name', 'mimeType'];

const known: Readonly<Record<string, (file: DriveFile) => unknown>> = {
  kind: () => 'drive#file',
  id: file => file.id,
  name: file => file.name,
  mimeType: file => file.mimeType,
  description: file => file.description,
  parents: file => file.parents,
  trashed: file => file.trashed,
  appProperties: file => file.appProperties,
  createdTime: file => new Date(file.createdTime).toISOString(),
  modifiedTime: file => new Date(file.modifiedTime).toISOString(),
  size: file => (file.bytes ? String(file.bytes.length) : undefined),
  webViewLink: linkOf,
  owners: file => [{ kind: 'drive#user', emailAddress: file.owner }],
};

function linkOf({ id, mimeType }: DriveFile): string {
  if (mimeType === mimeTypes.document) return `https://docs.google.com/document/d/${id}/edit`;
  if (mimeType === mimeTypes.folder) return `https://drive.google.com/drive/folders/${id}`;
  return `https://drive.google.com/file/d/${id}/view`;
}

/** The resource, with the fields that were asked for (`id,name`, or `*`). */
export function resourceOf(file: DriveFile, fields: unknown): Record<string, unknown> {
  const names =
    fields === undefined
      ? usual
      : fields === '*'
        ? Object.keys(known)
        : String(fields)
            .split(',')
            .map(name => name.trim());
  const wrong = names.find(name => !known[name]);
  if (wrong !== undefined) throw new PlatformError(`Invalid field selection ${wrong}`);
  const told = names.map(name => [name, known[name]!(file)] as const);
  return Object.fromEntries(told.filter(([, value]) => value !== undefined));
}
