/** The reports that intake is tried on, read once, and ways to look into what was read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReport } from '../../src/intake/report';
import type { DivisionRecords, Project, Records, StatusTable } from '../../src/model/records';
import { plainOf, type WithSources } from '../../src/model/sourced';

const root = join(__dirname, '../..');

/** A report's text, its lines, and what was read. */
export function open(path: string) {
  const text = readFileSync(join(root, path), 'utf8');
  return { text, lines: text.split('\n'), ...readReport(text) };
}

/** The real report of 2023. */
export const bureauReport = () => open('seeds/2023-행정지원국-주요업무추진실적.txt');
/** A report of another kind of office, made up. */
export const cityReport = () => open('tests/fixtures/reports/2025-해솔시-경제환경국.txt');

/** A division by its name. */
export function divisionOf(records: Records, name: string): DivisionRecords {
  return records.divisions.find(({ division }) => division.name.value === name)!;
}

/** A table of a division by its title and place. */
export function tableOf(records: Records, name: string, title: string, place = '현황'): StatusTable {
  const tables = divisionOf(records, name).tables;
  return tables.find(({ form }) => form.title.value === title && form.place.value === place)!;
}

/** A project of a division by its number. */
export function projectOf(records: Records, name: string, number: number): Project {
  return divisionOf(records, name).projects.find(project => project.number.value === number)!;
}

/** A form's columns in short: `성별 > 남|수|비율`. */
export function columnsOf({ form }: StatusTable): string[] {
  return form.columns.map(({ path, kind, bracket }) =>
    [path.value, kind.value, bracket?.value].filter(part => part !== undefined).join('|'),
  );
}

/** The equations of a form, by column. */
export function equationsIn({ form }: StatusTable): string[] {
  return form.columns.map(column => column.equation?.value ?? '').filter(text => text !== '');
}

/** The rows of a table as texts, `''` where blank. */
export function textsOf({ rows }: StatusTable): string[][] {
  return rows.map(row => row.cells.map(cell => cell?.text ?? ''));
}

/** An outline section in short: `1 사업기간: …`. */
export function outlineOf(project: Project, section: string): string[] {
  const found = project.sections.find(({ name }) => name.value === section);
  return (found?.lines ?? []).map(({ level, text }) => `${level} ${text.text}`);
}

/** Read data without its origins. */
export function plain(read: unknown): unknown {
  return plainOf(read as WithSources<unknown>);
}

/** Budget rows as plain data. */
export function budgetOf(project: Project): unknown {
  return plain(project.budget);
}

/** All line numbers that any value in the data came from, with the texts of those values. */
export function originsIn(value: unknown): Map<number, string[]> {
  const origins = new Map<number, string[]>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const { at, text } = part as { at?: { lines?: readonly number[] }; text?: string };
    for (const line of at?.lines ?? []) origins.set(line, [...(origins.get(line) ?? []), text ?? '']);
    for (const child of Object.values(part)) visit(child);
  };
  visit(value);
  return origins;
}
