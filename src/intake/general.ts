/**
 * Ⅰ 일반 현황: what the bureau publishes about itself – divisions and teams, headcount, absences. It is kept to
 * be tied out against the divisions' own numbers.
 */
import type { Absences, StatusTable } from '../model/records';
import { fromLines, type Sourced } from '../model/sourced';
import { readNumber } from '../prose/numbers';
import { squeeze } from '../prose/words';
import { absencesOf, collectNotes } from './absence-notes';
import { withoutNumeral } from './contents';
import { readGeneralTables } from './general-tables';
import { readGrid } from './grid-table';
import { isHeadcount, type PeopleTable, readHeadcount } from './headcount';
import { bulletOf, captionOf, isBare, type Line, noteOf, sameTitle, squareOf, unitOf } from './lines';
import { tableRuns } from './runs';

/** What 일반 현황 tells. */
export interface General {
  readonly divisions?: Sourced<number>;
  readonly teams?: Sourced<number>;
  readonly authorized?: Sourced<number>;
  readonly current?: Sourced<number>;
  readonly people?: PeopleTable;
  /** The heading of the part that holds the divisions, where it is not the report's title. */
  readonly part?: Sourced<string>;
  readonly absences: Absences;
  /** Its other tables. */
  readonly tables: readonly StatusTable[];
  /** The bureau's chart, copied out as lines. */
  readonly chart: readonly Line[];
  /** Headings and units that say nothing more. */
  readonly layout: readonly Line[];
}

const HEADING = /^[□■○ㅇ❍◦]?(?:기구|조직|인력|일반|기본)(?:현황|도|및조직|및정원|및인력|및기구)?(?:현황)?$/;
const SIGN = '(?:[□■○ㅇ❍◦▣◆]|\\d{1,2}[.)]?|[가-하][.)])?';
const ORGANISATION = new RegExp(`^${SIGN}(?:기구|조직)`);
const PEOPLE = new RegExp(`^${SIGN}(?:인력|인원|정[·․ㆍ]?현원|직원)`);
const DIVISIONS = /(\d+)(?=개?(?:과|부서|담당관|실|소))/;
const TEAMS = /(\d+)(?=개?(?:팀|담당|계))/;
const BOX = /^[가-힣A-Za-z\d]{2,16}(?:국|과|팀|담당|담당관|실|단|센터|소|관|원|본부)(?:장)?$/;
const AUTHORIZED = /정원[^\d]{0,3}([\d,]+)/;
const CURRENT = /현원[^\d]{0,3}([\d,]+)/;

/** The number that a pattern finds in a line, `5개과 19개팀`. */
function numberIn(lines: readonly Line[], where: RegExp, what: RegExp): Sourced<number> | undefined {
  for (const line of lines) {
    const plain = squeeze(line.text);
    const match = !line.cells && where.test(plain) ? what.exec(plain) : null;
    if (match) return fromLines(readNumber(match[1]!) ?? 0, match[1]!, line.number);
  }
  return undefined;
}

/** `Ⅱ. 부서별 추진실적`: the last part that begins here; none where it has the report's title. */
function partOf(lines: readonly Line[], title: string): Sourced<string> | undefined {
  const parts = lines.flatMap(line => {
    const { title: words, isPart } = withoutNumeral(line.text);
    return isPart && !line.cells && !HEADING.test(squeeze(words)) ? [{ line, words }] : [];
  });
  const last = parts[parts.length - 1];
  return last && !sameTitle(last.words, title)
    ? fromLines(last.words, last.words, last.line.number)
    : undefined;
}

/** The notes right below the headcount, down to the next heading or table. */
function notesBehind(lines: readonly Line[], run: readonly Line[]): readonly Line[] {
  const behind = lines.slice(lines.indexOf(run[run.length - 1]!) + 1);
  const end = behind.findIndex(line => !isBare(line) && !noteOf(line) && !isContinued(behind, line));
  return end < 0 ? behind : behind.slice(0, end);
}

/** Whether a line goes on with the one right above it, and heads nothing. */
function isContinued(lines: readonly Line[], line: Line): boolean {
  const above = lines[lines.indexOf(line) - 1];
  const isHead = line.cells || captionOf(line) || squareOf(line) || unitOf(line.text) || bulletOf(line);
  return above !== undefined && !isBare(above) && !isHead && withoutNumeral(line.text).title === line.text;
}

/** The lines of the bureau's chart, copied out box by box: names of divisions and teams, and nothing else. */
function chartLines(lines: readonly Line[]): readonly Line[] {
  const from = lines.findIndex(line => ORGANISATION.test(squeeze(line.text)));
  const behind = from < 0 ? [] : lines.slice(from + 1);
  const end = behind.findIndex(line => PEOPLE.test(squeeze(line.text)));
  return behind
    .slice(0, Math.max(0, end))
    .filter(line => !isBare(line) && boxesOf(line).every(name => BOX.test(name)));
}

/** The names in the boxes of a line. */
function boxesOf(line: Line): string[] {
  const words = line.cells ?? line.text.split(/[,·/]|\s{2,}/);
  return words.map(squeeze).filter(name => name !== '');
}

/** Those lines of a chart that name nothing but what is known otherwise, each of them or its head (`총무과장`). */
export function knownBoxes(chart: readonly Line[], names: readonly string[]): readonly Line[] {
  const known = names.map(squeeze);
  const isKnown = (name: string): boolean => known.some(one => name === one || name === `${one}장`);
  return chart.filter(line => boxesOf(line).every(isKnown));
}

/** Reads the lines between the contents list and the first division; `title` is the report's. */
export function readGeneral(
  lines: readonly Line[],
  isHeading: (line: Line) => boolean,
  title: string,
): General {
  const runs = tableRuns(lines).map(run => ({ run, grid: readGrid(run) }));
  const found = runs.find(({ grid }) => isHeadcount(grid));
  const notes = found ? notesBehind(lines, found.run) : [];
  const part = partOf(lines, title);
  const leads = lines.filter(line => !isBare(line) && !line.cells);
  const isLead = (line: Line): boolean =>
    ORGANISATION.test(squeeze(line.text)) || PEOPLE.test(squeeze(line.text));
  const isLayout = (line: Line): boolean =>
    isHeading(line) || HEADING.test(squeeze(withoutNumeral(line.text).title));
  const chart = chartLines(lines);
  const known = [
    ...(found?.run ?? []),
    ...notes,
    ...chart,
    ...leads.filter(line => isLead(line) || isLayout(line)),
  ];
  const others = lines.filter(line => known.indexOf(line) < 0 && !withoutNumeral(line.text).isPart);
  const tables = readGeneralTables(others);
  return {
    divisions: numberIn(leads, ORGANISATION, DIVISIONS),
    teams: numberIn(leads, ORGANISATION, TEAMS),
    authorized: numberIn(leads, PEOPLE, AUTHORIZED),
    current: numberIn(leads, PEOPLE, CURRENT),
    people: found && readHeadcount(found.grid),
    ...(part ? { part } : {}),
    absences: absencesOf(collectNotes(notes)),
    tables,
    chart,
    layout: leads.filter(line => isLayout(line) || unitOf(line.text) !== undefined),
  };
}
