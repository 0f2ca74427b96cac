import { renderDocx } from '../../src/documents/docx/docx';
import { composeReport } from '../../src/report/report';
import { sumTotals } from '../../src/totals/totals';
import { example } from '../report/example';
import { everyKind } from './blocks';
import { partsOf, wordsOf } from './reading';

const facts = { title: '제목 & <표지>', author: '푸른도시국', year: 2031 };
const parts = partsOf(renderDocx(everyKind, facts));
const body = parts['word/document.xml']!;
const report = composeReport(example, sumTotals(example));

test('same blocks, same bytes', () => {
  expect(renderDocx(report, facts)).toEqual(renderDocx(report, facts));
});

test('nothing that XML may not hold reaches the file', () => {
  for (const text of Object.values(parts)) {
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ufffd]/);
  }
  expect(wordsOf(body)).toContain('보수 3건 끝\n다음 줄');
  expect(wordsOf(body)).toContain('① 본류 𠮷');
  expect(body).toContain('1. 물길 &lt;정비&gt;');
});

test('the file names its title, its author and its year, and no time', () => {
  const core = parts['docProps/core.xml']!;
  expect(core).toContain('<dc:title>제목 &amp; &lt;표지&gt;</dc:title>');
  expect(core).toContain('<dc:creator>푸른도시국</dc:creator>');
  expect(core).not.toMatch(/created|modified/);
});

test('the contents list is a field with a cached page for every entry, pointing at bookmarks that exist', () => {
  expect(body).toContain('TOC \\o "1-2" \\h \\z \\u');
  const targets = [...body.matchAll(/PAGEREF (\S+) \\h <\/w:instrText><\/w:r>.*?<w:t[^>]*>(\d+)<\/w:t>/g)];
  expect(targets.map(([, , page]) => page)).toEqual(['1', '2']);
  for (const [, name] of targets) expect(body).toContain(`w:name="${name}"`);
});

test('pages that a layout engine told stand in the contents list', () => {
  const told = partsOf(renderDocx(everyKind, { ...facts, pages: { 'part-1': 3, 'division-1': 9 } }));
  const pages = [...told['word/document.xml']!.matchAll(/PAGEREF.*?<w:t[^>]*>(\d+)<\/w:t>/g)];
  expect(pages.map(([, page]) => page)).toEqual(['3', '9']);
});

test('cover and contents carry no page number; the report starts at 1', () => {
  const sections = [...body.matchAll(/<w:sectPr>.*?<\/w:sectPr>/g)].map(([section]) => section);
  expect(sections).toHaveLength(2);
  expect(sections[0]).not.toContain('footerReference');
  expect(sections[1]).toContain('footerReference');
  expect(sections[1]).toContain('<w:pgNumType w:start="1"/>');
  expect(wordsOf(parts['word/footer.xml']!).trim()).toBe('- 1 -');
});

test('headings carry their place in the outline', () => {
  const styles = parts['word/styles.xml']!;
  for (const [level, id] of ['Heading1', 'Heading2', 'Heading3'].entries()) {
    expect(styles).toMatch(new RegExp(`w:styleId="${id}">.*?<w:outlineLvl w:val="${level}"/>`));
    expect(body).toContain(`<w:pStyle w:val="${id}"/>`);
  }
});

test('a section shows a square though the published text prints none', () => {
  expect(wordsOf(body)).toMatch(/□\n2031 추진실적/);
});

test('a bullet that says nothing is left out', () => {
  expect(body).not.toContain('<w:pStyle w:val="Bullet2"/>');
});

test('digits and Hangul stand close', () => {
  expect(parts['word/styles.xml']).toContain('<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>');
});

test('tables have absolute widths, a header that repeats, and rows that stay whole', () => {
  const table = /<w:tbl>(?:(?!<w:tbl>).)*승용차.*?<\/w:tbl>/.exec(body)![0];
  const grid = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
  expect(table).toContain(`<w:tblW w:w="${grid.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/>`);
  expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(3);
  expect(table).not.toContain('tblStyle');
});

test('merged cells: the first starts the merge, those below go on with it', () => {
  const xml = partsOf(renderDocx(report, facts))['word/document.xml']!;
  const table = /<w:tbl>(?:(?!<w:tbl>).)*펌프장.*?<\/w:tbl>/.exec(xml)![0];
  expect(table.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(4);
  expect(table.match(/<w:vMerge\/>/g)).toHaveLength(4);
  expect(table.match(/<w:gridSpan w:val="2"\/>/g)).toHaveLength(4);
});

test('fonts go by the names of the place where the file is opened', () => {
  const google = partsOf(renderDocx(everyKind, { ...facts, target: 'google' }));
  expect(google['word/styles.xml']).toContain('w:ascii="Nanum Gothic"');
  expect(parts['word/styles.xml']).toContain('w:ascii="NanumGothic"');
  expect(parts['word/fontTable.xml']).toContain('<w:altName w:val="맑은 고딕"/>');
});

test('blocks without cover and contents make a document too', () => {
  const xml = partsOf(renderDocx(everyKind.slice(5, 9), facts))['word/document.xml']!;
  expect(xml.match(/<w:sectPr>/g)).toHaveLength(1);
  expect(xml).not.toContain('<w:pageBreakBefore/>');
});
