import { createWorld } from '../world';

function answer(body: string, ...args: unknown[]): unknown {
  const world = createWorld();
  world.load(`function go(a, b) { ${body} }`);
  return world.clientRun('go', args);
}

const ok = (value: unknown): object => ({ ok: true, value });

test.each([
  ['numbers, texts, truth values and null pass', "return [1, '가', true, null];", [1, '가', true, null]],
  ['so do plain objects', 'return { a: { b: [1] } };', { a: { b: [1] } }],
  ['nothing arrives as null', 'return;', null],
  ['a date anywhere makes all of it null', 'return { a: [1, { at: new Date() }] };', null],
  ['a Map, a Set and a pattern arrive as {}', 'return [new Map([[1, 2]]), new Set([1]), /x/];', [{}, {}, {}]],
  ['undefined in a list is null', 'return [undefined, 1];', [null, 1]],
  ['a field of undefined is gone', 'return { a: undefined, b: 1 };', { b: 1 }],
])('%s', (_, body, value) => {
  expect(answer(body)).toEqual(ok(value));
});

test.each([
  ['a typed array', 'return new Uint8Array(2);'],
  ['a function', 'return { f: function () {} };'],
  ['an object of the platform', 'return SpreadsheetApp.getActive();'],
  ['a circle', 'var a = {}; a.a = a; return a;'],
])('%s cannot be returned', (_, body) => {
  expect(answer(body)).toEqual({
    ok: false,
    message: expect.stringContaining('not a supported return type'),
  });
});

test('an error arrives as a message only', () => {
  expect(answer("var e = new Error('안 됩니다'); e.code = 7; throw e;")).toEqual({
    ok: false,
    message: '안 됩니다',
  });
});

test('an error of the platform does too', () => {
  expect(answer('SpreadsheetApp.getActiveSheet().getRange(0, 0);')).toEqual({
    ok: false,
    message: 'The starting row of the range is too small.',
  });
});

test('arguments are copies', () => {
  expect(answer('a.push(2); return [a, b, Array.isArray(a)];', [1], { x: null })).toEqual(
    ok([[1, 2], { x: null }, true]),
  );
});

test.each([
  ['a date', [new Date()]],
  ['a function', [() => 1]],
  ['a Map', [{ a: new Map() }]],
])('%s cannot be sent', (_, args) => {
  expect(() => answer('return 1;', ...args)).toThrow('Failed due to illegal value in property: 0');
});
