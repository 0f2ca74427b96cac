/** What cells give back of what was written to them. */
import type { Behaviour } from './behaviour';

/** Kinds of values, shown texts, and data that do not fit. */
export const values: readonly Behaviour[] = [
  {
    says: 'an empty tab has a data range of one empty cell',
    body: `
      equal(sheet.getDataRange().getValues(), [['']]);
      equal(sheet.getDataRange().getA1Notation(), 'A1');
      equal([sheet.getLastRow(), sheet.getLastColumn()], [0, 0]);`,
  },
  {
    says: 'numbers, texts and truth values come back as such, and null empties a cell',
    body: `
      var range = sheet.getRange('A1:D1');
      range.setValues([[1.5, 'text', true, 'x']]);
      range.getCell(1, 4).setValue(null);
      equal(range.getValues(), [[1.5, 'text', true, '']]);`,
  },
  {
    says: 'a date is a Date of the script, and shown as the locale shows dates',
    body: `
      var range = sheet.getRange('A1').setValue(new Date(2023, 9, 31));
      var value = range.getValue();
      equal(value instanceof Date, true);
      equal([value.getFullYear(), value.getMonth(), value.getDate()], [2023, 9, 31]);
      equal(range.getDisplayValue(), '2023. 10. 31');`,
  },
  {
    says: 'arrays are arrays of the script',
    body: `
      var found = sheet.getRange('A1:B2').getValues();
      equal([found instanceof Array, Array.isArray(found[0])], [true, true]);`,
  },
  {
    says: 'the data must have as many rows as the range',
    body: `
      throws(function () { sheet.getRange('A1:B2').setValues([[1, 2]]); },
        'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.');`,
  },
  {
    says: 'the data must have as many columns as the range, in every row',
    body: `
      throws(function () { sheet.getRange('A1:B2').setValues([[1, 2], [3]]); },
        'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.');`,
  },
  {
    says: 'nothing is written when the data do not fit',
    body: `
      throws(function () { sheet.getRange('A1:B2').setValues([[1, 2], [3]]); }, 'does not match');
      equal(sheet.getRange('A1').getValue(), '');`,
  },
  {
    says: 'a cell holds 50,000 characters and no more',
    body: `
      var text = new Array(50001).join('가');
      equal(sheet.getRange('A1').setValue(text).getValue().length, 50000);
      throws(function () { sheet.getRange('A1').setValue(text + '나'); },
        'Your input contains more than the maximum of 50000 characters in a single cell.');`,
  },
  {
    says: 'a share is a number, and only its shown text has the percent sign',
    body: `
      var range = sheet.getRange('A1').setNumberFormat('0.00%').setValue(0.673);
      equal([range.getValue(), range.getDisplayValue()], [0.673, '67.30%']);`,
  },
  {
    says: 'thousands are separated in the shown text only',
    body: `
      var range = sheet.getRange('A1').setNumberFormat('#,##0').setValue(1234567);
      equal([range.getValue(), range.getDisplayValue()], [1234567, '1,234,567']);`,
  },
  {
    says: 'the point of a number format is shown even when no digit follows it',
    body: `
      var range = sheet.getRange('A1:A2').setNumberFormat('#,##0.###').setValues([[1234], [0.5]]);
      equal(range.getDisplayValues(), [['1,234.'], ['0.5']]);`,
  },
  {
    says: 'writing to a merged cell keeps the top left value only',
    body: `
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A1:B1').setValues([['kept', 'lost']]);
      equal(sheet.getRange('A1:B1').getValues(), [['kept', '']]);`,
  },
  {
    says: 'merging cells empties all but the first',
    body: `
      sheet.getRange('A1:B1').setValues([['kept', 'lost']]).merge().breakApart();
      equal(sheet.getRange('A1:B1').getValues(), [['kept', '']]);`,
  },
  {
    says: 'clearing content leaves formats and notes',
    body: `
      var range = sheet.getRange('A1').setValue(1).setNote('note').setBackground('#ff0000');
      range.clearContent();
      equal([range.getValue(), range.getNote(), range.getBackground()], ['', 'note', '#ff0000']);
      sheet.clear();
      equal(range.getBackground(), '#ffffff');`,
  },
];
