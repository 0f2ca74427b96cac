/**
 * `node build/pictures-forms.mjs`: draws the pictures of docs/서식 만들기.md from docs/설정 예시.json, and of the tab
 * of findings from what `npm start` made in out/. Needs LibreOffice and poppler; kept in docs/images.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const images = join(root, 'docs/images');
const room = mkdtempSync(join(tmpdir(), 'pictures-'));
const command = join(root, 'build/bin/chwihap.mjs');

/** The pages of a workbook as a PDF. */
function pages(file) {
  const profile = `-env:UserInstallation=file://${join(room, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', room, file]);
  return join(room, basename(file).replace(/\.\w+$/, '.pdf'));
}

/** The first page that says all of the words. */
function pageWith(pdf, words) {
  const texts = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
  const close = text => text.replace(/\s+/g, '');
  const found = texts.findIndex(text => words.every(word => close(text).includes(close(word))));
  if (found < 0) throw new Error(`no page of ${pdf} says ${words.join(', ')}`);
  return String(found + 1);
}

/** Draws the upper part of the page with these words: so many inches of it, so many dots to the inch. */
function draw(pdf, words, name, { width, height, sharpness }) {
  const page = pageWith(pdf, words);
  const dots = inches => String(Math.round(inches * sharpness));
  const part = ['-x', '0', '-y', '0', '-W', dots(width), '-H', dots(height)];
  const only = ['-f', page, '-l', page, '-singlefile'];
  execFileSync('pdftoppm', ['-png', '-r', String(sharpness), ...part, ...only, pdf, join(images, name)]);
}

mkdirSync(images, { recursive: true });
const example = join(room, 'example.xlsx');
execFileSync(process.execPath, [command, 'new', '--setup', join(root, 'docs/설정 예시.json'), '-o', example]);
const forms = pages(example);
draw(forms, ['행 이름 열 수', '문화시설 현황'], 'form-tab', { width: 11.7, height: 3.2, sharpness: 110 });
draw(forms, ['【문화시설 현황】', '【조직】'], 'form-filled', { width: 8.3, height: 8.6, sharpness: 80 });

const made = readdirSync(join(root, 'out')).find(file => file.endsWith('.xlsx'));
const findings = pages(join(root, 'out', made));
draw(findings, ['점검 결과', '무엇이 어긋났나', '심각도'], 'findings-tab', {
  width: 11.7,
  height: 5,
  sharpness: 90,
});
rmSync(room, { recursive: true, force: true });
