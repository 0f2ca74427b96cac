/**
 * Finds where the projects of a division begin: a numbered title, and the heading of a section close below it.
 *
 *     1. 인사행정 추진      1-1. 청년농업인 육성      ① 감염병 예방      1) 재난 대응
 *     (purpose)
 *     □ 사업개요
 */
import { squeeze } from '../prose/words';
import { captionOf, isBare, type Line } from './lines';
import type { HeadingReader, SectionHeading } from './sections';

/** The ways in which titles are numbered. */
type Form = 'N.' | 'N-M.' | '①' | 'N)';

/** A title's number, words, and the way it is numbered. */
export interface Title {
  readonly form: Form;
  readonly number: number;
  readonly title: string;
}

interface Candidate extends Title {
  readonly at: number;
  readonly heading: SectionHeading;
}

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const FORMS: readonly (readonly [Form, RegExp])[] = [
  ['N-M.', /^\d{1,2}\s*-\s*(\d{1,2})\s*[.．)]\s*(?=\S)(.+)$/],
  ['N.', /^(\d{1,3})\s*[.．]\s*(?=\S)(?!\s*\d{1,2}\s*\.)(.+)$/],
  ['N)', /^(\d{1,2})\s*\)\s*(?=\S)(.+)$/],
  ['①', new RegExp(`^([${CIRCLED}])\\s*(?=\\S)(.+)$`)],
];
/** How many lines (title, purpose …) may stand before a project's first heading. */
const HEAD_LINES = 15;

/** The number and words of a line that may be a title. */
export function titleOf(line: Line | undefined): Title | undefined {
  if (!line || line.cells || line.indent > 1) return undefined;
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
 * Indices of the lines where projects begin. A title above 사업개요 or its like is one whatever its number: slips
 * of numbering are told later. Another needs the number that is due, and a heading that is known here.
 */
export function projectStarts(
  lines: readonly Line[],
  numberBefore: number,
  readHeading: HeadingReader,
): number[] {
  const found = lines.flatMap((line, at): Candidate[] => {
    const title = titleOf(line);
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
  return starts.map(({ at }) => at);
}
