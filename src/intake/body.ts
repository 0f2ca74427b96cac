/** Where the divisions begin in the body of a report, and what stands before the first. */
import { squeeze } from '../prose/words';
import { type Contents, readContents, withoutNumeral } from './contents';
import { chiefIn, headingName, isGeneral, listedStarts, unlistedStarts } from './division-starts';
import { isBare, type Line, squareOf } from './lines';

/** A division's part of the text. */
export interface DivisionText {
  readonly name: string;
  /** What stands behind its name and has no place: `(과장 …)`. */
  readonly chief?: string;
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

/** A division's name as its heading prints it, without sign, numeral and chief. */
function printedName(line: Line, chief: string | undefined): string {
  const text = chief ? line.text.slice(0, line.text.lastIndexOf(chief)).trim() : line.text;
  return withoutNumeral(text.replace(/^[□■▣◆<〈《【[]\s*|\s*[>〉》】\]]$/g, '')).title;
}

/** Cuts a report's lines into cover, contents list, general part and divisions. */
export function readBody(lines: readonly Line[]): Body {
  const contents = readContents(lines);
  const listed = contents ? listedStarts(lines, contents) : [];
  const starts = listed.length > 0 ? listed : unlistedStarts(lines, contents?.end ?? 0);
  const firstDivision = starts[0] ?? lines.length;
  const generalAt = lines.findIndex(line => isGeneral(headingName(line)) && !squareOf(line));
  const bodyAt = contents?.end ?? (generalAt >= 0 && generalAt < firstDivision ? generalAt : firstDivision);
  const divisions = starts.map((start, i) => {
    const line = lines[start]!;
    const name = headingName(line);
    const entry = contents?.entries.find(({ title }) => squeeze(title) === name);
    const chief = chiefIn(line);
    return {
      name: entry?.title ?? printedName(line, chief),
      ...(chief ? { chief } : {}),
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
