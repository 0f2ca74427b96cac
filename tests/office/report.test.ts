import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chwihap } from '../cli/a-desk';
import { partsOf } from '../documents/reading';
import { bookmarksOf, fontsOf, pagesOf, printed } from './printed';
import { aFolder } from './programs';
import { reportTexts } from './published';

const folder = aFolder();
const at = (name: string): string => join(folder, name);

/** Folders that a run has left behind. */
const leftBehind = (): string[] => readdirSync(tmpdir()).filter(name => /^chwihap-\w{6}$/.test(name));

/** What the contents list of a .docx says, by bookmark. */
function saidPages(docx: string): Record<string, number> {
  const xml = partsOf(readFileSync(docx))['word/document.xml']!;
  const said = xml.matchAll(/PAGEREF (\S+) \\h <\/w:instrText>.*?<w:t[^>]*>(\d+)<\/w:t>/g);
  return Object.fromEntries(Array.from(said, ([, name, page]) => [name, Number(page)]));
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(reportTexts)('%s', text => {
  const book = at('book.xlsx');

  it('--exact: the contents list says the pages that LibreOffice prints', async () => {
    await chwihap('import', text, '-o', book);
    const { code, out } = await chwihap('report', book, '-o', at('exact.docx'), '--exact');
    expect([code, out]).toEqual([0, expect.stringMatching(/\n쓰인 글꼴: .*Nanum/)]);
    const met = bookmarksOf(printed(at('exact.docx'), folder));
    const front = Math.min(...Object.values(met)) - 1;
    const said = saidPages(at('exact.docx'));
    expect(Object.keys(said).length).toBeGreaterThan(2);
    expect(said).toEqual(
      Object.fromEntries(Object.keys(said).map(name => [name, (met[name] ?? Number.NaN) - front])),
    );
  });
});

describe('a .pdf', () => {
  it('has its bookmarks, its fonts, no gap before digits, and leaves nothing behind', async () => {
    await chwihap('import', reportTexts[0]!, '-o', at('book.xlsx'));
    const before = leftBehind();
    expect((await chwihap('report', at('book.xlsx'), '-o', at('report.pdf'))).code).toBe(0);
    expect(leftBehind()).toEqual(before);
    expect(Object.keys(bookmarksOf(at('report.pdf'))).length).toBeGreaterThan(20);
    const fonts = fontsOf(at('report.pdf')).split('\n').slice(2, -1);
    expect(fonts.every(font => / yes (?:yes|no ) (?:yes|no ) +\d+ +0$/.test(font))).toBe(true);
    const pages = pagesOf(at('report.pdf'));
    expect(pages.join('\n')).toMatch(/5개과 ?19개팀/);
    const lines = pages.join('\n').split('\n');
    const torn = lines.filter(
      (line, i) => /\d$/.test(lines[i - 1] ?? '') && /^\s*(?:천?원|[명건회개])/.test(line),
    );
    expect(torn).toEqual([]);
    for (const hanja of ['舊', '休', '區']) expect(pages.join('\n')).toContain(hanja);
    expect(pages[2]).toMatch(/^\s*- ?1 ?-\s*$/m);
  });
});
