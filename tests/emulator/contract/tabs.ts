/** Tabs: names, sizes, order, freezing and merging. */
import type { Behaviour } from './behaviour';

/** Tabs, and what is laid over their cells: merges, formats, rules, links. */
export const tabs: readonly Behaviour[] = [
  {
    says: 'a new tab has 1000 rows and 26 columns',
    body: `equal([sheet.getMaxRows(), sheet.getMaxColumns()], [1000, 26]);`,
  },
  {
    says: 'two tabs cannot have one name',
    body: `
      throws(function () { book.insertSheet(sheet.getName()); },
        'A sheet with the name "' + sheet.getName() + '" already exists. Please enter another name.');`,
  },
  {
    says: 'a tab is found by its exact name, or is null',
    body: `
      equal(book.getSheetByName(sheet.getName()).getSheetId(), sheet.getSheetId());
      equal(book.getSheetByName('없는 탭'), null);`,
  },
  {
    says: 'a name has 100 characters at most',
    body: `throws(function () { sheet.setName(new Array(102).join('가')); }, '100');`,
  },
  {
    says: 'a tab can be put at a place and moved',
    body: `
      book.setActiveSheet(sheet);
      book.moveActiveSheet(1);
      equal(book.getSheets()[0].getSheetId(), sheet.getSheetId());
      equal(sheet.getIndex(), 1);`,
  },
  {
    says: 'columns cannot be frozen through a merged cell',
    body: `
      sheet.getRange('A1:C1').merge();
      throws(function () { sheet.setFrozenColumns(2); },
        "You can't freeze columns which contain only part of a merged cell.");
      sheet.setFrozenRows(1);
      sheet.setFrozenColumns(3);`,
  },
  {
    says: 'cells cannot be merged across what is frozen',
    body: `
      sheet.setFrozenColumns(2);
      throws(function () { sheet.getRange('A1:C1').merge(); }, "can't merge frozen");`,
  },
  {
    says: 'a merge is made or undone as a whole only',
    body: `
      sheet.getRange('A1:B2').merge();
      throws(function () { sheet.getRange('B2:C3').merge(); },
        'You must select all cells in a merged range to merge or unmerge them.');
      throws(function () { sheet.getRange('A1:A2').breakApart(); },
        'You must select all cells in a merged range to merge or unmerge them.');
      equal(sheet.getRange('B2').getMergedRanges()[0].getA1Notation(), 'A1:B2');`,
  },
  {
    says: 'sizes, colours and hiding come back as set',
    body: `
      sheet.setColumnWidths(1, 3, 150).setRowHeight(1, 40).setTabColor('#ff0000');
      equal([sheet.getColumnWidth(3), sheet.getColumnWidth(4), sheet.getRowHeight(1)], [150, 100, 40]);
      equal(sheet.getTabColor(), '#ff0000');
      sheet.hideSheet();
      equal(sheet.isSheetHidden(), true);
      sheet.showSheet();`,
  },
  {
    says: 'formats, fonts and alignments come back as set',
    body: `
      var range = sheet.getRange('A1:B1');
      range.setFontWeights([['bold', 'normal']]).setFontSizes([[12, 10]]).setHorizontalAlignments([['center', 'left']]);
      range.setBackgrounds([['#d2e3fc', null]]).setWraps([[true, false]]).setNumberFormats([['@', '#,##0']]);
      equal(range.getFontWeights(), [['bold', 'normal']]);
      equal(range.getBackgrounds(), [['#d2e3fc', '#ffffff']]);
      equal(range.getNumberFormats(), [['@', '#,##0']]);
      equal(range.getHorizontalAlignments(), [['center', 'left']]);`,
  },
  {
    says: 'a note belongs to a cell, and an empty one is an empty text',
    body: `
      sheet.getRange('A1:B1').setNotes([['메모', null]]);
      equal(sheet.getRange('A1:B1').getNotes(), [['메모', '']]);`,
  },
  {
    says: 'a list of ranges is changed in one call, each range by itself',
    body: `
      var list = sheet.getRangeList(['A1:B1', 'D3']).setBackground('#ff0000').setFontWeight('bold').setNumberFormat('@');
      list.setBorder(true, true, true, true, true, true, '#bfbfbf', SpreadsheetApp.BorderStyle.SOLID).setValue('x');
      equal(sheet.getRange('A1:D1').getBackgrounds(), [['#ff0000', '#ff0000', '#ffffff', '#ffffff']]);
      equal([sheet.getRange('D3').getFontWeight(), sheet.getRange('D3').getValue()], ['bold', 'x']);
      equal(list.getRanges().map(function (range) { return range.getA1Notation(); }), ['A1:B1', 'D3']);
      throws(function () { sheet.getRangeList(['A1', 'A1001']); }, '');
      throws(function () { sheet.getRangeList('A1'); }, "don't match the method signature");`,
  },
  {
    says: 'a tab made after another has what stands in it and what lies over it',
    body: `
      var rule = SpreadsheetApp.newDataValidation().requireValueInList(['천원', '원'], true).setAllowInvalid(true).build();
      sheet.getRange('A1:B2').setValues([['제목', ''], [2, 3]]).setBackground('#d2e3fc').setNotes([['메모', ''], ['', '']]);
      sheet.getRange('C2').setFormula('=SUM(A2:B2)');
      sheet.getRange('A1:B1').merge();
      sheet.getRange('D1').setNumberFormat('@').setDataValidation(rule);
      sheet.setColumnWidths(1, 2, 150).setTabColor('#ff0000').insertRowsAfter(1000, 10).setFrozenRows(1);
      var copy = book.insertSheet(sheet.getName() + '-2', sheet.getIndex(), { template: sheet });
      try {
        sheet.getRange('A2').setValue(7);
        equal(copy.getRange('A1:C2').getValues(), [['제목', '', ''], [2, 3, 5]]);
        equal([copy.getRange('B2').getBackground(), copy.getRange('A1').getNote()], ['#d2e3fc', '메모']);
        equal(copy.getRange('A1').getMergedRanges()[0].getA1Notation(), 'A1:B1');
        equal(copy.getRange('D1').getNumberFormat(), '@');
        equal(copy.getRange('D1').getDataValidation().getCriteriaValues()[0], ['천원', '원']);
        equal([copy.getColumnWidth(2), copy.getFrozenRows(), copy.getMaxRows()], [150, 1, 1010]);
        equal([copy.getTabColor(), copy.getIndex()], ['#ff0000', sheet.getIndex() + 1]);
      } finally { book.deleteSheet(copy); }`,
  },
  {
    says: 'a strict rule refuses what is not in its list; one that only warns does not',
    body: `
      var strict = SpreadsheetApp.newDataValidation().requireValueInList(['천원', '원'], true).setAllowInvalid(false).build();
      sheet.getRange('A1').setDataValidation(strict).setValue('천원');
      throws(function () { sheet.getRange('A1').setValue('억원'); },
        'The data you entered in cell A1 violates the data validation rules set on this cell.');
      sheet.getRange('B1').setDataValidation(strict.copy().setAllowInvalid(true).build()).setValue('억원');
      equal(sheet.getRange('B1').getValue(), '억원');
      equal(sheet.getRange('A1').getDataValidation().getCriteriaValues()[0], ['천원', '원']);`,
  },
  {
    says: 'a rich text carries links',
    body: `
      var link = 'https://example.com/#gid=0&range=A1';
      var value = SpreadsheetApp.newRichTextValue().setText('보기').setLinkUrl(link).build();
      var range = sheet.getRange('A1').setRichTextValue(value);
      equal([range.getValue(), range.getRichTextValue().getLinkUrl()], ['보기', link]);`,
  },
  {
    says: 'a range whose rows are gone cannot be read or written',
    body: `
      var range = sheet.getRange('A1000');
      sheet.deleteRows(1000, 1);
      throws(function () { range.getValue(); }, '');
      throws(function () { range.getValues(); }, '');
      throws(function () { range.setValue(1); }, '');`,
  },
  {
    says: 'rows and columns that are deleted take their cells along',
    body: `
      sheet.getRange('A1:B3').setValues([[1, 'a'], [2, 'b'], [3, 'c']]);
      sheet.deleteRow(2);
      sheet.deleteColumn(1);
      equal(sheet.getDataRange().getValues(), [['a'], ['c']]);
      equal([sheet.getMaxRows(), sheet.getMaxColumns()], [999, 25]);`,
  },
];
