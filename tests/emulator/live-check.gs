// To be pasted into the script of an empty Korean spreadsheet, with the project's appsscript.json.
// liveCheck() says of each behaviour whether Google does what the emulator does, and stops before its time is over;
// liveDoubts() answers what no source settles. Written by UPDATE_EMULATED=1 npx jest tests/emulator/contract.

function equal(found, wanted) {
  var left = JSON.stringify(found), right = JSON.stringify(wanted);
  if (left !== right) throw new Error('found ' + left + ', wanted ' + right);
}
function throws(work, message) {
  try { work(); } catch (error) {
    if (String(error.message).indexOf(message) < 0) throw new Error('threw ' + error.message);
    return;
  }
  throw new Error('nothing was thrown');
}
function within(check) {
  var book = SpreadsheetApp.getActive();
  var sheet = book.insertSheet('대조 ' + Utilities.getUuid());
  try { check(book, sheet); } finally { book.deleteSheet(sheet); }
}

function check0() { within(function (book, sheet) {
      equal(sheet.getDataRange().getValues(), [['']]);
      equal(sheet.getDataRange().getA1Notation(), 'A1');
      equal([sheet.getLastRow(), sheet.getLastColumn()], [0, 0]);}); }
function check1() { within(function (book, sheet) {
      var range = sheet.getRange('A1:D1');
      range.setValues([[1.5, 'text', true, 'x']]);
      range.getCell(1, 4).setValue(null);
      equal(range.getValues(), [[1.5, 'text', true, '']]);}); }
function check2() { within(function (book, sheet) {
      var range = sheet.getRange('A1').setValue(new Date(2023, 9, 31));
      var value = range.getValue();
      equal(value instanceof Date, true);
      equal([value.getFullYear(), value.getMonth(), value.getDate()], [2023, 9, 31]);
      equal(range.getDisplayValue(), '2023. 10. 31');}); }
function check3() { within(function (book, sheet) {
      var found = sheet.getRange('A1:B2').getValues();
      equal([found instanceof Array, Array.isArray(found[0])], [true, true]);}); }
function check4() { within(function (book, sheet) {
      throws(function () { sheet.getRange('A1:B2').setValues([[1, 2]]); },
        'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.');}); }
function check5() { within(function (book, sheet) {
      throws(function () { sheet.getRange('A1:B2').setValues([[1, 2], [3]]); },
        'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.');}); }
function check6() { within(function (book, sheet) {
      throws(function () { sheet.getRange('A1:B2').setValues([[1, 2], [3]]); }, 'does not match');
      equal(sheet.getRange('A1').getValue(), '');}); }
function check7() { within(function (book, sheet) {
      var text = new Array(50001).join('가');
      equal(sheet.getRange('A1').setValue(text).getValue().length, 50000);
      throws(function () { sheet.getRange('A1').setValue(text + '나'); },
        'Your input contains more than the maximum of 50000 characters in a single cell.');}); }
function check8() { within(function (book, sheet) {
      var range = sheet.getRange('A1').setNumberFormat('0.00%').setValue(0.673);
      equal([range.getValue(), range.getDisplayValue()], [0.673, '67.30%']);}); }
function check9() { within(function (book, sheet) {
      var range = sheet.getRange('A1').setNumberFormat('#,##0').setValue(1234567);
      equal([range.getValue(), range.getDisplayValue()], [1234567, '1,234,567']);}); }
function check10() { within(function (book, sheet) {
      var range = sheet.getRange('A1:A2').setNumberFormat('#,##0.###').setValues([[1234], [0.5]]);
      equal(range.getDisplayValues(), [['1,234.'], ['0.5']]);}); }
function check11() { within(function (book, sheet) {
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A1:B1').setValues([['kept', 'lost']]);
      equal(sheet.getRange('A1:B1').getValues(), [['kept', '']]);}); }
function check12() { within(function (book, sheet) {
      sheet.getRange('A1:B1').setValues([['kept', 'lost']]).merge().breakApart();
      equal(sheet.getRange('A1:B1').getValues(), [['kept', '']]);}); }
function check13() { within(function (book, sheet) {
      var range = sheet.getRange('A1').setValue(1).setNote('note').setBackground('#ff0000');
      range.clearContent();
      equal([range.getValue(), range.getNote(), range.getBackground()], ['', 'note', '#ff0000']);
      sheet.clear();
      equal(range.getBackground(), '#ffffff');}); }
function check14() { within(function (book, sheet) {equal(sheet.getRange('A1').setValue("1,234").getValue(), 1234);}); }
function check15() { within(function (book, sheet) {equal(sheet.getRange('A1').setValue("0010").getValue(), 10);}); }
function check16() { within(function (book, sheet) {equal(sheet.getRange('A1').setValue("-5").getValue(), -5);}); }
function check17() { within(function (book, sheet) {equal(sheet.getRange('A1').setValue("+3").getValue(), 3);}); }
function check18() { within(function (book, sheet) {equal(sheet.getRange('A1').setValue(".5").getValue(), 0.5);}); }
function check19() { within(function (book, sheet) {equal(sheet.getRange('A1').setValue("1e3").getValue(), 1000);}); }
function check20() { within(function (book, sheet) {equal(sheet.getRange('A1').setValue("12%").getValue(), 0.12);}); }
function check21() { within(function (book, sheet) {equal(sheet.getRange('A1').setValue("₩1,000").getValue(), 1000);}); }
function check22() { within(function (book, sheet) {equal(sheet.getRange('A1').setValue("22 34").getValue(), 2234);}); }
function check23() { within(function (book, sheet) {equal(sheet.getRange('A1').setValue("(123)").getValue(), -123);}); }
function check24() { within(function (book, sheet) {equal(sheet.getRange('A1').setValue("TRUE").getValue(), true);}); }
function check25() { within(function (book, sheet) {equal(sheet.getRange('A1').setValue("false").getValue(), false);}); }
function check26() { within(function (book, sheet) {equal(sheet.getRange('A1').setValue("10.31").getValue(), 10.31);}); }
function check27() { within(function (book, sheet) {
    var value = sheet.getRange('A1').setValue("2023-10-31").getValue();
    equal(value instanceof Date, true);
    equal([value.getFullYear(), value.getMonth() + 1, value.getDate()], [2023, 10, 31]);}); }
function check28() { within(function (book, sheet) {
    var value = sheet.getRange('A1').setValue("2023/10/31").getValue();
    equal(value instanceof Date, true);
    equal([value.getFullYear(), value.getMonth() + 1, value.getDate()], [2023, 10, 31]);}); }
function check29() { within(function (book, sheet) {
    var value = sheet.getRange('A1').setValue("2023. 10. 31.").getValue();
    equal(value instanceof Date, true);
    equal([value.getFullYear(), value.getMonth() + 1, value.getDate()], [2023, 10, 31]);}); }
function check30() { within(function (book, sheet) {
    var value = sheet.getRange('A1').setValue("2023. 11.").getValue();
    equal(value instanceof Date, true);
    equal([value.getFullYear(), value.getMonth() + 1, value.getDate()], [2023, 11, 1]);}); }
function check31() { within(function (book, sheet) {
    var value = sheet.getRange('A1').setValue("10. 31.").getValue();
    equal(value instanceof Date, true);
    equal([value.getFullYear(), value.getMonth() + 1, value.getDate()], [new Date().getFullYear(), 10, 31]);}); }
function check32() { within(function (book, sheet) {
    var value = sheet.getRange('A1').setValue("1-2").getValue();
    equal(value instanceof Date, true);
    equal([value.getFullYear(), value.getMonth() + 1, value.getDate()], [new Date().getFullYear(), 1, 2]);}); }
function check33() { within(function (book, sheet) {
    var value = sheet.getRange('A1').setValue("10/31").getValue();
    equal(value instanceof Date, true);
    equal([value.getFullYear(), value.getMonth() + 1, value.getDate()], [new Date().getFullYear(), 10, 31]);}); }
function check34() { within(function (book, sheet) {
    var value = sheet.getRange('A1').setValue("2023년 10월 31일").getValue();
    equal(value instanceof Date, true);
    equal([value.getFullYear(), value.getMonth() + 1, value.getDate()], [2023, 10, 31]);}); }
function check35() { within(function (book, sheet) {
    var value = sheet.getRange('A1').setValue("10월 31일").getValue();
    equal(value instanceof Date, true);
    equal([value.getFullYear(), value.getMonth() + 1, value.getDate()], [new Date().getFullYear(), 10, 31]);}); }
function check36() { within(function (book, sheet) {equal(sheet.getRange('A1').setValue("2. 30.").getValue(), "2. 30.");}); }
function check37() { within(function (book, sheet) {equal(sheet.getRange('A1').setValue("13. 1.").getValue(), "13. 1.");}); }
function check38() { within(function (book, sheet) {equal(sheet.getRange('A1').setValue("-").getValue(), "-");}); }
function check39() { within(function (book, sheet) {equal(sheet.getRange('A1').setValue("2(1)").getValue(), "2(1)");}); }
function check40() { within(function (book, sheet) {equal(sheet.getRange('A1').setValue("39,002 (195)").getValue(), "39,002 (195)");}); }
function check41() { within(function (book, sheet) {equal(sheet.getRange('A1').setValue("10개소(35주)").getValue(), "10개소(35주)");}); }
function check42() { within(function (book, sheet) {equal(sheet.getRange('A1').setValue("1,23").getValue(), "1,23");}); }
function check43() { within(function (book, sheet) {equal(sheet.getRange('A1').setValue(" 들여쓴 글").getValue(), " 들여쓴 글");}); }
function check44() { within(function (book, sheet) {
      var texts = ['1-2', '=1+2', '10. 31.', '+82', '-항목', '@이름', "'인용'", '0010', 'TRUE', '12%'];
      var range = sheet.getRange(1, 1, texts.length, 1);
      range.setValues(texts.map(function (text) { return ["'" + text]; }));
      equal(range.getValues().map(function (row) { return row[0]; }), texts);
      equal(range.getFormulas().join(''), '');}); }
function check45() { within(function (book, sheet) {
      var texts = ['1-2', '10. 31.', '2023. 11.', '0010', '12%', 'TRUE', '- 항목', '+82', '@이름'];
      var range = sheet.getRange(1, 1, texts.length, 1).setNumberFormat('@');
      range.setValues(texts.map(function (text) { return [text]; }));
      equal(range.getValues().map(function (row) { return row[0]; }), texts);}); }
function check46() { within(function (book, sheet) {
      var range = sheet.getRange('A1').setValue('=1+2');
      equal([range.getValue(), range.getFormula()], [3, '=1+2']);}); }
function check47() { within(function (book, sheet) {
      sheet.getRange('A1:A2').setValues([['+ 항목'], ['- 항목']]);
      equal(sheet.getRange('A1:A2').getValues().map(function (row) { return row[0] === '+ 항목' || row[0] === '- 항목'; }),
        [false, false]);}); }
function check48() { within(function (book, sheet) {
      var text = SpreadsheetApp.newRichTextValue().setText('=1-2').build();
      equal(sheet.getRange('A1').setRichTextValue(text).getValue(), '=1-2');}); }
function check49() { within(function (book, sheet) {
      sheet.getRange('A1:A2').setValues([['2023-10-31'], ['12%']]);
      equal(sheet.getRange('A1:A2').getDisplayValues(), [['2023-10-31'], ['12%']]);}); }
function check50() { within(function (book, sheet) {
      var range = sheet.getRange('A1').setNumberFormat('#,##0').setValue('1-2');
      equal(typeof range.getValue(), 'number');
      equal(range.getNumberFormat(), '#,##0');}); }
function check51() { within(function (book, sheet) {
    sheet.getRange('A1:C2').setValues([[1, 2, 'x'], [4, '', true]]);
    equal(sheet.getRange('E1').setFormula("=SUM(A1:B2)").getValue(), 7);}); }
function check52() { within(function (book, sheet) {
    sheet.getRange('A1:C2').setValues([[1, 2, 'x'], [4, '', true]]);
    equal(sheet.getRange('E1').setFormula("=SUM(A1,B1)-SUM(A2)").getValue(), -1);}); }
function check53() { within(function (book, sheet) {
    sheet.getRange('A1:C2').setValues([[1, 2, 'x'], [4, '', true]]);
    equal(sheet.getRange('E1').setFormula("=SUM(A1:C2)").getValue(), 7);}); }
function check54() { within(function (book, sheet) {
    sheet.getRange('A1:C2').setValues([[1, 2, 'x'], [4, '', true]]);
    equal(sheet.getRange('E1').setFormula("=A2/B1").getValue(), 2);}); }
function check55() { within(function (book, sheet) {
    sheet.getRange('A1:C2').setValues([[1, 2, 'x'], [4, '', true]]);
    equal(sheet.getRange('E1').setFormula("=A1+B2").getValue(), 1);}); }
function check56() { within(function (book, sheet) {
    sheet.getRange('A1:C2').setValues([[1, 2, 'x'], [4, '', true]]);
    equal(sheet.getRange('E1').setFormula("=1+2*3").getValue(), 7);}); }
function check57() { within(function (book, sheet) {
    sheet.getRange('A1:C2').setValues([[1, 2, 'x'], [4, '', true]]);
    equal(sheet.getRange('E1').setFormula("=-(1+2)^2").getValue(), 9);}); }
function check58() { within(function (book, sheet) {
    sheet.getRange('A1:C2').setValues([[1, 2, 'x'], [4, '', true]]);
    equal(sheet.getRange('E1').setFormula("=50%").getValue(), 0.5);}); }
function check59() { within(function (book, sheet) {
    sheet.getRange('A1:C2').setValues([[1, 2, 'x'], [4, '', true]]);
    equal(sheet.getRange('E1').setFormula("=A1/B2").getValue(), '#DIV/0!');}); }
function check60() { within(function (book, sheet) {
    sheet.getRange('A1:C2').setValues([[1, 2, 'x'], [4, '', true]]);
    equal(sheet.getRange('E1').setFormula("=A1+C1").getValue(), '#VALUE!');}); }
function check61() { within(function (book, sheet) {
    sheet.getRange('A1:C2').setValues([[1, 2, 'x'], [4, '', true]]);
    equal(sheet.getRange('E1').setFormula("=IF(A2>B1,\"위\",\"아래\")").getValue(), '위');}); }
function check62() { within(function (book, sheet) {
    sheet.getRange('A1:C2').setValues([[1, 2, 'x'], [4, '', true]]);
    equal(sheet.getRange('E1').setFormula("=IF(A1=B1,1,0)").getValue(), 0);}); }
function check63() { within(function (book, sheet) {
    sheet.getRange('A1:C2').setValues([[1, 2, 'x'], [4, '', true]]);
    equal(sheet.getRange('E1').setFormula("=IFERROR(A1/B2,\"-\")").getValue(), '-');}); }
function check64() { within(function (book, sheet) {
    sheet.getRange('A1:C2').setValues([[1, 2, 'x'], [4, '', true]]);
    equal(sheet.getRange('E1').setFormula("=ROUND(2.345,2)").getValue(), 2.35);}); }
function check65() { within(function (book, sheet) {
    sheet.getRange('A1:C2').setValues([[1, 2, 'x'], [4, '', true]]);
    equal(sheet.getRange('E1').setFormula("=ROUND(-2.5)").getValue(), -3);}); }
function check66() { within(function (book, sheet) {
    sheet.getRange('A1:C2').setValues([[1, 2, 'x'], [4, '', true]]);
    equal(sheet.getRange('E1').setFormula("=A1&\"명 \"&C1").getValue(), '1명 x');}); }
function check67() { within(function (book, sheet) {
    sheet.getRange('A1:C2').setValues([[1, 2, 'x'], [4, '', true]]);
    equal(sheet.getRange('E1').setFormula("=TEXTJOIN(\", \",TRUE,A1:B2)").getValue(), '1, 2, 4');}); }
function check68() { within(function (book, sheet) {
    sheet.getRange('A1:C2').setValues([[1, 2, 'x'], [4, '', true]]);
    equal(sheet.getRange('E1').setFormula("=HYPERLINK(\"https://example.com\",\"보기\")").getValue(), '보기');}); }
function check69() { within(function (book, sheet) {
    sheet.getRange('A1:C2').setValues([[1, 2, 'x'], [4, '', true]]);
    equal(sheet.getRange('E1').setFormula("=이름").getValue(), '#NAME?');}); }
function check70() { within(function (book, sheet) {
    sheet.getRange('A1:C2').setValues([[1, 2, 'x'], [4, '', true]]);
    equal(sheet.getRange('E1').setFormula("=1+").getValue(), '#ERROR!');}); }
function check71() { within(function (book, sheet) {
    sheet.getRange('A1:C2').setValues([[1, 2, 'x'], [4, '', true]]);
    equal(sheet.getRange('E1').setFormula("=E1").getValue(), '#REF!');}); }
function check72() { within(function (book, sheet) {
      sheet.getRange('A1').setValue(5);
      var name = "'" + sheet.getName().replace(/'/g, "''") + "'";
      equal(sheet.getRange('B1').setFormula('=SUM(' + name + '!A1:A3)').getValue(), 5);}); }
function check73() { within(function (book, sheet) {equal(sheet.getRange('B1').setFormula('=A1').getValue(), 0);}); }
function check74() { within(function (book, sheet) {
      sheet.getRange('A1:A2').setValues([[1], [2]]);
      sheet.getRange('B2').setFormula('=SUM(A1:A2)');
      sheet.insertRowsBefore(2, 1);
      equal(sheet.getRange('B3').getFormula(), '=SUM(A1:A3)');
      equal(sheet.getRange('B3').getValue(), 3);}); }
function check75() { within(function (book, sheet) {
      sheet.getRange('B2').setFormula('=A1');
      sheet.deleteRows(1, 1);
      equal(sheet.getRange('B1').getValue(), '#REF!');}); }
function check76() { within(function (book, sheet) {
      sheet.getRange('A1').setFormula('=1');
      equal(sheet.getRange('A1:B1').getFormulas(), [['=1', '']]);}); }
function check77() { within(function (book, sheet) {throws(function () { sheet.getRange(0, 1); }, "The starting row of the range is too small.");}); }
function check78() { within(function (book, sheet) {throws(function () { sheet.getRange(1, 0); }, "The starting column of the range is too small.");}); }
function check79() { within(function (book, sheet) {throws(function () { sheet.getRange(1, 1, 0); }, "The number of rows in the range must be at least 1.");}); }
function check80() { within(function (book, sheet) {throws(function () { sheet.getRange(1, 1, 1, 0); }, "The number of columns in the range must be at least 1.");}); }
function check81() { within(function (book, sheet) {throws(function () { sheet.getRange(1001, 1); }, "The coordinates of the range are outside the dimensions of the sheet.");}); }
function check82() { within(function (book, sheet) {throws(function () { sheet.getRange(1, 27); }, "The coordinates of the range are outside the dimensions of the sheet.");}); }
function check83() { within(function (book, sheet) {throws(function () { sheet.getRange('없음'); }, "Range not found");}); }
function check84() { within(function (book, sheet) {throws(function () { sheet.getRange('A1', 'B2'); }, "The parameters (String,String) don't match the method signature for SpreadsheetApp.Sheet.getRange.");}); }
function check85() { within(function (book, sheet) {throws(function () { sheet.getRange('1', 2); }, "don't match the method signature for SpreadsheetApp.Sheet.getRange.");}); }
function check86() { within(function (book, sheet) {throws(function () { sheet.getRange('A1').setValues([1]); }, "don't match the method signature for SpreadsheetApp.Range.setValues.");}); }
function check87() { within(function (book, sheet) {throws(function () { sheet.getRange('A1').setNumberFormat(1); }, "don't match the method signature for SpreadsheetApp.Range.setNumberFormat.");}); }
function check88() { within(function (book, sheet) {
      equal(sheet.getRange(2, 3, 2, 2).getA1Notation(), 'C2:D3');
      equal(sheet.getRange('C2:D3').getNumRows(), 2);
      equal(sheet.getRange('B:B').getNumRows(), sheet.getMaxRows());
      equal(sheet.getRange('2:3').getNumColumns(), sheet.getMaxColumns());
      equal(sheet.getRange('AA1:AA1'.replace(/AA/g, 'Z')).getColumn(), 26);}); }
function check89() { within(function (book, sheet) {
      sheet.setName("행정과's 현황");
      sheet.getRange('A1').setValue(7);
      equal(book.getRange("'행정과''s 현황'!A1").getValue(), 7);
      throws(function () { book.getRange("'없는 탭'!A1"); }, 'Range not found');}); }
function check90() { within(function (book, sheet) {
      sheet.getRange('C5').setValue('x');
      sheet.getRange('F9').setBackground('#ff0000');
      equal(sheet.getDataRange().getA1Notation(), 'A1:C5');
      equal([sheet.getLastRow(), sheet.getLastColumn()], [5, 3]);}); }
function check91() { within(function (book, sheet) {
      equal(sheet.getRange('B2:C3').offset(1, 1).getA1Notation(), 'C3:D4');
      equal(sheet.getRange('B2').offset(0, 0, 2, 3).getA1Notation(), 'B2:D3');
      throws(function () { sheet.getRange('A1').offset(-1, 0); }, 'The starting row of the range is too small.');}); }
function check92() { within(function (book, sheet) {
      throws(function () { sheet.getRange(1001, 1); }, 'outside the dimensions');
      sheet.insertRowsAfter(sheet.getMaxRows(), 10);
      equal(sheet.getRange(1010, 1).setValue('x').getRow(), 1010);}); }
function check93() { within(function (book, sheet) {equal([sheet.getMaxRows(), sheet.getMaxColumns()], [1000, 26]);}); }
function check94() { within(function (book, sheet) {
      throws(function () { book.insertSheet(sheet.getName()); },
        'A sheet with the name "' + sheet.getName() + '" already exists. Please enter another name.');}); }
function check95() { within(function (book, sheet) {
      equal(book.getSheetByName(sheet.getName()).getSheetId(), sheet.getSheetId());
      equal(book.getSheetByName('없는 탭'), null);}); }
function check96() { within(function (book, sheet) {throws(function () { sheet.setName(new Array(102).join('가')); }, '100');}); }
function check97() { within(function (book, sheet) {
      book.setActiveSheet(sheet);
      book.moveActiveSheet(1);
      equal(book.getSheets()[0].getSheetId(), sheet.getSheetId());
      equal(sheet.getIndex(), 1);}); }
function check98() { within(function (book, sheet) {
      sheet.getRange('A1:C1').merge();
      throws(function () { sheet.setFrozenColumns(2); },
        "You can't freeze columns which contain only part of a merged cell.");
      sheet.setFrozenRows(1);
      sheet.setFrozenColumns(3);}); }
function check99() { within(function (book, sheet) {
      sheet.setFrozenColumns(2);
      throws(function () { sheet.getRange('A1:C1').merge(); }, "can't merge frozen");}); }
function check100() { within(function (book, sheet) {
      sheet.getRange('A1:B2').merge();
      throws(function () { sheet.getRange('B2:C3').merge(); },
        'You must select all cells in a merged range to merge or unmerge them.');
      throws(function () { sheet.getRange('A1:A2').breakApart(); },
        'You must select all cells in a merged range to merge or unmerge them.');
      equal(sheet.getRange('B2').getMergedRanges()[0].getA1Notation(), 'A1:B2');}); }
function check101() { within(function (book, sheet) {
      sheet.setColumnWidths(1, 3, 150).setRowHeight(1, 40).setTabColor('#ff0000');
      equal([sheet.getColumnWidth(3), sheet.getColumnWidth(4), sheet.getRowHeight(1)], [150, 100, 40]);
      equal(sheet.getTabColor(), '#ff0000');
      sheet.hideSheet();
      equal(sheet.isSheetHidden(), true);
      sheet.showSheet();}); }
function check102() { within(function (book, sheet) {
      var range = sheet.getRange('A1:B1');
      range.setFontWeights([['bold', 'normal']]).setFontSizes([[12, 10]]).setHorizontalAlignments([['center', 'left']]);
      range.setBackgrounds([['#d2e3fc', null]]).setWraps([[true, false]]).setNumberFormats([['@', '#,##0']]);
      equal(range.getFontWeights(), [['bold', 'normal']]);
      equal(range.getBackgrounds(), [['#d2e3fc', '#ffffff']]);
      equal(range.getNumberFormats(), [['@', '#,##0']]);
      equal(range.getHorizontalAlignments(), [['center', 'left']]);}); }
function check103() { within(function (book, sheet) {
      sheet.getRange('A1:B1').setNotes([['메모', null]]);
      equal(sheet.getRange('A1:B1').getNotes(), [['메모', '']]);}); }
function check104() { within(function (book, sheet) {
      var list = sheet.getRangeList(['A1:B1', 'D3']).setBackground('#ff0000').setFontWeight('bold').setNumberFormat('@');
      list.setBorder(true, true, true, true, true, true, '#bfbfbf', SpreadsheetApp.BorderStyle.SOLID).setValue('x');
      equal(sheet.getRange('A1:D1').getBackgrounds(), [['#ff0000', '#ff0000', '#ffffff', '#ffffff']]);
      equal([sheet.getRange('D3').getFontWeight(), sheet.getRange('D3').getValue()], ['bold', 'x']);
      equal(list.getRanges().map(function (range) { return range.getA1Notation(); }), ['A1:B1', 'D3']);
      throws(function () { sheet.getRangeList(['A1', 'A1001']); }, '');
      throws(function () { sheet.getRangeList('A1'); }, "don't match the method signature");}); }
function check105() { within(function (book, sheet) {
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
      } finally { book.deleteSheet(copy); }}); }
function check106() { within(function (book, sheet) {
      var strict = SpreadsheetApp.newDataValidation().requireValueInList(['천원', '원'], true).setAllowInvalid(false).build();
      sheet.getRange('A1').setDataValidation(strict).setValue('천원');
      throws(function () { sheet.getRange('A1').setValue('억원'); },
        'The data you entered in cell A1 violates the data validation rules set on this cell.');
      sheet.getRange('B1').setDataValidation(strict.copy().setAllowInvalid(true).build()).setValue('억원');
      equal(sheet.getRange('B1').getValue(), '억원');
      equal(sheet.getRange('A1').getDataValidation().getCriteriaValues()[0], ['천원', '원']);}); }
function check107() { within(function (book, sheet) {
      var link = 'https://example.com/#gid=0&range=A1';
      var value = SpreadsheetApp.newRichTextValue().setText('보기').setLinkUrl(link).build();
      var range = sheet.getRange('A1').setRichTextValue(value);
      equal([range.getValue(), range.getRichTextValue().getLinkUrl()], ['보기', link]);}); }
function check108() { within(function (book, sheet) {
      var range = sheet.getRange('A1000');
      sheet.deleteRows(1000, 1);
      throws(function () { range.getValue(); }, '');
      throws(function () { range.getValues(); }, '');
      throws(function () { range.setValue(1); }, '');}); }
function check109() { within(function (book, sheet) {
      sheet.getRange('A1:B3').setValues([[1, 'a'], [2, 'b'], [3, 'c']]);
      sheet.deleteRow(2);
      sheet.deleteColumn(1);
      equal(sheet.getDataRange().getValues(), [['a'], ['c']]);
      equal([sheet.getMaxRows(), sheet.getMaxColumns()], [999, 25]);}); }
function check110() { within(function (book, sheet) {
      sheet.protect().setDescription('탭');
      sheet.getRange('A1:B2').protect();
      var ofTab = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      var ofRange = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      equal([ofTab.length, ofRange.length], [1, 1]);
      equal(ofTab[0].getDescription(), '탭');
      equal(ofRange[0].getRange().getA1Notation(), 'A1:B2');}); }
function check111() { within(function (book, sheet) {
      var protection = sheet.protect();
      protection.removeEditors(protection.getEditors());
      var me = Session.getEffectiveUser().getEmail();
      equal(protection.getEditors().map(function (user) { return user.getEmail(); }).indexOf(me) >= 0, true);}); }
function check112() { within(function (book, sheet) {
      var protection = sheet.protect().setUnprotectedRanges([sheet.getRange('B2:C3')]);
      equal(protection.getUnprotectedRanges()[0].getA1Notation(), 'B2:C3');
      throws(function () { sheet.getRange('A1').protect().setUnprotectedRanges([sheet.getRange('A1')]); }, '');}); }
function check113() { within(function (book, sheet) {
      sheet.protect().setDescription('첫째');
      equal(sheet.protect().getDescription(), '첫째');
      equal(sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, 1);}); }
function check114() { within(function (book, sheet) {
      var protection = sheet.protect().setWarningOnly(true);
      equal(protection.isWarningOnly(), true);
      protection.remove();
      equal(sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, 0);}); }
function check115() { within(function (book, sheet) {
      var store = PropertiesService.getDocumentProperties();
      store.setProperty('대조', '값');
      equal([store.getProperty('대조'), store.getProperty('없음')], ['값', null]);
      store.deleteProperty('대조');
      equal(store.getProperty('대조'), null);}); }
function check116() { within(function (book, sheet) {
      var store = PropertiesService.getDocumentProperties();
      throws(function () { store.setProperty('대조', new Array(9 * 1024 + 2).join('x')); }, 'Argument too large: value');}); }
function check117() { within(function (book, sheet) {
      PropertiesService.getScriptProperties().setProperty('대조', 's');
      equal(PropertiesService.getUserProperties().getProperty('대조'), null);
      PropertiesService.getScriptProperties().deleteProperty('대조');}); }
function check118() { within(function (book, sheet) {
      var cache = CacheService.getDocumentCache();
      cache.put('대조', '값', 60);
      equal([cache.get('대조'), cache.get('없음')], ['값', null]);
      cache.remove('대조');
      equal(cache.get('대조'), null);}); }
function check119() { within(function (book, sheet) {
      var cache = CacheService.getScriptCache();
      throws(function () { cache.put(new Array(252).join('k'), 'x'); }, 'Argument too large: key');
      throws(function () { cache.put('k', new Array(102402).join('x')); }, 'Argument too large: value');}); }
function check120() { within(function (book, sheet) {
      var lock = LockService.getDocumentLock();
      equal(lock.tryLock(1000), true);
      equal(lock.hasLock(), true);
      lock.releaseLock();
      equal(lock.hasLock(), false);}); }
function check121() { within(function (book, sheet) {
      var bytes = Utilities.newBlob('가', 'text/plain').getBytes();
      equal(bytes, [-22, -80, -128]);
      equal(Utilities.newBlob(bytes).getDataAsString(), '가');
      equal(Array.isArray(bytes), true);}); }
function check122() { within(function (book, sheet) {throws(function () { Utilities.newBlob(new Uint8Array([1, 2])); }, "don't match the method signature for Utilities.newBlob.");}); }
function check123() { within(function (book, sheet) {throws(function () { Utilities.newBlob([200]); }, '');}); }
function check124() { within(function (book, sheet) {
      equal(Utilities.base64Encode('취합', Utilities.Charset.UTF_8), '7Leo7ZWp');
      equal(Utilities.base64Decode('/w=='), [-1]);
      equal(Utilities.base64EncodeWebSafe([-5, -1]), '-_8=');}); }
function check125() { within(function (book, sheet) {
      var digest = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, '취합', Utilities.Charset.UTF_8);
      equal(digest.length, 32);
      equal(digest.every(function (byte) { return byte >= -128 && byte <= 127; }), true);}); }
function check126() { within(function (book, sheet) {
      var date = new Date(Date.UTC(2023, 9, 30, 15, 4, 5));
      equal(Utilities.formatDate(date, 'Asia/Seoul', "yyyy-MM-dd'T'HH:mm:ss"), '2023-10-31T00:04:05');
      equal(Utilities.formatDate(date, 'UTC', 'yyyy. M. d. HH:mm'), '2023. 10. 30. 15:04');}); }
function check127() { within(function (book, sheet) {
      var zip = Utilities.zip([Utilities.newBlob('하나', 'text/plain', 'a/1.txt')], 'x.zip');
      var files = Utilities.unzip(zip);
      equal([files[0].getName(), files[0].getDataAsString()], ['a/1.txt', '하나']);
      throws(function () { Utilities.zip([Utilities.newBlob('x')]); }, 'name');}); }
function check128() { within(function (book, sheet) {
      equal(String(SpreadsheetApp.ProtectionType.SHEET), 'SHEET');
      equal(SpreadsheetApp.ProtectionType.SHEET === SpreadsheetApp.ProtectionType.RANGE, false);
      equal(sheet.protect().getProtectionType() === SpreadsheetApp.ProtectionType.SHEET, true);}); }
function check129() { within(function (book, sheet) {
      try { sheet.getRange(0, 0); } catch (error) { equal([error.name, error instanceof Error], ['Exception', true]); }}); }
function check130() { within(function (book, sheet) {
  var TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  var DOC = 'application/vnd.google-apps.document';
  function docx(body) {
    var part = function (name, xml) { return Utilities.newBlob('<?xml version="1.0" encoding="UTF-8"?>' + xml, 'text/xml', name); };
    var main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    return Utilities.zip([
      part('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="' + TYPE + '.main+xml"/></Types>'),
      part('_rels/.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
      part('word/document.xml', '<w:document xmlns:w="' + main + '"><w:body>' + body + '</w:body></w:document>'),
    ], 'x.docx').setContentType(TYPE);
  }
  function line(text) { return '<w:p><w:r><w:t>' + text + '</w:t></w:r></w:p>'; }
  function textOf(exported) { return typeof exported === 'string' ? exported : exported.getDataAsString(); }

      var file = Drive.Files.create({ name: '보고서', mimeType: DOC }, docx(line('정원 155명') + line('현원 139명')));
      equal([file.name, file.mimeType], ['보고서', DOC]);
      var text = textOf(Drive.Files.export(file.id, 'text/plain', { alt: 'media' }));
      equal(text.replace(/^\ufeff/, '').trim().split(/\r?\n/), ['정원 155명', '현원 139명']);
      Drive.Files.remove(file.id);}); }
function check131() { within(function (book, sheet) {
  var TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  var DOC = 'application/vnd.google-apps.document';
  function docx(body) {
    var part = function (name, xml) { return Utilities.newBlob('<?xml version="1.0" encoding="UTF-8"?>' + xml, 'text/xml', name); };
    var main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    return Utilities.zip([
      part('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="' + TYPE + '.main+xml"/></Types>'),
      part('_rels/.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
      part('word/document.xml', '<w:document xmlns:w="' + main + '"><w:body>' + body + '</w:body></w:document>'),
    ], 'x.docx').setContentType(TYPE);
  }
  function line(text) { return '<w:p><w:r><w:t>' + text + '</w:t></w:r></w:p>'; }
  function textOf(exported) { return typeof exported === 'string' ? exported : exported.getDataAsString(); }

      var file = Drive.Files.create({ name: 'x', mimeType: DOC }, docx(line('1') + line('2')));
      var text = textOf(Drive.Files.export(file.id, 'text/plain', { alt: 'media' }));
      equal([text.charCodeAt(0), text.indexOf('1\r\n') > 0], [65279, true]);
      Drive.Files.remove(file.id);}); }
function check132() { within(function (book, sheet) {
  var TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  var DOC = 'application/vnd.google-apps.document';
  function docx(body) {
    var part = function (name, xml) { return Utilities.newBlob('<?xml version="1.0" encoding="UTF-8"?>' + xml, 'text/xml', name); };
    var main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    return Utilities.zip([
      part('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="' + TYPE + '.main+xml"/></Types>'),
      part('_rels/.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
      part('word/document.xml', '<w:document xmlns:w="' + main + '"><w:body>' + body + '</w:body></w:document>'),
    ], 'x.docx').setContentType(TYPE);
  }
  function line(text) { return '<w:p><w:r><w:t>' + text + '</w:t></w:r></w:p>'; }
  function textOf(exported) { return typeof exported === 'string' ? exported : exported.getDataAsString(); }

      var file = Drive.Files.create({ name: 'x', mimeType: DOC }, docx(line('x')));
      throws(function () { Drive.Files.export(file.id, 'text/plain'); },
        'API call to drive.files.export failed with error: Export requires alt=media to download the exported content.');
      Drive.Files.remove(file.id);}); }
function check133() { within(function (book, sheet) {
  var TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  var DOC = 'application/vnd.google-apps.document';
  function docx(body) {
    var part = function (name, xml) { return Utilities.newBlob('<?xml version="1.0" encoding="UTF-8"?>' + xml, 'text/xml', name); };
    var main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    return Utilities.zip([
      part('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="' + TYPE + '.main+xml"/></Types>'),
      part('_rels/.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
      part('word/document.xml', '<w:document xmlns:w="' + main + '"><w:body>' + body + '</w:body></w:document>'),
    ], 'x.docx').setContentType(TYPE);
  }
  function line(text) { return '<w:p><w:r><w:t>' + text + '</w:t></w:r></w:p>'; }
  function textOf(exported) { return typeof exported === 'string' ? exported : exported.getDataAsString(); }

      throws(function () { Drive.Files.create({ name: 'x', mimeType: DOC }, docx(line('x')).setContentType(null)); },
        'API call to drive.files.create failed with error');}); }
function check134() { within(function (book, sheet) {
  var TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  var DOC = 'application/vnd.google-apps.document';
  function docx(body) {
    var part = function (name, xml) { return Utilities.newBlob('<?xml version="1.0" encoding="UTF-8"?>' + xml, 'text/xml', name); };
    var main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    return Utilities.zip([
      part('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="' + TYPE + '.main+xml"/></Types>'),
      part('_rels/.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
      part('word/document.xml', '<w:document xmlns:w="' + main + '"><w:body>' + body + '</w:body></w:document>'),
    ], 'x.docx').setContentType(TYPE);
  }
  function line(text) { return '<w:p><w:r><w:t>' + text + '</w:t></w:r></w:p>'; }
  function textOf(exported) { return typeof exported === 'string' ? exported : exported.getDataAsString(); }

      var file = Drive.Files.create({ name: 'x.docx' }, docx(line('x')));
      equal(file.mimeType, TYPE);
      Drive.Files.remove(file.id);}); }
function check135() { within(function (book, sheet) {
  var TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  var DOC = 'application/vnd.google-apps.document';
  function docx(body) {
    var part = function (name, xml) { return Utilities.newBlob('<?xml version="1.0" encoding="UTF-8"?>' + xml, 'text/xml', name); };
    var main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    return Utilities.zip([
      part('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="' + TYPE + '.main+xml"/></Types>'),
      part('_rels/.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
      part('word/document.xml', '<w:document xmlns:w="' + main + '"><w:body>' + body + '</w:body></w:document>'),
    ], 'x.docx').setContentType(TYPE);
  }
  function line(text) { return '<w:p><w:r><w:t>' + text + '</w:t></w:r></w:p>'; }
  function textOf(exported) { return typeof exported === 'string' ? exported : exported.getDataAsString(); }

      var file = Drive.Files.create({ name: 'x', mimeType: DOC });
      equal(Object.keys(file).sort(), ['id', 'kind', 'mimeType', 'name']);
      equal(typeof Drive.Files.get(file.id, { fields: 'webViewLink' }).webViewLink, 'string');
      Drive.Files.remove(file.id);}); }
function check136() { within(function (book, sheet) {
  var TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  var DOC = 'application/vnd.google-apps.document';
  function docx(body) {
    var part = function (name, xml) { return Utilities.newBlob('<?xml version="1.0" encoding="UTF-8"?>' + xml, 'text/xml', name); };
    var main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    return Utilities.zip([
      part('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="' + TYPE + '.main+xml"/></Types>'),
      part('_rels/.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
      part('word/document.xml', '<w:document xmlns:w="' + main + '"><w:body>' + body + '</w:body></w:document>'),
    ], 'x.docx').setContentType(TYPE);
  }
  function line(text) { return '<w:p><w:r><w:t>' + text + '</w:t></w:r></w:p>'; }
  function textOf(exported) { return typeof exported === 'string' ? exported : exported.getDataAsString(); }

      var folder = Drive.Files.create({ name: '대조 폴더', mimeType: 'application/vnd.google-apps.folder' });
      var file = Drive.Files.create({ name: '안', mimeType: DOC, parents: [folder.id] });
      var found = Drive.Files.list({ q: "name = '안' and '" + folder.id + "' in parents and trashed = false", fields: 'files(id, name)' }).files;
      equal(found, [{ id: file.id, name: '안' }]);
      Drive.Files.remove(file.id);
      Drive.Files.remove(folder.id);}); }
function check137() { within(function (book, sheet) {
  var TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  var DOC = 'application/vnd.google-apps.document';
  function docx(body) {
    var part = function (name, xml) { return Utilities.newBlob('<?xml version="1.0" encoding="UTF-8"?>' + xml, 'text/xml', name); };
    var main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    return Utilities.zip([
      part('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="' + TYPE + '.main+xml"/></Types>'),
      part('_rels/.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
      part('word/document.xml', '<w:document xmlns:w="' + main + '"><w:body>' + body + '</w:body></w:document>'),
    ], 'x.docx').setContentType(TYPE);
  }
  function line(text) { return '<w:p><w:r><w:t>' + text + '</w:t></w:r></w:p>'; }
  function textOf(exported) { return typeof exported === 'string' ? exported : exported.getDataAsString(); }

      var folder = Drive.Files.create({ name: '대조 폴더', mimeType: 'application/vnd.google-apps.folder' });
      var file = Drive.Files.create({ name: '안', mimeType: DOC, parents: [folder.id] });
      Drive.Files.remove(folder.id);
      throws(function () { Drive.Files.get(file.id); }, 'File not found');}); }
function check138() { within(function (book, sheet) {
  var TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  var DOC = 'application/vnd.google-apps.document';
  function docx(body) {
    var part = function (name, xml) { return Utilities.newBlob('<?xml version="1.0" encoding="UTF-8"?>' + xml, 'text/xml', name); };
    var main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    return Utilities.zip([
      part('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="' + TYPE + '.main+xml"/></Types>'),
      part('_rels/.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
      part('word/document.xml', '<w:document xmlns:w="' + main + '"><w:body>' + body + '</w:body></w:document>'),
    ], 'x.docx').setContentType(TYPE);
  }
  function line(text) { return '<w:p><w:r><w:t>' + text + '</w:t></w:r></w:p>'; }
  function textOf(exported) { return typeof exported === 'string' ? exported : exported.getDataAsString(); }

      var value = Utilities.getUuid();
      var folder = Drive.Files.create({ name: '대조', mimeType: 'application/vnd.google-apps.folder', appProperties: { chwihap: value } });
      var find = function (value) {
        return Drive.Files.list({ q: "appProperties has { key='chwihap' and value='" + value + "' } and trashed = false", fields: 'files(id)' }).files.length;
      };
      equal(find(value), 1);
      Drive.Files.update({ name: '대조 끝', appProperties: { chwihap: value + ' 2' } }, folder.id);
      equal([find(value), find(value + ' 2'), Drive.Files.get(folder.id).name], [0, 1, '대조 끝']);
      Drive.Files.remove(folder.id);}); }
function check139() { within(function (book, sheet) {
  var TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  var DOC = 'application/vnd.google-apps.document';
  function docx(body) {
    var part = function (name, xml) { return Utilities.newBlob('<?xml version="1.0" encoding="UTF-8"?>' + xml, 'text/xml', name); };
    var main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    return Utilities.zip([
      part('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="' + TYPE + '.main+xml"/></Types>'),
      part('_rels/.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
      part('word/document.xml', '<w:document xmlns:w="' + main + '"><w:body>' + body + '</w:body></w:document>'),
    ], 'x.docx').setContentType(TYPE);
  }
  function line(text) { return '<w:p><w:r><w:t>' + text + '</w:t></w:r></w:p>'; }
  function textOf(exported) { return typeof exported === 'string' ? exported : exported.getDataAsString(); }
throws(function () { Drive.Files.get('no-such-file'); }, 'API call to drive.files.get failed with error: File not found: no-such-file.');}); }

var CHECKS = [
  ["an empty tab has a data range of one empty cell", check0],
  ["numbers, texts and truth values come back as such, and null empties a cell", check1],
  ["a date is a Date of the script, and shown as the locale shows dates", check2],
  ["arrays are arrays of the script", check3],
  ["the data must have as many rows as the range", check4],
  ["the data must have as many columns as the range, in every row", check5],
  ["nothing is written when the data do not fit", check6],
  ["a cell holds 50,000 characters and no more", check7],
  ["a share is a number, and only its shown text has the percent sign", check8],
  ["thousands are separated in the shown text only", check9],
  ["the point of a number format is shown even when no digit follows it", check10],
  ["writing to a merged cell keeps the top left value only", check11],
  ["merging cells empties all but the first", check12],
  ["clearing content leaves formats and notes", check13],
  ["the text 1,234 becomes 1234", check14],
  ["the text 0010 becomes 10", check15],
  ["the text -5 becomes -5", check16],
  ["the text +3 becomes 3", check17],
  ["the text .5 becomes 0.5", check18],
  ["the text 1e3 becomes 1000", check19],
  ["the text 12% becomes 0.12", check20],
  ["the text ₩1,000 becomes 1000", check21],
  ["the text 22 34 becomes 2234", check22],
  ["the text (123) becomes -123", check23],
  ["the text TRUE becomes true", check24],
  ["the text false becomes false", check25],
  ["the text 10.31 becomes 10.31", check26],
  ["the text 2023-10-31 becomes a date", check27],
  ["the text 2023/10/31 becomes a date", check28],
  ["the text 2023. 10. 31. becomes a date", check29],
  ["the text 2023. 11. becomes a date", check30],
  ["the text 10. 31. becomes a date", check31],
  ["the text 1-2 becomes a date", check32],
  ["the text 10/31 becomes a date", check33],
  ["the text 2023년 10월 31일 becomes a date", check34],
  ["the text 10월 31일 becomes a date", check35],
  ["the text 2. 30. becomes \"2. 30.\"", check36],
  ["the text 13. 1. becomes \"13. 1.\"", check37],
  ["the text - becomes \"-\"", check38],
  ["the text 2(1) becomes \"2(1)\"", check39],
  ["the text 39,002 (195) becomes \"39,002 (195)\"", check40],
  ["the text 10개소(35주) becomes \"10개소(35주)\"", check41],
  ["the text 1,23 becomes \"1,23\"", check42],
  ["the text  들여쓴 글 becomes \" 들여쓴 글\"", check43],
  ["a leading apostrophe keeps a text as it stands, and is no part of it", check44],
  ["the format @ keeps numbers, dates and signs as text", check45],
  ["a leading = becomes a formula", check46],
  ["a leading + or - before a text makes a formula that fails", check47],
  ["a rich text is written as it stands", check48],
  ["what a date was typed as shows in its format", check49],
  ["a number format that stands there already stays", check50],
  ["=SUM(A1:B2) gives 7", check51],
  ["=SUM(A1,B1)-SUM(A2) gives -1", check52],
  ["=SUM(A1:C2) gives 7", check53],
  ["=A2/B1 gives 2", check54],
  ["=A1+B2 gives 1", check55],
  ["=1+2*3 gives 7", check56],
  ["=-(1+2)^2 gives 9", check57],
  ["=50% gives 0.5", check58],
  ["=A1/B2 gives '#DIV/0!'", check59],
  ["=A1+C1 gives '#VALUE!'", check60],
  ["=IF(A2>B1,\"위\",\"아래\") gives '위'", check61],
  ["=IF(A1=B1,1,0) gives 0", check62],
  ["=IFERROR(A1/B2,\"-\") gives '-'", check63],
  ["=ROUND(2.345,2) gives 2.35", check64],
  ["=ROUND(-2.5) gives -3", check65],
  ["=A1&\"명 \"&C1 gives '1명 x'", check66],
  ["=TEXTJOIN(\", \",TRUE,A1:B2) gives '1, 2, 4'", check67],
  ["=HYPERLINK(\"https://example.com\",\"보기\") gives '보기'", check68],
  ["=이름 gives '#NAME?'", check69],
  ["=1+ gives '#ERROR!'", check70],
  ["=E1 gives '#REF!'", check71],
  ["a formula reads other tabs by their quoted names", check72],
  ["an empty cell that a formula names gives 0", check73],
  ["formulas follow their cells when rows are put in", check74],
  ["a formula whose cell is deleted shows #REF!", check75],
  ["getFormulas has an empty text where there is none", check76],
  ["getRange(0, 1) is refused", check77],
  ["getRange(1, 0) is refused", check78],
  ["getRange(1, 1, 0) is refused", check79],
  ["getRange(1, 1, 1, 0) is refused", check80],
  ["getRange(1001, 1) is refused", check81],
  ["getRange(1, 27) is refused", check82],
  ["getRange('없음') is refused", check83],
  ["getRange('A1', 'B2') is refused", check84],
  ["getRange('1', 2) is refused", check85],
  ["getRange('A1').setValues([1]) is refused", check86],
  ["getRange('A1').setNumberFormat(1) is refused", check87],
  ["a range is named by numbers or in A1 notation", check88],
  ["a tab is named before a !, quoted, with its apostrophes doubled", check89],
  ["the data range reaches to the last cell that holds something", check90],
  ["a range moves and grows by offset", check91],
  ["a range that was outside lies inside once rows are put in", check92],
  ["a new tab has 1000 rows and 26 columns", check93],
  ["two tabs cannot have one name", check94],
  ["a tab is found by its exact name, or is null", check95],
  ["a name has 100 characters at most", check96],
  ["a tab can be put at a place and moved", check97],
  ["columns cannot be frozen through a merged cell", check98],
  ["cells cannot be merged across what is frozen", check99],
  ["a merge is made or undone as a whole only", check100],
  ["sizes, colours and hiding come back as set", check101],
  ["formats, fonts and alignments come back as set", check102],
  ["a note belongs to a cell, and an empty one is an empty text", check103],
  ["a list of ranges is changed in one call, each range by itself", check104],
  ["a tab made after another has what stands in it and what lies over it", check105],
  ["a strict rule refuses what is not in its list; one that only warns does not", check106],
  ["a rich text carries links", check107],
  ["a range whose rows are gone cannot be read or written", check108],
  ["rows and columns that are deleted take their cells along", check109],
  ["a tab and its ranges are protected apart", check110],
  ["the owner and whoever made a protection stay its editors", check111],
  ["a protected tab can leave ranges open, a protected range cannot", check112],
  ["protecting a protected tab again gives the protection that it has", check113],
  ["a protection can only warn, and can be taken away", check114],
  ["a property is a text, or null", check115],
  ["a property of more than 9 KB is refused", check116],
  ["the stores of the script, the person and the workbook are apart", check117],
  ["a cache gives back what was put, and null for what it has not", check118],
  ["a cache refuses long keys and large values", check119],
  ["a lock is held until it is released", check120],
  ["bytes are signed, in a plain array", check121],
  ["a typed array is no byte array", check122],
  ["a byte over 127 is no byte", check123],
  ["base64 goes there and back", check124],
  ["a digest is signed bytes", check125],
  ["a date is formatted in a zone that is named", check126],
  ["a zip goes there and back, and every file in it has a name", check127],
  ["enums are values with names", check128],
  ["what the platform throws is an Exception and an Error", check129],
  ["a .docx becomes a Google Doc in one call, and reads back as plain text", check130],
  ["plain text comes with a byte order mark and with CR LF", check131],
  ["without alt: media an export fails", check132],
  ["the blob must say that it is a .docx", check133],
  ["without the type of a Google Doc the .docx stays a file", check134],
  ["only kind, id, name and type are told without being asked", check135],
  ["a folder holds files, and is found by name", check136],
  ["a folder that is removed takes along what is in it", check137],
  ["a folder is found by a property, and by its new value once that was changed", check138],
  ["a file that is not there is not found", check139],
];
var QUESTIONS = [
  ["under the format @, is a leading ' taken as a sign or kept as text?", function (sheet) { return sheet.getRange('A1').setNumberFormat('@').setValue("'1-2").getValue() === '1-2' ? 'taken' : 'kept'; }],
  ["under the format @, is =1+1 a formula or text?", function (sheet) { return sheet.getRange('A1').setNumberFormat('@').setValue('=1+1').getFormula() ? 'formula' : 'text'; }],
  ["under the format @, does a number read back as a number or as text?", function (sheet) { return typeof sheet.getRange('A1').setNumberFormat('@').setValue(5).getValue() === 'number' ? 'number' : 'text'; }],
  ["are 10. 31. and 2023. 11. taken for dates?", function (sheet) { sheet.getRange('A1:A2').setValues([['10. 31.'], ['2023. 11.']]);
     var found = sheet.getRange('A1:A2').getValues();
     return found[0][0] === '10. 31.' && found[1][0] === '2023. 11.' ? 'text' : 'coerced'; }],
  ["does Drive.Files.export give a blob or text?", function (sheet) { var file = Drive.Files.create({ name: '대조', mimeType: 'application/vnd.google-apps.document' });
     var found = Drive.Files.export(file.id, 'text/plain', { alt: 'media' });
     Drive.Files.remove(file.id);
     return typeof found === 'string' ? 'text' : 'blob'; }],
  ["is a tab made after a protected one protected as well?", function (sheet) { sheet.protect().setWarningOnly(true);
     var book = sheet.getParent();
     var copy = book.insertSheet(sheet.getName() + '-2', { template: sheet });
     var found = copy.getProtections(SpreadsheetApp.ProtectionType.SHEET).length;
     book.deleteSheet(copy);
     return found > 0 ? 'kept' : 'left'; }],
];

function tryOne(row) {
  try { row[1](); return 'ok    ' + row[0]; } catch (error) { return 'FAILS ' + row[0] + ': ' + error.message; }
}
function checkAll() { return CHECKS.map(tryOne); }
function liveCheck() {
  var kept = PropertiesService.getScriptProperties();
  var at = Number(kept.getProperty('liveCheck') || 0);
  var enough = Date.now() + 240000;
  while (at < CHECKS.length && Date.now() < enough) {
    console.log((at + 1) + '/' + CHECKS.length + ' ' + tryOne(CHECKS[at]));
    at++;
  }
  if (at < CHECKS.length) {
    kept.setProperty('liveCheck', String(at));
    console.log('Run liveCheck again: it goes on where it stopped.');
  } else {
    kept.deleteProperty('liveCheck');
    console.log('All tried. What begins with FAILS is to be looked at.');
  }
}
function askAll() {
  return QUESTIONS.map(function (row) {
    var answer;
    within(function (book, sheet) { answer = row[1](sheet); });
    return row[0] + ' ' + answer;
  });
}
function liveDoubts() { askAll().forEach(function (line) { console.log(line); }); }
