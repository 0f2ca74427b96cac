/**
 * Cuts the status part of a division at what heads its tables.
 *
 *     【인구수 등 현황】 (2025. 10. 31.)     ○ 저소득층 현황      (right above a table, behind another)
 *     □ 시설현황                         가. 조직 : 총무팀    (numbered, and said in the same line)
 */
import { squeeze } from '../prose/words';
import { bulletOf, captionOf, isBare, type Line, squareOf, unitOf } from './lines';
import { isSectionWords } from './sections';

/** A caption, or none, and the lines below it up to the next. */
export interface Section {
  readonly caption?: Line;
  /** A heading that only says that the status begins: `1. 일반현황`. */
  readonly heading?: Line;
  readonly title: string;
  readonly behind?: string;
  readonly lines: Line[];
}

const NUMERAL = /^(?:\d{1,2}|[가-하])\s*[.)]\s*/;
const NUMBERED = /^(?:조직|기구|인력|인원|정[·․ㆍ]?현원)(?:현황|및기구|및조직|및인력|및정원|및인력현황)?$/;
const HEADING = /^(?:일반|기본)현황$|^주요(?:업무|사업)(?:추진)?(?:실적|성과|상황|계획)?$/;
const SAID = /^【\s*((?:조\s*직|기\s*구)[^】]*?)\s*】\s*(?=[^\s(])(.+)$/;
const LABEL = /^[^:：,.]{2,40}$/;

/** A title and what stands in brackets behind it, `시설현황 (2025. 6. 30.)`. */
function splitTitle(text: string): { title: string; behind?: string } {
  const match = /^(.+?)\s*(\([^()]*\d[^()]*\))?$/.exec(text)!;
  return { title: match[1]!, behind: match[2] };
}

/** Whether the next line that is no unit is the row of a table. */
function headsTable(lines: readonly Line[], at: number): boolean {
  const next = lines.slice(at + 1).find(line => !isBare(line) && (line.cells || !unitOf(line.text)));
  return next?.cells !== undefined;
}

/** A numbered caption, and what is said behind its colon. */
function numbered(lines: readonly Line[], at: number): Section | undefined {
  const line = lines[at]!;
  const text = line.cells || !NUMERAL.test(line.text) ? undefined : line.text.replace(NUMERAL, '');
  if (text === undefined) return undefined;
  const [words, ...said] = text.split(/\s*[:：]\s*/);
  const rest = said.join(': ');
  if (rest === '' && HEADING.test(squeeze(text))) return { heading: line, title: '', lines: [] };
  const isTitle = LABEL.test(text) && /현황/.test(text) && headsTable(lines, at);
  if (NUMBERED.test(squeeze(words!)))
    return { caption: line, title: words!, lines: rest === '' ? [] : [{ ...line, text: rest }] };
  return isTitle ? { caption: line, ...splitTitle(text), lines: [] } : undefined;
}

/** The section that a line begins, if it heads one; a bullet does where the open section has its table already. */
function beginning(lines: readonly Line[], at: number, open: Section | undefined): Section | undefined {
  const line = lines[at]!;
  const said = line.cells ? null : SAID.exec(line.text);
  if (said) return { caption: line, title: said[1]!, lines: [{ ...line, text: said[2]! }] };
  const square = squareOf(line);
  const caption = captionOf(line) ?? (square === undefined ? undefined : splitTitle(square));
  if (caption) return { caption: line, ...caption, lines: [] };
  const label = line.cells ? undefined : bulletOf(line)?.text;
  const isNext = open?.lines.some(other => other.cells) && label && LABEL.test(splitTitle(label).title);
  if (isNext && headsTable(lines, at)) return { caption: line, ...splitTitle(label), lines: [] };
  return numbered(lines, at);
}

/** Whether a □ heads a project that was not found, or its sentences: they are no status, and left over. */
function isStray({ caption, lines }: Section): boolean {
  if (!caption || captionOf(caption) || squareOf(caption) === undefined) return false;
  if (lines.some(line => bulletOf(line) && isSectionWords(line.text))) return true;
  return (
    isSectionWords(caption.text) && (!lines.some(line => line.cells) || lines.some(line => bulletOf(line)))
  );
}

/** Cuts the lines at their captions; in a status part a □ heads a table as 【…】 does. */
export function readSections(lines: readonly Line[]): Section[] {
  const sections: Section[] = [];
  lines.forEach((line, at) => {
    const open = sections[sections.length - 1];
    const begun = beginning(lines, at, open);
    if (begun) sections.push(begun);
    else if (open) open.lines.push(line);
    else sections.push({ title: '', lines: [line] });
  });
  return sections.filter(section => !isStray(section));
}
