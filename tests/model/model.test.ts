import { keyOf, type Remark } from '../../src/model/findings';
import { areaName, cellName, cellPosition } from '../../src/model/grid';
import { cellOf, fromCell, fromLines, given, linesOf, plainOf, withSources } from '../../src/model/sourced';

test('addresses go both ways', () => {
  for (const [row, col, name] of [
    [0, 0, 'A1'],
    [11, 27, 'AB12'],
    [999, 701, 'ZZ1000'],
    [0, 702, 'AAA1'],
  ] as const) {
    expect(cellName(row, col)).toBe(name);
    expect(cellPosition(name)).toEqual({ row, col });
  }
  expect(cellPosition('A0')).toBeUndefined();
  expect(areaName({ row: 1, col: 1, lastRow: 4, lastCol: 3 })).toBe('B2:D5');
});

test('a source tells its cell or its lines', () => {
  expect(cellOf(fromCell(1, '1', '설정', 'B2'))).toEqual({ tab: '설정', cell: 'B2' });
  expect(cellOf(fromLines(1, '1', 3, 4))).toEqual({ tab: '원문', cell: '3, 4행' });
  expect(linesOf(fromLines(1, '1', 3, 4))).toEqual([3, 4]);
  expect(linesOf(given('x'))).toEqual([]);
});

test('plain data and sourced data are two views of one thing', () => {
  const plain = { a: 1, b: ['x', 'y'], c: { d: true }, e: undefined };
  expect(plainOf<typeof plain>(withSources(plain))).toEqual({ a: 1, b: ['x', 'y'], c: { d: true } });
});

const remark: Remark = {
  message: 'm',
  division: 'A',
  at: { tab: 't', cell: 'A1' },
  text: '3',
  found: 3,
  expected: 4,
  related: [],
};

test('a key stays when the cell moves or the message is reworded, and changes with what was found', () => {
  const key = keyOf('rule', remark, 0);
  expect(keyOf('rule', { ...remark, at: { tab: 't', cell: 'B9' }, message: 'n' }, 0)).toBe(key);
  for (const other of [
    { ...remark, text: '5' },
    { ...remark, expected: 5 },
    { ...remark, related: [{ tab: 't', cell: 'A2', text: '1' }] },
  ])
    expect(keyOf('rule', other, 0)).not.toBe(key);
  expect(keyOf('rule', remark, 1)).not.toBe(key);
  expect(keyOf('other', remark, 0)).not.toBe(key);
});
