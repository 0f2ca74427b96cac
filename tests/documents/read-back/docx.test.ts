import { strToU8, zipSync } from 'fflate';
import { readDocx } from '../../../src/documents/read-back/docx';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The texts of a document with this body; rows with a bar between cells. */
function textsOf(body: string): string[] | string {
  const xml = `<?xml version="1.0"?><w:document xmlns:w="${MAIN}"><w:body>${body}</w:body></w:document>`;
  const lines = readDocx(zipSync({ 'word/document.xml': strToU8(xml) }));
  return typeof lines === 'string' ? lines : lines.map(({ texts }) => texts.join('|'));
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = ''): string => `<w:p>${properties}${content}</w:p>`;
const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(content)}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

test('runs that an editor split, and what it put between them, are one text', () => {
  const spelling = '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="1" w:name="_GoBack"/>';
  const tag = `<w:smartTag w:element="date">${run('31')}</w:smartTag>`;
  const link = `<w:hyperlink r:id="rId9">${run('일')}</w:hyperlink>`;
  expect(textsOf(paragraph(`${run('2023. 10. ')}${spelling}${tag}${link}`))).toEqual(['2023. 10. 31일']);
});

test('tabs and line ends are blanks; tab stops, blank and hidden letters are nothing', () => {
  const stops = '<w:pPr><w:tabs><w:tab w:val="left" w:pos="400"/></w:tabs></w:pPr>';
  const text = `<w:r><w:t>-</w:t><w:tab/><w:t>정\u00a0원</w:t><w:br/><w:t>1\u200b2명</w:t></w:r>`;
  expect(textsOf(paragraph(text, stops))).toEqual(['- 정 원 12명']);
  expect(textsOf(paragraph(''))).toEqual([]);
});

test('tracked changes: what was put in is in, what was taken out is out', () => {
  const inserted = `<w:ins w:id="1" w:author="가">${run('382')}</w:ins>`;
  const deleted = '<w:del w:id="2" w:author="가"><w:r><w:delText>381</w:delText></w:r></w:del>';
  const moved = `<w:moveFrom w:id="3">${run('옛')}</w:moveFrom><w:moveTo w:id="4">${run('새')}</w:moveTo>`;
  expect(textsOf(paragraph(`${run('6회, ')}${deleted}${inserted}${run('명 ')}${moved}`))).toEqual([
    '6회, 382명 새',
  ]);
});

test('a paragraph whose end was deleted goes on in the next; one deleted whole is gone', () => {
  const mark = '<w:pPr><w:rPr><w:del w:id="5" w:author="가"/></w:rPr></w:pPr>';
  expect(textsOf(paragraph(run('앞 '), mark) + paragraph(run('뒤')))).toEqual(['앞 뒤']);
  const gone = paragraph('<w:del w:id="6"><w:r><w:delText>지움</w:delText></w:r></w:del>', mark);
  expect(textsOf(gone + paragraph(run('남음')))).toEqual(['남음']);
  const added = '<w:pPr><w:rPr><w:ins w:id="7" w:author="가"/></w:rPr></w:pPr>';
  expect(textsOf(paragraph(run('하나'), added) + paragraph(run('둘')))).toEqual(['하나', '둘']);
});

test('rows have a text for every cell that begins in them; a deleted row is none', () => {
  const head = row(
    cell(run('구분'), '<w:vMerge w:val="restart"/>'),
    cell(run('계'), '<w:gridSpan w:val="2"/>'),
  );
  const below = row(cell(run('덮임'), '<w:vMerge/>'), cell(run('1')), cell(run('')));
  const deleted = `<w:tr><w:trPr><w:del w:id="8" w:author="가"/></w:trPr>${cell(run('x'))}</w:tr>`;
  expect(textsOf(`<w:tbl>${head}${below}${deleted}</w:tbl>`)).toEqual(['구분|계', '1|']);
});

test('a table of one cell is a frame around its paragraphs; a table in a cell is part of the cell', () => {
  const frame = `<w:tbl>${row(`<w:tc>${paragraph(run('하나'))}${paragraph(run('둘'))}</w:tc>`)}</w:tbl>`;
  expect(textsOf(frame)).toEqual(['하나', '둘']);
  const inner = `<w:tbl>${row(cell(run('가')), cell(run('나')))}</w:tbl>`;
  expect(textsOf(`<w:tbl>${row(`<w:tc>${inner}${paragraph('')}</w:tc>`, cell(run('다')))}</w:tbl>`)).toEqual([
    '가 나|다',
  ]);
});

test('a text box is read once, fields by what they show', () => {
  const box = `<w:txbxContent>${paragraph(run('상자'))}</w:txbxContent>`;
  const drawn = `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`;
  const field =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGEREF _Toc1 </w:instrText></w:r>' +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('7')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  expect(textsOf(paragraph(drawn + run('글 ') + field))).toEqual(['상자', '글 7']);
});

test('letters taken apart, entities, comments and quotes of either kind are read as what they are', () => {
  expect(
    textsOf(
      `<w:p w:rsidR='1'><!-- a > b --><w:r><w:t>${'가'.normalize('NFD')} &lt;&#xB098;&#45796;&amp;</w:t></w:r></w:p>`,
    ),
  ).toEqual(['가 <나다&']);
});

test('the body may have another name, which the package tells', () => {
  const rels =
    '<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="word/document2.xml"/></Relationships>';
  const xml = `<w:document xmlns:w="${MAIN}"><w:body>${paragraph(run('여기'))}</w:body></w:document>`;
  const bytes = zipSync({ '_rels/.rels': strToU8(rels), 'word/document2.xml': strToU8(xml) });
  expect(readDocx(bytes)).toEqual([{ texts: ['여기'] }]);
});

test('what is no .docx is told apart', () => {
  const old = (word: string): Uint8Array =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...word.split('').flatMap(letter => [letter.charCodeAt(0), 0])]);
  expect(readDocx(strToU8('안녕하세요'))).toBe('no-document');
  expect(readDocx(zipSync({ 'a.txt': strToU8('a') }))).toBe('no-document');
  expect(readDocx(old('WordDocument'))).toBe('old-word');
  expect(readDocx(old('EncryptedPackage'))).toBe('locked');
  expect(readDocx(old('FileHeader'))).toBe('old-hwp');
  expect(readDocx(zipSync({ 'word/document.xml': strToU8('x'.repeat(999)) }).slice(0, 60))).toBe('broken');
});

test('text that is no XML at all does not stop the reading', () => {
  expect(textsOf('<w:p><w:r><w:t>가</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:tc><w:tr><w:p')).toEqual([
    '가',
  ]);
});
