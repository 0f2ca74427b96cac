import { checkParts, checkZip } from '../../src/documents/hwpx/check';
import { renderHwpx } from '../../src/documents/hwpx/hwpx';
import { tables } from '../../src/documents/styles';
import { composeReport } from '../../src/report/report';
import { sumTotals } from '../../src/totals/totals';
import { example } from '../report/example';
import { everyKind, plainTable } from './blocks';
import { hwpxWords, partsOf } from './reading';

const facts = { title: '제목 & <표지>', author: '푸른도시국', year: 2031 };
const file = renderHwpx(everyKind, facts);
const parts = partsOf(file);
const header = parts['Contents/header.xml']!;
const [front, body] = [parts['Contents/section0.xml']!, parts['Contents/section1.xml']!];
const report = composeReport(example, sumTotals(example));

test('same blocks, same bytes', () => {
  expect(renderHwpx(report, facts)).toEqual(renderHwpx(report, facts));
});

test('the type comes first, as it is, and the parts in the order that readers expect', () => {
  expect(Buffer.from(file.subarray(30, 57)).toString()).toBe('mimetypeapplication/hwp+zip');
  expect(Object.keys(parts).slice(0, 5)).toEqual([
    'mimetype',
    'version.xml',
    'Contents/header.xml',
    'Contents/section0.xml',
    'Contents/section1.xml',
  ]);
});

test('nothing that XML may not hold reaches the file', () => {
  for (const text of Object.values(parts))
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ufffd]/);
  expect(hwpxWords(file)).toContain('보수 3건 끝\n다음 줄');
  expect(hwpxWords(file)).toContain('① 본류 𠮷');
  expect(body).toContain('1. 물길 &lt;정비&gt;');
});

test('styles are called as Hancom calls them, and headings are of the outline', () => {
  for (const name of ['바탕글', '개요 1', '개요 2', '개요 3', '차례 1', '쪽 번호'])
    expect(header).toContain(`type="PARA" name="${name}"`);
  const outline = [...header.matchAll(/<hh:heading type="OUTLINE" idRef="0" level="(\d)"\/>/g)];
  expect(new Set(outline.map(([, level]) => level))).toEqual(new Set(['0', '1', '2']));
});

test('every line of the contents list has dots and a number that follows its heading', () => {
  const targets = [...front.matchAll(/leader="3" type="2".*?\?#(\d+);5;.*?<hp:t>(\d+)<\/hp:t>/g)];
  expect(targets.map(([, , page]) => page)).toEqual(['1', '2']);
  for (const [, target] of targets) expect(body).toContain(`<hp:p id="${target}" `);
});

test('cover and contents carry no page number; the report starts at 1', () => {
  expect(front).not.toContain('<hp:footer');
  expect(body).toContain('<hp:newNum num="1" numType="PAGE"/>');
  expect(body).toMatch(/<hp:t>- <\/hp:t><hp:ctrl><hp:autoNum num="1" numType="PAGE">.*?<hp:t> -<\/hp:t>/);
});

test('merged cells are written once, as large as all that they cover', () => {
  const xml = partsOf(renderHwpx(report, facts))['Contents/section1.xml']!;
  const table = /<hp:tbl (?:(?!<hp:tbl).)*펌프장.*?<\/hp:tbl>/.exec(xml)![0];
  const spans = [...table.matchAll(/<hp:cellSpan colSpan="(\d)" rowSpan="(\d)"\/>/g)];
  expect(spans.filter(([, columns, rows]) => Number(columns) * Number(rows) > 1)).toHaveLength(6);
  expect(table).toContain('repeatHeader="1"');
  expect(table.match(/header="1"/g)!.length).toBeGreaterThan(3);
});

test('a small table stays on its page, a long one is broken between rows', () => {
  const rows = Array.from({ length: tables.keptRows + 1 }, (_, i) => [String(i)]);
  const kept = partsOf(renderHwpx([plainTable(['계'], ['1'])], facts))['Contents/section0.xml'];
  const long = partsOf(renderHwpx([plainTable(['계'], ...rows)], facts))['Contents/section0.xml'];
  expect(kept).toContain('treatAsChar="1"');
  expect(long).toMatch(/pageBreak="TABLE".*treatAsChar="0"/);
});

test('blocks without cover and contents, and none at all, make a document too', () => {
  expect(Object.keys(partsOf(renderHwpx(everyKind.slice(5, 9), facts)))).not.toContain(
    'Contents/section1.xml',
  );
  expect(hwpxWords(renderHwpx([], facts)).trim()).toBe('');
});

describe('the check of the package', () => {
  const path = {
    header: 'Contents/header.xml',
    section: 'Contents/section1.xml',
    list: 'Contents/content.hpf',
  };

  /** The parts with one of them changed. */
  const changed = (where: string, from: string | RegExp, to: string) =>
    Object.entries(parts).map(([name, text]): [string, string] => [
      name,
      name === where ? text.replace(from, to) : text,
    ]);

  it.each<[string, string, string | RegExp, string]>([
    ['no hh:charPr 9999', path.section, /charPrIDRef="\d+"/, 'charPrIDRef="9999"'],
    ['no hh:style 77', path.section, /styleIDRef="\d+"/, 'styleIDRef="77"'],
    ['is defined twice', path.header, '<hh:tabPr id="1"', '<hh:tabPr id="0"'],
    ['says 9, holds', path.header, /<hh:tabProperties itemCnt="\d+"/, '<hh:tabProperties itemCnt="9"'],
    ['secCnt says 3', path.header, 'secCnt="2"', 'secCnt="3"'],
    ['says 9 rows', path.section, /rowCnt="\d+"/, 'rowCnt="9"'],
    ['is covered 0 times', path.section, /colCnt="\d+"/, 'colCnt="19"'],
    ['does not fit its table', path.section, /colAddr="0"/, 'colAddr="44"'],
    ['stands in row', path.section, /rowAddr="0"/, 'rowAddr="1"'],
    ['a control character', path.section, '물길', '물\u0001길'],
    ['not well-formed', path.section, '&lt;', '<'],
    ['closes nothing', path.section, '</hp:run>', '</hp:rum>'],
    ['a section opens with', path.section, '<hp:run ', '<hp:run charPrIDRef="0"/><hp:run '],
    ['never ends', 'Contents/section0.xml', /<hp:fieldEnd [^>]*>/, ''],
    ['is listed, but not there', path.list, 'Contents/section1.xml', 'Contents/section9.xml'],
    ['mimetype: text', 'mimetype', /.*/, 'text'],
  ])('says what is wrong: %s', (message, where, from, to) => {
    expect(() => checkParts(changed(where, from, to))).toThrow(message);
  });

  it('wants the parts in order, and lets a package through that is as it should be', () => {
    const all = Object.entries(parts);
    expect(() => checkParts(all)).not.toThrow();
    expect(() => checkParts([...all].reverse())).toThrow('order');
    expect(() => checkZip(file)).not.toThrow();
    expect(() => checkZip(file.slice(4))).toThrow('zip');
  });
});
