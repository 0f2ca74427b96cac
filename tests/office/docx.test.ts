import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderDocx } from '../../src/documents/docx/docx';
import { estimatePages } from '../../src/documents/page-estimate';
import type { Block } from '../../src/report/blocks';
import { everyKind } from '../documents/blocks';
import { bookmarksOf, faultsOf, fontsOf, pagesOf, printed, readDocx } from './printed';
import { aFolder } from './programs';
import { facts, published, publishedReports, strainedReports } from './published';

/** Cover and contents. */
const FRONT_PAGES = 2;
const folder = aFolder();

function saved(name: string, blocks: readonly Block[]): string {
  const path = join(folder, name);
  writeFileSync(path, renderDocx(blocks, facts));
  return path;
}

const file = saved('published.docx', published);
const pdf = printed(file, folder);
const pages = pagesOf(pdf);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ...[...publishedReports, ...strainedReports].map(({ name, blocks }): [string, readonly Block[]] => [
    name,
    blocks,
  ]),
  ['every kind of block', everyKind],
])('%s is valid for the Open XML SDK', (_, blocks) => {
  expect(faultsOf(saved('checked.docx', blocks))).toEqual([]);
});

test('LibreOffice puts every heading on the page that the contents list says', () => {
  const estimated = estimatePages(published);
  const found = Object.entries(bookmarksOf(pdf)).map(([name, page]) => ({
    id: name.replace(/^_Toc_/, '').replace(/_/g, '-'),
    page: page - FRONT_PAGES,
  }));
  expect(found.length).toBeGreaterThan(20);
  expect(found).toEqual(found.map(({ id }) => ({ id, page: estimated[id] })));
});

test('numbered pages say their number once, the front pages none', () => {
  const numbers = pages.map(page =>
    Array.from(page.matchAll(/^\s*-\s*(\d+)\s*-\s*$/gm), ([, digits]) => Number(digits)),
  );
  expect(numbers.slice(0, FRONT_PAGES)).toEqual([[], []]);
  expect(numbers.slice(FRONT_PAGES)).toEqual(pages.slice(FRONT_PAGES).map((_, i) => [i + 1]));
});

test('every project starts a page of its own', () => {
  const projects = published.filter(block => block.kind === 'heading' && block.level === 3).length;
  const starts = Object.entries(bookmarksOf(pdf)).filter(([name]) => name.includes('project'));
  expect(starts).toHaveLength(projects);
  expect(new Set(starts.map(([, page]) => page)).size).toBe(projects);
});

test('no glyph is missing: Hanja are printed in a font that has them', () => {
  const text = pages.join('\n');
  for (const hanja of ['舊', '休', '區']) expect(text).toContain(hanja);
  expect(text).not.toMatch(/[\ufffd\u25af]/);
  expect(fontsOf(pdf)).toMatch(/Nanum/);
});

test('python-docx reads headings and whole tables', () => {
  const { paragraphs, tables } = readDocx(file);
  const headings = paragraphs.filter(({ style }) => /^Heading [123]$/.test(style)).map(({ text }) => text);
  expect(headings.map(text => text.replace(/\u00a0/g, ' '))).toEqual(
    published.flatMap(block => (block.kind === 'heading' && block.level < 4 ? [block.text] : [])),
  );
  const sizes = tables.map(rows => `${rows.length}×${Math.max(...rows.map(cells => cells.length))}`);
  const composed = published.flatMap(block => (block.kind === 'table' ? [block] : []));
  expect(sizes).toEqual(expect.arrayContaining(composed.map(({ rows, columns }) => `${rows}×${columns}`)));
});
