import { strToU8, zipSync } from 'fflate';
import { readDocx } from '../drive/docx';

const parts = {
  '[Content_Types].xml': '<Types/>',
  '_rels/.rels': '<Relationships/>',
  'word/document.xml': '<w:document><w:body/></w:document>',
};

function docx(changes: Readonly<Record<string, string>>): Uint8Array {
  const files = { ...parts, ...changes };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

const body = (xml: string): Uint8Array =>
  docx({ 'word/document.xml': `<w:document><w:body>${xml}</w:body></w:document>` });

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

test('paragraphs are lines, and cells stand between tabs', () => {
  const cell = (text: string): string => `<w:tc><w:tcPr/><w:p>${run(text)}</w:p></w:tc>`;
  const table = `<w:tbl><w:tblPr/><w:tr>${cell('정원')}${cell('155')}</w:tr></w:tbl>`;
  expect(readDocx(body(`<w:p>${run('가 ')}${run('&amp; 나')}</w:p>${table}`))).toBe('가 & 나\n정원\t155');
});

test('a field says what was cached, not its instruction', () => {
  const field = `<w:p><w:r><w:instrText>TOC \\o</w:instrText></w:r>${run('1. 행정과')}<w:r><w:tab/></w:r>${run('3')}</w:p>`;
  expect(readDocx(body(field))).toBe('1. 행정과\t3');
});

test.each([
  ['is no zip', new Uint8Array([1, 2, 3]), 'it is not a zip'],
  [
    'has an unclosed element',
    docx({ 'word/document.xml': '<w:document><w:body></w:document>' }),
    '</w:document> closes w:body',
  ],
  ['has a bare &', body(`<w:p>${run('a & b')}</w:p>`), 'an & that begins no entity'],
  ['has a control character', body(`<w:p>${run('a\u0001')}</w:p>`), 'a character that XML forbids'],
  ['has an attribute twice', body('<w:p a="1" a="2"/>'), 'the attribute a stands twice'],
  ['has two roots', docx({ 'word/document.xml': '<a/><b/>' }), '2 root elements'],
  ['has a broken part elsewhere', docx({ 'word/styles.xml': '<a>' }), 'word/styles.xml: <a> is not closed'],
  [
    'names a part that is not there',
    docx({
      'word/_rels/document.xml.rels': '<Relationships><Relationship Target="styles.xml"/></Relationships>',
    }),
    'word/styles.xml is named but missing',
  ],
])('a document that %s is refused', (_, bytes, message) => {
  expect(() => readDocx(bytes)).toThrow(message);
});
