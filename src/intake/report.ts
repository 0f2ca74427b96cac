/**
 * A published report's plain text → setup and records. Start reading here:
 *
 *     text ─lines─▶ body ─▶ cover ────▶ facts ────────────┐
 *                    ├─▶ general ────▶ published          ├─▶ records
 *                    └─▶ divisions ──▶ status, projects ──┘
 *
 * It knows no bureau: it knows how such reports are written. A line that finds no place is listed, never dropped.
 */
import type { DivisionRecords, Records } from '../model/records';
import type { Setup } from '../model/setup';
import type { Sourced } from '../model/sourced';
import { absencesOf } from './absence-notes';
import { type Body, readBody } from './body';
import { withoutNumeral } from './contents';
import { readCover } from './cover';
import { type RawDivision, readDivisions } from './divisions';
import { knownBoxes, readGeneral } from './general';
import { findLeftovers, type Leftover } from './leftovers';
import { type BulletLevel, inferLevels } from './levels';
import { type Line, numberLines, sameTitle } from './lines';
import { outlineProject } from './outline';
import { divisionHeadcount, publishedHeadcount } from './people';
import { inferSetup } from './setup';

/** Knows the lines that repeat the report's title, or that of one of its parts. */
function bandsOf(body: Body, ...known: readonly (Sourced<string> | undefined)[]): (line: Line) => boolean {
  const parts = (body.contents?.entries ?? []).filter(entry => entry.isPart).map(entry => entry.title);
  const titles = [...known.flatMap(title => (title ? [title.value] : [])), ...parts];
  return line => !line.cells && titles.some(title => sameTitle(withoutNumeral(line.text).title, title));
}

/** A division as records, once the whole report has told its levels and kinds. */
function divisionRecords(
  { code, status, projects }: RawDivision,
  levels: readonly BulletLevel[],
  setup: Setup,
): DivisionRecords {
  const outlined = projects.map(project => outlineProject(project, code, levels, setup));
  const notes = [...status.absences.map(note => note.text), status.unit?.text ?? ''];
  return {
    division: setup.divisions.find(division => division.code.value === code.value)!,
    teams: status.teams,
    headcount: divisionHeadcount(status.people, status.unit, notes, setup.specialKinds),
    absences: absencesOf(status.absences),
    tables: [...status.tables, ...outlined.flatMap(({ tables }) => tables)],
    projects: outlined.map(({ project }) => project),
  };
}

/** Reads a report. All values carry the lines they came from, counted from 1. */
export function readReport(text: string): { records: Records; leftovers: Leftover[] } {
  const lines = numberLines(text);
  const body = readBody(lines);
  const cover = readCover(body.cover);
  const general = readGeneral(body.general, bandsOf(body, cover.title), cover.title?.value ?? '');
  const { people, layout, chart, part, tables, ...published } = general;
  const isBand = bandsOf(body, cover.title, part);
  const { divisions: raw, bands, chiefs } = readDivisions(body.divisions, isBand);
  const levels = inferLevels(raw.flatMap(({ projects }) => projects).flatMap(({ sections }) => sections));
  const setup = inferSetup({ cover, coverLines: body.cover, bands, general, divisions: raw, levels, lines });
  const divisions = raw.map(division => divisionRecords(division, levels, setup));
  const names = raw.map(({ code, name }) => ({ code: code.value, name: name.value }));
  const records: Records = {
    setup,
    forms: [...general.tables, ...divisions.flatMap(({ tables }) => tables)].map(({ form }) => form),
    divisions,
    published: {
      ...published,
      ...(tables.length > 0 ? { tables } : {}),
      headcount: people ? publishedHeadcount(people, names, setup.specialKinds) : [],
    },
    acceptances: [],
    troubles: [],
  };
  const contents = body.contents ? lines.slice(body.contents.first, body.contents.end) : [];
  const boxes = [
    setup.report.bureau.value,
    ...divisions.flatMap(({ division, teams }) => [division.name, ...teams].map(({ value }) => value)),
  ];
  const understood = [
    ...contents,
    ...layout,
    ...knownBoxes(chart, boxes),
    ...bands,
    ...raw.flatMap(({ status }) => status.layout),
  ];
  const parts = [
    ...cover.parts,
    ...chiefs,
    ...(people?.parts ?? []),
    ...raw.flatMap(({ status }) => status.parts),
  ];
  const { report, divisions: named, ranks } = setup;
  const read = { divisions, published: records.published, report, named, ranks };
  return { records, leftovers: findLeftovers(lines, read, understood, parts) };
}
