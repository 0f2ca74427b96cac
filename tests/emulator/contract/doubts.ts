/** What no source settles, as questions that a script can put to Google. */
import type { Doubts } from '../store/platform';

/** A question whose answer a world can be made with. */
export interface Question<K extends keyof Doubts = keyof Doubts> {
  readonly about: K;
  readonly asks: string;
  /** Has an empty `sheet`; returns one of the answers. */
  readonly body: string;
  readonly answers: readonly Doubts[K][];
}

const question = <K extends keyof Doubts>(
  about: K,
  asks: string,
  answers: readonly Doubts[K][],
  body: string,
): Question => ({ about, asks, answers, body }) as unknown as Question;

const UNDER_TEXT = "sheet.getRange('A1').setNumberFormat('@')";

/** A script is right only when it is right whatever the answers are. */
export const doubts: readonly Question[] = [
  question(
    'apostropheUnderText',
    "under the format @, is a leading ' taken as a sign or kept as text?",
    ['taken', 'kept'],
    `return ${UNDER_TEXT}.setValue("'1-2").getValue() === '1-2' ? 'taken' : 'kept';`,
  ),
  question(
    'equalsUnderText',
    'under the format @, is =1+1 a formula or text?',
    ['formula', 'text'],
    `return ${UNDER_TEXT}.setValue('=1+1').getFormula() ? 'formula' : 'text';`,
  ),
  question(
    'numberUnderText',
    'under the format @, does a number read back as a number or as text?',
    ['number', 'text'],
    `return typeof ${UNDER_TEXT}.setValue(5).getValue() === 'number' ? 'number' : 'text';`,
  ),
  question(
    'dottedDates',
    'are 10. 31. and 2023. 11. taken for dates?',
    ['coerced', 'text'],
    `sheet.getRange('A1:A2').setValues([['10. 31.'], ['2023. 11.']]);
     var found = sheet.getRange('A1:A2').getValues();
     return found[0][0] === '10. 31.' && found[1][0] === '2023. 11.' ? 'text' : 'coerced';`,
  ),
  question(
    'exported',
    'does Drive.Files.export give a blob or text?',
    ['blob', 'text'],
    `var file = Drive.Files.create({ name: '대조', mimeType: 'application/vnd.google-apps.document' });
     var found = Drive.Files.export(file.id, 'text/plain', { alt: 'media' });
     Drive.Files.remove(file.id);
     return typeof found === 'string' ? 'text' : 'blob';`,
  ),
  question(
    'copiedGuards',
    'is a tab made after a protected one protected as well?',
    ['kept', 'left'],
    `sheet.protect().setWarningOnly(true);
     var book = sheet.getParent();
     var copy = book.insertSheet(sheet.getName() + '-2', { template: sheet });
     var found = copy.getProtections(SpreadsheetApp.ProtectionType.SHEET).length;
     book.deleteSheet(copy);
     return found > 0 ? 'kept' : 'left';`,
  ),
];
