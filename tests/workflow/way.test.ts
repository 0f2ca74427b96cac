/** Where a division stands, by a history that people may have sorted, edited or torn. */
import * as fc from 'fast-check';
import type { TakenStep } from '../../src/model/submissions';
import { standingOf } from '../../src/workflow/way';

const row = (when: string, step: string, more: Partial<TakenStep> = {}): TakenStep => ({
  when: `2023-11-${when}`,
  by: 'staff@example.com',
  code: 'A',
  name: '가족과',
  step,
  reason: '',
  fingerprint: 'f1',
  errors: '0',
  ...more,
});

test('a division without a history is being written', () => {
  expect(standingOf([], 'A')).toMatchObject({ state: '작성중', since: '', by: '', fingerprint: '' });
  expect(standingOf([row('06T10:00', '제출')], 'B').state).toBe('작성중');
});

test.each([
  ['확인', '확인'],
  ['제출', '제출'],
  ['오류 남은 채 접수', '제출'],
  ['반려', '반려'],
  ['확정', '확정'],
])('%s leads to %s', (step, state) => {
  expect(standingOf([row('06T10:00', step)], 'A').state).toBe(state);
});

test('the newest step counts, however the rows were sorted', () => {
  const steps = [
    row('06T10:00', '제출'),
    row('07T09:00', '반려', { reason: '수치' }),
    row('08T09:00', '제출'),
  ];
  for (const order of [steps, [...steps].reverse(), [steps[1]!, steps[2]!, steps[0]!]])
    expect(standingOf(order, 'A')).toMatchObject({ state: '제출', since: '2023-11-08T09:00' });
});

test('what was approved is what was handed in, by whom', () => {
  const steps = [
    row('06T10:00', '제출', { fingerprint: 'handed in' }),
    row('07T10:00', '확정', { by: 'boss@example.com', fingerprint: 'other' }),
  ];
  expect(standingOf(steps, 'A')).toMatchObject({
    state: '확정',
    by: 'boss@example.com',
    submitter: 'staff@example.com',
    fingerprint: 'handed in',
    isHalfPasted: false,
    isTakenIn: false,
  });
});

test('rows that say nothing known are passed over, and spaces mean nothing', () => {
  const steps = [row('06T10:00', ' 제 출 '), row('07T10:00', '몰라'), row('08T10:00', '')];
  expect(standingOf(steps, 'A').state).toBe('제출');
});

test('no history throws', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('제출', '반려', '확정', 'A', '2023-11-06T10:00'));
  const step = fc.record({
    when: text,
    by: text,
    code: text,
    name: text,
    step: text,
    reason: text,
    fingerprint: text,
    errors: text,
  });
  fc.assert(
    fc.property(fc.array(step), history => {
      expect(['작성중', '확인', '제출', '반려', '확정']).toContain(standingOf(history, 'A').state);
    }),
  );
});
