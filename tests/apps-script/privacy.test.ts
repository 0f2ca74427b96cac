/** What the add-on may see and what it keeps to itself: docs/보안.md promises it, these tests hold it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scopes } from '../emulator/execution/gates';
import type { World } from '../emulator/world';
import { divisions, FIRST, SUPERVISOR, sharedWorld } from './shared';
import { ask, type Built, built, openWorld, tabsIn, valueIn } from './world';

let add: Built;
let filled: Built;

beforeAll(() => {
  add = built('src/main.ts');
  filled = built('tests/apps-script/filled.mjs');
});

const { currentSpreadsheet, containerUi, driveFile, email } = scopes;
const asked = [currentSpreadsheet, containerUi, driveFile, email];
const security = readFileSync(join(__dirname, '../../docs/보안.md'), 'utf8');

describe('scopes', () => {
  test('are these four, and docs/보안.md tells of each', () => {
    expect([...JSON.parse(add.manifest).oauthScopes].sort()).toEqual([...asked].sort());
    for (const scope of asked) expect(security).toContain(scope.split('/').pop());
  });

  const without = (scope: string): World =>
    openWorld(add, {
      users: [{ email: SUPERVISOR, role: 'owner', granted: asked.filter(one => one !== scope) }],
    });
  const refusal = (name: 'check' | 'makeReport', world: World): string => {
    const answer = ask(world, name, null);
    return answer.ok ? 'done' : answer.error.code;
  };

  test('without spreadsheets.currentonly nothing is checked', () => {
    const world = without(currentSpreadsheet);
    expect([refusal('check', world), refusal('makeReport', world)]).toEqual(['permission', 'permission']);
  });

  test('without script.container.ui no sidebar opens', () => {
    const world = without(containerUi);
    expect(() => world.run('openSidebar')).toThrow('showSidebar');
    valueIn(ask(world, 'layOutTabs', null));
  });

  test('without drive.file no report is made, and all else works', () => {
    const world = without(driveFile);
    valueIn(ask(world, 'layOutTabs', null));
    expect([refusal('makeReport', world), refusal('check', world)]).toEqual(['permission', 'done']);
  });

  test('without userinfo.email nobody is known', () => {
    const world = without(email);
    valueIn(ask(world, 'layOutTabs', null));
    expect(valueIn(ask(world, 'open', null)).who).toBe('');
  });
});

describe('what is built', () => {
  test('names these services of Google and no others', () => {
    const named = add.code.match(/\b(?:[A-Z]\w*(?:App|Service)|Session|Drive|Utilities|Logger|Jdbc)(?=\.)/g);
    expect([...new Set(named)].sort()).toEqual([
      'CacheService',
      'Drive',
      'HtmlService',
      'LockService',
      'Session',
      'SpreadsheetApp',
      'Utilities',
    ]);
  });

  test('of Drive it uses files, of the session the address', () => {
    const members = (of: string): string[] => [
      ...new Set(Array.from(add.code.matchAll(new RegExp(`\\b${of}\\.(\\w+)`, 'g')), match => match[1]!)),
    ];
    expect(members('Drive')).toEqual(['Files']);
    expect(members('Session')).toEqual(['getActiveUser']);
    expect(add.code).not.toMatch(/\b(openById|openByUrl|newTrigger|sendEmail|setSharing|Permissions)\b/);
  });

  test.each(['Code.js', 'sidebar.html'] as const)('%s sends nothing anywhere', name => {
    const text = name === 'Code.js' ? add.code : add.sidebar;
    expect(text).not.toMatch(/UrlFetchApp|XMLHttpRequest|\bfetch\(|WebSocket|EventSource|sendBeacon/);
    expect(text).not.toMatch(/localStorage|sessionStorage|indexedDB|document\.cookie/);
  });

  test.each(['fflate', 'zod', 'preact', 'hucre'])('docs/보안.md tells of %s', name => {
    const { version, license } = JSON.parse(
      readFileSync(join(__dirname, '../../node_modules', name, 'package.json'), 'utf8'),
    );
    expect(security).toContain(`| ${name} | ${version} | ${license} |`);
  });

  test('sidebar.html loads nothing from elsewhere', () => {
    const hosts = new Set(
      Array.from(add.sidebar.matchAll(/(?:https?:)?\/\/([\w-]+(?:\.[\w-]+)+)/g), m => m[1]!),
    );
    expect([...hosts].filter(host => host !== 'www.w3.org')).toEqual([]);
    expect(add.sidebar).not.toMatch(/\b(?:src|srcset)=["']|@import|url\(["']?(?!data:|#)/);
  });
});

describe('a number that tells who somebody is', () => {
  const [own] = divisions as [{ code: string; name: string }];
  const NUMBER = '900101-1234567';
  const MASKED = '900101-1******';
  let world: World;
  let cell: string;
  const typed = (): string => {
    const [row, col] = [Number(cell.slice(1)) - 1, cell.charCodeAt(0) - 65];
    return tabsIn(world).find(({ name }) => name === `${own.name} 사업`)!.rows[row]![col]!.shown;
  };

  beforeAll(() => {
    world = sharedWorld(filled);
    const tab = `${own.name} 사업`;
    const rows = tabsIn(world).find(({ name }) => name === tab)!.rows;
    const row = rows.findIndex(cells => cells.some(one => one.shown === '2'));
    const col = rows[row]!.reduce((last, one, i) => (one.shown === '' ? last : i), 0);
    cell = String.fromCharCode(65 + col) + (row + 1);
    world.type(tab, cell, `신청자 : 홍길동(${NUMBER})`, FIRST);
  });

  test('is a finding that does not repeat it, on the screen and in 점검 결과', () => {
    const outcome = valueIn(ask(world, 'check', null, FIRST));
    expect(JSON.stringify(outcome)).not.toContain(NUMBER);
    expect(outcome.findings).toContainEqual(
      expect.objectContaining({ cell, severity: 'error', expected: MASKED, fixes: 0, masks: true }),
    );
    const told = JSON.stringify(world.shown('점검 결과'));
    expect(told).toContain(MASKED);
    expect(told).not.toContain(NUMBER);
    expect(world.log()).toEqual([]);
  });

  test('stays when all that is safe is mended', () => {
    world.answer('OK', '', FIRST);
    world.click('표기 고치기', { user: FIRST });
    expect(typed()).toContain(NUMBER);
  });

  test('is masked for whoever asks for this one', () => {
    const { findings } = valueIn(ask(world, 'check', null, FIRST));
    const keys = findings.filter(({ masks }) => masks).map(({ key }) => key);
    expect(keys).toHaveLength(1);
    valueIn(ask(world, 'fix', { keys }, FIRST));
    expect(typed()).toContain(`홍길동(${MASKED})`);
    expect(valueIn(ask(world, 'check', null, FIRST)).findings.filter(({ masks }) => masks)).toEqual([]);
  });
});

test('what goes wrong is logged without a word of what was worked on', () => {
  const world = sharedWorld(filled);
  const words = ['홍길동', divisions[0]!.name, '추진실적'];
  const quoting = `cannot take ${words.join(' ')}`;
  world.failAt(1, quoting, { member: 'Drive.Files.remove' });
  world.failAt(3, quoting, { member: 'Drive.Files.create' });
  expect(ask(world, 'makeReport', null).ok).toBe(false);
  expect(world.log()).toHaveLength(1);
  for (const word of words) expect(world.log().join()).not.toContain(word);
});
