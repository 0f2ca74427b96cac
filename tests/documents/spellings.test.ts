import { renderDocx } from '../../src/documents/docx/docx';
import { renderHtml } from '../../src/documents/html/html';
import { renderHwpx } from '../../src/documents/hwpx/hwpx';
import { renderText } from '../../src/documents/text';
import type { Block } from '../../src/report/blocks';
import { composeReport } from '../../src/report/report';
import { sumTotals } from '../../src/totals/totals';
import { publishedReports, strainedReports } from '../office/published';
import { example } from '../report/example';
import { everyKind } from './blocks';
import { htmlWords, hwpxWords, partsOf, wordsOf } from './reading';

/** A page that no report has: numbers in the contents list are known by it, and left out. */
const PAGE = 987654;

const pagesOf = (blocks: readonly Block[]): Record<string, number> => {
  const pages: Record<string, number> = {};
  for (const block of blocks) if (block.kind === 'heading') pages[block.id] = PAGE;
  return pages;
};

/** Words and numbers in their order, without signs and white space. */
const inOrder = (text: string): string[] =>
  text.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '' && word !== String(PAGE));

/** The words of each spelling. */
function spellings(blocks: readonly Block[]): Record<string, string[]> {
  const facts = { title: '', author: '', year: 2031, pages: pagesOf(blocks) };
  return {
    docx: inOrder(wordsOf(partsOf(renderDocx(blocks, facts))['word/document.xml']!)),
    hwpx: inOrder(hwpxWords(renderHwpx(blocks, facts))),
    html: inOrder(htmlWords(renderHtml(blocks, facts))),
    text: inOrder(renderText(blocks)),
  };
}

const report = composeReport(example, sumTotals(example), 3);
/** In text a box that has others below it is named again before them. */
const withoutCharts = (blocks: readonly Block[]): Block[] => blocks.filter(({ kind }) => kind !== 'chart');

const allReports = [...publishedReports, ...strainedReports];

test.each([
  ['a report', withoutCharts(report)],
  ['every kind of block', everyKind],
  ...allReports.map(({ name, blocks }): [string, Block[]] => [name, withoutCharts(blocks)]),
])('%s: the same words and numbers in the same order', (_, blocks) => {
  const { text, ...documents } = spellings(blocks);
  expect(text!.length).toBeGreaterThan(30);
  for (const [format, words] of Object.entries(documents)) expect([format, words]).toEqual([format, text]);
});

test.each([
  ['a report', report],
  ...allReports.map(({ name, blocks }): [string, readonly Block[]] => [name, blocks]),
])('charts of %s: the same boxes in the same order in every document', (_, blocks) => {
  const { text, docx, hwpx, html } = spellings(blocks.filter(({ kind }) => kind === 'chart'));
  expect(hwpx).toEqual(docx);
  expect(html).toEqual(docx);
  expect([...new Set(text)].sort()).toEqual([...new Set(docx)].sort());
});
