import { strToU8, zipSync } from 'fflate';
import { readHwpx } from '../../../src/documents/read-back/hwpx';

const section = (body: string): string =>
  `<?xml version="1.0"?><hs:sec xmlns:hs="s" xmlns:hp="p">${body}</hs:sec>`;
const paragraph = (inner: string): string => `<hp:p id="0"><hp:run charPrIDRef="0">${inner}</hp:run></hp:p>`;
const text = (words: string): string => `<hp:t>${words}</hp:t>`;

function textsOf(...sections: string[]): string[] | string {
  const files: Record<string, Uint8Array> = {};
  sections.forEach((body, i) => {
    files[`Contents/section${i}.xml`] = strToU8(section(body));
  });
  const lines = readHwpx(zipSync(files));
  return typeof lines === 'string' ? lines : lines.map(({ texts }) => texts.join('|'));
}

test('sections are read by their numbers, texts across runs and marks', () => {
  const many = Array.from({ length: 12 }, (_, i) => paragraph(text(`${i}절`)));
  expect(textsOf(...many)).toEqual(many.map((_, i) => `${i}절`));
  const marked = `${text('2023. 10. ')}</hp:run><hp:run charPrIDRef="7">${text('31<hp:markpenEnd/>일')}`;
  expect(textsOf(paragraph(marked))).toEqual(['2023. 10. 31일']);
});

test('line ends, tabs and blanks of the format are blanks', () => {
  expect(
    textsOf(paragraph(text('-<hp:tab width="0"/>정<hp:nbSpace/>원<hp:lineBreak/>12<hp:fwSpace/>명'))),
  ).toEqual(['- 정 원 12 명']);
});

test('tracked changes: what was put in is in, what was taken out is out, also across runs', () => {
  const words = text(
    '6회, <hp:deleteBegin Id="1"/>381<hp:deleteEnd Id="1"/><hp:insertBegin Id="2"/>382<hp:insertEnd Id="2"/>명',
  );
  expect(textsOf(paragraph(words))).toEqual(['6회, 382명']);
  const split = `${text('가<hp:deleteBegin Id="1"/>나')}</hp:run><hp:run>${text('다<hp:deleteEnd Id="1"/>라')}`;
  expect(textsOf(paragraph(split))).toEqual(['가라']);
});

test('tables, frames of one cell, and what stands at the edge of pages', () => {
  const cell = (words: string): string =>
    `<hp:tc><hp:subList>${paragraph(text(words))}</hp:subList><hp:cellAddr/></hp:tc>`;
  const table = (...rows: string[][]): string =>
    `<hp:tbl>${rows.map(cells => `<hp:tr>${cells.map(cell).join('')}</hp:tr>`).join('')}</hp:tbl><hp:t/>`;
  expect(textsOf(paragraph(table(['구분', '계'], ['남', '1'])))).toEqual(['구분|계', '남|1']);
  expect(textsOf(paragraph(table(['목적'])))).toEqual(['목적']);
  const foot = `<hp:ctrl><hp:footer><hp:subList>${paragraph(text('- 1 -'))}</hp:subList></hp:footer></hp:ctrl>`;
  const field =
    '<hp:ctrl><hp:fieldBegin><hp:parameters><hp:stringParam>x</hp:stringParam></hp:parameters></hp:fieldBegin></hp:ctrl>';
  expect(textsOf(paragraph(`<hp:secPr/>${foot}${field}${text('7')}`))).toEqual(['7']);
});

test('what is no .hwpx, or is locked, is told apart', () => {
  expect(readHwpx(zipSync({ 'a.txt': strToU8('a') }))).toBe('no-document');
  const manifest = '<odf:file-entry><odf:encryption-data checksum="x"/></odf:file-entry>';
  const locked = { 'META-INF/manifest.xml': strToU8(manifest), 'Contents/section0.xml': strToU8('x') };
  expect(readHwpx(zipSync(locked))).toBe('locked');
});
