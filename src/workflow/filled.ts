/** How much of a division's tabs is filled: the places that want something, and those that have it. */
import type { DivisionRecords, StatusTable } from '../model/records';
import type { KeptKind } from '../model/submissions';

interface Filled {
  readonly filled: number;
  readonly asked: number;
}

const one = (isFilled: boolean): Filled => ({ filled: isFilled ? 1 : 0, asked: 1 });

const sum = (parts: readonly Filled[]): Filled => ({
  filled: parts.reduce((all, part) => all + part.filled, 0),
  asked: parts.reduce((all, part) => all + part.asked, 0),
});

/** A table with fixed rows wants each of them; one with free rows, or of sentences, wants something. */
function ofTable({ form, rows, lines }: StatusTable): Filled {
  if (form.shape.value === '글') return one(lines.length > 0);
  if (form.rows.length === 0) return one(rows.length > 0);
  const labels = form.labelColumns.value;
  const filled = rows.filter(row => row.cells.some((cell, col) => col >= labels && cell !== undefined));
  return { filled: Math.min(filled.length, form.rows.length), asked: form.rows.length };
}

function ofStatus({ teams, headcount, tables }: DivisionRecords): Filled {
  const counts = (kind: 'authorized' | 'current'): boolean =>
    headcount.rows.some(row => row.kind === kind && row.special === undefined && row.counts.length > 0);
  return sum([
    one(teams.length > 0),
    one(counts('authorized')),
    one(counts('current')),
    ...tables.map(ofTable),
  ]);
}

function ofProjects({ projects }: DivisionRecords): Filled {
  if (projects.length === 0) return one(false);
  return sum(
    projects.flatMap(({ title, sections }) => [
      one(title.value !== ''),
      ...(sections.length === 0 ? [one(false)] : sections.map(({ lines }) => one(lines.length > 0))),
    ]),
  );
}

/** Where the outline calls for the sentence that 사업비 makes. */
const CALL = '{사업비}';

/** Not every project costs anything: a budget is wanted where the outline calls for one. */
function ofBudget({ projects }: DivisionRecords): Filled {
  if (projects.length === 0) return one(false);
  const wanting = projects.filter(
    ({ budget, sections }) =>
      budget.length > 0 ||
      sections.some(({ lines }) => lines.some(({ text }) => text.value.indexOf(CALL) >= 0)),
  );
  return sum(wanting.map(({ budget }) => one(budget.length > 0)));
}

const of = { status: ofStatus, projects: ofProjects, budget: ofBudget } as const;

/** How full a tab of a division is. */
export function filledIn(records: DivisionRecords, kind: KeptKind): Filled {
  return of[kind](records);
}
