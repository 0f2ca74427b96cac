/** The published report of seeds/ as blocks, for the programs that open what is made of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReport } from '../../src/intake/report';
import { composeReport } from '../../src/report/report';
import { sumTotals } from '../../src/totals/totals';

const seeds = join(__dirname, '../../seeds');
const seed = readdirSync(seeds).find(name => name.endsWith('.txt'))!;

const { records } = readReport(readFileSync(join(seeds, seed), 'utf8'));
const { title, bureau, year } = records.setup.report;

export const facts = { title: title.value, author: bureau.value, year: year.value };

export const published = composeReport(records, sumTotals(records));
