import { type Cell as FileCell, writeXlsx } from 'hucre/xlsx';
import { loadBook } from '../../src/cli/xlsx/book';
import type { Cell } from '../../src/model/grid';

/** The cell A1 of a file in which it was written as given. */
async function read(cell: Partial<FileCell>, is1904 = false): Promise<Cell | undefined> {
  const bytes = await writeXlsx({
    sheets: [{ name: '설정', rows: [], cells: new Map([['0,0', cell]]) }],
    dateSystem: is1904 ? '1904' : '1900',
  });
  return (await loadBook(bytes, 'a.xlsx')).readTabs()[0]?.rows[0]?.[0];
}

const withFormat = (value: FileCell['value'], numFmt: string): Partial<FileCell> => ({
  value,
  style: { numFmt },
});

describe('reading a cell of a workbook file', () => {
  const day = new Date(Date.UTC(2023, 9, 31));

  it.each<[string, Partial<FileCell>, Cell]>([
    ['text', { value: ' 가 ' }, { value: ' 가 ', shown: ' 가 ' }],
    ['text of digits', withFormat('0012', '@'), { value: '0012', shown: '0012' }],
    ['a number', { value: 1234.5 }, { value: 1234.5, shown: '1234.5' }],
    ['thousands', withFormat(1234567, '#,##0'), { value: 1234567, shown: '1,234,567' }],
    ['whole in an open format', withFormat(155, '#,##0.###'), { value: 155, shown: '155' }],
    ['a share', withFormat(0.673, '0.00%'), { value: 0.673, shown: '67.30%' }],
    ['a negative', withFormat(-3, '#,##0;△#,##0'), { value: -3, shown: '△3' }],
    ['a unit', withFormat(5, '0"명"'), { value: 5, shown: '5명' }],
    ['a yes', { value: true }, { value: true, shown: 'TRUE' }],
    ['an error', { value: '#DIV/0!' }, { value: '#DIV/0!', shown: '#DIV/0!' }],
    ['a date', withFormat(day, 'yyyy\\-mm\\-dd'), { value: '2023-10-31', shown: '2023-10-31' }],
    ['a Korean date', withFormat(day, 'yyyy. m. d.'), { value: '2023-10-31', shown: '2023. 10. 31.' }],
    ['a date of the country', withFormat(day, 'm/d/yyyy'), { value: '2023-10-31', shown: '2023-10-31' }],
    ['hours alone', withFormat(0.375, 'h:mm'), { value: '9:00', shown: '9:00' }],
  ])('%s', async (_, cell, expected) => {
    expect(await read(cell)).toEqual(expected);
  });

  it('a day with its hour', async () => {
    const cell = await read(withFormat(new Date(Date.UTC(2023, 10, 6, 18, 0)), 'yyyy-mm-dd hh:mm'));
    expect(cell).toEqual({ value: '2023-11-06T18:00', shown: '2023-11-06 18:00' });
  });

  it('a date of the old Mac calendar', async () => {
    expect((await read(withFormat(day, 'yyyy-mm-dd'), true))?.value).toBe('2023-10-31');
  });

  it('rich text as its plain text', async () => {
    const cell = await read({
      value: '',
      richText: [{ text: '굵은', font: { bold: true } }, { text: ' 글' }],
    });
    expect(cell).toEqual({ value: '굵은 글', shown: '굵은 글' });
  });

  it('a formula with and without a result', async () => {
    expect(await read({ formula: 'SUM(B1:C1)', formulaResult: 7 })).toEqual({
      value: 7,
      shown: '7',
      formula: 'SUM(B1:C1)',
    });
    expect(await read({ formula: 'SUM(B1:C1)' })).toEqual({ value: null, shown: '', formula: 'SUM(B1:C1)' });
  });

  it('formulas that share one text', async () => {
    const shared = { formulaType: 'shared', formulaSharedIndex: 0, value: null, type: 'formula' } as const;
    const cells = new Map<string, Partial<FileCell>>([
      ['0,0', { ...shared, formula: 'SUM(B1:C1)', formulaRef: 'A1:A2', formulaResult: 1 }],
      ['1,0', { ...shared, formula: '', formulaResult: 2 }],
    ]);
    const bytes = await writeXlsx({ sheets: [{ name: '설정', rows: [], cells }] });
    const tab = (await loadBook(bytes, 'a.xlsx')).readTabs()[0];
    expect(tab?.rows.map(row => row[0]?.formula)).toEqual(['SUM(B1:C1)', 'SUM(B1:C1)']);
  });

  it('leaves out rows and cells that only look like something', async () => {
    const style = { font: { bold: true } };
    const cells = new Map<string, Partial<FileCell>>([
      ['0,0', { value: '가' }],
      ['0,5', { style }],
      ['9,0', { style }],
    ]);
    const bytes = await writeXlsx({ sheets: [{ name: '설정', rows: [], cells }] });
    expect((await loadBook(bytes, 'a.xlsx')).readTabs()[0]?.rows).toEqual([[{ value: '가', shown: '가' }]]);
  });
});
