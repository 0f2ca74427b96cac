import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadBook } from '../../src/cli/xlsx/book';
import { editedXml } from '../tie-out/reports';
import { aFolder, chwihap } from './a-desk';

/** Whole reports are made and read many times over. */
jest.setTimeout(60_000);

const root = join(__dirname, '../..');
const fixture = (name: string): string => join(root, 'tests/fixtures/reports', name);
const folder = aFolder();
const at = (name: string): string => join(folder, name);

const edit = (from: string, to: string, change: (xml: string) => string): void =>
  writeFileSync(at(to), editedXml(readFileSync(at(from)), change));

beforeAll(async () => {
  await chwihap('import', fixture('2022-가온군-문화관광국.txt'), '-o', at('book.xlsx'));
  for (const kind of ['docx', 'hwpx']) await chwihap('report', at('book.xlsx'), '-o', at(`report.${kind}`));
});

describe('chwihap report', () => {
  it('says that all numbers of the workbook stand in the document', async () => {
    for (const kind of ['docx', 'hwpx', 'html', 'txt']) {
      const { code, out, err } = await chwihap('report', at('book.xlsx'), '-o', at(`again.${kind}`));
      const [, found, all] = /^(\d+)\/(\d+) 대조됨$/m.exec(out) ?? [];
      expect([code, err, found]).toEqual([0, '', all]);
      expect(Number(all)).toBeGreaterThan(200);
    }
  });

  it('tells counts and misses to programs', async () => {
    const { out } = await chwihap('report', at('book.xlsx'), '-o', at('again.docx'), '--json');
    const { report, certificate, spilled } = JSON.parse(out);
    expect([report, spilled]).toEqual([at('again.docx'), []]);
    expect(certificate).toEqual({
      all: certificate.found,
      found: expect.any(Number),
      computed: expect.any(Number),
      missing: [],
      foreign: [],
    });
  });
});

describe('chwihap verify', () => {
  it('ends with 0 where nothing was changed', async () => {
    for (const kind of ['docx', 'hwpx']) {
      const { code, out } = await chwihap('verify', at('book.xlsx'), at(`report.${kind}`));
      expect([code, out]).toEqual([0, '문서가 통합 문서와 같습니다.']);
    }
  });

  it('ends with 1 and names the cells where something was', async () => {
    edit('report.docx', 'edited.docx', xml =>
      xml.replace('5,120백만원', '5,121백만원').replace('국비 2,000', '국비 2,001'),
    );
    const { code, out } = await chwihap('verify', at('book.xlsx'), at('edited.docx'));
    expect(code).toBe(1);
    expect(out.split('\n')[0]).toBe('문서에서 바뀐 숫자 1개, 문장 0줄, 계산한 수 1개');
    expect(out).toMatch(/\n {2}\S+ 사업비 [A-Z]+\d+: 2,000 → 2,001\n/);
  });

  it('tells changes to programs', async () => {
    const { out } = await chwihap('verify', at('book.xlsx'), at('edited.docx'), '--json');
    const { counts, changes } = JSON.parse(out);
    expect(counts).toEqual({ numbers: 1, lines: 0, added: 0, deleted: 0, computed: 1, fixed: 0 });
    const keys = 'kind at cell to before after cells message edits'.split(' ').sort();
    for (const change of changes) expect(Object.keys(change).sort()).toEqual(keys);
    expect(changes[0].edits).toEqual([{ ...changes[0].at, text: '2,001' }]);
  });

  it('applies to a new workbook, leaves the first as it was, and compares again', async () => {
    const before = readFileSync(at('book.xlsx'));
    const applied = await chwihap(
      'verify',
      at('book.xlsx'),
      at('edited.docx'),
      '--apply',
      '-o',
      at('new.xlsx'),
    );
    expect([applied.code, applied.err]).toEqual([0, '']);
    expect(applied.out).toBe(
      `옮긴 칸 1개: ${at('new.xlsx')}\n새 통합 문서로 만든 보고서가 고친 문서와 같습니다.`,
    );
    expect(readFileSync(at('book.xlsx')).equals(before)).toBe(true);
    expect((await chwihap('verify', at('new.xlsx'), at('edited.docx'))).code).toBe(0);
  });

  it('a number stays a number of the sheet, and a new line moves the others down', async () => {
    edit('edited.docx', 'longer.docx', xml => {
      const [line] = /<w:p>(?:(?!<w:p>).)*사업기간:.*?<\/w:p>/.exec(xml)!;
      return xml.replace(line, line + line.replace(/사업기간:[^<]*/, '새로 더한 줄'));
    });
    const args = ['verify', at('book.xlsx'), at('longer.docx'), '--apply', '-o', at('longer.xlsx')];
    expect(await chwihap(...args)).toMatchObject({ code: 0, err: '' });
    const tabs = (await loadBook(readFileSync(at('longer.xlsx')), 'longer.xlsx')).readTabs();
    const values = tabs.flatMap(({ rows }) => rows.flat()).map(({ value }) => value);
    expect(values).toContain(2001);
    const contents = tabs.find(({ name }) => name.endsWith('사업'))!.rows.map(row => row[4]?.value);
    const added = contents.indexOf('새로 더한 줄');
    expect(contents[added - 1]).toContain('사업기간:');
    const orders = tabs
      .find(({ name }) => name.endsWith('사업'))!
      .rows.slice(4, 30)
      .map(row => row[0]?.value);
    expect(orders).toEqual(orders.map((_, i) => i + 1));
  });

  it.each<[string[], string]>([
    [['verify', 'book.xlsx'], '통합 문서(.xlsx)와 고친 보고서'],
    [['verify', 'book.xlsx', 'report.pdf'], '견줄 수 없는 형식입니다'],
    [['verify', 'book.xlsx', 'nowhere.docx'], '파일이 없습니다'],
    [['verify', 'book.xlsx', 'report.docx', '--apply'], '-o로 지정해'],
    [['verify', 'book.xlsx', 'report.docx', '-o', 'x.xlsx'], '--apply와 함께'],
    [['verify', 'book.xlsx', 'report.docx', '--apply', '-o', 'book.xlsx'], '다른 이름을 적어'],
    [['verify', 'book.xlsx', 'letter.docx'], '보고서 문서(.docx, .hwpx)가 아닙니다'],
    [['verify', 'book.xlsx', 'old.hwp'], '.hwpx로 저장해'],
    [['verify', 'book.xlsx', 'other.docx'], '이 통합 문서로 만든 보고서가 아닌 것'],
    [['verify', 'report.docx', 'book.xlsx'], '견줄 수 없는 형식입니다'],
  ])('says in one line what is wrong: %j', async (args, message) => {
    writeFileSync(at('letter.docx'), '안녕하세요.');
    writeFileSync(at('old.hwp'), Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]));
    await chwihap('import', fixture('2024-복지국.txt'), '-o', at('other.xlsx'));
    await chwihap('report', at('other.xlsx'), '-o', at('other.docx'));
    const paths = args.map((arg, i) => (i > 0 && !arg.startsWith('-') ? at(arg) : arg));
    const { code, out, err } = await chwihap(...paths);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err.split('\n')).toHaveLength(1);
    expect(existsSync(at('x.xlsx'))).toBe(false);
  });

  it('helps', async () => {
    const { code, out } = await chwihap('verify', '--help');
    expect([code, out.split('\n')[0]]).toEqual([0, expect.stringContaining('쓰는 법: chwihap verify')]);
  });
});
