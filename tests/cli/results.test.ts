import { resultsOf } from '../../src/cli/xlsx/results';
import { aPlan, cell } from './a-plan';

const numbers = [
  cell(0, 0, 'number', { value: 10 }),
  cell(0, 1, 'number', { value: 4 }),
  cell(0, 2, 'text', { value: '-' }),
];

const resultOf = (formula: string, others: Parameters<typeof aPlan>[1] = []) =>
  resultsOf([aPlan('가', [...numbers, cell(5, 0, 'total', { formula }), ...others])])('가', 5, 0);

describe('results of formulas', () => {
  it.each([
    ['SUM(A1:C1)', 14],
    ['SUM(A1,B1)', 14],
    ['SUM(A1:B1)-SUM(B1)', 10],
    ['A1/B1*100', 250],
    ['-(A1 + $B$1) / 2', -7],
    ["SUM('가'!A1:B1)", 14],
    ['가!A1+1.5', 11.5],
  ])('%s', (formula, expected) => {
    expect(resultOf(formula)).toBe(expected);
  });

  it('follows sums of sums', () => {
    expect(resultOf('SUM(A1,A3)', [cell(2, 0, 'total', { formula: 'SUM(A1:B1)' })])).toBe(24);
  });

  it.each(['A1/C1', 'IF(A1>1,1,2)', 'SUM(A1', 'A1+"1"', '', 'SUM(A6)', 'A1 B1'])(
    'is not known: %s',
    formula => {
      expect(resultOf(formula)).toBeUndefined();
    },
  );
});
