/** The formulas that templates write. */
import type { Behaviour } from './behaviour';

const gives = (formula: string, value: string): Behaviour => ({
  says: `${formula} gives ${value}`,
  body: `
    sheet.getRange('A1:C2').setValues([[1, 2, 'x'], [4, '', true]]);
    equal(sheet.getRange('E1').setFormula(${JSON.stringify(formula)}).getValue(), ${value});`,
});

/** Sums, ratios, conditions and joined texts, and the errors that cells show. */
export const formulas: readonly Behaviour[] = [
  gives('=SUM(A1:B2)', '7'),
  gives('=SUM(A1,B1)-SUM(A2)', '-1'),
  gives('=SUM(A1:C2)', '7'),
  gives('=A2/B1', '2'),
  gives('=A1+B2', '1'),
  gives('=1+2*3', '7'),
  gives('=-(1+2)^2', '9'),
  gives('=50%', '0.5'),
  gives('=A1/B2', "'#DIV/0!'"),
  gives('=A1+C1', "'#VALUE!'"),
  gives('=IF(A2>B1,"위","아래")', "'위'"),
  gives('=IF(A1=B1,1,0)', '0'),
  gives('=IFERROR(A1/B2,"-")', "'-'"),
  gives('=ROUND(2.345,2)', '2.35'),
  gives('=ROUND(-2.5)', '-3'),
  gives('=A1&"명 "&C1', "'1명 x'"),
  gives('=TEXTJOIN(", ",TRUE,A1:B2)', "'1, 2, 4'"),
  gives('=HYPERLINK("https://example.com","보기")', "'보기'"),
  gives('=이름', "'#NAME?'"),
  gives('=1+', "'#ERROR!'"),
  gives('=E1', "'#REF!'"),
  {
    says: 'a formula reads other tabs by their quoted names',
    body: `
      sheet.getRange('A1').setValue(5);
      var name = "'" + sheet.getName().replace(/'/g, "''") + "'";
      equal(sheet.getRange('B1').setFormula('=SUM(' + name + '!A1:A3)').getValue(), 5);`,
  },
  {
    says: 'an empty cell that a formula names gives 0',
    body: `equal(sheet.getRange('B1').setFormula('=A1').getValue(), 0);`,
  },
  {
    says: 'formulas follow their cells when rows are put in',
    body: `
      sheet.getRange('A1:A2').setValues([[1], [2]]);
      sheet.getRange('B2').setFormula('=SUM(A1:A2)');
      sheet.insertRowsBefore(2, 1);
      equal(sheet.getRange('B3').getFormula(), '=SUM(A1:A3)');
      equal(sheet.getRange('B3').getValue(), 3);`,
  },
  {
    says: 'a formula whose cell is deleted shows #REF!',
    body: `
      sheet.getRange('B2').setFormula('=A1');
      sheet.deleteRows(1, 1);
      equal(sheet.getRange('B1').getValue(), '#REF!');`,
  },
  {
    says: 'getFormulas has an empty text where there is none',
    body: `
      sheet.getRange('A1').setFormula('=1');
      equal(sheet.getRange('A1:B1').getFormulas(), [['=1', '']]);`,
  },
];
