import * as fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { openXlsx, type Sheet } from 'hucre/xlsx';
import { createBook, loadBook } from '../../src/cli/xlsx/book';
import { plannedTab } from '../../src/model/planned-tab';
import { aPlan, cell, settings } from './a-plan';

const status = aPlan(
  '가과 현황',
  [
    cell(0, 0, 'title', { value: '가과 현황' }),
    cell(1, 0, 'head', { value: '구분' }),
    cell(1, 1, 'head', { value: '계' }),
    cell(2, 0, 'label', { value: '정원', note: '조례의 정원' }),
    cell(2, 1, 'total', { formula: 'SUM(C3:D3)' }),
    cell(2, 2, 'number', { value: 155 }),
    cell(2, 3, 'number', { value: 721.791 }),
    cell(3, 0, 'link', { value: '점검 결과로', link: { tab: '점검 결과', cell: 'B2' } }),
    cell(3, 2, 'text', { value: '0012' }),
  ],
  {
    widths: [124, 75],
    merges: [{ row: 3, col: 2, lastRow: 3, lastCol: 3 }],
    frozenRows: 2,
    frozenColumns: 1,
    colour: '1A73E8',
    landscape: true,
    guard: { by: 'warning', open: [] },
    choices: [
      { area: { row: 2, col: 0, lastRow: 9, lastCol: 0 }, options: ['정원', '현원'] },
      { area: { row: 2, col: 4, lastRow: 9, lastCol: 4 }, options: ['민원, 상담', '기타'] },
    ],
  },
);
const findings = aPlan('점검 결과', [cell(0, 0, 'title', { value: '점검 결과' })], {
  kind: 'findings',
  guard: { by: 'supervisors', open: [] },
});

async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  return (await openXlsx(bytes, { readStyles: true })).sheets;
}

describe('a workbook of plans', () => {
  const made = () => createBook([settings, status, findings]);

  it('gives back what the plans hold, before and after it was a file', async () => {
    const book = made();
    const loaded = await loadBook(await book.save(), 'a.xlsx');
    expect(loaded.readTabs()).toEqual(book.readTabs());
    const [, tab] = loaded.readTabs();
    expect(tab?.rows[3]).toEqual(plannedTab(status).rows[3]);
    expect(tab?.rows[2]?.[3]).toEqual({ value: 721.791, shown: '721.791' });
  });

  it('knows the result of a sum, for viewers that do not calculate', async () => {
    const tab = (await loadBook(await made().save(), 'a.xlsx')).readTabs()[1];
    expect(tab?.rows[2]?.[1]).toEqual({ value: 876.791, shown: '876.791', formula: 'SUM(C3:D3)' });
  });

  it('carries looks, widths, frozen panes, notes, links, colours and choices', async () => {
    const [, sheet, , lists] = await sheetsOf(await made().save());
    expect(sheet?.freezePane).toEqual({ rows: 2, columns: 1 });
    expect(sheet?.columns?.map(column => column.width)).toEqual([17, 10]);
    expect(sheet?.merges).toEqual([{ startRow: 3, startCol: 2, endRow: 3, endCol: 3 }]);
    expect(sheet?.view?.tabColor?.rgb).toMatch(/1A73E8$/);
    expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', fitToPage: true, fitToWidth: 1 });
    expect(sheet?.cells?.get('2,0')?.comment?.text).toBe('조례의 정원');
    expect(sheet?.cells?.get('3,0')?.hyperlink?.location).toBe("'점검 결과'!B2");
    expect(sheet?.cells?.get('1,0')?.style).toMatchObject({
      numFmt: '@',
      font: { bold: true },
      alignment: { horizontal: 'center' },
    });
    expect(sheet?.cells?.get('2,2')?.style?.numFmt).toBe('#,##0.###');
    expect(sheet?.dataValidations).toMatchObject([
      { range: 'A3:A10', values: ['정원', '현원'] },
      { range: 'E3:E10', formula1: '목록_A' },
    ]);
    expect(lists).toMatchObject({ name: '_목록', hidden: true, rows: [['민원, 상담'], ['기타']] });
  });

  it('shows whole numbers without a decimal point', async () => {
    const [, sheet] = await sheetsOf(await made().save());
    expect(sheet?.conditionalRules).toMatchObject([
      { range: 'B3', formula: 'AND(ISNUMBER(B3),B3=INT(B3))', style: { numFmt: '#,##0;-#,##0;' } },
      { range: 'C3:D3', formula: 'AND(ISNUMBER(C3),C3=INT(C3))', style: { numFmt: '#,##0' } },
    ]);
  });

  it('widens a column to its longest number', async () => {
    const sum = [
      cell(0, 0, 'number', { value: 11206728.791 }),
      cell(0, 1, 'total', { formula: 'A1*100' }),
      cell(0, 2, 'text', { value: '가나다라마바사아자차카타파하' }),
    ];
    const [sheet] = await sheetsOf(await createBook([aPlan('가', sum, { widths: [40, 40, 40] })]).save());
    const [number, total, text] = sheet?.columns?.map(column => column.width ?? 0) ?? [];
    expect([number! > 14, total! > 16, text]).toEqual([true, true, 5]);
  });

  it('protects only what the machine makes', async () => {
    const [setup, staff, machine] = await sheetsOf(await made().save());
    expect([setup?.protection, staff?.protection]).toEqual([undefined, undefined]);
    expect(machine?.protection?.sheet).toBe(true);
  });

  it('gives rows the height of their longest text, and leaves them free to grow', async () => {
    const text = '가나다라마바사아자차카타파하'.repeat(4);
    const tall = aPlan('긴 글', [cell(0, 0, 'text', { value: text }), cell(1, 0, 'text')], { widths: [200] });
    const parts = unzipSync(await createBook([tall]).save());
    const xml = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
    const heights = [...xml.matchAll(/<row r="\d+" ht="([\d.]+)"/g)].map(match => Number(match[1]));
    expect(heights[0]).toBeGreaterThan(heights[1]! * 3);
    expect(xml).not.toContain('customHeight');
  });

  it('is the same file whenever it is made', async () => {
    const first = await made().save();
    jest.useFakeTimers({
      now: new Date(2031, 4, 5),
      doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'],
    });
    const second = await made().save();
    jest.useRealTimers();
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  it('refuses a text that no cell holds, and says where it stands', () => {
    const long = aPlan('긴 글', [cell(1, 1, 'text', { value: '가'.repeat(32768) })]);
    expect(() => createBook([long])).toThrow('긴 글!B2의 글이 32768자입니다');
  });
});

describe('writing tabs into a workbook', () => {
  it('puts a made tab in its place and leaves all other sheets as they were', async () => {
    const first = await createBook([settings, findings, status]).save();
    const book = await loadBook(first, 'a.xlsx');
    book.writeTabs([aPlan('점검 결과', [cell(0, 0, 'title', { value: '오류 1' })], { kind: 'findings' })]);
    const second = await book.save();
    const [before, after] = [await sheetsOf(first), await sheetsOf(second)];
    expect(after.map(sheet => sheet.name)).toEqual(['설정', '점검 결과', '가과 현황', '_목록']);
    expect(after[2]).toEqual(before[2]);
    expect(after[1]?.rows).toEqual([['오류 1']]);
  });

  it('puts a tab that was not there behind the others', async () => {
    const book = await loadBook(await createBook([settings]).save(), 'a.xlsx');
    book.writeTabs([findings]);
    expect(book.readTabs().map(tab => tab.name)).toEqual(['설정', '점검 결과']);
  });

  it('does not hand out the hidden tab of long lists', () => {
    const names = createBook([settings, status])
      .readTabs()
      .map(tab => tab.name);
    expect(names).toEqual(['설정', '가과 현황']);
  });

  it('keeps the long lists of earlier tabs when it adds others', async () => {
    const book = await loadBook(await createBook([settings, status]).save(), 'a.xlsx');
    const area = { row: 0, col: 0, lastRow: 0, lastCol: 0 };
    book.writeTabs([aPlan('나과 현황', [], { choices: [{ area, options: ['가, 나', '다'] }] })]);
    const lists = (await sheetsOf(await book.save())).find(sheet => sheet.name === '_목록');
    expect(lists?.rows).toEqual([
      ['민원, 상담', '가, 나'],
      ['기타', '다'],
    ]);
  });
});

describe('names of sheets', () => {
  it('fit into a file, stay apart, and links and formulas follow', () => {
    const long = '주민과 함께 만드는 아주 긴 이름의 스마트도시·정보통신과 현황';
    const link = cell(0, 0, 'link', { value: '가기', link: { tab: `${long}!`, cell: 'A1' } });
    const sum = cell(1, 0, 'total', { formula: `SUM('${long}'!A1:A2)` });
    const book = createBook([aPlan(long, [sum]), aPlan(`${long}!`, [link]), aPlan('가/나과 현황', [])]);
    const tabs = book.readTabs();
    expect(tabs.every(tab => tab.name.length <= 31)).toBe(true);
    expect(new Set(tabs.map(tab => tab.name)).size).toBe(3);
    expect(tabs[2]?.name).toBe('가 나과 현황');
    expect(tabs[0]?.rows[1]?.[0]?.formula).toBe(`SUM('${tabs[0]?.name}'!A1:A2)`);
  });
});

describe('a file that other programs saved', () => {
  /** The file with some of its parts changed or taken out. */
  function withParts(bytes: Uint8Array, parts: Readonly<Record<string, Uint8Array | undefined>>): Uint8Array {
    const changed = Object.entries({ ...unzipSync(bytes), ...parts }).filter(
      ([, part]) => part !== undefined,
    );
    return zipSync(Object.fromEntries(changed) as Record<string, Uint8Array>);
  }

  const workbookOf = (bytes: Uint8Array) => new TextDecoder().decode(unzipSync(bytes)['xl/workbook.xml']);

  it('is given the theme that it lacks, and loses parts that nothing would own', async () => {
    const foreign = withParts(await createBook([settings, status]).save(), {
      'xl/theme/theme1.xml': undefined,
      'xl/printerSettings/printerSettings1.bin': new Uint8Array([1]),
    });
    const names = Object.keys(unzipSync(await (await loadBook(foreign, 'a.xlsx')).save()));
    expect(names).toContain('xl/theme/theme1.xml');
    expect(names).not.toContain('xl/printerSettings/printerSettings1.bin');
  });

  it('keeps the rows to print on every page, its tab in quotes', async () => {
    const first = await createBook([settings, status]).save();
    const second = await (await loadBook(first, 'a.xlsx')).save();
    for (const bytes of [first, second])
      expect(workbookOf(bytes)).toContain('localSheetId="1">\'가과 현황\'!$1:$2</definedName>');
  });

  it('does not grow by columns that were declared to the far end', async () => {
    const parts = unzipSync(await createBook([settings]).save());
    const path = 'xl/worksheets/sheet1.xml';
    const xml = new TextDecoder().decode(parts[path]);
    const columns =
      '<cols><col min="1" max="1" width="20"/><col min="2" max="16384" width="9"/></cols><sheetData>';
    const wide = withParts(zipSync(parts), { [path]: Buffer.from(xml.replace('<sheetData>', columns)) });
    const [sheet] = await sheetsOf(await (await loadBook(wide, 'a.xlsx')).save());
    expect(sheet?.columns).toEqual([{ width: 20 }]);
  });
});

describe('whatever is typed', () => {
  const letters = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '_x000D_',
      '_x005F_',
      ' 앞뒤 ',
      '=SUM(A1)',
      "'",
      '0012',
      '1,234',
      'a\n\nb',
      '\ud83d',
      '\uffff',
      '<&>"',
    ),
  );
  const typed = fc.oneof(
    letters.map(value => ({ look: 'text' as const, value })),
    fc.double({ noNaN: true, min: -1e12, max: 1e12 }).map(value => ({ look: 'number' as const, value })),
  );
  const grid = fc.array(fc.array(typed, { maxLength: 4 }), { maxLength: 4 });

  it('comes back from a file as it was', async () => {
    await fc.assert(
      fc.asyncProperty(grid, async rows => {
        const cells = rows.flatMap((row, r) => row.map(({ look, value }, c) => cell(r, c, look, { value })));
        const book = await loadBook(await createBook([settings, aPlan('탭', cells)]).save(), 'a.xlsx');
        const read = book.readTabs()[1]?.rows ?? [];
        for (const [r, row] of rows.entries())
          for (const [c, { value }] of row.entries()) {
            const expected = value === '' ? null : Object.is(value, -0) ? 0 : value;
            expect(read[r]?.[c]?.value ?? null).toBe(expected);
          }
      }),
      { numRuns: 60 },
    );
  });
});
