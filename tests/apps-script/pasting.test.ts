/** A division's text pasted, its safe fixes applied, its copy made, and a line to remind it. */
import { strFromU8, unzipSync } from 'fflate';
import type { World } from '../emulator/world';
import { cellOf, divisions, FIRST, SECOND, SUPERVISOR, sharedWorld } from './shared';
import { smallReport, smallTextOf } from './small';
import { ask, built, tabsIn, valueIn } from './world';

const [first, second] = divisions as [Named, Named];
type Named = (typeof divisions)[number];
let world: World;

beforeAll(() => {
  world = sharedWorld(built('tests/apps-script/filled.mjs'));
});

const text = smallTextOf(second.name);
const ownTabs = () => tabsIn(world).filter(({ name }) => name.startsWith(second.name));
const words = () =>
  ownTabs().map(({ name, rows }) => [
    name,
    rows.map(row =>
      row
        .map(({ value, formula }) => formula ?? value ?? '')
        .join('|')
        .replace(/\|+$/, ''),
    ),
  ]);
const preview = (pasted: string, user = SECOND) =>
  ask(world, 'previewPaste', { division: second.code, text: pasted }, user);
const put = (pasted: string, replace: boolean, user = SECOND) =>
  ask(world, 'putPaste', { division: second.code, text: pasted, replace }, user);

describe('a pasted text', () => {
  test('is shown before anything is written: what it becomes, what finds no place, what is occupied', () => {
    const before = words();
    const seen = valueIn(preview(text));
    expect(seen.projects).toHaveLength(1);
    expect(seen.tables).toContain('나눔가게 현황');
    expect(seen.leftovers).toEqual([]);
    expect(seen.occupied).toEqual(ownTabs().map(({ name }) => name));
    expect(words()).toEqual(before);
  });

  test('leaves what was typed alone unless told otherwise', () => {
    const before = words();
    expect(put(text, false)).toMatchObject({
      error: { code: 'state', message: expect.stringContaining('사업') },
    });
    expect(words()).toEqual(before);
  });

  test('gives the same tabs where it says the same, and keeps what stood there', () => {
    // One division alone tells less of how deep its signs stand than a whole report does: 단계 is left out.
    const said = (): unknown => JSON.parse(JSON.stringify(words()).replace(/(\|)[1-4](\|)/g, '$1$2'));
    const before = said();
    valueIn(put(text, true));
    expect(said()).toEqual(before);
    const kept = world
      .shown('제출본')
      .slice(3)
      .filter(row => row[1] === second.code);
    expect(kept.map(row => row[3])).toEqual(['현황', '사업', '사업비']);
  });

  test('takes the place of what stood there, in its own words', () => {
    valueIn(put(text.replace('나눔가게 운영', '=상생 위원회'), true));
    expect(cellOf(world, `${second.name} 사업`, /^=상생 위원회$/)).toMatch(/^E/);
  });

  test('lists a table that no form describes among the lines without a place', () => {
    const strange = '【낯선 현황】\n구분\t건수\n가\t1\n나\t2\n';
    const lines = valueIn(
      preview(text.replace('【나눔가게 현황】', `${strange}\n【나눔가게 현황】`)),
    ).leftovers;
    expect(lines.map(line => line.text)).toEqual(expect.arrayContaining(['【낯선 현황】', '가\t1']));
  });

  test('is refused where it is not one division’s, or the division is not the person’s', () => {
    expect(preview('아무 글')).toMatchObject({ error: { code: 'input' } });
    expect(preview(smallReport)).toMatchObject({
      error: { code: 'input', message: expect.stringContaining('여러 과') },
    });
    expect(put(text, true, FIRST)).toMatchObject({ error: { code: 'permission' } });
  });

  test('cut off anywhere leaves each tab as it was or as it shall be', () => {
    const other = text.replace('나눔가게 운영', '새 이름');
    const old = new Map(words().map(([name, rows]) => [name, rows] as const));
    const torn = [4, 20].flatMap(k => {
      world.failAt(k, 'Service Spreadsheets failed while accessing document.', { kind: 'write' });
      expect(put(other, true)).toMatchObject({ ok: false });
      return words();
    });
    valueIn(put(other, true));
    const fresh = new Map(words().map(([name, rows]) => [name, rows] as const));
    for (const [name, rows] of torn)
      expect([old.get(name as string), fresh.get(name as string)]).toContainEqual(rows);
    expect(fresh).not.toEqual(old);
  });
});

describe('safe fixes', () => {
  beforeAll(() => {
    for (const [{ name }, line] of [
      [first, /^안부 확인/],
      [second, /^나눔가게 감사회|나눔가게 : 7/],
    ] as const) {
      const cell = cellOf(world, `${name} 사업`, line);
      world.type(`${name} 사업`, cell, '안부  확인을  하였음');
    }
  });

  test('are applied to the findings that were named, and to no others', () => {
    const { findings } = valueIn(ask(world, 'check', null, FIRST));
    const [one, ...others] = findings.filter(({ fixes }) => fixes > 0);
    const before = JSON.stringify(words());
    const after = valueIn(ask(world, 'fix', { keys: [one!.key] }, FIRST));
    expect(after.fixed).toBe(one!.fixes);
    expect(after.findings.map(({ key }) => key)).toEqual(others.map(({ key }) => key));
    expect(JSON.stringify(words())).toBe(before);
  });

  test('of other divisions are not the staff’s to apply', () => {
    const { findings } = valueIn(ask(world, 'check', null));
    const foreign = findings.filter(({ division, fixes }) => division === second.name && fixes > 0);
    expect(foreign.length).toBeGreaterThan(0);
    const keys = foreign.map(({ key }) => key);
    expect(valueIn(ask(world, 'fix', { keys }, FIRST)).fixed).toBe(0);
  });
});

test('a division’s copy is a .hwpx and a .docx with the fingerprint at the foot of their pages', () => {
  const files = valueIn(ask(world, 'divisionCopy', { division: second.code }, SECOND));
  expect(files.map(({ name }) => name.replace(/^.*\./, ''))).toEqual(['hwpx', 'docx']);
  const row = world.shown('진행').find(cells => cells[0] === second.code)!;
  const foot = new RegExp(`지문 ${row.find(cell => /^[0-9a-f]{16}$/.test(cell))}`);
  for (const { name } of files) {
    const made = [...world.platform.drive.values()].find(file => file.name === name)!;
    const parts = unzipSync(new Uint8Array(made.bytes!));
    const path = name.endsWith('docx') ? 'word/footer.xml' : 'Contents/section0.xml';
    expect(strFromU8(parts[path]!)).toMatch(foot);
  }
  expect(ask(world, 'divisionCopy', { division: second.code }, FIRST)).toMatchObject({
    error: { code: 'permission' },
  });
});

test('a reminder says the deadline and what is left, with the first place', () => {
  world.type(
    `${second.name} 현황`,
    cellOf(world, `${second.name} 현황`, /^음식$/, 0).replace(/\d+/, '30'),
    '많음',
  );
  valueIn(ask(world, 'check', null));
  expect(valueIn(ask(world, 'reminder', { division: second.code }))).toBe(
    `[취합] ${second.name}: 제출 기한 11. 10.(금) 18:00, 남은 오류 1건(현황 D30)`,
  );
  expect(world.calls().counted).toBeLessThan(10);
});

describe('from the menu alone', () => {
  const said = (user?: string) => world.screen(user).dialogs[world.screen(user).dialogs.length - 1]!.message;

  test('staff mend the notation and submit', () => {
    world.answer('OK', '', FIRST);
    world.click('표기 고치기', { user: FIRST });
    expect(said(FIRST)).toMatch(/표기를 고쳤습니다|고칠 표기가 없습니다/);
    world.click('제출', { user: FIRST });
    expect(said(FIRST)).toContain(`${first.name}: 제출했습니다`);
    world.click('제출', { user: FIRST });
    expect(said(FIRST)).toContain('이미 제출되었고');
  });

  test('the supervisor returns with a reason, or changes their mind', () => {
    world.answer('OK', first.name);
    world.answer('CANCEL');
    world.click('반려');
    expect(valueIn(ask(world, 'open', null)).divisions[0]!.state).toBe('제출');
    world.answer('OK', first.name);
    world.answer('OK', '쪽수 확인');
    world.click('반려');
    expect(said()).toContain('반려했습니다');
    world.answer('OK', '없는과');
    world.click('확정');
    expect(said()).toContain('없는과');
    expect(world.screen(SUPERVISOR).toasts.length).toBeGreaterThan(0);
  });
});
