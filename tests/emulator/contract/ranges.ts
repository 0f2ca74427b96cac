/** Ranges: how they are named, and what lies outside. */
import type { Behaviour } from './behaviour';

const refuses = (call: string, message: string): Behaviour => ({
  says: `${call} is refused`,
  body: `throws(function () { sheet.${call}; }, ${JSON.stringify(message)});`,
});

/** Numbers, A1 notation and the edges of the grid. */
export const ranges: readonly Behaviour[] = [
  refuses('getRange(0, 1)', 'The starting row of the range is too small.'),
  refuses('getRange(1, 0)', 'The starting column of the range is too small.'),
  refuses('getRange(1, 1, 0)', 'The number of rows in the range must be at least 1.'),
  refuses('getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'),
  refuses('getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'),
  refuses('getRange(1, 27)', 'The coordinates of the range are outside the dimensions of the sheet.'),
  refuses("getRange('없음')", 'Range not found'),
  refuses(
    "getRange('A1', 'B2')",
    "The parameters (String,String) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
  ),
  refuses("getRange('1', 2)", "don't match the method signature for SpreadsheetApp.Sheet.getRange."),
  refuses(
    "getRange('A1').setValues([1])",
    "don't match the method signature for SpreadsheetApp.Range.setValues.",
  ),
  refuses(
    "getRange('A1').setNumberFormat(1)",
    "don't match the method signature for SpreadsheetApp.Range.setNumberFormat.",
  ),
  {
    says: 'a range is named by numbers or in A1 notation',
    body: `
      equal(sheet.getRange(2, 3, 2, 2).getA1Notation(), 'C2:D3');
      equal(sheet.getRange('C2:D3').getNumRows(), 2);
      equal(sheet.getRange('B:B').getNumRows(), sheet.getMaxRows());
      equal(sheet.getRange('2:3').getNumColumns(), sheet.getMaxColumns());
      equal(sheet.getRange('AA1:AA1'.replace(/AA/g, 'Z')).getColumn(), 26);`,
  },
  {
    says: 'a tab is named before a !, quoted, with its apostrophes doubled',
    body: `
      sheet.setName("행정과's 현황");
      sheet.getRange('A1').setValue(7);
      equal(book.getRange("'행정과''s 현황'!A1").getValue(), 7);
      throws(function () { book.getRange("'없는 탭'!A1"); }, 'Range not found');`,
  },
  {
    says: 'the data range reaches to the last cell that holds something',
    body: `
      sheet.getRange('C5').setValue('x');
      sheet.getRange('F9').setBackground('#ff0000');
      equal(sheet.getDataRange().getA1Notation(), 'A1:C5');
      equal([sheet.getLastRow(), sheet.getLastColumn()], [5, 3]);`,
  },
  {
    says: 'a range moves and grows by offset',
    body: `
      equal(sheet.getRange('B2:C3').offset(1, 1).getA1Notation(), 'C3:D4');
      equal(sheet.getRange('B2').offset(0, 0, 2, 3).getA1Notation(), 'B2:D3');
      throws(function () { sheet.getRange('A1').offset(-1, 0); }, 'The starting row of the range is too small.');`,
  },
  {
    says: 'a range that was outside lies inside once rows are put in',
    body: `
      throws(function () { sheet.getRange(1001, 1); }, 'outside the dimensions');
      sheet.insertRowsAfter(sheet.getMaxRows(), 10);
      equal(sheet.getRange(1010, 1).setValue('x').getRow(), 1010);`,
  },
];
