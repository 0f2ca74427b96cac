import { readReport } from '../../src/intake/report';
import { alignedColumns, type Habit, habits } from './habits';
import { office, officeNames } from './offices';
import { bureauReport } from './reports';

/** What was read, without where it stood; bullets are the report's own, and stand before the lines of a form too. */
function told(text: string): { records: string; leftovers: string[] } {
  const { records, leftovers } = readReport(text);
  const { bullets: _, ...setup } = records.setup;
  const spelled = JSON.stringify({ ...records, setup }, (key, value) => {
    if (key === 'at') return undefined;
    return typeof value === 'string'
      ? value.normalize('NFC').replace(/^( *)[ㅇ❍◦∙▸·▪-] *(?=\S)/, '$1')
      : value;
  });
  return { records: spelled, leftovers: leftovers.map(({ text: left }) => left) };
}

const texts = new Map([
  ...officeNames.map(name => [name, office(name).text] as const),
  ['2023', bureauReport().text] as const,
]);
/** A report with page numbers of its own that no dashes mark. */
const hasPages = (text: string): boolean => /^\s*\d+(?: \/ \d+)?\s*$/m.test(text);
/** Doubled spaces are all that sets its columns apart. */
const isAligned = (text: string): boolean => /\S {3,}\d+ {3,}\d/.test(text);

function same(text: string, { rewrite, words = one => one }: Habit): void {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n/g, '\n');
  const expected = told(plain);
  expect(told(rewrite(plain))).toEqual({
    records: words(expected.records),
    leftovers: expected.leftovers.map(words),
  });
}

describe.each([...texts])('%s', (_, text) => {
  const fitting = habits
    .filter(({ isPaged }) => !(isPaged && hasPages(text)))
    .filter(({ name }) => !(isAligned(text) && name === 'doubled spaces'));
  test.each(fitting.map(habit => [habit.name, habit] as const))('with %s', (__, habit) => same(text, habit));
});

test.each(['2022-가온군-문화관광국', '2024-복지국', '2024-한빛도-농축산국'])(
  '%s with tables in aligned columns',
  name => same(texts.get(name)!, alignedColumns),
);
