import { composeBureauHeadcount } from '../../src/report/bureau-headcount';
import { sumTotals } from '../../src/totals/totals';
import { example } from './example';

test('a division that has not entered its headcount prints blanks rather than nobody', () => {
  const [river, ...others] = example.divisions;
  const unentered = { ...river!, headcount: { ...river!.headcount, rows: [] } };
  const records = { ...example, divisions: [unentered, ...others] };
  const { cells } = composeBureauHeadcount(records, sumTotals(records));
  const textsIn = (row: number) =>
    cells.filter(cell => cell.row === row && cell.col > 1).map(({ text }) => text);
  expect(textsIn(3).concat(textsIn(4)).join('')).toBe('');
  expect(textsIn(1)[0]).toBe(textsIn(5)[0]);
  expect(textsIn(5)[0]).not.toBe('');
});
