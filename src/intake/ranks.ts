/**
 * The ranks of the setup: those of the divisions' tables, each with the column of the bureau's table under which
 * it is counted – by its name, by `4급 이상`, by a common beginning, or because only its numbers fit.
 */
import type { Absences } from '../model/records';
import type { Setup } from '../model/setup';
import { fromLines } from '../model/sourced';
import { squeeze } from '../prose/words';
import type { PeopleCell, PeopleTable } from './headcount';
import type { Line } from './lines';

/** A division's table as far as ranks need it. */
export interface RankSource {
  readonly code: string;
  readonly name: string;
  readonly people?: PeopleTable;
}

interface Rank {
  readonly name: string;
  /** The divisions whose tables have the rank. */
  readonly in: readonly RankSource[];
}

interface PlacedRank extends Rank {
  /** As published in the bureau's table. */
  readonly column?: string;
}

const GRADE = /^(\d{1,2})급/;
const BOUND = /^(\d{1,2})급(?:이상|이하|↑|↓)/;
/** Those who are elected or appointed have no grade, and stand above all. */
const ABOVE_GRADES = /^(?:정무직|고위공무원|구청장|시장|군수|도지사|부구청장|부시장|부군수|부지사)/;
/** Ranks of one profession: 연구사 and 연구관 are both counted under 연구직. */
const PROFESSIONS = ['연구', '지도', '전문경력', '전문관', '소방', '별정', '임기', '관리운영', '청원경찰'];

/** The column that a rank's own name points to. */
function columnByName(name: string, columns: readonly string[]): string | undefined {
  const rank = squeeze(name);
  const exact = columns.find(column => squeeze(column) === rank);
  if (exact !== undefined) return exact;
  const grade = Number(GRADE.exec(rank)?.[1] ?? (ABOVE_GRADES.test(rank) ? 0 : Number.NaN));
  const bounded = columns.find(column => {
    const bound = BOUND.exec(squeeze(column));
    const isBelow = /이하|↓/.test(column);
    return bound !== null && (isBelow ? grade >= Number(bound[1]) : grade <= Number(bound[1]));
  });
  if (bounded !== undefined) return bounded;
  const grades = columns.find(
    column => GRADE.test(rank) && squeeze(column).indexOf(GRADE.exec(rank)![0]) === 0,
  );
  if (grades !== undefined) return grades;
  return columns
    .filter(column => !GRADE.test(squeeze(column)))
    .sort((a, b) => likeness(b, rank) - likeness(a, rank))
    .find(column => likeness(column, rank) > 0);
}

/** How much two names share: the letters of their common beginning, or of their profession. */
function likeness(column: string, rank: string): number {
  const other = squeeze(column);
  let same = 0;
  while (same < Math.min(other.length, rank.length) && other[same] === rank[same]) same++;
  const profession = PROFESSIONS.find(word => other.indexOf(word) >= 0 && rank.indexOf(word) >= 0);
  return (same >= 2 ? same : 0) + (profession?.length ?? 0);
}

const countIn = (
  cells: readonly PeopleCell[],
  column: string,
  kind: PeopleCell['kind'],
  group?: string,
): number =>
  cells.find(
    cell =>
      cell.kind === kind &&
      !cell.isTotal &&
      squeeze(cell.column) === squeeze(column) &&
      (group === undefined || squeeze(cell.group) === squeeze(group)),
  )?.count ?? 0;

/** The one column left over whose numbers are those of the rank in every division that has it. */
function columnByNumbers(rank: Rank, left: readonly string[], bureau: PeopleTable): string | undefined {
  const kinds = ['authorized', 'current'] as const;
  const fitting = left.filter(column =>
    rank.in.every(source =>
      kinds.every(
        kind =>
          countIn(source.people!.cells, rank.name, kind) === countIn(bureau.cells, column, kind, source.name),
      ),
    ),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** All ranks of the divisions, in the order of the tables: one that is new stands behind its left neighbour. */
function mergeRanks(sources: readonly RankSource[]): Rank[] {
  const ranks: { name: string; in: RankSource[] }[] = [];
  for (const source of sources) {
    let at = -1;
    for (const column of source.people?.columns ?? []) {
      const found = ranks.findIndex(rank => squeeze(rank.name) === squeeze(column));
      if (found >= 0) ranks[found]!.in.push(source);
      else ranks.splice(at + 1, 0, { name: column, in: [source] });
      at = found >= 0 ? found : at + 1;
    }
  }
  return ranks;
}

const numbersOf = (lines: readonly Line[]): number[] => lines.map(line => line.number);

/** Ranks that only absences know, such as 가급–마급: they fall under no column. */
function ranksOfAbsences(absences: readonly Absences[], known: readonly string[]): Setup['ranks'] {
  const found: { name: string; lines: number[] }[] = [];
  const rows = absences.flatMap(one => one.rows);
  for (const { rank } of rows) {
    if (!rank || rank.value === '계' || known.some(name => squeeze(name) === squeeze(rank.value))) continue;
    if (found.some(one => one.name === rank.value)) continue;
    found.push({
      name: rank.value,
      lines: typeof rank.at === 'object' && 'lines' in rank.at ? [...rank.at.lines] : [],
    });
  }
  return found
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, lines }) => ({ name: fromLines(name, name, ...lines) }));
}

/** Every rank with its column: by name, else by numbers; a column that no division has is a rank of its own. */
function placeRanks(sources: readonly RankSource[], bureau: PeopleTable | undefined): PlacedRank[] {
  const merged = mergeRanks(sources.filter(source => source.people));
  if (!bureau) return merged.map(rank => ({ ...rank, column: rank.name }));
  const { columns } = bureau;
  const named = merged.map(rank => ({ ...rank, column: columnByName(rank.name, columns) }));
  const left = columns.filter(column => named.every(rank => rank.column !== column));
  const placed = named.map(rank => ({ ...rank, column: rank.column ?? columnByNumbers(rank, left, bureau) }));
  const alone = left.filter(column => placed.every(rank => rank.column !== column));
  const all: PlacedRank[] = [...placed, ...alone.map(column => ({ name: column, in: [], column }))];
  const placeOf = ({ column }: PlacedRank): number =>
    column === undefined ? columns.length : columns.indexOf(column);
  return all
    .map((rank, i) => ({ rank, i }))
    .sort((a, b) => placeOf(a.rank) - placeOf(b.rank) || a.i - b.i)
    .map(({ rank }) => rank);
}

/** Infers the ranks, in the order of the bureau's columns; `absences` name further ones. */
export function inferRanks(
  sources: readonly RankSource[],
  bureau: PeopleTable | undefined,
  absences: readonly Absences[],
): Setup['ranks'] {
  const placed = placeRanks(sources, bureau);
  const head = numbersOf(bureau?.headerLines ?? []);
  const ranks = placed.map(({ name, column, in: owners }) => {
    const own = owners.flatMap(source => numbersOf(source.people!.headerLines));
    const lines = own.length > 0 ? own : head;
    const codes = owners.map(source => source.code).join(', ');
    const isEverywhere = owners.length === sources.length || owners.length === 0;
    const columnLines = head.length > 0 ? head : lines;
    return {
      name: fromLines(name, name, ...lines),
      ...(column === undefined ? {} : { column: fromLines(column, column, ...columnLines) }),
      ...(isEverywhere ? {} : { divisions: fromLines(codes, codes, ...lines) }),
    };
  });
  const known = placed.map(rank => rank.name);
  return [...ranks, ...ranksOfAbsences(absences, known)];
}
