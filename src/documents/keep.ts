/** What must not be torn apart at the end of a line: dates, letter-spaced words, short brackets. */

const KEPT = '\u00a0';

/** Brackets of so few characters stay whole, unless they hold a list. */
const SHORT_BRACKETS = /[(（][^()（）,，]{1,8}[)）]/g;

/** `20면(연 10회)`: words in short brackets, which in the narrow cell of a table are read as one. */
export function keepBrackets(text: string): string {
  return text.replace(SHORT_BRACKETS, bracket => bracket.replace(/ /g, KEPT));
}

/** `2023. 10. 31.` and `정 원` with spaces at which no line ends. */
export function keepTogether(text: string): string {
  return text
    .replace(/(\d\.) (?=\d{1,2}\.)/g, `$1${KEPT}`)
    .replace(
      /(^|[\s(])([가-힣](?: [가-힣])+)(?=$|[\s):：,])/g,
      (_, before: string, word: string) => before + word.split(' ').join(KEPT),
    );
}
