/**
 * Figures with a name of their own, where a second statement of one can be told: a line `label: 1,870억원`, and
 * the total row, or the only row, of a table.
 */
import type { DivisionRecords, OutlineLine, Records, TableRow } from '../model/records';
import { cellOf, type Sourced } from '../model/sourced';
import { readNumber } from '../prose/numbers';
import { quantitiesIn } from '../prose/quantities';
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

function whenIn(text: string, year: number): string {
  const short = new RegExp(`^['’]${String(year).slice(2)}년?$`);
  const own = (text.match(WHEN) ?? []).filter(word => !word.includes(String(year)) && !short.test(word));
  return own.sort().join();
}

function inLine(division: string, place: string, { text }: OutlineLine, year: number): NamedFigure[] {
  const match = LABELLED.exec(text.text);
  if (!match) return [];
  const label = fold(match[1]!);
  return quantitiesIn(text.text)
    .slice(0, MOST)
    .filter(({ start, isExact, unit }) => start >= match[0].length && isExact && unit !== '' && unit !== '%')
    .map(({ value, unit, text: written }) => {
      const when = whenIn(text.text, year);
      return { division, place, source: text, kind: 'line' as const, label, value, unit, written, when };
    });
}

function inProjects({ division, projects }: DivisionRecords, year: number): NamedFigure[] {
  return projects.flatMap(({ number, sections }) =>
    sections
      .filter(({ nature }) => nature === '실적' || nature === '개요')
      .flatMap(({ lines }) =>
        lines.flatMap(line => inLine(division.name.value, String(number.value), line, year)),
      ),
  );
}

/** The row of a table that states it as a whole. */
function wholeRow({ form, table }: OwnedTable): TableRow | undefined {
  if (table.rows.length === 1) return table.rows[0];
  const totals = table.rows.filter(row => TOTAL_ROW.test(squeeze(rowTitle(form, row))));
  return totals.length === 1 ? totals[0] : undefined;
}

/** The figures of a table that has one unit, or tells the unit with its columns. */
function inTable(table: OwnedTable, year: number): NamedFigure[] {
  const { form } = table;
  const row = wholeRow(table);
  const units = (form.unit?.value ?? '').split(/[,/]/).map(fold);
  return (row?.cells ?? []).flatMap((cell, i) => {
    const value = numberIn(cell);
    if (!cell || value === undefined || form.columns[i]!.kind.value !== '수') return [];
    const column = columnTitle(form, i);
    const label = `${form.title.value} ${column}`;
    const when = whenIn(`${label} ${(form.period?.text ?? '').replace(AS_OF, '')}`, year);
    return units
      .filter(unit => unit !== '')
      .map(unit => {
        const [read] = quantitiesIn(`${cell.text.replace(/[(（].*$/, '').trim()}${unit}`);
        const own = {
          division: table.division,
          place: form.place.value,
          source: cell,
          kind: 'table' as const,
        };
        const size = read ? { value: read.value, unit: read.unit } : { value, unit };
        return { ...own, label, ...size, written: `${cell.text}${unit}`, when };
      });
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
