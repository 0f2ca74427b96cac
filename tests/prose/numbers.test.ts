import fc from 'fast-check';
import { formatNumber, readNumber, splitBracket, splitList } from '../../src/prose/numbers';

test.each([
  ['1,234', 1234],
  ['１２', 12],
  ['-', 0],
  ['△3', -3],
  ['-1,000.5', -1000.5],
  ['0', 0],
  ['1 234', 1234],
])('readNumber(%s) is %s', (text, value) => expect(readNumber(text)).toBe(value));

test.each(['', '약 30', '1,23', '12,34', '1,234명', '10. 31.', '1-2', '3(1)'])(
  '%s is more than a number',
  text => expect(readNumber(text)).toBeUndefined(),
);

test('formatNumber and readNumber are inverse', () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), n => readNumber(formatNumber(n)) === n),
  );
});

test.each([
  ['39,002 (195)', '39,002', '195'],
  ['364 (지하1~2, 지상1)', '364', '지하1~2, 지상1'],
  ['2(대형1(신), 중형1)', '2', '대형1(신), 중형1'],
  ['(가)나', '(가)나', undefined],
  ['나)', '나)', undefined],
  ['2（1）', '2', '1'],
])('splitBracket(%s)', (text, main, bracket) => expect(splitBracket(text)).toEqual({ main, bracket }));

test('splitList cuts at commas, not inside numbers or brackets', () => {
  expect(splitList('본예산 995,060천원, 추경 27,417천원')).toEqual(['본예산 995,060천원', '추경 27,417천원']);
  expect(splitList('가 2명(4급 1명, 6급 1명), 나(다, 라)')).toEqual([
    '가 2명(4급 1명, 6급 1명)',
    '나(다, 라)',
  ]);
  expect(splitList('국비 10,483, 시비 6,831, 구비 100,362')).toEqual([
    '국비 10,483',
    '시비 6,831',
    '구비 100,362',
  ]);
  expect(splitList('대형1,중형1')).toEqual(['대형1', '중형1']);
});
