/** Headcount tables as records: a division's own, and the bureau's as it was published. */
import type { Headcount, HeadcountKind, HeadcountRow, PublishedHeadcount } from '../model/records';
import type { Setup } from '../model/setup';
import { fromLines, type Sourced } from '../model/sourced';
import { squeeze } from '../prose/words';
import type { PeopleCell, PeopleTable } from './headcount';
import { kindMeant } from './special-kinds';

/** How the row of the whole bureau is called. */
const WHOLE = /^(?:총|합)?계$|국$|본부$|^$/;
const KINDS: readonly HeadcountKind[] = ['authorized', 'current'];

const countOf = (cell: PeopleCell): Sourced<number> => fromLines(cell.count, cell.text, cell.line.number);

/** What the brackets of a cell mean, by what is written in them. */
type Meaning = (written: string, kind: HeadcountKind) => string;

/** The people of one special kind among the cells, by cell. */
function specialCounts(
  cells: readonly PeopleCell[],
  name: string,
  meant: Meaning,
): { cell: PeopleCell; count: Sourced<number> }[] {
  return cells.flatMap(cell =>
    cell.specials
      .filter(special => meant(special.kind, cell.kind) === name)
      .map(({ count, text }) => ({ cell, count: fromLines(count, text, cell.line.number) })),
  );
}

/** A stated total, where it is not what the ranks add up to. */
function statedTotal(cells: readonly PeopleCell[]): Sourced<number> | undefined {
  const total = cells.find(cell => cell.isTotal);
  const sum = cells.filter(cell => !cell.isTotal).reduce((all, cell) => all + cell.count, 0);
  return total && total.count !== sum ? countOf(total) : undefined;
}

/** The rows of 정원 or of 현원: of all, then of each special kind that there is. */
function headcountRows(
  table: PeopleTable,
  kind: HeadcountKind,
  kinds: Setup['specialKinds'],
  meant: Meaning,
): HeadcountRow[] {
  const cells = table.cells.filter(cell => cell.kind === kind);
  const ranks = cells.filter(cell => !cell.isTotal);
  const remark = table.remarks.find(one => one.kind === kind);
  const total = statedTotal(cells);
  const counts = ranks.map(cell => ({ rank: cell.column, count: countOf(cell) }));
  const main: HeadcountRow = {
    kind,
    ...(total ? { total } : {}),
    counts,
    ...(remark ? { remark: fromLines(remark.text, remark.text, remark.line.number) } : {}),
  };
  const specials = kinds.map(({ name }) => {
    const people = specialCounts(ranks, name.value, meant);
    return {
      kind,
      special: name.value,
      counts: people.map(({ cell, count }) => ({ rank: cell.column, count })),
    };
  });
  return [main, ...specials.filter(row => row.counts.length > 0)];
}

/** 【인력현황】 of a division; `notes` may name the special kind. */
export function divisionHeadcount(
  table: PeopleTable | undefined,
  unit: Sourced<string> | undefined,
  notes: readonly string[],
  kinds: Setup['specialKinds'],
): Headcount {
  if (!table) return { ranks: [], rows: [], hasRemarks: false };
  const meant: Meaning = (written, kind) => kindMeant(written, kind, table, notes, kinds);
  const rows = KINDS.flatMap(kind => headcountRows(table, kind, kinds, meant));
  return { ranks: table.columns, rows, ...(unit ? { unit } : {}), hasRemarks: table.hasRemarks };
}

/** The rows of 정원 or of 현원 of a division, or of all, as published. */
function publishedRows(
  cells: readonly PeopleCell[],
  code: string | undefined,
  kinds: Setup['specialKinds'],
  meant: Meaning,
): PublishedHeadcount[] {
  const [first] = cells;
  if (!first) return [];
  const ranks = cells.filter(cell => !cell.isTotal);
  const total = cells.find(cell => cell.isTotal);
  const division = code ? { division: fromLines(code, first.group, first.line.number) } : {};
  const counts = ranks.map(cell => ({ column: cell.column, count: countOf(cell) }));
  const main = { ...division, kind: first.kind, ...(total ? { total: countOf(total) } : {}), counts };
  const specials = kinds.map(({ name }) => {
    const people = specialCounts(ranks, name.value, meant);
    const ofKind = people.map(({ cell, count }) => ({ column: cell.column, count }));
    return { ...division, kind: first.kind, special: name.value, counts: ofKind };
  });
  return [main, ...specials.filter(row => row.counts.length > 0)];
}

/** The rows of the bureau's table: 총계 without a division, the others by the code of theirs. */
export function publishedHeadcount(
  table: PeopleTable,
  divisions: readonly { readonly code: string; readonly name: string }[],
  kinds: Setup['specialKinds'],
): PublishedHeadcount[] {
  const groups = table.cells.map(cell => cell.group).filter((group, i, all) => all.indexOf(group) === i);
  const meant: Meaning = (written, kind) => kindMeant(written, kind, table, [], kinds);
  return groups.flatMap(group => {
    const known = divisions.find(({ name }) => squeeze(name) === squeeze(group));
    if (!known && !WHOLE.test(squeeze(group))) return [];
    const own = table.cells.filter(cell => cell.group === group);
    return KINDS.flatMap(kind =>
      publishedRows(
        own.filter(cell => cell.kind === kind),
        known?.code,
        kinds,
        meant,
      ),
    );
  });
}
