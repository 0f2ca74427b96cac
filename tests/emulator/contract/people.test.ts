import { createWorld, type World } from '../world';

const OWNER = 'owner@example.com';
const EDITOR = 'editor@example.com';
const OTHER = 'other@example.com';
const VIEWER = 'viewer@example.com';
const PROTECTED = 'You are trying to edit a protected cell or object.';

function world(code: string): World {
  const made = createWorld({
    users: [
      { email: OWNER, role: 'owner' },
      { email: EDITOR, role: 'editor' },
      { email: OTHER, role: 'editor' },
      { email: VIEWER, role: 'viewer' },
    ],
  });
  made.load(`
    const sheet = () => SpreadsheetApp.getActive().getSheets()[0];
    const shut = protection => protection.removeEditors(protection.getEditors());
    function protectTab() { shut(sheet().protect()).setUnprotectedRanges([sheet().getRange('B2:C3'), sheet().getRange('B4:C4')]); }
    function protectRange() { shut(sheet().getRange('A1:A3').protect()); }
    function write(where) { sheet().getRange(where).setValue('x'); }
    function format(where) { sheet().getRange(where).setBackground('#ff0000'); }
    ${code}`);
  return made;
}

describe('a protected tab', () => {
  const made = world(`
    function grow() { sheet().insertRowsAfter(1, 1); }
    function rename() { sheet().setName('x'); }
    function remove() { SpreadsheetApp.getActive().deleteSheet(sheet()); }
    function unprotect() { sheet().getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].remove(); }
    function can() { return sheet().getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].canEdit(); }
  `);
  made.run('protectTab');
  test.each([
    ['write', 'A1'],
    ['write', 'A1:B2'],
    ['format', 'A1'],
    ['grow'],
    ['rename'],
    ['remove'],
    ['unprotect'],
  ])('keeps an editor from %s %s', (name, ...args) => {
    expect(() => made.run(name, { user: EDITOR, args })).toThrow(PROTECTED);
  });
  test.each(['B2', 'B2:C3', 'B2:C4'])('leaves %s open', where => {
    expect(() => made.run('write', { user: EDITOR, args: [where] })).not.toThrow();
  });
  test('lets its owner through', () => {
    expect(() => made.run('write', { args: ['A1'] })).not.toThrow();
    expect([made.run('can'), made.run('can', { user: EDITOR })]).toEqual([true, false]);
  });
});

test('a protected range bars only what touches it', () => {
  const made = world('');
  made.run('protectRange');
  expect(() => made.run('write', { user: EDITOR, args: ['A3:B4'] })).toThrow(PROTECTED);
  expect(() => made.run('write', { user: EDITOR, args: ['A4:B4'] })).not.toThrow();
  expect(() => made.type('시트1', 'A2', '손으로', EDITOR)).toThrow(PROTECTED);
});

test('whoever makes a protection stays in it, and the owner too', () => {
  const made = world(
    'function editors() { return sheet().getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getEditors().map(u => u.getEmail()); }',
  );
  made.run('protectRange', { user: EDITOR });
  expect(made.run('editors')).toEqual([OWNER, EDITOR]);
  expect(() => made.run('write', { user: OTHER, args: ['A1'] })).toThrow(PROTECTED);
  expect(() => made.run('write', { user: EDITOR, args: ['A1'] })).not.toThrow();
});

test('before anybody is taken out, every editor may still write', () => {
  const made = world('function protect() { sheet().protect(); }');
  made.run('protect');
  expect(() => made.run('write', { user: EDITOR, args: ['A1'] })).not.toThrow();
});

test('a warning bars nobody', () => {
  const made = world('function warn() { shut(sheet().protect().setWarningOnly(true)); }');
  made.run('warn');
  expect(() => made.run('write', { user: EDITOR, args: ['A1'] })).not.toThrow();
});

test('a viewer writes nothing', () => {
  expect(() => world('').run('write', { user: VIEWER, args: ['A1'] })).toThrow('You do not have permission');
});

test('nothing of a write is done when part of it is barred', () => {
  const made = world("function read() { return sheet().getRange('B3').getValue(); }");
  made.run('protectRange');
  expect(() => made.run('write', { user: EDITOR, args: ['A3:B3'] })).toThrow(PROTECTED);
  expect(made.run('read')).toBe('');
});

test('a script runs as the person who clicked', () => {
  const made = world('function who() { return Session.getActiveUser().getEmail(); }');
  expect([made.run('who'), made.run('who', { user: EDITOR })]).toEqual([OWNER, EDITOR]);
  expect(made.clientRun('who', [], OTHER)).toEqual({ ok: true, value: OTHER });
});

test('each person has a screen and stores of their own', () => {
  const made = world(`
    function note() { SpreadsheetApp.getActive().toast('안녕', '인사'); PropertiesService.getUserProperties().setProperty('a', '1'); }
    function mine() { return PropertiesService.getUserProperties().getProperty('a'); }`);
  made.run('note', { user: EDITOR });
  expect(made.screen(EDITOR).toasts).toEqual([{ message: '안녕', title: '인사' }]);
  expect(made.screen(OWNER).toasts).toEqual([]);
  expect([made.run('mine'), made.run('mine', { user: EDITOR })]).toEqual([null, '1']);
});

test('one person’s file is out of another’s reach', () => {
  const made = world(`
    function make() { return Drive.Files.create({ name: 'x', mimeType: 'application/vnd.google-apps.document' }).id; }
    function look(id) { return Drive.Files.get(id).name; }
    function count() { return Drive.Files.list().files.length; }`);
  const id = made.run('make', { user: EDITOR });
  expect(made.run('look', { user: EDITOR, args: [id] })).toBe('x');
  expect(() => made.run('look', { args: [id] })).toThrow(`File not found: ${id}.`);
  expect([made.run('count'), made.run('count', { user: EDITOR })]).toEqual([0, 1]);
});

test('what people type is read as Google reads it', () => {
  const made = world("function read() { return sheet().getRange('A1').getValue(); }");
  made.type('시트1', 'A1', '1,234');
  made.type('시트1', 'B1', '10. 31.');
  expect(made.run('read')).toBe(1234);
  expect(made.shown('시트1')).toEqual([['1,234', '10. 31']]);
});
