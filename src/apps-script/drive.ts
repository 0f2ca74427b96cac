/** Documents in Google Drive, in a folder of the app's own: with `drive.file` it sees no other files. */
import type { DocumentStore } from '../ports';
import { failure } from './failure';
import { HALF } from './write-tab';

const FOLDER = 'application/vnd.google-apps.folder';
const DOCUMENT = 'application/vnd.google-apps.document';

/** What a folder of the app's own is for: it holds the reports, or one report. */
const MARK = 'chwihap';
const marked = (value: string): string =>
  `mimeType = '${FOLDER}' and appProperties has { key='${MARK}' and value='${value}' } and trashed = false`;

/** A file that this run made. */
interface Made {
  readonly id: string;
  readonly link: string;
}

/** The folder of one report: until it is whole it says so by its name, and can be taken back. */
export interface ReportFolder extends DocumentStore {
  /** Makes a Google Doc of a .docx, in one call. */
  convert(name: string, mimeType: string, bytes: Uint8Array): Made;
  /** The text of a Google Doc as Google would print it. */
  textOf(document: Made): string;
  /** Gives the folder its own name: all of the report is in it. */
  finish(): void;
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

function newFolder(name: string, mark: string, parents?: string[]): string {
  const folder = { name, mimeType: FOLDER, appProperties: { [MARK]: mark }, ...(parents ? { parents } : {}) };
  return files().create(folder).id!;
}

function foldersWith(mark: string): string[] {
  const found = files().list({ q: marked(mark), fields: 'files(id)' }).files ?? [];
  return found.map(({ id }) => id!);
}

/** A folder goes with all that is in it; one that cannot be removed now is removed by the next report. */
function remove(folder: string): void {
  try {
    files().remove(folder);
  } catch (error) {
    console.warn(`${folder}: ${Object(error).name}`);
  }
}

/** What export gives: the types know nothing of it, and it may be a blob or its text. */
type Exported = string | GoogleAppsScript.Base.Blob;
type Export = (id: string, mimeType: string, options: { readonly alt: 'media' }) => Exported;

function exported(id: string): string {
  const { Files } = { Files: files() as unknown as { export: Export } };
  const given = Files.export(id, 'text/plain', { alt: 'media' });
  return typeof given === 'string' ? given : given.getDataAsString('UTF-8');
}

/**
 * A folder for one report, or one division's copy, of the spreadsheet of that id; made with its first file and
 * called after it. What was cut off in the middle, of the same spreadsheet, is removed first.
 */
export function reportFolder(spreadsheet: string): ReportFolder {
  const making = `making ${spreadsheet}`;
  let folder: { readonly id: string; readonly name: string } | undefined;
  const open = (file: string): { readonly id: string; readonly name: string } => {
    const name = file.replace(/\.(docx|hwpx)$/, '');
    for (const leftover of foldersWith(making)) remove(leftover);
    const home = foldersWith('reports')[0] ?? newFolder('실적 취합 보고서', 'reports');
    return { id: newFolder(name + HALF, making, [home]), name };
  };
  const create = (name: string, asked: string, type: string, bytes: Uint8Array): Made => {
    folder = folder ?? open(name);
    const resource = { name, mimeType: asked, parents: [folder.id] };
    const options = { fields: 'id,webViewLink' };
    const { id = '', webViewLink = '' } = files().create(resource, blobOf(name, type, bytes), options);
    return { id, link: webViewLink };
  };
  return {
    save: (name, mimeType, bytes) => create(name, mimeType, mimeType, bytes).link,
    convert: (name, mimeType, bytes) => create(name, DOCUMENT, mimeType, bytes),
    textOf: ({ id }) => exported(id),
    finish: () => {
      if (folder) files().update({ name: folder.name, appProperties: { [MARK]: 'report' } }, folder.id);
    },
    discard: () => {
      if (folder) remove(folder.id);
    },
  };
}
