/** A report's text as numbered lines, and what a single line looks like before anything is known about its place. */
import { fold, squeeze } from '../prose/words';
import { undrawTables } from './drawn-tables';
import { withoutPages } from './pages';
import { cutLines } from './raw-lines';

/** A line of the text. */
export interface Line {
  /** Counted from 1, as an editor shows it. */
  readonly number: number;
  /** Its place among the lines that belong to no page, from 0: the one above has the place before it. */
  readonly place: number;
  /** Without white space at the ends, inner white space folded. */
  readonly text: string;
  /** How many blanks stand before it; a tab counts as two. */
  readonly indent: number;
  /** The cells of a table row: such a line has tabs. */
  readonly cells?: readonly string[];
}

/** A line that begins with a sign: `- 사업기간: …`. */
export interface Bulleted {
  readonly marker: string;
  readonly text: string;
}

const RULE = /^[-─━═=_—\s]+$/;
const PAGE_NUMBER = /^[-–—]\s*\d{1,4}\s*[-–—]$/;
/** The letter o, and signs of a font's own, stand for a round bullet where a blank follows. */
const BULLET =
  /^([○●◎ㅇ◦❍◯⚪⚬￮•∙·⋅‧・ㆍ▪▫◾◽◇◆▶▷►▻▹‣➢➤▸⦁◉★☆✓✔☞⇒\-–―]|[oOοО\ue000-\uf8ff](?=\s))\s*(?=\S)(.*)$/;
const SQUARE = /^[□■▣◈❑❏❐☐]\s*(?=\S)(.*)$/;
const NOTE = /^(※|\*|주\s?\d?\s?[):])\s*(.*)$/;
const CAPTION =
  /^(?:【\s*(.+?)\s*】|<\s*(.+?)\s*>|〈\s*(.+?)\s*〉|《\s*(.+?)\s*》|\[\s*(.+?)\s*\]|〔\s*(.+?)\s*〕|『\s*(.+?)\s*』)\s*(\(.*\))?$/;
const UNIT = /^[(（[]\s*단\s*위\s*[:：]\s*(.+?)\s*[)）\]]$/;

/** Cuts a text into its lines, the blank ones too; what belongs to the pages is left out, drawn tables are rows. */
export function numberLines(text: string): Line[] {
  return undrawTables(withoutPages(cutLines(text))).map(({ number, text: raw }, place) => {
    const indent = /^[ \t\u3000]*/.exec(raw)![0].replace(/[\t\u3000]/g, '  ').length;
    const line = { number, place, text: fold(raw), indent };
    const isRow = raw.trim().indexOf('\t') >= 0 || (raw.indexOf('\t') >= 0 && !bulletOf(line));
    return isRow && line.text !== '' ? { ...line, cells: raw.split('\t').map(fold) } : line;
  });
}

/** Blank lines, drawn rules and page numbers: they carry nothing of the report. */
export function isBare(line: Line): boolean {
  return (
    line.text === '' ||
    (RULE.test(line.text) && /[-─━═=_—]{3}/.test(line.text)) ||
    PAGE_NUMBER.test(line.text)
  );
}

/** The sign and the words of a line that begins with one. */
export function bulletOf(line: Pick<Line, 'text'>): Bulleted | undefined {
  const match = BULLET.exec(line.text);
  return match ? { marker: match[1]!, text: match[2]! } : undefined;
}

/** The words behind a square, `□ 사업개요`. */
export function squareOf(line: Line): string | undefined {
  return line.cells ? undefined : SQUARE.exec(line.text)?.[1];
}

/** The sign and the words of a note, `※ …` or `* …`. */
export function noteOf(line: Line): Bulleted | undefined {
  const match = line.cells ? null : NOTE.exec(line.text);
  return match ? { marker: match[1]!, text: match[2]! } : undefined;
}

/** The title of a table in its brackets, `【보존문서현황】 (2023. 10. 31.)`, and what is written behind it. */
export function captionOf(line: Line): { title: string; behind?: string } | undefined {
  const match = line.cells ? null : CAPTION.exec(line.text);
  if (!match) return undefined;
  const title = match.slice(1, -1).find(part => part !== undefined)!;
  return UNIT.test(line.text) ? undefined : { title, behind: match[match.length - 1] };
}

/** The unit above a table, `(단위: 명)`. */
export function unitOf(text: string): string | undefined {
  return UNIT.exec(text)?.[1];
}

/** Whether two titles are the same, white space aside. */
export function sameTitle(one: string, other: string): boolean {
  return squeeze(one) === squeeze(other);
}
