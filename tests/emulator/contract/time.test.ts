import { createWorld, type World } from '../world';

const EDITOR = 'editor@example.com';

function world(code: string, options = {}): World {
  const made = createWorld(options);
  made.load(`const sheet = () => SpreadsheetApp.getActive().getSheets()[0]; ${code}`);
  return made;
}

describe('the clock', () => {
  test('every call to a service takes its time', () => {
    const made = world(
      "function go() { sheet().getRange('A1').setValue(1); sheet().getRange('A1').getValue(); }",
      { latency: 80 },
    );
    made.run('go');
    expect(made.took()).toBe(160);
  });

  test('a run ends after six minutes, whatever it catches', () => {
    const made = world(`
      function go() {
        try { for (;;) Utilities.sleep(100000); } catch (error) { /* goes on */ }
        try { sheet().getRange('A1').setValue('after'); } catch (error) { return 'done'; }
      }
      function read() { return sheet().getRange('A1').getValue(); }`);
    expect(() => made.run('go')).toThrow('Exceeded maximum execution time');
    expect(made.run('read')).toBe('');
  });

  test('a simple trigger ends after thirty seconds', () => {
    const made = world('function onOpen() { Utilities.sleep(31000); }');
    expect(() => made.open()).toThrow('Exceeded maximum execution time');
    expect(() => made.run('onOpen')).not.toThrow();
  });

  test('a cache forgets in time, and a day brings new quotas', () => {
    const made = world(`
      function put() { CacheService.getScriptCache().put('a', '1', 60); }
      function get() { return CacheService.getScriptCache().get('a'); }`);
    made.run('put');
    expect(made.run('get')).toBe('1');
    made.platform.clock.now += 61_000;
    expect(made.run('get')).toBeNull();
  });
});

describe('counting', () => {
  test('tells reads and writes from handles', () => {
    const made = world(`function go() {
      const range = sheet().getRange('A1:B2');
      range.setValues([[1, 2], [3, 4]]);
      range.getValues();
      range.getDisplayValues();
      PropertiesService.getDocumentProperties().setProperty('a', '1');
      LockService.getDocumentLock().tryLock(10);
      CacheService.getDocumentCache().get('x');
      Drive.Files.list();
      SpreadsheetApp.getActive().toast('x');
    }`);
    made.run('go');
    const { counted, byKind, byMember } = made.calls();
    expect(counted).toBe(7);
    expect(byKind).toEqual({
      read: 2,
      write: 1,
      lock: 1,
      cache: 1,
      properties: 1,
      drive: 1,
      ui: 1,
      handle: 7,
      local: 0,
    });
    expect(byMember['SpreadsheetApp.Range.getValues']).toBe(1);
  });
});

describe('trouble', () => {
  const code = `
    function go() {
      sheet().getRange('A1').setValue(1);
      sheet().getRange('A2').setValue(2);
      Drive.Files.list();
    }
    function read() { return sheet().getRange('A1:A2').getValues(); }`;

  test('the k-th counted call fails, with the error that was given', () => {
    const made = world(code);
    made.failAt(2, '서비스 오류');
    expect(() => made.run('go')).toThrow('서비스 오류');
    expect(made.run('read')).toEqual([[1], ['']]);
  });

  test('or the k-th of a kind, or of a member', () => {
    const made = world(code);
    made.failAt(1, 'drive', { kind: 'drive' });
    expect(() => made.run('go')).toThrow('drive');
    made.failAt(2, 'member', { member: 'SpreadsheetApp.Range.setValue' });
    expect(() => made.run('go')).toThrow('member');
    expect(() => made.run('go')).not.toThrow();
  });

  test('every call of a run can be made to fail, one after the other', () => {
    const made = world(code);
    made.run('go');
    for (let k = 1, all = made.calls().counted; k <= all; k++) {
      made.failAt(k, `${k}`);
      expect(() => made.run('go')).toThrow(`${k}`);
    }
  });
});

describe('two runs at once', () => {
  const code = `
    function write(flush) {
      const lock = LockService.getDocumentLock();
      lock.waitLock(1000);
      sheet().getRange('A1').setValue('new');
      if (flush) SpreadsheetApp.flush();
      lock.releaseLock();
      PropertiesService.getScriptProperties().getProperty('x');
    }
    function read() { return sheet().getRange('A1').getValue(); }
    function patient() { LockService.getDocumentLock().waitLock(5000); }
    function hasty() { return LockService.getDocumentLock().tryLock(500); }
    function own() { return LockService.getUserLock().tryLock(500); }`;

  test('what is not flushed is not seen, even when the lock is free', () => {
    const made = world(code);
    const seen: unknown[] = [];
    const look = (): unknown => seen.push(made.run('read', { user: EDITOR }));
    made.interrupt(1, look, { kind: 'properties' });
    made.run('write', { args: [false] });
    made.run('write', { args: [false] });
    expect(seen).toEqual(['']);
    expect(made.run('read')).toBe('new');
  });

  test('what is flushed is seen', () => {
    const made = world(code);
    const seen: unknown[] = [];
    made.interrupt(1, () => seen.push(made.run('read', { user: EDITOR })), { kind: 'properties' });
    made.run('write', { args: [true] });
    expect(seen).toEqual(['new']);
  });

  test('a lock keeps the other out until time is up', () => {
    const made = world(code);
    const seen: unknown[] = [];
    made.interrupt(
      1,
      () => {
        seen.push(made.run('hasty', { user: EDITOR }), made.run('own', { user: EDITOR }));
        expect(() => made.run('patient', { user: EDITOR })).toThrow(
          'Lock timeout: another process was holding the lock for too long.',
        );
      },
      { kind: 'write' },
    );
    made.run('write', { args: [true] });
    expect(seen).toEqual([false, true]);
  });

  test('a run that ends gives its locks back', () => {
    const made = world(code);
    expect([made.run('hasty'), made.run('hasty')]).toEqual([true, true]);
  });
});
