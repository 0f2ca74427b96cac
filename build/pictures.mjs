/**
 * `npm run pictures`: draws the pictures of README.md from what `npm start` made in out/. Needs LibreOffice and
 * poppler; the pictures are kept in docs/images.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const images = join(root, 'docs/images');
const room = mkdtempSync(join(tmpdir(), 'pictures-'));

/** The pages of a file as a PDF. */
function pages(file) {
  const profile = `-env:UserInstallation=file://${join(room, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', room, file]);
  return join(room, basename(file).replace(/\.\w+$/, '.pdf'));
}

/** The first page that says all of the words. */
function pageWith(pdf, words) {
  const texts = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
  const found = texts.findIndex(text => words.every(word => text.includes(word)));
  if (found < 0) throw new Error(`no page of ${pdf} says ${words.join(', ')}`);
  return found + 1;
}

function draw(pdf, page, name) {
  const only = ['-f', String(page), '-l', String(page), '-singlefile'];
  execFileSync('pdftoppm', ['-png', '-r', '72', ...only, pdf, join(images, name)]);
}

const made = extension =>
  join(
    root,
    'out',
    readdirSync(join(root, 'out')).find(file => file.endsWith(extension)),
  );

mkdirSync(images, { recursive: true });
const book = pages(made('.xlsx'));
draw(book, pageWith(book, ['【조직】', '【인력현황】']), 'status-tab');
const report = pages(made('.docx'));
draw(report, pageWith(report, ['기 구', '인 력', '정 원']), 'report-page');
rmSync(room, { recursive: true, force: true });
