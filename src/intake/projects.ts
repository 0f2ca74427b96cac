/** Finds the projects of a division and cuts each into its title, its purpose and its sections. */
import { bulletOf, captionOf, isBare, type Line, noteOf, squareOf, unitOf } from './lines';
import type { Form, Start } from './project-starts';
import { tableLength } from './runs';
import type { HeadingReader, SectionHeading } from './sections';

/** A line of an outline, or a table that stands among them. */
export type Item =
  | { readonly kind: 'line'; readonly line: Line; readonly marker: string; readonly text: string }
  | {
      readonly kind: 'table';
      readonly rows: readonly Line[];
      readonly unit?: Line;
      readonly caption?: Line;
    };

/** A section before its levels are known; `heading` is none for lines that stand before any. */
export interface RawSection {
  readonly heading?: SectionHeading;
  readonly items: readonly Item[];
}

/** A project as it stands in the text. */
export interface RawProject {
  /** The way in which its title is numbered. */
  readonly form: Form;
  readonly number: number;
  readonly title: string;
  readonly titleLine: Line;
  readonly purpose: readonly Line[];
  readonly sections: readonly RawSection[];
}

/** The lines of a section as items: units and captions go with the table below them. */
function readItems(lines: readonly Line[]): Item[] {
  const items: Item[] = [];
  let above: { unit?: Line; caption?: Line } = {};
  const release = (): void => {
    for (const line of [above.caption, above.unit]) if (line) items.push(itemOf(line));
    above = {};
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const length = tableLength(lines, i);
    if (length > 0) {
      items.push({ kind: 'table', rows: lines.slice(i, i + length).filter(row => row.cells), ...above });
      above = {};
      i += length - 1;
    } else if (!line.cells && unitOf(line.text)) above = { ...above, unit: line };
    else if (captionOf(line) && !above.caption) above = { ...above, caption: line };
    else if (!isBare(line)) {
      release();
      items.push(itemOf(line));
    }
  }
  release();
  return items;
}

function itemOf(line: Line): Item {
  const square = squareOf(line);
  const sign =
    noteOf(line) ?? (square === undefined ? bulletOf(line) : { marker: line.text[0]!, text: square });
  return { kind: 'line', line, marker: sign?.marker ?? '', text: sign?.text ?? line.text };
}

/** Whether the first thing below a line is a table: then a □ before it titles the table. */
function titlesTable(lines: readonly Line[], from: number): boolean {
  const next = lines.slice(from).find(line => !isBare(line) && !(unitOf(line.text) && !line.cells));
  return next?.cells !== undefined;
}

interface OpenSection {
  heading?: SectionHeading;
  lines: Line[];
}

/** Where the purpose ends: at the first sign, unless the purpose is itself one line behind a sign: `▷ …`. */
function endOfPurpose(lines: readonly Line[]): number {
  const isSigned = (line: Line): boolean =>
    line.cells !== undefined || bulletOf(line) !== undefined || noteOf(line) !== undefined;
  const signed = lines.filter(isSigned);
  const [first] = lines.filter(line => !isBare(line));
  const isAlone = signed.length === 1 && signed[0] === first && bulletOf(first!) !== undefined;
  const end = lines.findIndex(isSigned);
  return isAlone || end < 0 ? lines.length : end;
}

/** Cuts the lines behind a title into the purpose and the sections. */
function readBody(
  lines: readonly Line[],
  readHeading: HeadingReader,
): Pick<RawProject, 'purpose' | 'sections'> {
  const head: OpenSection = { lines: [] };
  const sections: OpenSection[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const open = sections[sections.length - 1] ?? head;
    const nextAt = lines.findIndex((other, at) => at > i && !isBare(other));
    const heading = isBare(line) ? undefined : readHeading(line, lines[nextAt]);
    const isEmpty = open.lines.every(isBare);
    const isSub = heading && !heading.isKnown && open.heading && (isEmpty || titlesTable(lines, i + 1));
    if (!heading || isSub) open.lines.push(line);
    else {
      sections.push({ heading, lines: [] });
      if (heading.lines.length > 1) i = nextAt;
    }
  }
  const purposeEnd = endOfPurpose(head.lines);
  const purpose = head.lines.slice(0, purposeEnd).filter(line => !isBare(line));
  const loose = head.lines.slice(purposeEnd);
  const all = loose.length > 0 ? [{ lines: loose }, ...sections] : sections;
  return {
    purpose,
    sections: all.map(({ heading, lines: own }: OpenSection) => ({ heading, items: readItems(own) })),
  };
}

/** Reads the projects that begin at these places, each up to the next. */
export function readProjects(
  lines: readonly Line[],
  starts: readonly Start[],
  readHeading: HeadingReader,
): RawProject[] {
  return starts.map(({ at, form, number, title }, i) => ({
    form,
    number,
    title,
    titleLine: lines[at]!,
    ...readBody(lines.slice(at + 1, starts[i + 1]?.at ?? lines.length), readHeading),
  }));
}
