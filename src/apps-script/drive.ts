/** Documents in Google Drive, in a folder of the app's own: with `drive.file` it sees no other files. */
import type { DocumentStore } from '../ports';
import { failure } from './failure';

const FOLDER = 'application/vnd.google-apps.folder';
const DOCUMENT = 'application/vnd.google-apps.document';

/** A folder of this person's that this app made. */
const MINE = { chwihap: 'reports' } as const;
const OWN_FOLDER = `mimeType = '${FOLDER}' and appProperties has { key='chwihap' and value='reports' } and trashed = false`;

/** A file that this run made. */
interface Made {
  readonly id: string;
  readonly link: string;
}

/** A Drive folder to which a run adds files, all of which it can take back. */
export interface ReportFolder extends DocumentStore {
  /** Makes a Google Doc of a .docx, in one call. */
  convert(name: string, mimeType: string, bytes: Uint8Array): Made;
  /** The text of a Google Doc as Google would print it. */
  textOf(document: Made): string;
  /** Takes back what this run made, so that nothing half-made is left. */
  discard(): void;
}

function files(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  if (typeof Drive !== 'undefined') return Drive.Files;
  throw failure(
    'permission',
    '드라이브를 쓸 수 없습니다.',
    '스크립트의 서비스에 Drive API(v3)가 들어 있는지 확인해 주세요.',
  );
}

/** Apps Script counts bytes from -128. */
function blobOf(name: string, mimeType: string, bytes: Uint8Array): GoogleAppsScript.Base.Blob {
  const signed = Array.from(bytes, byte => (byte > 127 ? byte - 256 : byte));
  return Utilities.newBlob(signed, mimeType, name);
}

function ownFolder(): string {
  const found = files().list({ q: OWN_FOLDER, fields: 'files(id)', pageSize: 1 }).files?.[0];
  const folder =
    found ?? files().create({ name: '실적 취합 보고서', mimeType: FOLDER, appProperties: { ...MINE } });
  return folder.id!;
}

/** What export gives: the types know nothing of it, and it may be a blob or its text. */
type Exported = string | GoogleAppsScript.Base.Blob;
type Export = (id: string, mimeType: string, options: { readonly alt: 'media' }) => Exported;

function exported(id: string): string {
  const { Files } = { Files: files() as unknown as { export: Export } };
  const given = Files.export(id, 'text/plain', { alt: 'media' });
  const text = typeof given === 'string' ? given : given.getDataAsString('UTF-8');
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

/** The app's folder; looked up when the first file is made. */
export function reportFolder(): ReportFolder {
  const made: Made[] = [];
  let folder: string | undefined;
  const create = (name: string, asked: string, type: string, bytes: Uint8Array): Made => {
    folder = folder ?? ownFolder();
    const resource = { name, mimeType: asked, parents: [folder] };
    const options = { fields: 'id,webViewLink' };
    const { id = '', webViewLink = '' } = files().create(resource, blobOf(name, type, bytes), options);
    const file = { id, link: webViewLink };
    made.push(file);
    return file;
  };
  return {
    save: (name, mimeType, bytes) => create(name, mimeType, mimeType, bytes).link,
    convert: (name, mimeType, bytes) => create(name, DOCUMENT, mimeType, bytes),
    textOf: ({ id }) => exported(id),
    discard: () => {
      for (const { id } of made.splice(0)) {
        try {
          files().remove(id);
        } catch (error) {
          console.warn(`${id}: ${error}`);
        }
      }
    },
  };
}
