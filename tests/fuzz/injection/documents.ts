/** What is put into a report: words stay words in every document. */
import { strFromU8, unzipSync } from 'fflate';
import { walkXml } from '../../../src/documents/xml-walk';
import type { Tab } from '../../../src/model/grid';
import { plannedTab } from '../../../src/model/planned-tab';
import { importReport, makeReport, type ReportFormat, reportFormats } from '../../../src/pipeline';
import { small } from '../whole';
import { type Attempt, formulas, markup, shown } from './attempt';

/** A workbook with a text in its facts, in names, in a table and in a sentence. */
function tabsWith(text: string): Tab[] {
  const { plans } = importReport(small);
  return plans.map(plannedTab).map(tab => ({
    ...tab,
    rows: tab.rows.map(cells =>
      cells.map(cell => {
        const isSaid =
          typeof cell.value === 'string' &&
          /(?:추진|운영|관리|개최)/.test(cell.value) &&
          !/^[【☞]/.test(cell.value);
        return isSaid ? { value: `${text}${cell.value}`, shown: `${text}${cell.shown}` } : cell;
      }),
    ),
  }));
}

const reportOf = (text: string, format: ReportFormat): Uint8Array | string =>
  makeReport(
    { readTabs: () => tabsWith(text), writeTabs: () => undefined, writeCells: () => undefined },
    format,
  ).body;

/** The kinds of elements in all parts of a document, each with the names of its attributes. */
function elementsOf(document: Uint8Array): Set<string> {
  const met = new Set<string>();
  for (const [path, xml] of Object.entries(unzipSync(document)))
    if (/\.(xml|rels|hpf)$/.test(path))
      walkXml(strFromU8(xml), { open: ({ name }) => met.add(name), close: () => undefined });
  return met;
}

/** Text, paragraphs and tables; nothing that runs or fetches. */
function demandInert(html: string): void {
  const body = html.slice(html.indexOf('<body>'));
  const tags = [...body.matchAll(/<([a-z][\w-]*)((?:[^>"]|"[^"]*")*)>/gi)];
  const names = new Set(tags.map(([, name]) => name!.toLowerCase()));
  expect(
    [...names].filter(
      name => !/^(body|section|h[1-4]|p|span|a|nav|br|table|thead|tbody|tr|th|td|col|colgroup)$/.test(name),
    ),
  ).toEqual([]);
  for (const [tag, , attributes = ''] of tags) {
    expect([tag, /\son\w+\s*=/i.test(attributes.replace(/"[^"]*"/g, '""'))]).toEqual([tag, false]);
    for (const [, address] of attributes.matchAll(/href="([^"]*)"/g)) expect(address).toMatch(/^#/);
  }
  const head = html.slice(0, html.indexOf('<body>'));
  expect(head.match(/<\/style>/g)).toHaveLength(1);
  expect(head).not.toMatch(/<script/i);
}

const OUTCOMES: Readonly<Record<ReportFormat, string>> = {
  docx: '글로 인쇄됨; 더 생긴 요소와 바깥 관계 없음',
  hwpx: '글로 인쇄됨; 더 생긴 요소 없음',
  html: '글로 보임; 스크립트·이벤트·바깥 링크 없음',
  txt: '글 그대로',
};

const plainElements = new Map<ReportFormat, Set<string>>();

function demandWords(format: ReportFormat, text: string): void {
  const body = reportOf(text, format);
  if (format === 'html') demandInert(body as string);
  if (format === 'txt') expect(body).toContain(text.trim().split(/[\t\r\n]/)[0]);
  if (typeof body === 'string') return;
  const usual =
    plainElements.get(format) ?? elementsOf(reportOf('가나다 라마바 '.repeat(9), format) as Uint8Array);
  plainElements.set(format, usual);
  expect([...elementsOf(body)].filter(name => !usual.has(name))).toEqual([]);
  for (const [path, xml] of Object.entries(unzipSync(body)))
    if (path.endsWith('.rels')) expect(strFromU8(xml)).not.toContain('External');
}

/** Attempts on documents. */
export const onDocuments: readonly Attempt[] = [
  ...markup,
  ...formulas.slice(0, 2),
  ...formulas.slice(8, 9),
].flatMap(text =>
  reportFormats.map(
    (format): Attempt => ({
      where: `보고서의 문장·표 → .${format}`,
      what: shown(text),
      outcome: OUTCOMES[format],
      run: () => demandWords(format, text),
    }),
  ),
);
