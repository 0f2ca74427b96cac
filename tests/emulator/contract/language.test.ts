import { createWorld } from '../world';

function evaluate(expression: string): unknown {
  const world = createWorld();
  world.load(`function go() { return ${expression}; }`);
  return world.run('go');
}

test.each([
  'setTimeout',
  'setInterval',
  'TextEncoder',
  'TextDecoder',
  'fetch',
  'FormData',
  'File',
  'Blob',
  'URL',
  'atob',
  'btoa',
  'crypto',
  'window',
  'navigator',
  'performance',
  'process',
  'queueMicrotask',
  'structuredClone',
  'AbortController',
  'Event',
  'Headers',
  'Intl',
  'WeakRef',
  'BigInt',
  'Buffer',
  'require',
  'module',
  'global',
])('%s is not there', name => {
  expect(evaluate(`typeof ${name}`)).toBe('undefined');
});

test.each(['console', 'WebAssembly', 'Promise', 'JSON', 'Map', 'Symbol'])('%s is there', name => {
  expect(evaluate(`typeof ${name}`)).not.toBe('undefined');
});

test.each([
  ['optional chaining', 'function go(a) { return a?.b; }'],
  ['??', 'function go(a) { return a ?? 1; }'],
  ['a class field', 'class A { x = 1 } function go() { return new A(); }'],
  ['a private name', 'class A { #x; y() { return this.#x; } } function go() {}'],
  ['the flag v', 'function go() { return /a/v; }'],
  ['??=', 'function go(a) { a ??= 1; return a; }'],
])('%s is newer than ES2019', (_, code) => {
  expect(() => createWorld().load(code)).toThrow('newer than ES2019');
});

test('looking behind is refused', () => {
  expect(() => createWorld().load('function go() { return /(?<=a)b/; }')).toThrow('looks behind');
});

test('a syntax error is one when the script is pushed', () => {
  expect(() => createWorld().load('function (')).toThrow();
});

describe('functions that can be called', () => {
  const code = `
    "use strict";
    var App = (() => ({ go: () => 1 }))();
    function declared() { return 1; }
    var assigned = function () { return 2; };
    const arrow = () => 3;
    globalThis.added = function () { return 4; };
    function hidden_() { return 5; }`;
  test.each(['assigned', 'arrow', 'added', 'hidden_', 'App', 'missing'])('%s is not one', name => {
    const world = createWorld();
    world.load(code);
    expect(() => world.run(name)).toThrow(`Script function not found: ${name}`);
    expect(() => world.clientRun(name)).toThrow(`Script function not found: ${name}`);
  });
  test('declared is one', () => {
    const world = createWorld();
    world.load(code);
    expect(world.run('declared')).toBe(1);
  });
});

test('a menu item for a function that is not declared is refused', () => {
  const world = createWorld();
  world.load(
    "const later = () => 1; function onOpen() { SpreadsheetApp.getUi().createMenu('m').addItem('x', 'later').addToUi(); }",
  );
  expect(() => world.open()).toThrow('Script function not found: later');
});

test('every run has a global scope of its own', () => {
  const world = createWorld();
  world.load('var count = 0; function go() { return ++count; }');
  expect([world.run('go'), world.run('go')]).toEqual([1, 1]);
});

test('promise jobs run once the call is over', () => {
  const world = createWorld();
  world.load(`
    function go() {
      Promise.resolve().then(() => console.log('job'));
      console.log('call');
    }`);
  world.run('go');
  expect(world.log()).toEqual(['call', 'job']);
});

test('what the script throws ends the run with its name and message', () => {
  const world = createWorld();
  world.load("function go() { throw new TypeError('왜'); }");
  expect(() => world.run('go')).toThrow(expect.objectContaining({ name: 'TypeError', message: '왜' }));
});

describe('dates', () => {
  const world = createWorld({ now: '2023-11-06T09:30:00+09:00', latency: 1000 });
  world.load(`
    function now() { return new Date().toString() + ' ' + Date.now(); }
    function parts() { var d = new Date(2023, 9, 31, 1, 2, 3); return [d.toISOString(), d.getDate(), d.getHours(), d.getDay(), d.getTimezoneOffset()]; }
    function later() { var a = Date.now(); SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); return Date.now() - a; }
    function parsed() { return ['2023-10-31', '2023-10-31T09:00', '2023-10-31T09:00Z', 'Oct 31 2023 09:00'].map(function (t) { return new Date(t).toISOString(); }); }
    function moved() { var d = new Date(2023, 0, 31); d.setMonth(1); d.setHours(25); return [d.getMonth(), d.getDate(), d.getHours()]; }
    function same() { return [new Date(0) instanceof Date, Object.prototype.toString.call(new Date()), typeof Date(), new Date(new Date(5)).getTime()]; }`);
  test('run on the world’s clock, in the script’s zone', () => {
    expect(world.run('now')).toBe('Mon Nov 06 2023 09:30:00 GMT+0900 (Asia/Seoul) 1699230600000');
    expect(world.run('later')).toBe(1000);
  });
  test('have the parts of the script’s zone', () => {
    expect(world.run('parts')).toEqual(['2023-10-30T16:02:03.000Z', 31, 1, 2, -540]);
    expect(world.run('moved')).toEqual([2, 4, 1]);
    expect(world.run('same')).toEqual([true, '[object Date]', 'string', 5]);
  });
  test('are read as of the script’s zone unless they name one', () => {
    expect(world.run('parsed')).toEqual([
      '2023-10-31T00:00:00.000Z',
      '2023-10-31T00:00:00.000Z',
      '2023-10-31T09:00:00.000Z',
      '2023-10-31T00:00:00.000Z',
    ]);
  });
  test('follow the manifest, not the spreadsheet', () => {
    const abroad = createWorld({ manifest: { timeZone: 'America/New_York' } });
    abroad.load(
      'function go() { return [new Date(2023, 9, 31).toISOString(), SpreadsheetApp.getActive().getSpreadsheetTimeZone(), Session.getScriptTimeZone()]; }',
    );
    expect(abroad.run('go')).toEqual(['2023-10-31T04:00:00.000Z', 'Asia/Seoul', 'America/New_York']);
  });
});
