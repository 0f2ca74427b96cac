/** The built add-on as Google sees it: one script of declared functions, which does nothing until called. */
import { createContext, runInContext } from 'node:vm';
import { transformSync } from 'esbuild';
import { type Built, built } from './world';

/** Bytes. `node build/apps-script.mjs` tells them by room: rules, template, intake, documents and prose lead. */
const LARGEST = 480 * 1024;

const entries = [
  'call',
  'menuApprove',
  'menuCheck',
  'menuCheckAndRollUp',
  'menuConfirm',
  'menuFix',
  'menuLayOutTabs',
  'menuMakeReport',
  'menuReturn',
  'menuSubmit',
  'menuTakeIn',
  'onInstall',
  'onOpen',
  'openSidebar',
];

let add: Built;

beforeAll(() => {
  add = built('src/main.ts');
});

test('Code.js is ES2019', () => {
  const printed = (target: string): string => transformSync(add.code, { target, charset: 'utf8' }).code;
  expect(printed('es2019')).toBe(printed('esnext'));
  expect(add.code).not.toMatch(/\(\?<[=!]/);
});

test('Code.js declares its entry points and nothing else', () => {
  const bare = createContext({});
  runInContext(add.code, bare);
  expect(Object.keys(bare).sort()).toEqual(['App', ...entries].sort());
  expect(entries.filter(name => name.endsWith('_'))).toEqual([]);
});

test('Code.js does nothing when it is loaded', () => {
  const touched: string[] = [];
  const watched = new Proxy(
    {},
    {
      has: (_, name) => {
        touched.push(String(name));
        return false;
      },
    },
  );
  createContext({ watched });
  new Function('watched', `with (watched) { ${add.code} }`)(watched);
  expect(touched.filter(name => !entries.includes(name) && name !== 'App')).toEqual([]);
});

test('Code.js is no larger than it may be', () => {
  expect(Buffer.byteLength(add.code)).toBeLessThanOrEqual(LARGEST);
});

test('no rule takes its catalogue along', () => {
  expect(add.code).not.toMatch(/examples:\{pass:/);
});

test('nothing comes along that only the command asks for', () => {
  expect(add.code).not.toContain('<!DOCTYPE html>');
  expect(add.code).not.toContain('설정의 ${');
});

test('sidebar.html is one page, safe from what Google does to scripts', () => {
  expect(add.sidebar).not.toContain('src="');
  const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(add.sidebar) ?? [];
  expect(script).not.toContain('`');
  expect(script.length).toBeGreaterThan(500);
});

test('appsscript.json asks for four scopes and Drive v3, and is no card add-on', () => {
  const manifest = JSON.parse(add.manifest);
  expect(manifest).not.toHaveProperty('addOns');
  expect(manifest.oauthScopes).toHaveLength(4);
  expect(manifest).toMatchObject({
    timeZone: 'Asia/Seoul',
    runtimeVersion: 'V8',
    dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
  });
});
