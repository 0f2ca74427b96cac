import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderHwpx } from '../../src/documents/hwpx/hwpx';
import { estimatePages } from '../../src/documents/page-estimate';
import type { Block, TableBlock } from '../../src/report/blocks';
import { composeReport } from '../../src/report/report';
import { sumTotals } from '../../src/totals/totals';
import { everyKind } from '../documents/blocks';
import { example } from '../report/example';
import { hwpxReaders } from './hwpx-readers';
import { aFolder } from './programs';
import { facts, published } from './published';

/** Cover and contents. */
const FRONT_PAGES = 2;
const folder = aFolder();
const { parsed, pages } = hwpxReaders();

function saved(blocks: readonly Block[]): string {
  const path = join(folder, 'report.hwpx');
  writeFileSync(path, renderHwpx(blocks, facts));
  return path;
}

const close = (text: string): string => text.replace(/\s+/g, '');
const headings = published.flatMap(block => (block.kind === 'heading' && block.level < 4 ? [block] : []));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
  ['the published report', published],
  ['a made-up report', composeReport(example, sumTotals(example))],
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
