/**
 * Tables that converters draw with characters, as rows of cells set apart by tabs:
 *
 *     | 구분 | 계 |        │ 구분 │ 계 │        구 분     계    남    여
 *     |------|----|        ├──────┼────┤        본 청     20     8    12
 *     | 본청 | 20 |        │ 본청 │ 20 │        동         5     2     3
 */
import { columnsOfText } from './aligned-columns';
import type { RawLine } from './raw-lines';

/** A row between fences. */
export const FENCED = /^[|│┃║](.*)[|│┃║]$/;
const FENCE = /[|│┃║]/;
const DRAWN = /^(?=.*[-─━═┼╋├┌└|])[\s|│┃║┌┐└┘├┤┬┴┼─━═╔╗╚╝╠╣╦╩╬╞╡╪┏┓┗┛┣┫┳┻╋+:=-]{3,}$/;
const MARKUP = /^(?:#{1,6}\s+|>\s+)/;
/** Stands for a fence that is a letter: `\|`. */
const ESCAPED = '\u0001';

const cellsOf = (inner: string): string[] =>
  inner
    .replace(/\\\|/g, ESCAPED)
    .split(FENCE)
    .map(cell =>
      cell
        .split(ESCAPED)
        .join('|')
        .replace(/<br\s*\/?>/gi, ' ')
        .trim(),
    );

/** Cells of a row that stands between fences; a box around one text is that text. */
function fenced(text: string): string | undefined {
  const match = FENCED.exec(text.trim());
  return match ? cellsOf(match[1]!).join('\t') : undefined;
}

/** How many fences stand inside a line that has none at its ends. */
const inner = (text: string): number =>
  FENCED.test(text.trim()) || /\t/.test(text) ? 0 : text.trim().split(/\s[|│┃║]\s|\s[|│┃║]$/).length - 1;

/** Whether a line has fences inside as one beside it has: one line alone may use them as a sign. */
function isOpenRow(lines: readonly RawLine[], at: number): boolean {
  const count = inner(lines[at]!.text);
  const beside = [lines[at - 1], lines[at + 1]].map(line => (line ? inner(line.text) : 0));
  return count > 0 && (count > 1 || !/^\s*[-○ㅇ·•□]/.test(lines[at]!.text)) && beside.indexOf(count) >= 0;
}

/** The marks of a text that was made for the web: `# 제목`, `**굵게**`. */
function withoutMarkup(text: string): string {
  return text
    .replace(MARKUP, '')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/\\([~*_#()[\].-])/g, '$1');
}

/** Spells drawn tables as rows set apart by tabs; lines that only draw are blank, or gone between two rows. */
export function undrawTables(lines: readonly RawLine[]): RawLine[] {
  const isFenced = (line: RawLine): boolean => FENCED.test(line.text.trim()) && !DRAWN.test(line.text);
  const isWeb = lines.some(
    ({ text }) => /^\s*\|(?:\s*:?-{2,}:?\s*\|)+\s*$/.test(text) || /^#{1,3}\s+\S/.test(text),
  );
  const plain = isWeb ? lines.map(line => ({ ...line, text: withoutMarkup(line.text) })) : lines;
  const hasFences = plain.some(isFenced);
  const isDrawn = (line: RawLine): boolean =>
    DRAWN.test(line.text) && (hasFences || /[|│┃║┼╋├┌└]/.test(line.text));
  const isBetween = (at: number): boolean =>
    [plain[at - 1], plain[at + 1]].every(line => line !== undefined && isFenced(line));
  const undrawn = plain.map((line, at): RawLine => {
    if (isDrawn(line)) return { ...line, text: '' };
    const cells = fenced(line.text) ?? (isOpenRow(plain, at) ? cellsOf(line.text).join('\t') : undefined);
    return cells === undefined ? line : { ...line, text: cells };
  });
  return columnsOfText(undrawn.filter((_, at) => !(isDrawn(plain[at]!) && isBetween(at))));
}
