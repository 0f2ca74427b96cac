/**
 * The status part of a division, before its projects: 【조직】, 【인력현황】 and its status tables, each a caption
 * with what stands below it.
 *
 *     【인구수 등 현황】 (2025. 10. 31.)      caption, period
 *     (단위: 명/세대)                       unit
 *     인구수 │    │ 세대수                  table
 *     ※ 외국인 포함                        notes
 */
import type { StatusTable, TableNote } from '../model/records';
import { fromLines, type Sourced } from '../model/sourced';
import { closeUp, squeeze } from '../prose/words';
import { collectNotes, type LongNote } from './absence-notes';
import { type DivisionPeople, readDivisionPeople } from './division-people';
import { countTwins, makeTable, type TableSource } from './forms';
import { type Grid, readGrid } from './grid-table';
import { isHeadcount, type PeopleTable } from './headcount';
import type { Leftover } from './leftovers';
import { bulletOf, isBare, type Line, noteOf, unitOf } from './lines';
import { tableLength, tableRuns } from './runs';
import { readSections, type Section } from './status-sections';

/** What the status part of a division tells. */
export interface Status {
  readonly teams: readonly Sourced<string>[];
  readonly people?: PeopleTable;
  readonly unit?: Sourced<string>;
  /** The notes under the headcount table. */
  readonly absences: readonly LongNote[];
  readonly tables: readonly StatusTable[];
  /** Captions that are understood and say nothing more: 【조직】, 【인력현황】. */
  readonly layout: readonly Line[];
  /** What has no place of lines that are read otherwise. */
  readonly parts: readonly Leftover[];
}

/** A table with what stands right above and below it. */
interface Part {
  readonly unit?: Line;
  readonly above: readonly Line[];
  readonly rows: readonly Line[];
  readonly below: readonly Line[];
}

const ORGANISATION = /^(?:조직|기구)(?:도|표|현황|및기구|및조직|및인력|및정원|및인력현황)?$/;
/** What the caption of a headcount says; another is told with what finds no place. */
const PEOPLE = /인\s*[력원]|정\s*원|현\s*원|직\s*[원급]|공무원|조\s*직|기\s*구|현\s*황/;
const TEAM = /(?:팀|담당|반|센터|사업소|분소)$/;
const STATUS_PLACE = '현황';

/** Cuts a section into its tables; what stands before a table belongs to it when it is a unit or no note. */
function readParts(lines: readonly Line[]): Part[] {
  const parts: { unit?: Line; above: Line[]; rows: Line[]; below: Line[] }[] = [];
  let pending: { unit?: Line; above: Line[] } = { above: [] };
  for (let i = 0; i < lines.length; ) {
    const line = lines[i]!;
    const length = tableLength(lines, i);
    const before = parts[parts.length - 1];
    if (length > 0) {
      parts.push({ ...pending, rows: lines.slice(i, i + length).filter(row => row.cells), below: [] });
      pending = { above: [] };
    } else if (!line.cells && unitOf(line.text)) pending = { ...pending, unit: line };
    else if (
      before &&
      pending.above.length === 0 &&
      !pending.unit &&
      (noteOf(line) || goesOn(before.below, line))
    )
      before.below.push(line);
    else if (!isBare(line)) pending.above.push(line);
    i += Math.max(1, length);
  }
  const last = parts[parts.length - 1];
  const rest = [...pending.above, ...(pending.unit ? [pending.unit] : [])];
  if (last) last.below.push(...rest);
  else parts.push({ ...pending, rows: [], below: [] });
  return parts;
}

const goesOn = (notes: readonly Line[], line: Line): boolean =>
  notes.length > 0 && notes[notes.length - 1]!.place === line.place - 1 && !isBare(line);

/** Notes as typed, a line without a sign joined to the note right above it; other lines stand alone. */
function tableNotes(where: TableNote['where'], lines: readonly Line[]): TableNote[] {
  const notes = collectNotes(lines);
  const inNote = (line: Line): boolean => notes.some(note => note.lines.indexOf(line) >= 0);
  const long = notes.map(note => ({
    text: [note.lines[0]!.text, ...note.lines.slice(1).map(line => line.text)].join(' '),
    lines: note.lines,
  }));
  const single = lines.filter(line => !inNote(line)).map(line => ({ text: line.text, lines: [line] }));
  return [...long, ...single]
    .sort((a, b) => a.lines[0]!.number - b.lines[0]!.number)
    .map(({ text, lines: own }) => ({ where, text: fromLines(text, text, ...own.map(line => line.number)) }));
}

/** The head of a division in its chart: `총무과장` over the teams of 총무과, or the division itself. */
function isChief(text: string, name: string): boolean {
  const plain = squeeze(text);
  return plain === squeeze(name) || plain === `${squeeze(name)}장` || plain === '과장';
}

/** The words of a line under 【조직】: names of teams, and others. */
function chartWords(line: Line): { readonly teams: readonly string[]; readonly others: readonly string[] } {
  const words = (line.cells ?? line.text.split(/[,·ㆍ/()|:：]/)).map(word =>
    closeUp(bulletOf({ text: word.trim() })?.text ?? word.replace(/^※\s*/, '')),
  );
  const isTeam = (word: string): boolean => TEAM.test(word) && !/^\d/.test(word) && word.length <= 16;
  return { teams: words.filter(isTeam), others: words.filter(word => word !== '' && !isTeam(word)) };
}

/** Teams written under 【조직】: names that end in 팀, 담당 … */
function teamsOf(lines: readonly Line[]): Sourced<string>[] {
  return lines.flatMap(line => chartWords(line).teams.map(word => fromLines(word, word, line.number)));
}

/** What else stands beside teams, but for counts of them and the head of the division. */
function besideTeams(lines: readonly Line[], name: string): Leftover[] {
  return lines.flatMap(line => {
    const { teams, others } = chartWords(line);
    const left = others.filter(
      word => !/^\d|^[○ㅇ]+$/.test(word) && !isChief(word, name) && !ORGANISATION.test(word),
    );
    return teams.length > 0 && left.length > 0 ? [{ line: line.number, text: left.join(', ') }] : [];
  });
}

/** The lines under 【조직】, up to a headcount that stands there too: `가. 조직 및 인력`. */
function beforePeople(lines: readonly Line[]): readonly Line[] {
  const people = tableRuns(lines).find(run => isHeadcount(readGrid(run)));
  return people ? lines.filter(line => line.number < people[0]!.number) : lines;
}

/** The surroundings of a table as a form needs them. */
function sourceOf(section: Section, part: Part, isFirst: boolean, division: Sourced<string>): TableSource {
  const caption = section.caption;
  const header = part.rows[0];
  const name = caption ? section.title : closeUp(header?.cells?.find(cell => cell !== '') ?? section.title);
  const at = (caption ?? header ?? section.lines[0])!.number;
  const told = (text: string): Sourced<string> => fromLines(text, text, at);
  const behind = section.behind && (unitOf(section.behind) ?? section.behind.replace(/^\(|\)$/g, ''));
  const isUnit = section.behind !== undefined && unitOf(section.behind) !== undefined;
  const unit = part.unit
    ? fromLines(unitOf(part.unit.text)!, unitOf(part.unit.text)!, part.unit.number)
    : undefined;
  const isTable = part.rows.length > 0;
  return {
    division,
    place: told(STATUS_PLACE),
    title: told(name),
    printTitle: caption !== undefined && isFirst,
    ...(unit ? { unit } : isUnit ? { unit: told(behind!) } : {}),
    ...(behind && !isUnit && isFirst ? { period: told(behind) } : {}),
    notes: isTable ? [...tableNotes('above', part.above), ...tableNotes('below', part.below)] : [],
    rows: part.rows,
    sentences: isTable ? [] : part.above.map(sentenceOf),
  };
}

/** A sentence as written, one blank before a bullet that stands deeper. */
function sentenceOf(line: Line): Sourced<string> {
  return fromLines(line.text, (line.indent > 0 ? ' ' : '') + line.text, line.number);
}

/** Reads the status part of a division, from the line behind its `name` to its first project; `division` is its code. */
export function readStatus(lines: readonly Line[], division: Sourced<string>, name: string): Status {
  const status = { teams: [] as Sourced<string>[], tables: [] as StatusTable[], layout: [] as Line[] };
  const beside: Leftover[] = [];
  let headcount: Pick<Status, 'people' | 'unit' | 'absences' | 'parts'> = { absences: [], parts: [] };
  for (const section of readSections(lines)) {
    if (section.heading) status.layout.push(section.heading);
    if (section.caption && ORGANISATION.test(squeeze(section.title))) {
      status.layout.push(section.caption, ...section.lines.filter(({ text }) => isChief(text, name)));
      status.teams.push(...teamsOf(beforePeople(section.lines)));
      beside.push(...besideTeams(beforePeople(section.lines), name));
      if (beforePeople(section.lines) === section.lines) continue;
    }
    readParts(section.lines).forEach((part, i) => {
      const grid = part.rows.length > 0 ? readGrid(part.rows) : undefined;
      const source = section.caption || grid ? sourceOf(section, part, i === 0, division) : undefined;
      const found = grid && !headcount.people ? peopleOf(section, part, grid, name) : undefined;
      if (found) {
        headcount = {
          ...found,
          unit: source!.unit,
          absences: collectNotes([...part.above, ...part.below]),
        };
        if (section.caption && PEOPLE.test(section.title)) status.layout.push(section.caption);
        status.layout.push(...found.people.cells.filter(cell => cell.isTotal).map(cell => cell.line));
      } else if (source) status.tables.push(makeTable(source, countTwins(status.tables, source.title.value)));
    });
  }
  return { ...status, ...headcount, parts: [...beside, ...headcount.parts] };
}

/** The division's headcount, if a table is that; what stands around it may say how its cells are to be read. */
function peopleOf(section: Section, part: Part, grid: Grid, name: string): DivisionPeople | undefined {
  const around = [
    section.title,
    section.behind ?? '',
    part.unit?.text ?? '',
    ...part.above.map(line => line.text),
  ];
  return readDivisionPeople(grid, around.join(' '), name);
}
