/** Files that people bring: each is refused in one line that says what to do, or read; the file itself is not touched. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { writeWhole } from '../../src/cli/files';
import { loadBook } from '../../src/cli/xlsx/book';
import { aFolder, chwihap } from './a-desk';

jest.setTimeout(60_000);
const folder = aFolder();
const at = (name: string): string => join(folder, name);
const command = resolve(__dirname, '../../build/bin/chwihap.mjs');
const SETUP = 'xl/worksheets/sheet2.xml';
const STATUS = 'xl/worksheets/sheet4.xml';
let parts: Record<string, Uint8Array>;

beforeAll(async () => {
  await chwihap('new', '-o', at('new.xlsx'));
  parts = unzipSync(readFileSync(at('new.xlsx')));
});

const xmlOf = (name: string): string => new TextDecoder().decode(parts[name]);

/** The workbook with one of its parts changed. */
const withPart = (name: string, change: (xml: string) => string): Uint8Array =>
  zipSync({ ...parts, [name]: Buffer.from(change(xmlOf(name))) }, { level: 1 });

/** The workbook with rows more in its first 현황. */
const withRows = (rows: string): Uint8Array =>
  withPart(STATUS, xml => xml.replace('</sheetData>', `${rows}</sheetData>`));

const withoutPart = (name: string): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).filter(([own]) => own !== name)), { level: 1 });

const typedCell = (text: string): string =>
  `<row r="300"><c r="M300" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c></row>`;

const manyRows = (cell: string): string =>
  Array.from({ length: 300_000 }, (_, i) => `<row r="${i + 301}">${cell}</row>`).join('');

/** Checks the file and writes the result beside; the file must be as it was. */
async function checked(bytes: Uint8Array) {
  writeFileSync(at('given.xlsx'), bytes);
  const ran = await chwihap('check', at('given.xlsx'), '-o', at('out.xlsx'));
  expect(Buffer.from(bytes).equals(readFileSync(at('given.xlsx')))).toBe(true);
  return ran;
}

describe('a file that cannot be read is refused in one line', () => {
  test.each<[string, () => Uint8Array, string]>([
    [
      'a few hundred thousand filled rows',
      () => withRows(manyRows('<c><v>1</v></c>')),
      '300,300째 줄까지 적혀 있어',
    ],
    [
      'a cell at the far end',
      () => withRows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      '1,048,576째 줄까지 적혀 있어',
    ],
    ['a part cut off', () => withPart(SETUP, xml => xml.slice(0, 900)), '잘렸거나 손상'],
    ['a part that is gone', () => withoutPart(STATUS), '잘렸거나 손상'],
    [
      'no tabs',
      () => withPart('xl/workbook.xml', xml => xml.replace(/<sheets>.*<\/sheets>/s, '<sheets/>')),
      '설정 탭이 없습니다',
    ],
    ['CSV by another name', () => Buffer.from('과,사업\n가과,1\n'), '.xlsx 파일이 아닙니다'],
    ['a page of the web by another name', () => Buffer.from('<html></html>'), '.xlsx 파일이 아닙니다'],
  ])('%s', async (_, make, message) => {
    const { code, out, err } = await checked(make());
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err.split('\n')).toHaveLength(1);
    expect(err).toMatch(/(주세요|주십시오)\.$/);
    expect(readdirSync(folder)).not.toContain('out.xlsx');
  });
});

describe('what can be read is read, and what was typed comes back', () => {
  test.each([
    ['a return that Excel spells out', '가_x000D_나', '가\r나'],
    ['an escape that somebody typed', '_x005F_x000D_', '_x000D_'],
    ['more letters than a cell of Excel holds', '가'.repeat(33_000), '가'.repeat(33_000)],
    ['more letters than a cell of Sheets holds', '가'.repeat(60_000), '가'.repeat(60_000)],
    ['a control character', '가&#x7;나', '가\u0007나'],
  ])('%s', async (_, written, text) => {
    const bytes = withRows(typedCell(written));
    const { code, err } = await checked(bytes);
    expect([code, err]).toEqual([1, '']);
    const again = (await loadBook(readFileSync(at('out.xlsx')), 'out.xlsx')).readTabs();
    expect(again.find(tab => tab.rows[299])?.rows[299]?.[12]?.value).toBe(text);
    rmSync(at('out.xlsx'));
  });

  test('a few hundred thousand rows that somebody only formatted', async () => {
    const { err } = await checked(withRows(manyRows('<c s="1"/>')));
    expect(err).toBe('');
  });

  test('formulas without their values, and errors in place of values', async () => {
    const bytes = withPart(STATUS, xml =>
      xml
        .replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1')
        .replace(
          '</sheetData>',
          '<row r="300"><c r="M300" t="e"><f>A1+1</f><v>#REF!</v></c></row></sheetData>',
        ),
    );
    const { out, err } = await checked(bytes);
    expect(err).toBe('');
    expect(out).toContain('#REF!');
  });
});

describe('a result is there whole, or as it was before', () => {
  it('says so where the disk is full', async () => {
    await expect(writeWhole('/dev/full', new Uint8Array(1 << 20))).rejects.toThrow('디스크가 가득 차서');
  });

  it('leaves the old file where writing breaks off', () => {
    writeFileSync(at('old.xlsx'), 'old');
    const run = `ulimit -f 8; exec "${process.execPath}" "${command}" new -o "${at('old.xlsx')}"`;
    const { status, stderr } = spawnSync('bash', ['-c', run], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, expect.stringContaining('저장하지 못했습니다')]);
    expect(readFileSync(at('old.xlsx'), 'utf8')).toBe('old');
    expect(readdirSync(folder).filter(name => name.endsWith('.tmp'))).toEqual([]);
  });
});
