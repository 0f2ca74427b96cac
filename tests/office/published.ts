/** The reports of seeds/ and the made-up ones as blocks, for the programs that open what is made of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DocumentFacts } from '../../src/documents/facts';
import { readReport } from '../../src/intake/report';
import type { Records } from '../../src/model/records';
import type { Block } from '../../src/report/blocks';
import { composeReport } from '../../src/report/report';
import { sumTotals } from '../../src/totals/totals';
import { bureauOf } from '../documents/extremes';

/** A report as it is laid out, and what its documents say of themselves. */
export interface Report {
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly facts: DocumentFacts;
}

function reportOf(name: string, records: Records): Report {
  const { title, bureau, year } = records.setup.report;
  const facts = { title: title.value, author: bureau.value, year: year.value };
  return { name, facts, blocks: composeReport(records, sumTotals(records)) };
}

const textsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => join(folder, name));

/** The texts of published reports: the seed first. */
export const reportTexts = [
  ...textsIn(join(__dirname, '../../seeds')),
  ...textsIn(join(__dirname, '../fixtures/reports')),
];

/** The same as reports. */
export const publishedReports = reportTexts.map(file =>
  reportOf(basename(file, '.txt'), readReport(readFileSync(file, 'utf8').replace(/\r\n?/g, '\n')).records),
);

/** Bureaus of 2, 5 and 12 divisions with tables that strain a page. */
export const strainedReports = [2, 5, 12].map(count => reportOf(`${count} divisions`, bureauOf(count)));

const [seed] = publishedReports;

/** The published report of seeds/. */
export const { blocks: published, facts } = seed!;
