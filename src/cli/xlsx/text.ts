/** Text as a workbook file holds it, so that every letter a person typed comes back. */
import { failure } from '../failure';

/** What a file cannot hold as it is: text that looks like an escape, halves of a letter, forbidden letters. */
const UNSAFE =
  /_(?=x[0-9A-Fa-f]{4}_)|[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The same text with those letters written as `_xHHHH_`, which every reader of such files undoes. */
export function escapeText(text: string): string {
  return text.replace(
    UNSAFE,
    letter => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

const LONGEST = 32767;

/** Stops before a file is made that spreadsheet programs would call damaged. */
export function refuseTooLong(text: string, tab: string, cell: string): void {
  if (text.length > LONGEST)
    throw failure(
      `${tab}!${cell}의 글이 ${text.length}자입니다. 한 칸에는 ${LONGEST}자까지 들어가니 나누어 적어 주세요.`,
    );
}
