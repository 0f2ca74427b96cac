/**
 * A text as an editor shows it, line by line, with what converters leave between the letters taken out: byte
 * order marks, joiners of no width, forms of double width, letters in pieces, form feeds.
 */

/** A line before its cells are known. */
export interface RawLine {
  /** Counted from 1, as an editor shows it. */
  readonly number: number;
  readonly text: string;
  /** Whether a form feed stands before it: a page begins here. */
  readonly opensPage: boolean;
}

const NO_WIDTH = /[\u200b-\u200d\u2060\u00ad\ufeff]/g;
const DOUBLE_WIDTH = /[０-９Ａ-Ｚａ-ｚ（）［］＜＞：，．％／＋＝＊＃｜]/g;
/** Letters in pieces, as files from a Mac have them. */
const PIECES = /[\u1100-\u11ff]/;

function cleaned(text: string): string {
  const whole = PIECES.test(text) ? text.normalize('NFC') : text;
  return whole
    .replace(NO_WIDTH, '')
    .replace(DOUBLE_WIDTH, letter => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
}

/** Cuts a text into its lines, the blank ones too; a form feed inside a line cuts it in two of the same number. */
export function cutLines(text: string): RawLine[] {
  let opensPage = false;
  return cleaned(text)
    .split(/\r\n|\n|\r/)
    .flatMap((line, index) =>
      line.split('\f').map((part, i): RawLine => {
        const isFirst = i > 0 || opensPage;
        opensPage = isFirst && part.trim() === '';
        return { number: index + 1, text: part, opensPage: isFirst };
      }),
    );
}
