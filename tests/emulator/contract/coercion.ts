/** What becomes of texts that are written as values. */
import type { Behaviour } from './behaviour';

const becomes = (text: string, value: string): Behaviour => ({
  says: `the text ${text} becomes ${value}`,
  body: `equal(sheet.getRange('A1').setValue(${JSON.stringify(text)}).getValue(), ${value});`,
});

const becomesDate = (text: string, year: string, month: number, day: number): Behaviour => ({
  says: `the text ${text} becomes a date`,
  body: `
    var value = sheet.getRange('A1').setValue(${JSON.stringify(text)}).getValue();
    equal(value instanceof Date, true);
    equal([value.getFullYear(), value.getMonth() + 1, value.getDate()], [${year}, ${month}, ${day}]);`,
});

const stays = (text: string): Behaviour => becomes(text, JSON.stringify(text));

const THIS_YEAR = 'new Date().getFullYear()';

/** Numbers, dates, signs and apostrophes; what a text becomes, and how to keep it as it was. */
export const coercion: readonly Behaviour[] = [
  becomes('1,234', '1234'),
  becomes('0010', '10'),
  becomes('-5', '-5'),
  becomes('+3', '3'),
  becomes('.5', '0.5'),
  becomes('1e3', '1000'),
  becomes('12%', '0.12'),
  becomes('₩1,000', '1000'),
  becomes('22 34', '2234'),
  becomes('(123)', '-123'),
  becomes('TRUE', 'true'),
  becomes('false', 'false'),
  becomes('10.31', '10.31'),
  becomesDate('2023-10-31', '2023', 10, 31),
  becomesDate('2023/10/31', '2023', 10, 31),
  becomesDate('2023. 10. 31.', '2023', 10, 31),
  becomesDate('2023. 11.', '2023', 11, 1),
  becomesDate('10. 31.', THIS_YEAR, 10, 31),
  becomesDate('1-2', THIS_YEAR, 1, 2),
  becomesDate('10/31', THIS_YEAR, 10, 31),
  becomesDate('2023년 10월 31일', '2023', 10, 31),
  becomesDate('10월 31일', THIS_YEAR, 10, 31),
  stays('2. 30.'),
  stays('13. 1.'),
  stays('-'),
  stays('2(1)'),
  stays('39,002 (195)'),
  stays('10개소(35주)'),
  stays('1,23'),
  stays(' 들여쓴 글'),
  {
    says: 'a leading apostrophe keeps a text as it stands, and is no part of it',
    body: `
      var texts = ['1-2', '=1+2', '10. 31.', '+82', '-항목', '@이름', "'인용'", '0010', 'TRUE', '12%'];
      var range = sheet.getRange(1, 1, texts.length, 1);
      range.setValues(texts.map(function (text) { return ["'" + text]; }));
      equal(range.getValues().map(function (row) { return row[0]; }), texts);
      equal(range.getFormulas().join(''), '');`,
  },
  {
    says: 'the format @ keeps numbers, dates and signs as text',
    body: `
      var texts = ['1-2', '10. 31.', '2023. 11.', '0010', '12%', 'TRUE', '- 항목', '+82', '@이름'];
      var range = sheet.getRange(1, 1, texts.length, 1).setNumberFormat('@');
      range.setValues(texts.map(function (text) { return [text]; }));
      equal(range.getValues().map(function (row) { return row[0]; }), texts);`,
  },
  {
    says: 'a leading = becomes a formula',
    body: `
      var range = sheet.getRange('A1').setValue('=1+2');
      equal([range.getValue(), range.getFormula()], [3, '=1+2']);`,
  },
  {
    says: 'a leading + or - before a text makes a formula that fails',
    body: `
      sheet.getRange('A1:A2').setValues([['+ 항목'], ['- 항목']]);
      equal(sheet.getRange('A1:A2').getValues().map(function (row) { return row[0] === '+ 항목' || row[0] === '- 항목'; }),
        [false, false]);`,
  },
  {
    says: 'a rich text is written as it stands',
    body: `
      var text = SpreadsheetApp.newRichTextValue().setText('=1-2').build();
      equal(sheet.getRange('A1').setRichTextValue(text).getValue(), '=1-2');`,
  },
  {
    says: 'what a date was typed as shows in its format',
    body: `
      sheet.getRange('A1:A2').setValues([['2023-10-31'], ['12%']]);
      equal(sheet.getRange('A1:A2').getDisplayValues(), [['2023-10-31'], ['12%']]);`,
  },
  {
    says: 'a number format that stands there already stays',
    body: `
      var range = sheet.getRange('A1').setNumberFormat('#,##0').setValue('1-2');
      equal(typeof range.getValue(), 'number');
      equal(range.getNumberFormat(), '#,##0');`,
  },
];
