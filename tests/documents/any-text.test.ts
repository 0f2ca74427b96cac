import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { renderDocx } from '../../src/documents/docx/docx';
import { renderHtml } from '../../src/documents/html/html';
import { renderHwpx } from '../../src/documents/hwpx/hwpx';
import { renderText } from '../../src/documents/text';
import { walkXml } from '../../src/documents/xml-walk';
import type { Block } from '../../src/report/blocks';
import { plainTable } from './blocks';
import { htmlWords, hwpxWords, partsOf, wordsOf } from './reading';

const facts = (text: string) => ({ title: text, author: text, year: 2031 });

/** A text wherever a person may have typed one. */
const everywhere = (text: string): Block[] => [
  { kind: 'cover', slogan: text, title: text, session: text, submitted: text, bureau: text },
  { kind: 'contents', title: '순서', entries: [{ level: 1, text, target: 'part-1' }] },
  { kind: 'heading', level: 1, id: 'part-1', text, newPage: true },
  { kind: 'lead', mark: '□', text },
  {
    kind: 'chart',
    root: { name: text, children: [{ name: text, children: [{ name: text, children: [] }] }] },
  },
  { kind: 'caption', text, period: text },
  { kind: 'unit', text },
  plainTable([text, '계'], [text, '1'], ['', text]),
  { kind: 'note', mark: '※', text, under: 'table' },
  { kind: 'band', text },
  { kind: 'heading', level: 3, id: 'project-1', text },
  { kind: 'purpose', text },
  { kind: 'bullet', depth: 1, mark: text.slice(0, 2), text },
  { kind: 'continuation', depth: 1, text },
];

/** What of a text any document can hold: characters, with every gap alike and whatever no file may hold left out. */
const held = (text: string): string =>
  Array.from(text)
    .filter(c => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|^[\ud800-\udfff]$/.test(c))
    .join('')
    .replace(/\s+/g, '');

/** The words of each spelling without their gaps; every XML part is walked through strictly. */
function spelled(text: string): Record<string, string> {
  const blocks = everywhere(text);
  const docx = partsOf(renderDocx(blocks, facts(text)));
  const hwpx = renderHwpx(blocks, facts(text));
  for (const parts of [docx, partsOf(hwpx)])
    for (const [path, xml] of Object.entries(parts))
      if (/\.(xml|hpf|rels)$/.test(path)) walkXml(xml, { open: () => undefined, close: () => undefined });
  const close = (words: string): string => words.replace(/\s+/g, '');
  return {
    docx: close(wordsOf(docx['word/document.xml']!)),
    hwpx: close(hwpxWords(hwpx)),
    html: close(htmlWords(renderHtml(blocks, facts(text)))),
    text: close(renderText(blocks)),
  };
}

const nasty = [
  '\u0000',
  '\u000b',
  '\u001f',
  '\ufffe',
  ']]>',
  '&amp;',
  '<w:p>',
  '--><!--',
  '"',
  "'",
  '{{',
  '`',
  '\\',
];
const foreign = [
  '舊',
  '𠮷',
  '👨‍👩‍👧',
  '\u200f',
  '\u202e',
  '\u2067ابج',
  '\ud800',
  '\udfff',
  '\u00ad',
  '가\u1100\u1161',
  '\u2028',
  '\t',
  '\r\n',
];
const typed = fc.array(fc.oneof(fc.constantFrom(...nasty, ...foreign), fc.string({ unit: 'binary' })), {
  maxLength: 12,
});

test('any text is spelled whole in every document', () => {
  fc.assert(
    fc.property(
      typed.map(parts => `가${parts.join('')}1,234`),
      text => {
        for (const [format, words] of Object.entries(spelled(text)))
          expect([format, words]).toEqual([format, expect.stringContaining(held(text))]);
      },
    ),
    { numRuns: 25, seed: 20231106 },
  );
});

test('fifty thousand characters are spelled whole', () => {
  const text = '가람천 둔치 1,234㎡ & 舊청사 '.repeat(2500).slice(0, 50_000);
  const blocks: Block[] = [
    { kind: 'bullet', depth: 1, mark: '-', text },
    plainTable(['내용', '계'], [text, '1']),
  ];
  const words = [
    wordsOf(partsOf(renderDocx(blocks, facts('')))['word/document.xml']!),
    hwpxWords(renderHwpx(blocks, facts(''))),
    htmlWords(renderHtml(blocks, facts(''))),
    renderText(blocks),
  ];
  for (const spelling of words) expect(spelling.replace(/\s+/g, '').split(held(text))).toHaveLength(3);
});

test('the same bytes in any time zone', () => {
  const script = join(__dirname, 'digest.mjs');
  const zones = ['UTC', 'Asia/Seoul', 'America/St_Johns'];
  const digests = zones.map(TZ =>
    execFileSync(process.execPath, [script], { env: { ...process.env, TZ } }).toString(),
  );
  expect(digests[0]).toMatch(/^docx [0-9a-f]{64}\nhwpx [0-9a-f]{64}\nhtml [0-9a-f]{64}\ntxt [0-9a-f]{64}\n$/);
  expect(new Set(digests).size).toBe(1);
});
