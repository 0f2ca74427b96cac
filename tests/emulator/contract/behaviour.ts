/** A behaviour of Apps Script, told as the body of a small script: it runs here, and could be pasted there. */

/** One behaviour, and a body that throws where it does not hold. */
export interface Behaviour {
  readonly says: string;
  /** Has `book`, an empty tab `sheet` of its own, and the two functions of the prelude. */
  readonly body: string;
}

/** What every body can use. */
export const prelude = `
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
`;

/** A behaviour as a function without arguments. */
export const checkOf = ({ body }: Behaviour, number: number): string =>
  `function check${number}() { within(function (book, sheet) {${body}}); }`;

/** A script with one behaviour, `check0`. */
export function scriptOf(behaviour: Behaviour): string {
  return prelude + checkOf(behaviour, 0);
}
