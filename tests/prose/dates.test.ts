import { formatDate, isDay, readDate } from '../../src/prose/dates';

test.each([
  ['2023. 10. 31.', '2023-10-31'],
  ['2008.11.21', '2008-11-21'],
  ["'25. 3. 12.", '2025-03-12'],
  ['2023-01-02', '2023-01-02'],
  ['2023년 1월 2일', '2023-01-02'],
  ['2024. 2. 29.', '2024-02-29'],
])('readDate(%s)', (text, iso) => expect(readDate(text)).toEqual({ iso }));

test('a day of the year that is given', () =>
  expect(readDate('10. 31.', 2023)).toEqual({ iso: '2023-10-31' }));
test.each(['2. 30.', '2023. 13. 1.', '2023. 2. 29.'])('%s does not exist', text =>
  expect(readDate(text, 2023)).toBe('impossible'),
);
test.each(['2023. 10.', '10. 31.', '제35조', '3.5'])('%s is no whole date', text =>
  expect(readDate(text)).toBeUndefined(),
);
test('formatDate', () => {
  expect(formatDate('2023-10-31')).toBe('2023. 10. 31.');
  expect(formatDate('2023-10-31', false)).toBe('10. 31.');
  expect(isDay(2000, 2, 29)).toBe(true);
});
