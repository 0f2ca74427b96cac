/** A division's text → its status and its projects, before the report as a whole tells levels and kinds. */
import { fromLines, type Sourced } from '../model/sourced';
import type { DivisionText } from './body';
import type { Leftover } from './leftovers';
import { isBare, type Line } from './lines';
import { projectStarts } from './project-starts';
import { type RawProject, readProjects } from './projects';
import { headingReader } from './sections';
import { readStatus, type Status } from './status';

/** A division as read from its own lines. */
export interface RawDivision {
  readonly code: Sourced<string>;
  readonly name: Sourced<string>;
  /** The line above its part that names it. */
  readonly heading: Line;
  readonly status: Status;
  readonly projects: readonly RawProject[];
}

/** A short code by place: A, B, C …, or 01, 02 … where letters do not suffice. */
function codeAt(index: number, count: number): string {
  return count <= 26 ? String.fromCharCode(65 + index) : String(index + 1).padStart(2, '0');
}

/** Reads all divisions; `isBand` knows the report's title, which stands above the projects of each. */
export function readDivisions(
  texts: readonly DivisionText[],
  isBand: (line: Line) => boolean,
): { divisions: RawDivision[]; bands: Line[]; chiefs: Leftover[] } {
  const bands: Line[] = [];
  let numberBefore = 0;
  const divisions = texts.map((text, index): RawDivision => {
    const lineNumbers = text.nameLines.map(line => line.number);
    const code = codeAt(index, texts.length);
    const own = text.lines.filter(line => !isBand(line));
    bands.push(...text.lines.filter(isBand));
    const readHeading = headingReader(own);
    const starts = projectStarts(own, numberBefore, readHeading);
    const status = own.slice(0, starts[0]?.at ?? own.length);
    const projects = readProjects(own, starts, readHeading);
    numberBefore = projects[projects.length - 1]?.number ?? numberBefore;
    const sourcedCode = fromLines(code, code, ...lineNumbers);
    return {
      code: sourcedCode,
      name: fromLines(text.name, text.name, ...lineNumbers),
      heading: text.nameLines[text.nameLines.length - 1]!,
      status: readStatus(status, sourcedCode, text.name),
      projects,
    };
  });
  const chiefs = texts.flatMap(({ chief, nameLines }) =>
    chief ? [{ line: nameLines[nameLines.length - 1]!.number, text: chief }] : [],
  );
  return { divisions, bands: bands.filter(line => !isBare(line)), chiefs };
}
