/**
 * Figures with a name of their own, where a second statement of one can be told: a line `label: 1,870억원`, what a
 * project costs, and of a table the total row, the only row, or rows that are called as their units:
 *
 *     (단위: 단지, 동)     구분 │ 계  │ 의무 │ 임의
 *                         단지 │ 214 │ 118 │  96      214 단지
 *                         동   │1,326│1,048│ 278    1,326 동
 */
import type { Form } from '../model/forms';
import type { DivisionRecords, OutlineLine, Project, Records, TableCell, TableRow } from '../model/records';
import { cellOf, type Sourced } from '../model/sourced';
import { readNumber } from '../prose/numbers';
import { type Measure, quantitiesIn } from '../prose/quantities';
import { fold, squeeze } from '../prose/words';
import { columnTitle, numberIn, type OwnedTable, rowTitle, tablesOf } from './tables';

/** A figure, what it is called, and when it holds. */
export interface NamedFigure {
  /** `null` in the bureau's own tables. */
  readonly division: string | null;
  /** Project number, or 현황. */
  readonly place: string;
  readonly source: Sourced<unknown>;
  readonly kind: 'line' | 'table';
  /** In lines what stands before the colon; in tables title, column and row. */
  readonly label: string;
  readonly value: number;
  /** The scale counts in: 226천원 is 226,000 of 원. */
  readonly unit: string;
  /** 단지 of `214개 단지`, which a table may have for its unit. */
  readonly noun?: string;
  readonly written: string;
  /** Years, halves, rounds and the like in its words: what differs in them is no second statement. */
  readonly when: string;
}

const LABELLED = /^([^:：]{2,40}?)\s*[:：]\s*(?:총|모두|누적)?\s*/;
const WHEN =
  /(?:19|20)\d\d년?|['’]\d\d년?|상반기|하반기|[1-4]분기|\d{1,2}차|\d{1,2}월|전년|작년|목표|계획|누적|누계|평균|예정/g;
/** `9월말 현재` says when the table was made, not what it counts. */
const AS_OF = /\d{1,2}월\s?말?\s?(?:현재|기준)/;
/** More figures than this make a line a list. */
const MOST = 6;
const TOTAL_ROW = /^(?:총|합|소)?계$/;
/** Labels that say nothing of what is counted; the words before the number do. */
const GENERIC = /^(?:사업|지원|추진|점검|교육|조사|관리)?\s?(?:대상|규모|물량|내용)$/;
/** How a figure that a project costs is called. */
export const COST = '사업비';
/** Words of tables that say nothing of what is counted. */
const EVERYDAY = /^(?:현황|실적|운영|추진|합계|총계|소계|구분|인원|건수|금액|개소수|내역|결과)$/;

/** The words of a label that tell of what it is. */
export function wordsOf(label: string): string[] {
  return fold(label)
    .split(/[\s·,()「」『』‘’“”]+/)
    .filter(word => word.length >= 2 && !EVERYDAY.test(word));
}

function whenIn(text: string, year: number): string {
  const short = new RegExp(`^['’]${String(year).slice(2)}년?$`);
  const own = (text.match(WHEN) ?? []).filter(word => !word.includes(String(year)) && !short.test(word));
  return own.sort().join();
}

/** The word behind `214개 `. */
function nounBehind(text: string, { unit, end }: Measure): { noun?: string } {
  const [, noun] = /^\s?([가-힣]{2,6})/.exec(text.slice(end, end + 8)) ?? [];
  return unit === '개' && noun ? { noun } : {};
}

function inLine(division: string, place: string, { text }: OutlineLine, year: number): NamedFigure[] {
  const match = LABELLED.exec(text.text);
  if (!match) return [];
  const when = whenIn(text.text, year);
  const own = { division, place, source: text, kind: 'line' as const, when };
  return quantitiesIn(text.text)
    .slice(0, MOST)
    .filter(({ start, isExact, unit }) => start >= match[0].length && isExact && unit !== '' && unit !== '%')
    .map(measure => {
      const before = text.text.slice(match[0].length, measure.start);
      const label = fold(GENERIC.test(fold(match[1]!)) && !/[,(/]/.test(before) ? before : match[1]!);
      const { value, unit, text: written } = measure;
      return { ...own, label, value, unit, written, ...nounBehind(text.text, measure) };
    });
}

/** What a project costs, where one row says it. */
function inBudget(division: string, { number, budget }: Project): NamedFigure[] {
  const [row] = budget;
  const source = row?.total ?? (row?.funds.length === 1 ? row.funds[0]!.amount : undefined);
  const [read] = row && source ? quantitiesIn(`${source.value}${row.unit.value}`) : [];
  if (!row || !source || !read || budget.length !== 1) return [];
  const { value, unit } = read;
  const written = `${source.text}${row.unit.value}`;
  const place = String(number.value);
  return [{ division, place, source, kind: 'line', label: COST, value, unit, written, when: '' }];
}

function inProjects({ division, projects }: DivisionRecords, year: number): NamedFigure[] {
  const name = division.name.value;
  return projects.flatMap(project => [
    ...inBudget(name, project),
    ...project.sections
      .filter(({ nature }) => nature === '실적' || nature === '개요')
      .flatMap(({ lines }) => lines.flatMap(line => inLine(name, String(project.number.value), line, year))),
  ]);
}

/** The row of a table that states it as a whole. */
function wholeRow({ form, table }: OwnedTable): TableRow | undefined {
  if (table.rows.length === 1) return table.rows[0];
  const totals = table.rows.filter(row => TOTAL_ROW.test(squeeze(rowTitle(form, row))));
  return totals.length === 1 ? totals[0] : undefined;
}

/** The units of a table, as it says them above: `건, 백만원`. */
export function unitsOf(form: Form): string[] {
  const units = (form.unit?.value ?? '').split(/[,/]/).map(fold);
  return units.filter(unit => unit !== '');
}

/** What a number of a table is in a unit: 98,416 of 백만원 is 98,416,000,000 원. */
export function sizeIn(cell: TableCell, unit: string): { value: number; unit: string } {
  const [read] = quantitiesIn(`${cell.text.replace(/[(（].*$/, '').trim()}${unit}`);
  return read ? { value: read.value, unit: read.unit } : { value: numberIn(cell) ?? 0, unit };
}

function figureOf(
  table: OwnedTable,
  cell: TableCell,
  label: string,
  units: readonly string[],
  year: number,
): NamedFigure[] {
  const { division, form } = table;
  const when = whenIn(`${label} ${(form.period?.text ?? '').replace(AS_OF, '')}`, year);
  const own = { division, place: form.place.value, source: cell, kind: 'table' as const, label, when };
  return units.map(unit => ({ ...own, ...sizeIn(cell, unit), written: `${cell.text}${unit}` }));
}

/** The rows that are called as the units of the table, each with its 계. */
function inUnitRows(table: OwnedTable, year: number): NamedFigure[] {
  const { form } = table;
  const total = form.columns.findIndex((_, i) => TOTAL_ROW.test(squeeze(columnTitle(form, i))));
  return table.table.rows.flatMap(row => {
    const [cell, unit] = [row.cells[total], unitsOf(form).find(own => own === rowTitle(form, row))];
    if (!cell || unit === undefined || numberIn(cell) === undefined) return [];
    return figureOf(table, cell, form.title.value, [unit], year);
  });
}

/** The figures of a table that has one unit, or tells the unit with its columns. */
function inTable(table: OwnedTable, year: number): NamedFigure[] {
  const { form } = table;
  const row = wholeRow(table);
  if (!row) return inUnitRows(table, year);
  return row.cells.flatMap((cell, i) => {
    if (!cell || numberIn(cell) === undefined || form.columns[i]!.kind.value !== '수') return [];
    return figureOf(table, cell, `${form.title.value} ${columnTitle(form, i)}`, unitsOf(form), year);
  });
}

/** All figures with a name, lines first. */
export function namedFigures(records: Records): NamedFigure[] {
  const year = records.setup.report.year.value;
  return [
    ...records.divisions.flatMap(own => inProjects(own, year)),
    ...tablesOf(records).flatMap(table => inTable(table, year)),
  ].filter(({ value }) => value >= 100 && readNumber(String(value)) !== undefined);
}

/** Whether two figures stand in one cell. */
export function isSameCell(a: NamedFigure, b: NamedFigure): boolean {
  const [p, q] = [cellOf(a.source), cellOf(b.source)];
  return p.tab === q.tab && p.cell === q.cell;
}
