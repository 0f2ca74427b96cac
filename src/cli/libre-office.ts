/** LibreOffice, where the desk has it: it prints, and knows the true page of every heading. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { failure } from './failure';

/** Where it is usually found; the first that starts is taken. */
const PROGRAMS = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];
/** A report of fifty divisions takes it half a minute. */
const LONGEST = 300_000;

const WITH_BOOKMARKS =
  'pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}';

/** Ends with whether the program was there at all; what it says is of no use to a clerk. */
function ran(program: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'ignore', env: process.env, windowsHide: true });
    const patience = setTimeout(() => child.kill(), LONGEST);
    child.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(patience);
      if (error.code === 'ENOENT' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    child.on('exit', () => {
      clearTimeout(patience);
      resolve(true);
    });
  });
}

async function convert(file: string, kind: string, folder: string): Promise<Buffer> {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const args = [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    kind,
    '--outdir',
    folder,
    file,
  ];
  for (const program of PROGRAMS) {
    if (!(await ran(program, args))) continue;
    return readFile(file.replace(/\.\w+$/, `.${kind.split(':')[0]}`)).catch(() => {
      throw failure('LibreOffice가 문서를 바꾸지 못했습니다. LibreOffice에서 .docx를 열어 저장해 주세요.');
    });
  }
  throw failure(
    '.pdf와 --exact에는 LibreOffice가 있어야 합니다. LibreOffice를 설치하거나, .docx로 만들어 PDF로 저장해 주세요.',
  );
}

const SETTINGS = '<config:config-item-set config:name="ooo:configuration-settings">';

/** What no line begins with, and what none ends with: opening brackets, and a number that its unit follows. */
const RULES_OF_LINES = {
  BeginLine: '!%),.:;?]}°’”〉》」』】〕',
  EndLine: '$([{‘“〈《「『【〔0123456789',
} as const;

/** The same as an entry of the document's settings. */
function rulesOfLines(): string {
  const said = Object.entries({ Language: 'ko', Country: 'KR', Variant: '', ...RULES_OF_LINES });
  const items = said.map(
    ([name, text]) =>
      `<config:config-item config:name="${name}" config:type="string">${text}</config:config-item>`,
  );
  return (
    '<config:config-item-map-indexed config:name="ForbiddenCharacters"><config:config-item-map-entry>' +
    `${items.join('')}</config:config-item-map-entry></config:config-item-map-indexed>`
  );
}

/** Takes away what LibreOffice does whatever the .docx says: a gap between Hangul and digits, `250` without its `천원`. */
function closed(flat: string): string {
  return flat
    .replace(/text-autospace="ideograph-alpha"/g, 'text-autospace="none"')
    .replace(SETTINGS, set => set + rulesOfLines());
}

/**
 * Prints a .docx to a .pdf whose bookmarks are named destinations. With `isClose` numbers stand close to their
 * units, and on the same line.
 */
export async function printToPdf(docx: Uint8Array, isClose: boolean): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'chwihap-'));
  try {
    const source = join(folder, 'report.docx');
    await writeFile(source, docx);
    if (!isClose) return await convert(source, WITH_BOOKMARKS, folder);
    const flat = (await convert(source, 'fodt', folder)).toString('utf8');
    const print = join(folder, 'report.fodt');
    await writeFile(print, closed(flat));
    return await convert(print, WITH_BOOKMARKS, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
