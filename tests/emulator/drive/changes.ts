/** What changes in Drive: who may, what of a file is set, and what an upload becomes. */
import type { Blob } from '../base/blob';
import type { Execution } from '../execution/execution';
import { driveError, NotEmulated } from '../execution/failure';
import type { DriveFile } from '../store/drive-file';
import { readDocx } from './docx';
import { mimeTypes } from './mime-types';

/** What a script can say of a file. */
export interface Metadata {
  readonly name?: string;
  readonly mimeType?: string;
  readonly parents?: readonly string[];
  readonly description?: string;
  readonly trashed?: boolean;
  readonly appProperties?: Readonly<Record<string, string>>;
}

/** The further arguments of a call, by name. */
export type Options = Readonly<Record<string, unknown>>;

const settable = ['name', 'mimeType', 'parents', 'description', 'trashed', 'appProperties'];

/** Throws, naming it, for an option that is not emulated. */
export function checkOptions(method: string, options: Options, allowed: readonly string[]): void {
  const wrong = Object.keys(options).find(name => !allowed.includes(name));
  if (wrong) throw new NotEmulated(`Drive.Files.${method} with ${wrong} is not emulated.`);
}

/** A file that this app made for this person; any other might as well not be there. */
export function fileSeenBy(run: Execution, method: string, id: string): DriveFile {
  const file = run.platform.drive.get(id);
  if (file?.owner !== run.user.email) throw driveError(method, `File not found: ${id}.`);
  return file;
}

/** Sets what the script says of a file. */
export function applyMetadata(run: Execution, method: string, file: DriveFile, resource: Metadata): void {
  const wrong = Object.keys(resource).find(name => !settable.includes(name));
  if (wrong) throw new NotEmulated(`Setting ${wrong} of a file is not emulated.`);
  if (resource.parents && resource.parents.length !== 1) {
    throw driveError(method, 'A file must have exactly one parent.');
  }
  for (const parent of resource.parents ?? []) {
    if (parent !== 'root' && fileSeenBy(run, method, parent).mimeType !== mimeTypes.folder) {
      throw driveError(method, 'The specified parent is not a folder.');
    }
  }
  Object.assign(file, { ...resource, appProperties: { ...file.appProperties, ...resource.appProperties } });
}

/** Stores what is uploaded; asked to be a Google Doc, it is converted, for which both types must be named. */
export function upload(
  run: Execution,
  method: string,
  file: DriveFile,
  mimeType: string | undefined,
  media: Blob | undefined,
): void {
  const type = media?.getContentType() ?? undefined;
  file.mimeType = mimeType ?? type ?? file.mimeType;
  file.bytes = media?.bytes ?? file.bytes;
  if (file.mimeType !== mimeTypes.document) return;
  if (method === 'create') spend(run, method, 'documents', run.platform.limits.documentsADay);
  if (!media) {
    file.text = '';
    return;
  }
  spend(run, method, 'conversions', run.platform.limits.conversionsADay);
  if (type !== mimeTypes.docx)
    throw driveError(method, 'Invalid MIME type provided for the uploaded content.');
  try {
    file.text = readDocx(media.bytes);
  } catch (error) {
    throw driveError(method, `Bad Request: the .docx cannot be converted, ${(error as Error).message}`);
  }
}

/** Takes one from a daily quota. */
function spend(run: Execution, method: string, quota: string, most: number): void {
  const { spent, clock } = run.platform;
  const key = `${quota}:${run.user.email}:${Math.floor(clock.now / 86_400_000)}`;
  const used = (spent.get(key) ?? 0) + 1;
  if (used > most) throw driveError(method, 'User rate limit exceeded.');
  spent.set(key, used);
}
