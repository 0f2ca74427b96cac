import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderHwpx } from '../../src/documents/hwpx/hwpx';
import { estimatePages } from '../../src/documents/page-estimate';
import type { Block, TableBlock } from '../../src/report/blocks';
import { chwihap } from '../cli/a-desk';
import { everyKind } from '../documents/blocks';
import { partsOf } from '../documents/reading';
import { hwpxReaders } from './hwpx-readers';
import { aFolder } from './programs';
import { facts, published, publishedReports, reportTexts, strainedReports } from './published';

/** Cover and contents. */
const FRONT_PAGES = 2;
const folder = aFolder();
const readers = hwpxReaders();
const { parsed, pages } = readers;

function saved(blocks: readonly Block[]): string {
  const path = join(folder, 'report.hwpx');
  writeFileSync(path, renderHwpx(blocks, facts));
  return path;
}

const close = (text: string): string => text.replace(/\s+/g, '');
const headings = published.flatMap(block => (block.kind === 'heading' && block.level < 4 ? [block] : []));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
  ...[...publishedReports, ...strainedReports].map(({ name, blocks }): [string, readonly Block[]] => [
    name,
    blocks,
  ]),
  ['every kind of block', everyKind],
])('%s', (_, blocks) => {
  const read = parsed(saved(blocks));

  test('kordoc has nothing to say against it', () => {
    expect([read.ok, read.issues]).toEqual([true, []]);
  });

  test('tables and merged cells read back as written', () => {
    const isData = ({ rows, columns }: TableBlock): boolean => rows * columns > 1;
    const written = blocks.flatMap(block => (block.kind === 'table' && isData(block) ? [block] : []));
    const seen = written.map(table => {
      const found = read.tables.find(
        cells =>
          cells.length === table.rows &&
          table.cells.every(({ row, col, rowSpan, colSpan, text }) => {
            const cell = cells[row]?.[col];
            return cell?.rowSpan === rowSpan && cell.colSpan === colSpan && close(cell.text) === close(text);
          }),
      );
      return found !== undefined;
    });
    expect(seen).toEqual(written.map(() => true));
  });
});

test('kordoc reads the headings of the outline', () => {
  expect(parsed(saved(published)).headings.map(close)).toEqual(headings.map(({ text }) => close(text)));
});

test('@rhwp/core puts every heading on the page that the contents list says, with its number below', () => {
  const texts = pages(saved(published)).map(close);
  const estimated = estimatePages(published);
  for (const { id, text } of headings) {
    const page = estimated[id]!;
    expect([text, page, texts[FRONT_PAGES + page - 1]]).toEqual([
      text,
      page,
      expect.stringContaining(close(text)),
    ]);
  }
  texts.slice(FRONT_PAGES).forEach((text, i) => {
    expect(text).toMatch(new RegExp(`-${i + 1}-$`));
  });
});

/** What the contents list of an .hwpx says: page by the words of its line, and the words of all headings on it. */
function saidPages(hwpx: string): [text: string, page: number][] {
  const front = partsOf(readFileSync(hwpx))['Contents/section0.xml']!;
  const lines = front.matchAll(
    /<hp:p [^>]*>(?:(?!<hp:p ).)*?<hp:t>([^<]*)<\/hp:t>(?:(?!<hp:p ).)*?CROSSREF.*?<hp:t>(\d+)<\/hp:t>/g,
  );
  return Array.from(lines, ([, text, page]) => [close(text!).replace(/^\d+\.(?=\D)/, ''), Number(page)]);
}

test.each(reportTexts)(
  '--exact: the contents list of %s says the pages that @rhwp/core lays out',
  async text => {
    const [book, made] = [join(folder, 'book.xlsx'), join(folder, 'exact.hwpx')];
    await chwihap('import', text, '-o', book);
    const elsewhere = jest.spyOn(process, 'cwd').mockReturnValue(readers.folder);
    const { code, out } = await chwihap('report', book, '-o', made, '--exact');
    elsewhere.mockRestore();
    expect([code, out]).toEqual([0, expect.stringMatching(/\n쓰인 글꼴: \S/)]);
    const texts = pages(made).map(close);
    const said = saidPages(made);
    expect(said.length).toBeGreaterThan(2);
    for (const [heading, page] of said) {
      const shown = texts[FRONT_PAGES + page - 1];
      expect([heading, page, shown]).toEqual([heading, page, expect.stringContaining(heading)]);
      expect(shown).toMatch(new RegExp(`-${page}-$`));
    }
  },
);
