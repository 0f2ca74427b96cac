import { closeUp, fold, plainWidth, squeeze } from '../../src/prose/words';

test.each([
  ['구 분', '구분'],
  ['기 록 연구사', '기록 연구사'],
  ['4급 이상', '4급 이상'],
  ['온 라 인', '온라인'],
  ['전 문  경력관', '전문 경력관'],
])('closeUp(%s) is %s', (text, closed) => expect(closeUp(text)).toBe(closed));

test('squeeze makes labels comparable', () => {
  expect(squeeze(' 총　계\n')).toBe('총계');
  expect(squeeze('（１２）')).toBe('(12)');
});

test('plainWidth leaves Hangul and Korean brackets alone', () => {
  expect(plainWidth('１，２３４명 【조직】「가」')).toBe('1,234명 【조직】「가」');
});

test('fold keeps words apart by one space', () => expect(fold('  가 \t 나\n다 ')).toBe('가 나 다'));
