/** The text of one division alone, as copied out of 한글, in the terms of a workbook that exists already. */
import type { Form } from '../model/forms';
import { type DivisionRecords, type ProjectSection, ranksOf, type StatusTable } from '../model/records';
import type { DivisionSetup, OutlineLevel, Setup } from '../model/setup';
import { linesOf, type Sourced } from '../model/sourced';
import { squeeze } from '../prose/words';
import type { Leftover } from './leftovers';
import { sameTitle } from './lines';
import { readReport } from './report';

/** What a division's text tells. */
export interface DivisionText {
  readonly records: DivisionRecords;
  /** Lines that found no place, counted from 1; those of tables that no form describes are among them. */
  readonly leftovers: readonly Leftover[];
}

/** Why a text is not that of one division. */
export type Unread =
  | { readonly unread: 'nothing' }
  | { readonly unread: 'several'; readonly names: readonly string[] };

const NEW_LINE = /\r\n|\n|\r/;

/** The division's own column for a column of the text: by its whole path, else by its last label alone. */
function columnFor(path: string, columns: readonly string[]): number {
  const labels = (own: string): string[] => own.split('>').map(squeeze);
  const wanted = labels(path);
  const exact = columns.findIndex(own => labels(own).join('>') === wanted.join('>'));
  if (exact >= 0) return exact;
  const last = wanted[wanted.length - 1];
  const alike = columns.map((own, i) => (labels(own).pop() === last ? i : -1)).filter(i => i >= 0);
  return alike.length === 1 ? alike[0]! : -1;
}

/** A table of the text in the columns of a form; none where a column has no place in it. */
function fitted(table: StatusTable, form: Form): StatusTable | undefined {
  if (form.shape.value !== table.form.shape.value) return undefined;
  if (form.shape.value === '글') return { ...table, form };
  const columns = form.columns.map(({ path }) => path.value);
  const places = table.form.columns.map(({ path }) => columnFor(path.value, columns));
  const isPlaced = places.every((place, i) => place >= 0 && places.indexOf(place) === i);
  const labels = form.rows.length === 0 ? 0 : form.labelColumns.value;
  const isSameShape = (table.form.rows.length === 0 ? 0 : table.form.labelColumns.value) === labels;
  if (!isPlaced || (labels > 0 && !isSameShape)) return undefined;
  const rows = table.rows.map(({ cells }) => ({
    cells: columns.map((_, col) => (places.includes(col) ? cells[places.indexOf(col)] : undefined)),
  }));
  return { ...table, form, rows };
}

const sameName = (one: Sourced<string>, other: Sourced<string>): boolean =>
  squeeze(one.value) === squeeze(other.value);

/** The tables that a form describes, each form once. */
function fitTables(
  tables: readonly StatusTable[],
  forms: readonly Form[],
): { readonly fitting: readonly StatusTable[]; readonly strange: readonly StatusTable[] } {
  const open = [...forms];
  const fitting: StatusTable[] = [];
  const strange: StatusTable[] = [];
  for (const table of tables) {
    const at = open.findIndex(
      form => sameName(form.title, table.form.title) && form.place.value === table.form.place.value,
    );
    const fit = at < 0 ? undefined : fitted(table, open[at]!);
    if (fit) fitting.push(fit);
    else strange.push(table);
    if (fit) open.splice(at, 1);
  }
  return { fitting, strange };
}

/** The lines that a table came from. */
function linesUnder({ form, rows, lines, notes }: StatusTable): number[] {
  const cells = rows.flatMap(row => row.cells.flatMap(cell => (cell ? linesOf(cell) : [])));
  const own = [
    form.title,
    ...form.columns.map(({ path }) => path),
    ...lines,
    ...notes.map(note => note.text),
  ];
  return [...own.flatMap(source => linesOf(source)), ...cells];
}

/** A section under the name by which the workbook knows it: its own, or the only one of its nature. */
function sectionIn(section: ProjectSection, read: Setup, { sections, bullets }: Setup): ProjectSection {
  const own = sections.find(({ name }) => sameName(name, section.name));
  const [alike, ...others] = sections.filter(({ nature }) => nature.value === section.nature);
  const known = own ?? (others.length === 0 ? alike : undefined);
  const lines = section.lines.map(line => ({ ...line, level: levelIn(line.level, read.bullets, bullets) }));
  const name = known ? { ...section.name, value: known.name.value, text: known.name.value } : section.name;
  return { ...section, name, lines };
}

/** The level of a sign as the workbook prints it: `-` alone is the first of a text, under ○ it is the second. */
function levelIn(level: OutlineLevel, read: Setup['bullets'], own: Setup['bullets']): OutlineLevel {
  const symbol = read.find(bullet => bullet.level.value === level)?.symbol.value;
  const known = own.find(bullet => symbol !== undefined && bullet.symbol.value === symbol);
  return known?.level.value ?? level;
}

/**
 * Under a heading of the division's own, so that the text reads as the part of a report; the report's title, which
 * stands above the projects of each division, says nothing there.
 */
function asReport(
  text: string,
  { name }: DivisionSetup,
  title: string,
): { readonly text: string; readonly added: number } {
  const lines = text.split(NEW_LINE).map(line => (sameTitle(line, title) ? '' : line));
  const first = squeeze(lines.find(line => line.trim() !== '') ?? '');
  const isHeaded = first.indexOf(squeeze(name.value)) >= 0 && first.length < squeeze(name.value).length + 20;
  const whole = isHeaded ? lines : [name.value, ...lines];
  return { text: whole.join('\n'), added: isHeaded ? 0 : 1 };
}

/** Reads a division's text by the setup and the forms of the workbook that it is pasted into. */
export function readDivisionText(
  text: string,
  setup: Setup,
  forms: readonly Form[],
  division: DivisionSetup,
): DivisionText | Unread {
  const whole = asReport(text, division, setup.report.title.value);
  const { records, leftovers } = readReport(whole.text);
  const [own, ...others] = records.divisions;
  if (!own) return { unread: 'nothing' };
  if (others.length > 0)
    return { unread: 'several', names: records.divisions.map(read => read.division.name.value) };
  const ownForms = forms.filter(form => form.division.value === division.code.value);
  const { fitting, strange } = fitTables(own.tables, ownForms);
  const raw = text.split(NEW_LINE);
  const lost = new Set([
    ...leftovers.map(({ line }) => line - whole.added),
    ...strange.flatMap(linesUnder).map(line => line - whole.added),
  ]);
  const expected = ranksOf(setup, division.code.value);
  const ranks = [...expected, ...own.headcount.ranks.filter(rank => !expected.includes(rank))];
  return {
    records: {
      ...own,
      division,
      headcount: { ...own.headcount, ranks },
      tables: fitting,
      projects: own.projects.map(project => ({
        ...project,
        sections: project.sections.map(section => sectionIn(section, records.setup, setup)),
      })),
    },
    leftovers: Array.from(lost)
      .filter(line => line > 0)
      .sort((a, b) => a - b)
      .map(line => ({ line, text: (raw[line - 1] ?? '').trim() })),
  };
}
