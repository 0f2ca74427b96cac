/** Submitting, returning and approving, with several people in one workbook. */
import type { CheckOutcome, StepName } from '../../src/apps-script/shapes';
import type { Snapshot } from '../emulator/store/snapshot';
import type { World } from '../emulator/world';
import {
  cellOf,
  divisions,
  FIRST,
  REVIEWER,
  SECOND,
  SECOND_SUPERVISOR,
  SUPERVISOR,
  setFact,
  sharedWorld,
} from './shared';
import { ask, built, tabsIn, valueIn } from './world';

const [first, second] = divisions as [Named, Named];
type Named = (typeof divisions)[number];
let world: World;
let start: Snapshot;

beforeAll(() => {
  world = sharedWorld(built('tests/apps-script/filled.mjs'));
  start = world.snapshot();
});

const step = (of: Named, name: StepName, user: string, reason = '') =>
  ask(world, 'step', { division: of.code, step: name, reason }, user);
const done = (of: Named, name: StepName, user: string, reason = '') => valueIn(step(of, name, user, reason));
const stateOf = (of: Named, { divisions: all }: Pick<CheckOutcome, 'divisions'>) =>
  all.find(({ code }) => code === of.code)!;
const opened = (user = SUPERVISOR) => valueIn(ask(world, 'open', null, user));
const history = () =>
  world
    .shown('제출 이력')
    .slice(3)
    .filter(row => row.some(text => text !== ''));

/** Every figure of the division's 정원 row is wrong from now on: the total typed over it no longer holds. */
function spoil(of: Named, user: string, total = '999'): void {
  world.type(`${of.name} 현황`, cellOf(world, `${of.name} 현황`, /^정원$/, 1), total, user);
}

/** The supervisor takes on what only the supervisor can settle. */
function acceptShared(): void {
  for (const { key, severity, division } of valueIn(ask(world, 'check', null)).findings)
    if (severity === 'error' && division === null)
      valueIn(ask(world, 'accept', { key, reason: '총괄 확인 중' }));
}

describe('a division on its way', () => {
  beforeAll(() => world.restore(start));

  test('is being written at first, and its staff may submit it', () => {
    const { role, own, divisions: seen, left, deadline } = opened(FIRST);
    expect({ role, own, left, deadline }).toEqual({
      role: 'staff',
      own: first.code,
      left: '4일 9시간 남음',
      deadline: '11. 10.(금) 18:00',
    });
    expect(seen).toMatchObject([{ code: first.code, state: '작성중', steps: ['submit'] }]);
  });

  test('cannot be submitted with 오류 of its own; accepting them with a reason clears the way', () => {
    spoil(first, FIRST);
    expect(step(first, 'submit', FIRST)).toMatchObject({
      ok: false,
      error: { code: 'state', message: expect.stringMatching(/오류가 \d+건 있습니다.*현황/) },
    });
    expect(history()).toEqual([]);
    const { findings } = valueIn(ask(world, 'check', null, FIRST));
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.length).toBeGreaterThan(0);
    expect(ask(world, 'accept', { key: errors[0]!.key, reason: ' ' }, FIRST)).toMatchObject({
      error: { code: 'input' },
    });
    for (const { key } of errors) valueIn(ask(world, 'accept', { key, reason: '증원 협의 중' }, FIRST));
    const after = done(first, 'submit', FIRST);
    expect(stateOf(first, after)).toMatchObject({ state: '제출', by: FIRST, steps: [] });
    expect(after.accepted).toHaveLength(errors.length);
    expect(after.accepted[0]).toMatchObject({ by: FIRST, reason: '증원 협의 중' });
    expect(history()).toMatchObject([
      [
        expect.stringContaining('2023-11-06T'),
        FIRST,
        first.code,
        first.name,
        '제출',
        '',
        expect.any(String),
        '0',
      ],
    ]);
  });

  test('is submitted although figures do not tie out with those of others', () => {
    const { findings } = valueIn(ask(world, 'check', null));
    expect(findings.some(({ division, severity }) => division === null && severity === 'error')).toBe(true);
    expect(stateOf(second, done(second, 'submit', SECOND)).state).toBe('제출');
  });

  test('but those hold up 확정, and say where', () => {
    expect(step(second, 'approve', SUPERVISOR)).toMatchObject({
      error: { code: 'state', message: expect.stringContaining('걸린 오류') },
    });
  });

  test('shows what was changed after it was submitted, cell by cell', () => {
    const tab = `${second.name} 사업`;
    const cell = cellOf(world, tab, /^사업비.*\{사업비\}$/);
    const was = tabsIn(world).find(one => one.name === tab)!.rows[Number(cell.slice(1)) - 1]![
      cell.charCodeAt(0) - 65
    ]!.shown;
    world.type(tab, cell, '고친 글', SECOND);
    const after = stateOf(second, valueIn(ask(world, 'check', null, SECOND)));
    expect(after).toMatchObject({ state: '제출', changed: [{ tab, cell, was, is: '고친 글' }] });
    expect(after.steps).toEqual(['submit']);
    expect(stateOf(second, opened(SECOND)).changed).toEqual(after.changed);
    expect(step(second, 'approve', SUPERVISOR)).toMatchObject({
      error: { message: expect.stringContaining('바뀐 칸') },
    });
    expect(world.shown('진행').flat()).toContain('제출 후 변경');
    world.type(tab, cell, was, SECOND);
    expect(stateOf(second, valueIn(ask(world, 'check', null, SECOND))).changed).toEqual([]);
  });

  test('is neither approved nor returned by staff', () => {
    for (const name of ['approve', 'return', 'takeIn'] as const)
      expect(step(second, name, SECOND, '까닭')).toMatchObject({ error: { code: 'permission' } });
    expect(step(second, 'submit', FIRST)).toMatchObject({ error: { code: 'permission' } });
  });

  test('is returned only with a reason, which its staff read', () => {
    expect(step(second, 'return', SUPERVISOR, ' ')).toMatchObject({ error: { code: 'input' } });
    done(second, 'return', SUPERVISOR, '실적 수치 재확인');
    const [seen] = opened(SECOND).divisions;
    expect(seen).toMatchObject({
      state: '반려',
      reason: '실적 수치 재확인',
      by: SUPERVISOR,
      steps: ['submit'],
    });
  });

  test('is approved once nothing is open, which locks it for staff; returning opens it again', () => {
    acceptShared();
    done(second, 'submit', SECOND);
    expect(stateOf(second, done(second, 'approve', SECOND_SUPERVISOR))).toMatchObject({
      state: '확정',
      by: SECOND_SUPERVISOR,
      steps: ['return'],
    });
    const type = (user: string) => () => world.type(`${second.name} 사업비`, 'A30', '1', user);
    expect(type(SECOND)).toThrow(/protected/);
    expect(type(SUPERVISOR)).not.toThrow();
    expect(type(SECOND_SUPERVISOR)).not.toThrow();
    expect(step(second, 'submit', SECOND)).toMatchObject({ error: { code: 'state' } });
    done(second, 'return', SUPERVISOR, '다시');
    expect(type(SECOND)).not.toThrow();
    const guards = world.platform.workbook.tabs.find(tab => tab.name === `${second.name} 사업비`)!.guards;
    expect(guards.filter(guard => !guard.warningOnly)).toEqual([]);
  });

  test('is taken in with 오류 left, with a reason, and those do not hold it up any more', () => {
    done(first, 'return', SUPERVISOR, '정원 확인');
    spoil(first, FIRST, '888');
    expect(step(first, 'submit', SUPERVISOR)).toMatchObject({ error: { code: 'state' } });
    expect(step(first, 'takeIn', SUPERVISOR)).toMatchObject({ error: { code: 'input' } });
    const after = stateOf(first, done(first, 'takeIn', SUPERVISOR, '=기한이 지나 먼저 받음'));
    expect(after).toMatchObject({ state: '제출', reason: '=기한이 지나 먼저 받음' });
    expect(after.counts.error).toBeGreaterThan(0);
    acceptShared();
    expect(stateOf(first, done(first, 'approve', SUPERVISOR)).state).toBe('확정');
  });

  test('its history only grew: what stood in it stands there still, in order', () => {
    const steps = history().map(row => row[4]);
    expect(steps).toEqual([
      ...['제출', '제출', '반려', '제출', '확정', '반려'],
      ...['반려', '오류 남은 채 접수', '확정'],
    ]);
  });
});

describe('who sees what', () => {
  beforeAll(() => {
    world.restore(start);
    valueIn(ask(world, 'check', null));
  });

  test('staff see their own division, the supervisor all', () => {
    expect(valueIn(ask(world, 'check', null, FIRST)).divisions.map(({ code }) => code)).toEqual([first.code]);
    expect(opened().divisions).toHaveLength(divisions.length);
    expect(opened(SUPERVISOR).role).toBe('supervisor');
  });

  test("a run by staff rewrites their own division's rows of 점검 결과 and 진행 and no others", () => {
    const rows = (tab: string, isOwn: boolean) =>
      world.shown(tab).filter(row => row.some(text => text.includes(first.name)) === isOwn);
    const others = rows('점검 결과', false).slice(2);
    const progress = world.shown('진행').find(row => row[1] === second.name)!;
    world.type(`${second.name} 사업비`, 'A30', '엉뚱한 글', SECOND);
    spoil(first, FIRST);
    valueIn(ask(world, 'check', null, FIRST));
    expect(rows('점검 결과', false).slice(2)).toEqual(others);
    expect(rows('점검 결과', true).some(row => row[0] === '오류')).toBe(true);
    expect(world.shown('진행').find(row => row[1] === second.name)).toEqual(progress);
    valueIn(ask(world, 'check', null));
    expect(rows('점검 결과', false).slice(2)).not.toEqual(others);
    expect(world.shown('진행').find(row => row[1] === second.name)![6 - 1]).toMatch(/^2023-11-06T/);
  });

  test('staff may not accept what is the supervisor’s', () => {
    const shared = valueIn(ask(world, 'check', null)).findings.find(({ division }) => division === null)!;
    expect(ask(world, 'accept', { key: shared.key, reason: '까닭' }, FIRST)).toMatchObject({
      error: { code: 'permission' },
    });
    expect(ask(world, 'accept', { key: 'none', reason: '까닭' }, FIRST)).toMatchObject({
      error: { code: 'state' },
    });
  });

  test('where 설정 names no 취합 담당자, whoever may write in it is one', () => {
    setFact(world, /^취합 담당자$/, '');
    expect(opened(SUPERVISOR).role).toBe('supervisor');
    expect(opened(SECOND_SUPERVISOR).role).toBe('staff');
  });
});

describe('확인 before submitting, where 설정 asks for it', () => {
  beforeAll(() => {
    world.restore(start);
    setFact(world, /^확인 단계$/, '사용');
  });

  test('waits for the 확인자, and again when something changed', () => {
    expect(opened(FIRST).divisions[0]!.steps).toEqual([]);
    expect(step(first, 'submit', FIRST)).toMatchObject({
      error: { code: 'state', message: expect.stringContaining('확인자') },
    });
    expect(step(first, 'confirm', FIRST)).toMatchObject({ error: { code: 'permission' } });
    expect(stateOf(first, done(first, 'confirm', REVIEWER)).state).toBe('확인');
    world.type(`${first.name} 사업`, 'E99', '새로 적은 줄', FIRST);
    valueIn(ask(world, 'check', null, FIRST));
    expect(step(first, 'submit', FIRST)).toMatchObject({
      error: { message: expect.stringContaining('확인한 뒤에 바뀐') },
    });
    world.type(`${first.name} 사업`, 'E99', '', FIRST);
    expect(stateOf(first, done(first, 'submit', FIRST)).state).toBe('제출');
  });

  test('a division without a 확인자 submits at once', () => {
    expect(stateOf(second, done(second, 'submit', SECOND)).state).toBe('제출');
  });
});
