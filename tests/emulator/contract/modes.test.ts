import { scopes } from '../execution/gates';
import { createWorld } from '../world';

const calls = {
  menu: 'SpreadsheetApp.getUi().createAddonMenu().addToUi()',
  locale: 'Session.getActiveUserLocale()',
  log: "Logger.log('x')",
  utilities: 'Utilities.getUuid()',
  workbook: 'SpreadsheetApp.getActive().getName()',
  values: "SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue()",
  properties: "PropertiesService.getDocumentProperties().getProperty('x')",
  cache: "CacheService.getDocumentCache().get('x')",
  lock: 'LockService.getDocumentLock().tryLock(1)',
  user: 'Session.getActiveUser().getEmail()',
  sidebar: "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))",
  alert: "SpreadsheetApp.getUi().alert('x')",
  drive: 'Drive.Files.list()',
};

const reach = {
  NONE: ['menu', 'locale', 'log', 'utilities'],
  LIMITED: [
    'menu',
    'locale',
    'log',
    'utilities',
    'workbook',
    'values',
    'properties',
    'cache',
    'lock',
    'user',
  ],
  FULL: Object.keys(calls),
} as const;

describe.each(['NONE', 'LIMITED', 'FULL'] as const)('in the mode %s', authMode => {
  test.each(Object.entries(calls))('%s', (name, code) => {
    const world = createWorld();
    world.load(`function go() { ${code}; }`);
    const run = (): unknown => world.run('go', { authMode });
    if ((reach[authMode] as readonly string[]).includes(name)) expect(run).not.toThrow();
    else expect(run).toThrow('Specified permissions are not sufficient to call');
  });
});

test('the gates stand at global load too', () => {
  const world = createWorld();
  world.load(
    'var book = SpreadsheetApp.getActive().getName(); function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addToUi(); }',
  );
  expect(() => world.open({ authMode: 'NONE' })).toThrow('Specified permissions are not sufficient');
  expect(world.screen().menus).toEqual([]);
});

test('onOpen is told its mode', () => {
  const world = createWorld();
  world.load(
    'function onOpen(e) { Logger.log(String(e.authMode) + (e.authMode === ScriptApp.AuthMode.NONE)); }',
  );
  world.open({ authMode: 'NONE' });
  expect(world.log()).toEqual(['NONEtrue']);
});

test.each([
  ['workbook', scopes.currentSpreadsheet],
  ['sidebar', scopes.containerUi],
  ['drive', scopes.driveFile],
])('%s needs the scope %s', (name, scope) => {
  const world = createWorld({
    manifest: {
      oauthScopes: Object.values(scopes).filter(
        one => one !== scope && one !== scopes.spreadsheets && one !== scopes.drive,
      ),
    },
  });
  world.load(`function go() { ${calls[name as keyof typeof calls]}; }`);
  expect(() => world.run('go')).toThrow(`Required permissions: ${scope}`);
});

test('a scope that the person did not grant is as good as missing', () => {
  const world = createWorld({
    users: [{ email: 'a@example.com', role: 'owner', granted: [scopes.currentSpreadsheet] }],
  });
  world.load(`
    function go() { return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()); }
    function list() { Drive.Files.list(); }`);
  expect(world.run('go')).toBe('REQUIRED');
  expect(() => world.run('list')).toThrow('Specified permissions');
});

test('with spreadsheets.currentonly no workbook is opened by its id', () => {
  const world = createWorld();
  world.load("function go() { SpreadsheetApp.openById('x'); }");
  expect(() => world.run('go')).toThrow(
    `call SpreadsheetApp.openById. Required permissions: ${scopes.spreadsheets}`,
  );
});

test('the address is empty without the scope, and in a simple trigger', () => {
  const code = 'function onOpen() { return Logger.log("<" + Session.getActiveUser().getEmail() + ">"); }';
  const without = createWorld({ manifest: { oauthScopes: [scopes.currentSpreadsheet] } });
  without.load(code);
  without.run('onOpen');
  expect(without.log()).toEqual(['<>']);
  const world = createWorld();
  world.load(code);
  world.open();
  expect(world.log()).toEqual(['<>']);
  world.run('onOpen');
  expect(world.log()).toEqual(['<owner@example.com>']);
});

test('Drive is there only when the manifest enables it', () => {
  const world = createWorld({ manifest: { dependencies: {} } });
  world.load('function go() { return typeof Drive; }');
  expect(world.run('go')).toBe('undefined');
});

test('a manifest of another kind is refused', () => {
  expect(() => createWorld({ manifest: { addOns: {} } as object })).toThrow('does not belong');
  expect(() => createWorld({ manifest: { runtimeVersion: 'DEPRECATED_ES5' } })).toThrow('V8');
});
