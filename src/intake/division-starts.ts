/**
 * Finds the lines that head the divisions' parts. A division's name stands in other places too: in the contents
 * list, and box by box in a chart copied out as lines.
 *
 *     □ 기 구 ----- 2개과 3개팀         총무과  (과장 …)      or 【총무과】, 1. 총무과, ■ 총무과
 *     총무과          a box             【조 직】
 *     재무과          a box             …
 */
import { closeUp, squeeze } from '../prose/words';
import { type Contents, withoutNumeral } from './contents';
import { bulletOf, captionOf, isBare, type Line, squareOf } from './lines';
import { titleOf } from './project-starts';
import { headingReader } from './sections';

const DIVISION =
  /^(?!.*\d개)(?!.*\d(?:과|팀|담당)\d)[가-힣A-Za-z][가-힣A-Za-z\d·ㆍ&]{0,19}(?:과|관|실|단|소|센터|원|본부|추진반|지소|사무소)$/;
/** Only a contents list may name a team as a division: elsewhere teams stand in charts. */
const LISTED = /^[^\s:：,.]{1,20}(?:과|관|실|단|소|센터|원|팀|본부|추진반|지소|사무소)$/;
const OPENING = /^(?:조직|기구|인력|정원|정현원|정·현원|일반현황|기본현황)/;
const ORGANISATION = /^(?:조직|기구)/;
const GENERAL = /^(?:일반현황|기본현황|국현황|현황)$/;
const CHIEF = /\s*[(（](?:[가-힣]{0,8}(?:장|담당관)(?=[\s:：)）])[^()（）]*)[)）]\s*$/;
/** How far down a project's first heading may stand. */
const HEAD = 20;

/** The chief behind a division's name, `(과장 …)`. */
export function chiefIn(line: Line): string | undefined {
  return line.cells ? undefined : CHIEF.exec(line.text)?.[0].trim();
}

/** The name a line may be the heading of a division by, white space, sign, numeral and chief aside. */
export function headingName(line: Line): string {
  const text = line.cells || isBare(line) ? '' : line.text.replace(CHIEF, '');
  return squeeze(withoutNumeral(text.replace(/^[□■▣◆<〈《【[]\s*|\s*[>〉》】\]]$/g, '')).title);
}

/** Whether a name is that of the general part. */
export const isGeneral = (name: string): boolean => GENERAL.test(squeeze(name));

/** The words of a line that heads something in a status part: 【조직】, `□ 인력`, `1. 일반현황`, `가. 조직`. */
function statusWords(line: Line): string {
  const caption = captionOf(line)?.title ?? squareOf(line) ?? /^【([^】]*)】/.exec(line.text)?.[1];
  const { title } = withoutNumeral(line.text);
  return squeeze(caption ?? (line.cells || title === line.text ? '' : title));
}

/** Whether the lines behind a name are those of a division: its organisation, its people, or a project. */
function opensDivision(lines: readonly Line[], at: number): boolean {
  const nextAt = lines.findIndex((line, i) => i > at && !isBare(line));
  if (nextAt < 0) return false;
  if (OPENING.test(statusWords(lines[nextAt]!))) return true;
  if (!titleOf(lines[nextAt])) return false;
  const below = lines.slice(nextAt + 1, nextAt + HEAD);
  const end = below.findIndex(line => titleOf(line) !== undefined);
  const head = end < 0 ? below : below.slice(0, end);
  const readHeading = headingReader(head);
  return head.some(line => readHeading(line, undefined)?.isKnown);
}

/** Whether a name is a box of a chart: nothing but short lines stands between it and 기구 or 조직. */
function isBox(lines: readonly Line[], at: number): boolean {
  const nextAt = lines.findIndex((line, i) => i > at && !isBare(line));
  if (nextAt >= 0 && ORGANISATION.test(statusWords(lines[nextAt]!))) return false;
  for (let i = at - 1; i >= 0; i--) {
    const line = lines[i]!;
    const words = line.cells ? '' : statusWords(line) || squeeze(bulletOf(line)?.text ?? '');
    if (words !== '' || (!line.cells && line.text.length > 30)) return ORGANISATION.test(words);
  }
  return false;
}

/** Indices of lines that begin a division where no contents list names it. */
export function unlistedStarts(lines: readonly Line[], from: number): number[] {
  return lines
    .map((line, i) => ({ name: headingName(line), i }))
    .filter(({ name, i }) => i >= from && DIVISION.test(name) && !OPENING.test(name))
    .filter(({ i }) => opensDivision(lines, i) && !isBox(lines, i))
    .map(({ i }) => i);
}

/** Indices of lines that begin the divisions of the contents list, each behind the one before it. */
export function listedStarts(lines: readonly Line[], contents: Contents): number[] {
  const entries = contents.entries.filter(entry => !entry.isPart && !isGeneral(entry.title));
  const names = entries.map(({ title }) => squeeze(title));
  const starts: number[] = [];
  for (const entry of entries) {
    const name = squeeze(entry.title);
    const after = (starts[starts.length - 1] ?? contents.end - 1) + 1;
    const all = lines.map((_, i) => i).filter(i => i >= after && headingName(lines[i]!) === name);
    const apart = all.filter(i => !isBox(lines, i));
    const filled = apart.find(i => opensDivision(lines, i) || hasMore(lines, i, names));
    const at = LISTED.test(closeUp(entry.title))
      ? (filled ?? apart[0])
      : apart.find(i => opensDivision(lines, i));
    if (at !== undefined) starts.push(at);
  }
  return starts;
}

/** Whether a table, a caption or a bullet stands between a name and the next name of the list. */
function hasMore(lines: readonly Line[], at: number, names: readonly string[]): boolean {
  for (const line of lines.slice(at + 1)) {
    if (names.indexOf(headingName(line)) >= 0) return false;
    if (line.cells || captionOf(line) || bulletOf(line)) return true;
  }
  return false;
}
