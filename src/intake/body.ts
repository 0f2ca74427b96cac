/** Where the divisions begin in the body of a report, and what stands before the first. */
import { closeUp, squeeze } from '../prose/words';
import { type Contents, readContents, withoutNumeral } from './contents';
import { captionOf, isBare, type Line, squareOf } from './lines';

/** A division's part of the text. */
export interface DivisionText {
  readonly name: string;
  /** Lines that name it: in the contents list, and above its part. */
  readonly nameLines: readonly Line[];
  readonly lines: readonly Line[];
}

/** A report cut into its parts. */
export interface Body {
  readonly cover: readonly Line[];
  readonly contents?: Contents;
  readonly general: readonly Line[];
  readonly divisions: readonly DivisionText[];
}

const DIVISION = /^[^\s:：,.]{1,20}(?:과|관|실|단|소|센터|원|팀|본부|추진반|지소|사무소)$/;
const FIRST_CAPTION = /^(?:조직|기구|인력|정원|정현원|정·현원|일반현황)/;
const GENERAL = /^(?:일반현황|기본현황|국현황|현황)$/;

/** The name a line may be the heading of a division by, white space and numeral aside. */
function headingName(line: Line): string {
  const text = line.cells || isBare(line) ? '' : line.text.replace(/^[□■◆<【[]\s*|\s*[>】\]]$/g, '');
  return squeeze(withoutNumeral(text).title);
}

/** Indices of lines that begin a division where no contents list names it: its name, then its organisation. */
function unlistedStarts(lines: readonly Line[], from: number): number[] {
  return lines
    .map((line, i) => ({ line, i }))
    .filter(({ line, i }) => {
      if (i < from || !DIVISION.test(headingName(line)) || captionOf(line)) return false;
      const next = lines.slice(i + 1).find(other => !isBare(other));
      const caption = next && (captionOf(next)?.title ?? squareOf(next));
      return caption !== undefined && FIRST_CAPTION.test(squeeze(caption));
    })
    .map(({ i }) => i);
}

/** Indices of lines that begin the divisions of the contents list, each behind the one before it. */
function listedStarts(lines: readonly Line[], contents: Contents): number[] {
  const starts: number[] = [];
  for (const entry of contents.entries) {
    const name = squeeze(entry.title);
    if (entry.isPart || !DIVISION.test(closeUp(entry.title))) continue;
    const after = (starts[starts.length - 1] ?? contents.end - 1) + 1;
    const at = lines.findIndex((line, i) => i >= after && headingName(line) === name);
    if (at >= 0) starts.push(at);
  }
  return starts;
}

/** Cuts a report's lines into cover, contents list, general part and divisions. */
export function readBody(lines: readonly Line[]): Body {
  const contents = readContents(lines);
  const listed = contents ? listedStarts(lines, contents) : [];
  const starts = listed.length > 0 ? listed : unlistedStarts(lines, contents?.end ?? 0);
  const firstDivision = starts[0] ?? lines.length;
  const generalAt = lines.findIndex(line => GENERAL.test(headingName(line)) && !squareOf(line));
  const bodyAt = contents?.end ?? (generalAt >= 0 && generalAt < firstDivision ? generalAt : firstDivision);
  const divisions = starts.map((start, i) => {
    const line = lines[start]!;
    const name = headingName(line);
    const entry = contents?.entries.find(({ title }) => squeeze(title) === name);
    return {
      name: entry?.title ?? withoutNumeral(line.text).title,
      nameLines: entry ? [entry.line, line] : [line],
      lines: lines.slice(start + 1, starts[i + 1] ?? lines.length),
    };
  });
  return {
    cover: lines.slice(0, contents?.first ?? bodyAt).filter(line => !isBare(line)),
    contents,
    general: lines.slice(bodyAt, firstDivision),
    divisions,
  };
}
