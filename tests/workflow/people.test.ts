/** Who may do what by 설정, how long it is to the deadline, and how full a tab is. */
import { starterSetup } from '../../src/model/defaults';
import { emptyRecords } from '../../src/model/records';
import type { PlainSetup } from '../../src/model/setup';
import { given, withSources } from '../../src/model/sourced';
import { readDeadline } from '../../src/upkeep/deadline';
import { filledIn } from '../../src/workflow/filled';
import { rightsOf } from '../../src/workflow/people';
import { timeLeft } from '../../src/workflow/time-left';

const plain: PlainSetup = {
  ...starterSetup(2023),
  divisions: [
    { code: 'A', name: '가족과', owner: '김 담당 <A@example.com>', reviewer: 'chief@example.com' },
    { code: 'B', name: '문화과', owner: 'b@example.com' },
    { code: 'C', name: '체육과', owner: '이름만 적음' },
  ],
};
const rights = (email: string, maySetUp: boolean, supervisors?: string) =>
  rightsOf(
    { email, maySetUp },
    withSources({
      ...plain,
      report: { ...plain.report, ...(supervisors === undefined ? {} : { supervisors }) },
    }),
  );

test('the 취합 담당자 of 설정 are supervisors, and nobody else', () => {
  expect(rights('BOSS@example.com', false, 'x@example.com, boss@example.com').isSupervisor).toBe(true);
  expect(rights('owner@example.com', true, 'boss@example.com').isSupervisor).toBe(false);
  expect(rights('', true, 'boss@example.com').isSupervisor).toBe(false);
});

test('where none is named, who may edit 설정', () => {
  expect(rights('owner@example.com', true).isSupervisor).toBe(true);
  expect(rights('a@example.com', false, '홍길동').isSupervisor).toBe(false);
});

test('staff have their own division, by address; nobody’s division is open to those who are nobody’s staff', () => {
  expect(rights('a@example.com', false)).toMatchObject({ own: 'A' });
  expect(['A', 'B', 'C'].map(rights('a@example.com', false).isMine)).toEqual([true, false, false]);
  expect(['A', 'B', 'C'].map(rights('new@example.com', false).isMine)).toEqual([false, false, true]);
  expect(['A', 'B'].map(rights('chief@example.com', false).isReviewer)).toEqual([true, false]);
  expect(rights('', false)).toMatchObject({ own: null });
});

test.each([
  ['11. 10.(금) 18:00', '2023-11-10T18:00'],
  ['2023. 11. 10.', '2023-11-10T24:00'],
  ['11월 10일 오후 6시까지', '2023-11-10T18:00'],
  ['11. 6.(월) ~ 11. 10.(금) 17시 30분', '2023-11-10T17:30'],
  ['2024. 1. 5.(금) 오전 9시 반', '2024-01-05T09:30'],
  ['다음 주 안으로', undefined],
  ['', undefined],
])('제출 기한 %s', (written, moment) => {
  expect(readDeadline(written, 2023)).toBe(moment);
});

test.each([
  ['2023-11-08T15:00', '2일 3시간 남음'],
  ['2023-11-08T18:00', '2일 남음'],
  ['2023-11-10T17:20', '40분 남음'],
  ['2023-11-10T12:30', '5시간 30분 남음'],
  ['2023-11-10T18:00', '0분 남음'],
  ['2023-11-10T18:01', '기한 지남'],
  ['2022-12-31T18:00', '314일 남음'],
])('at %s: %s', (now, left) => {
  expect(timeLeft(now, '2023-11-10T18:00')).toBe(left);
});

test('an empty division has places that want something; a team fills one', () => {
  const [empty] = emptyRecords(withSources(plain), []).divisions;
  expect(filledIn(empty!, 'status')).toEqual({ filled: 0, asked: 3 });
  expect(filledIn({ ...empty!, teams: [given('돌봄팀')] }, 'status')).toEqual({ filled: 1, asked: 3 });
  expect(filledIn(empty!, 'projects')).toEqual({ filled: 0, asked: 1 });
  expect(filledIn(empty!, 'budget')).toEqual({ filled: 0, asked: 1 });
});
