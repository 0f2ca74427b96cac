/**
 * Finds where the projects of a division begin: a numbered title, and the heading of a section close below it.
 *
 *     1. 인사행정 추진      1-1. 청년농업인 육성      ① 감염병 예방      1) 재난 대응
 *     1 │ 인사행정 추진     □ 인사행정 추진, where the sections are headed by ○
 *     (purpose)
 *     □ 사업개요
 */
import { squeeze } from '../prose/words';
import { captionOf, isBare, type Line, squareOf } from './lines';
import type { HeadingReader, SectionHeading } from './sections';

/** The ways in which titles are numbered. */
export type Form = 'N.' | 'N-M.' | '①' | 'N)' | '(N)' | 'N⇥' | '□';

/** A title's number, words, and the way it is numbered. */
export interface Title {
  readonly form: Form;
  readonly number: number;
  readonly title: string;
}

/** Where a project begins, and its title. */
export interface Start extends Title {
  /** Index of its line. */
  readonly at: number;
}

interface Candidate extends Start {
  readonly heading: SectionHeading;
}

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const FORMS: readonly (readonly [Form, RegExp])[] = [
  ['N-M.', /^\d{1,2}\s*-\s*(\d{1,2})\s*[.．)]\s*(?=\S)(.+)$/],
  ['N.', /^(\d{1,3})\s*[.．]\s*(?=\S)(?!\s*\d{1,2}\s*\.)(.+)$/],
  ['N)', /^(\d{1,2})\s*\)\s*(?=\S)(.+)$/],
  ['(N)', /^\(\s*(\d{1,2})\s*\)\s*(?=\S)(.+)$/],
  ['①', new RegExp(`^([${CIRCLED}])\\s*(?=\\S)(.+)$`)],
];
/** How many lines (title, purpose …) may stand before a project's first heading. */
const HEAD_LINES = 15;

/** A number and a title in a cell each. */
function titleInCells([number, title, ...more]: readonly string[]): Title | undefined {
  const match = /^(\d{1,2})\.?$/.exec(number ?? '');
  const isTitle = match && title && /[가-힣]/.test(title) && more.every(cell => cell === '');
  return isTitle ? { form: 'N⇥', number: Number(match[1]), title } : undefined;
}

/** The number and words of a line that may be a title. */
export function titleOf(line: Line | undefined): Title | undefined {
  if (!line || line.indent > 1) return undefined;
  if (line.cells) return titleInCells(line.cells);
  for (const [form, pattern] of FORMS) {
    const match = pattern.exec(line.text);
    if (!match) continue;
    const circled = CIRCLED.indexOf(match[1]!);
    return { form, number: circled < 0 ? Number(match[1]) : circled + 1, title: match[2]! };
  }
  return undefined;
}

/** The section that begins within a few lines, before any other numbered line, caption or table. */
function headingBelow(
  lines: readonly Line[],
  from: number,
  readHeading: HeadingReader,
): SectionHeading | undefined {
  let seen = 0;
  for (let i = from + 1; i < lines.length && seen < HEAD_LINES; i++) {
    const line = lines[i]!;
    if (isBare(line)) continue;
    const heading = readHeading(line, undefined);
    if (heading) return heading;
    if (titleOf(line) || captionOf(line) || line.cells) return undefined;
    seen++;
  }
  return undefined;
}

/** A □ that stands alone over a project whose sections are headed by other signs; it has no number of its own. */
function squareTitle(lines: readonly Line[], at: number, readHeading: HeadingReader): Title | undefined {
  const title = squareOf(lines[at]!);
  if (title === undefined || readHeading(lines[at]!, undefined)?.isKnown) return undefined;
  for (const line of lines.slice(at + 1, at + HEAD_LINES)) {
    const heading = readHeading(line, undefined);
    if (heading?.isKnown && heading.nature === '개요' && squareOf(line) === undefined)
      return { form: '□', number: 0, title };
    if (heading || line.cells || captionOf(line)) return undefined;
  }
  return undefined;
}

/** Whether a row of cells stands alone, as a title does: no row below it, and none as wide above. */
function standsAlone(lines: readonly Line[], at: number): boolean {
  const nearest = (step: 1 | -1): Line | undefined => {
    let i = at + step;
    while (lines[i] && isBare(lines[i]!)) i += step;
    return lines[i];
  };
  return nearest(1)?.cells === undefined && nearest(-1)?.cells?.length !== lines[at]!.cells!.length;
}

/** Whether a heading is one that projects begin with, wherever it stands. */
const opensProject = ({ heading }: Candidate): boolean => heading.isKnown && heading.nature === '개요';

/** The way in which most of the titles are numbered that surely are one. */
function commonForm(candidates: readonly Candidate[]): Form | undefined {
  const sure = candidates.filter(opensProject);
  const known = sure.length > 0 ? sure : candidates.filter(({ heading }) => heading.isKnown);
  const among = known.length > 0 ? known : candidates.filter(({ form }) => form === 'N.');
  const count = (form: Form): number => among.filter(other => other.form === form).length;
  return among
    .map(({ form }) => form)
    .sort((a, b) => count(b) - count(a))
    .shift();
}

/**
 * The lines where projects begin. A title above 사업개요 or its like is one whatever its number: slips
 * of numbering are told later. Another needs the number that is due, and a heading that is known here.
 */
export function projectStarts(
  lines: readonly Line[],
  numberBefore: number,
  readHeading: HeadingReader,
): Start[] {
  const found = lines.flatMap((line, at): Candidate[] => {
    const title = titleOf(line) ?? squareTitle(lines, at, readHeading);
    if (title && line.cells && !standsAlone(lines, at)) return [];
    const heading = title && headingBelow(lines, at, readHeading);
    const isListed = titleOf(lines[at - 1]) !== undefined;
    return !title || !heading || isListed ? [] : [{ ...title, at, heading }];
  });
  const form = commonForm(found);
  const candidates = found.filter(candidate => candidate.form === form);
  const timesOf = ({ heading }: Candidate): number =>
    candidates.filter(other => squeeze(other.heading.name) === squeeze(heading.name)).length;
  const isKnownHere = (candidate: Candidate): boolean =>
    candidate.heading.isKnown || timesOf(candidate) > 1 || candidates.length === 1;
  const starts: Candidate[] = [];
  for (const candidate of candidates) {
    const last = starts[starts.length - 1]?.number;
    const isDue =
      last === undefined
        ? candidate.number === 1 || candidate.number === numberBefore + 1
        : candidate.number === last + 1;
    const isTaken = candidates.some(
      other => other.at > candidate.at && other.number === candidate.number && opensProject(other),
    );
    if (opensProject(candidate) || (isDue && !isTaken && isKnownHere(candidate))) starts.push(candidate);
  }
  return starts.map((start, i) => (start.form === '□' ? { ...start, number: i + 1 } : start));
}
