/** Numbers of the report that nobody typed: totals, sums, shares, years and ordinals, each with the cells behind it. */
import type { CellRef } from '../model/grid';
import type { BudgetRow, DivisionRecords, Records, StatusTable } from '../model/records';
import { cellOf, type Sourced } from '../model/sourced';
import type { AbsenceTotal, Totals } from '../model/totals';
import { composeBudget } from '../prose/budget-text';
import { formatDate } from '../prose/dates';
import { reportedDivisions } from '../report/divisions';
import { type HeadcountEntry, headcountEntries } from '../totals/headcount';
import { groupBy } from '../totals/sums';
import { numbersIn } from './numbers';

/** A number that a section may say without anybody having typed it; a section of `''` stands for any. */
export interface Known {
  readonly section: string;
  readonly number: string;
  /** What stands around it where it is printed. */
  readonly words: readonly string[];
  readonly cells: readonly CellRef[];
  /** Part of a name or of words in 설정, and no sum. */
  readonly isNamed?: boolean;
}

const FIRST_PART = 'part-1';

/** Every number in a text. */
function inText(section: string, text: string, words: readonly string[], cells: readonly CellRef[]): Known[] {
  return numbersIn(text).map(({ number }) => ({ section, number, words, cells }));
}

function sumOf(entries: readonly HeadcountEntry[], words: readonly string[]): Known {
  const sum = entries.reduce((total, { count }) => total + count.value, 0);
  return {
    section: FIRST_PART,
    number: String(sum),
    words,
    cells: entries.map(({ count }) => cellOf(count)),
  };
}

const KINDS = { authorized: '정 원', current: '현 원' } as const;

/** Sums of people by division or for the bureau, by column of its table, and by special kind. */
function knownPeople(records: Records): Known[] {
  const entries = headcountEntries(records);
  const groups = [entries, ...groupBy(entries, ({ division }) => division)];
  return groups.flatMap((group, g) =>
    groupBy(group, ({ kind }) => kind).flatMap(own => {
      const words = [g === 0 ? '총 계' : own[0]!.division, KINDS[own[0]!.kind]];
      const isPlain = ({ special }: HeadcountEntry): boolean => special === undefined;
      const kindOf = ({ column, special = '' }: HeadcountEntry): string => `${column}|${special}`;
      return [
        sumOf(own.filter(isPlain), [...words, '총계']),
        ...groupBy(own, kindOf).map(same => sumOf(same, [...words, same[0]!.column])),
      ];
    }),
  );
}

/** Sums by reason, and by reason and rank. */
function knownAbsences(absences: readonly AbsenceTotal[], section: string): Known[] {
  const known = (group: readonly AbsenceTotal[], words: readonly string[]): Known => ({
    section,
    number: String(group.reduce((sum, { count }) => sum + count, 0)),
    words,
    cells: group.flatMap(({ cells }) => cells),
  });
  return groupBy(absences, ({ category, reason }) => `${category}|${reason}`).flatMap(group => [
    known(group, [group[0]!.reason]),
    ...group.map(one => known([one], [one.reason, one.rank])),
    ...group.flatMap(one => inText(section, `${one.reason} ${one.rank}`, [one.reason], one.cells)),
  ]);
}

function knownBudget(rows: readonly BudgetRow[], section: string): Known[] {
  const plain = rows.map(({ category, unit, funds, total }) => ({
    category: category.value,
    unit: unit.value,
    funds: funds.map(({ fund, amount }) => ({ fund, amount: amount.value })),
    ...(total ? { total: total.value } : {}),
  }));
  const amounts = rows.flatMap(({ funds, total }) => [
    ...funds.map(({ amount }) => amount),
    ...(total ? [total] : []),
  ]);
  return inText(section, composeBudget(plain), ['사업비'], amounts.map(cellOf));
}

/** The shares that a bare number may be printed with: of any number of its row, cut off or rounded. */
function knownShares({ form, rows }: StatusTable, section: string): Known[] {
  const shared = form.columns.map((_, i) => i).filter(i => form.columns[i]!.bracket?.value === '비율');
  return rows.flatMap(({ cells }) =>
    shared.flatMap(col => {
      const part = cells[col];
      if (!part || typeof part.value !== 'number') return [];
      const wholes = cells.filter(cell => typeof cell?.value === 'number' && cell.value > 0);
      return wholes.flatMap(whole => {
        const share = ((part.value as number) * 100) / (whole!.value as number);
        const behind = [part, whole!].map(cellOf);
        return [Math.floor(share), Math.round(share)].map(percent => ({
          section,
          number: String(percent),
          words: [form.columns[col]!.path.value],
          cells: behind,
        }));
      });
    }),
  );
}

function knownDivision(records: DivisionRecords, ordinal: number, { absences }: Totals): Known[] {
  const section = `division-${ordinal}`;
  const { division, tables, projects } = records;
  const own = absences.filter(absence => absence.division === division.name.value);
  const inAny = (home: string): Known[] => tables.flatMap(table => knownShares(table, home));
  return [
    { section, number: String(ordinal), words: [], cells: [] },
    ...knownAbsences(own, section),
    ...inAny(section),
    ...projects.flatMap((project, i) => {
      const home = `project-${ordinal}-${i + 1}`;
      const place = { section: home, number: String(ordinal), words: [], cells: [] };
      return [place, ...knownBudget(project.budget, home), ...inAny(home)];
    }),
  ];
}

/** What the setup says and the report prints in many places. */
function knownSetup({ setup, divisions }: Records): Known[] {
  const { report, houseRules, ranks, sections } = setup;
  const said: readonly (Sourced<unknown> | undefined)[] = [
    report.title,
    report.part,
    report.bureau,
    report.year,
    houseRules.zero,
    houseRules.organisation,
    houseRules.people,
    ...ranks.flatMap(({ name, column }) => [name, column]),
    ...sections.map(({ printed }) => printed),
    ...divisions.flatMap(({ division, teams }) => [division.name, ...teams]),
  ];
  const asOf = report.asOf ? inText('', formatDate(report.asOf.value), [], [cellOf(report.asOf)]) : [];
  const named = [
    ...asOf,
    ...said.flatMap(source => (source ? inText('', source.text, [source.text], [cellOf(source)]) : [])),
  ];
  return named.map(one => ({ ...one, isNamed: true }));
}

/** All numbers that a report of these records may say beside those that were typed for it. */
export function knownNumbers(records: Records, totals: Totals): Known[] {
  const { divisions, teams } = totals.organisation;
  const counted = (value: number, word: string, cells: readonly CellRef[]): Known => ({
    section: FIRST_PART,
    number: String(value),
    words: [word],
    cells,
  });
  return [
    counted(divisions.value, '과', divisions.cells),
    counted(teams.value, '팀', teams.cells),
    { section: FIRST_PART, number: '0', words: [], cells: [] },
    ...knownPeople(records),
    ...knownAbsences(
      totals.absences.filter(({ division }) => division === null),
      FIRST_PART,
    ),
    ...reportedDivisions(records).flatMap((division, i) => knownDivision(division, i + 1, totals)),
    ...(records.published.tables ?? []).flatMap(table => knownShares(table, FIRST_PART)),
    ...knownSetup(records),
  ];
}

/** Those that a number of a section may be; the one whose words stand around it comes first. */
export function knownAs(known: readonly Known[], number: string, section: string, around: string): Known[] {
  const told = ({ words }: Known): number =>
    words.filter(word => word !== '' && around.includes(word)).length;
  return known
    .filter(one => one.number === number && (one.section === '' || one.section === section))
    .sort((a, b) => told(b) - told(a));
}
