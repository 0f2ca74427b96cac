import { given } from '../../src/model/sourced';
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

test('headers of a table with a column for 정원 and one for 현원 do not stand above its rows', () => {
  const headsOf = (peopleHead: string): string[] => {
    const houseRules = { ...example.setup.houseRules, peopleHead: given(peopleHead) };
    const records = { ...example, setup: { ...example.setup, houseRules } };
    const { cells } = composeBureauHeadcount(records, sumTotals(records));
    return cells.filter(cell => cell.row === 0 && cell.col < 3).map(({ text }) => text);
  };
  expect(headsOf('부서, 합계 정원, 합계 현원, 계')).toEqual(['부서', '직 급', '총계']);
  expect(headsOf('부 서, 구 분, 계, 합 계')).toEqual(['부 서', '구 분', '계']);
});
