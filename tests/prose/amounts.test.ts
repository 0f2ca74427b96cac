import { readQuantities, readQuantity } from '../../src/prose/amounts';

test('a quantity has its label, number, unit and parts', () => {
  const read = readQuantity('공로연수 3명(4급 2명, 6급 1명)');
  expect(read).toMatchObject({ label: '공로연수', amount: 3, unit: '명' });
  expect(read.parts).toMatchObject([
    { label: '4급', amount: 2, unit: '명' },
    { label: '6급', amount: 1, unit: '명' },
  ]);
});

test.each([
  ['1,022,477천원', '', 1022477, '천원'],
  ['한시임기제1명', '한시임기제', 1, '명'],
  ['36,746㎡ (2/12)', '', 36746, '㎡'],
  ['국비 10,483', '국비', 10483, ''],
  ['△3.5%', '', -3.5, '%'],
])('readQuantity(%s)', (text, label, amount, unit) =>
  expect(readQuantity(text)).toMatchObject({ label, amount, unit }),
);

test('words without a number are all label', () => {
  expect(readQuantity('육아휴직(7급 1명)')).toMatchObject({ label: '육아휴직', amount: undefined, unit: '' });
  expect(readQuantities('가, 나 2')).toHaveLength(2);
});

test('a long run of digits is read in no time', () => {
  expect(readQuantity('1,'.repeat(25_000)).amount).toBeUndefined();
});
