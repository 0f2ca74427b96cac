/**
 * Reports of made-up bureaus in other habits (도비/군비, 백만원, ㅇ bullets, 증감 columns): nothing is said of them as
 * they are, and each error that is planted in one is noticed. What stands in planted.json: kind, before, after.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReport } from '../../src/intake/report';
import type { Finding } from '../../src/model/findings';
import { checkRecords } from '../../src/rules/check';
import { sumTotals } from '../../src/totals/totals';

const folder = join(__dirname, 'reports');
const textIn = (name: string): string => readFileSync(join(folder, name), 'utf8');
const planted: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = JSON.parse(
  textIn('planted.json'),
);

function loudIn(text: string): readonly Finding[] {
  const { records } = readReport(text);
  return checkRecords(records, sumTotals(records)).open.filter(({ severity }) => severity !== 'note');
}

describe.each(Object.entries(planted))('%s', (name, errors) => {
  const text = textIn(`${name}.txt`);

  it('is correct', () => {
    expect(loudIn(text).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });

  it.each(errors)('%s: %j → %j', (_, before, after) => {
    expect(text).toContain(before);
    expect(loudIn(text.replace(before, () => after))).not.toEqual([]);
  });
});
