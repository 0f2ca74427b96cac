import { renderHtml } from '../../src/documents/html/html';
import { styleOf } from '../../src/documents/styles';
import { composeReport } from '../../src/report/report';
import { sumTotals } from '../../src/totals/totals';
import { example } from '../report/example';
import { everyKind } from './blocks';

const facts = { title: '제목 & <표지>', author: '푸른도시국', year: 2031 };
const html = renderHtml(everyKind, facts);
const report = renderHtml(composeReport(example, sumTotals(example)), facts);

test('same blocks, same text', () => {
  expect(renderHtml(everyKind, facts)).toBe(html);
});

test('the page needs nothing from elsewhere, and nothing in it runs', () => {
  expect(report).not.toMatch(/<(script|link|img|iframe)|https?:|url\(|@import/);
});

test('what was typed stays text', () => {
  expect(html).toContain('<title>제목 &amp; &lt;표지&gt;</title>');
  expect(html).toContain('1. 물길 &lt;정비&gt;');
  expect(html).toContain('보수 3건 끝<br>다음 줄');
  expect(html).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\ud800(?![\udc00-\udfff])/);
});

test('every tag that is opened is closed', () => {
  const open: string[] = [];
  for (const [, slash, name] of report.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
    if (['meta', 'br', 'col'].includes(name!)) continue;
    if (slash) expect(open.pop()).toBe(name);
    else open.push(name!);
  }
  expect(open).toEqual([]);
});

test('the contents list leads to headings, with their pages', () => {
  const links = [...html.matchAll(/<a href="#([^"]+)">.*?<span>(\d+)<\/span><\/a>/g)];
  expect(links.map(([, , page]) => page)).toEqual(['1', '2']);
  for (const [, id] of links) expect(html).toMatch(new RegExp(`<h[123] class="\\w+" id="${id}"`));
});

test('merged cells and headers that repeat', () => {
  const table = /<table(?:(?!<table).)*펌프장.*?<\/table>/s.exec(report)![0];
  expect(table.match(/ (?:row|col)span="2"/g)).toHaveLength(7);
  expect(table).toMatch(/<thead>.*<th.*<\/thead><tbody>/s);
});

test('the look comes from the one table of looks', () => {
  expect(html).toContain(`.part { font: bold ${styleOf('part').size}pt/`);
  expect(html).toContain('@page { size: A4');
});
