/** What goes wrong while a report is made: nothing half-made is left in Drive or listed. */
import { scopes } from '../emulator/execution/gates';
import type { WorldOptions } from '../emulator/new-platform';
import type { World } from '../emulator/world';
import { ask, type Built, built, layOutPlans, openWorld, plansOf, valueIn } from './world';

const plans = plansOf(1);
const OWNER = 'owner@example.com';
let add: Built;

beforeAll(() => {
  add = built('tests/apps-script/filled.mjs');
});

function filled(options: WorldOptions = {}, code = add.code): World {
  const world = openWorld({ ...add, code }, { reuseScopes: true, ...options });
  layOutPlans(world, plans);
  return world;
}

const history = (world: World): number =>
  world.platform.workbook.tabs.some(tab => tab.name === '보고서 이력')
    ? world.shown('보고서 이력').filter(([when]) => /^\d{4}/.test(when ?? '')).length
    : 0;

const reports = (world: World): number =>
  [...world.platform.drive.values()].filter(file => !file.mimeType.endsWith('folder')).length;

describe('a report', () => {
  test('a missing scope is told in words', () => {
    const granted = [scopes.currentSpreadsheet, scopes.containerUi, scopes.email];
    const world = filled({ users: [{ email: OWNER, role: 'owner', granted }] });
    const report = ask(world, 'makeReport', null);
    expect(report).toMatchObject({ ok: false, error: { code: 'permission' } });
    expect(report).toHaveProperty('error.next', expect.stringContaining('구글 계정'));
  });

  test('a project without the Drive service is told in words', () => {
    const manifest = { ...JSON.parse(add.manifest), dependencies: { enabledAdvancedServices: [] } };
    const report = ask(filled({ manifest }), 'makeReport', null);
    expect(report).toMatchObject({ ok: false, error: { code: 'permission' } });
    expect(report).toHaveProperty('error.next', expect.stringContaining('Drive API'));
  });

  test('cannot be read back without alt=media', () => {
    const world = filled({}, add.code.replace(/\{alt:"media"\}/, '{}'));
    expect(ask(world, 'makeReport', null)).toMatchObject({ ok: false });
    expect(reports(world)).toBe(0);
  });

  test.each(['blob', 'text'] as const)('is read back, whether export gives a blob or text (%s)', exported => {
    const { numbers } = valueIn(ask(filled({ doubts: { exported } }), 'makeReport', null));
    expect(numbers.found).toBe(numbers.all);
  });

  test('is listed once it is whole, one line a report', () => {
    const world = filled();
    valueIn(ask(world, 'makeReport', null));
    valueIn(ask(world, 'makeReport', null));
    expect(history(world)).toBe(2);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('leaves nothing behind when Drive fails at call %i', k => {
    const world = filled();
    world.failAt(k, 'Service error: Drive', { kind: 'drive' });
    expect(ask(world, 'makeReport', null)).toMatchObject({ ok: false, error: { code: 'unknown' } });
    expect([reports(world), history(world)]).toEqual([0, 0]);
    expect(valueIn(ask(world, 'makeReport', null)).files).toHaveLength(2);
  });

  test('that Google cut off in the middle is cleared away by the next, and no other', () => {
    const world = filled({ latency: { drive: 65_000 } });
    expect(() => ask(world, 'makeReport', null)).toThrow(/execution time/);
    const halves = (): string[] =>
      [...world.platform.drive.values()].map(file => file.name).filter(name => /만드는 중/.test(name));
    expect([halves().length, reports(world), history(world)]).toEqual([1, 1, 0]);
    const elsewhere = {
      ...[...world.platform.drive.values()][0]!,
      id: 'elsewhere',
      name: '다른 문서 (만드는 중)',
    };
    world.platform.drive.set('elsewhere', {
      ...elsewhere,
      appProperties: { chwihap: 'making workbook-0002' },
    });
    Object.assign(world.platform.latency, { drive: 80 });
    valueIn(ask(world, 'makeReport', null));
    expect(halves()).toEqual(['다른 문서 (만드는 중)']);
    expect([reports(world), history(world)]).toEqual([3, 1]);
  });

  test('leaves nothing behind when its line cannot be written', () => {
    const world = filled();
    world.failAt(3, undefined, { kind: 'write' });
    expect(ask(world, 'makeReport', null)).toMatchObject({ ok: false });
    expect(reports(world)).toBe(0);
  });

  test.each([
    ['quota', { limits: { documentsADay: 0 } }],
    ['time', { latency: 12_000 }],
  ] as const)('is refused in words when %s runs out', (code, options) => {
    const world = filled(options);
    expect(ask(world, 'makeReport', null)).toMatchObject({ ok: false, error: { code } });
    expect(reports(world)).toBe(0);
  });
});
