/** Everything that people wrote in words: lines of projects, cells of tables, notes, remarks. */
import type { DivisionRecords, Project, Records, StatusTable } from '../model/records';
import { cellOf, type Sourced } from '../model/sourced';

/** A written text, and whose it is; `null` is the supervisor's. */
export interface WrittenText {
  readonly division: string | null;
  readonly source: Sourced<unknown>;
  /** A label that the form fixes: it is changed there, or the row is no longer known. */
  readonly isFixed?: boolean;
}

type Source = Sourced<unknown> | undefined;

function textsOfProject({ title, purpose, sections, budget }: Project): Source[] {
  const lines = sections.flatMap(section => section.lines.map(line => line.text));
  return [title, purpose, ...lines, ...budget.flatMap(row => [row.remark, row.wording])];
}

/** Cells that hold words or days; numbers are for the rules that add up. */
function textsOfTable({ form, rows, lines, notes }: StatusTable): Source[] {
  const cells = rows.flatMap(row => row.cells.filter((_, i) => form.columns[i]?.kind.value !== '수'));
  return [...cells, ...lines, ...notes.map(note => note.text)];
}

/** The labels of rows that a form lists. */
function fixedLabels({ form, rows }: StatusTable): Source[] {
  return form.rows.length > 0 ? rows.flatMap(row => row.cells.slice(0, form.labelColumns.value)) : [];
}

function textsOfDivision({
  division,
  headcount,
  absences,
  tables,
  projects,
}: DivisionRecords): WrittenText[] {
  const name = division.name.value;
  const words = [
    ...headcount.rows.map(row => row.remark),
    absences.wording,
    ...tables.flatMap(textsOfTable),
    ...projects.flatMap(textsOfProject),
  ];
  const fixed = new Set(tables.flatMap(fixedLabels));
  return words.flatMap(source =>
    source ? [{ division: name, source, ...(fixed.has(source) ? { isFixed: true } : {}) }] : [],
  );
}

/** All written texts, each once: a label that is repeated down a group of rows is one text. */
export function writtenTexts(records: Records): WrittenText[] {
  const periods = records.forms.flatMap(({ period }) => (period ? [{ division: null, source: period }] : []));
  const seen = new Set<string>();
  return [...records.divisions.flatMap(textsOfDivision), ...periods].filter(({ source }) => {
    const { tab, cell } = cellOf(source);
    const key = `${tab}|${cell}|${source.text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
