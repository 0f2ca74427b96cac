import { createWorld, type World } from '../world';

function world(code: string, options = {}): World {
  const made = createWorld(options);
  made.load(code);
  return made;
}

test('a day has so many new documents and conversions', () => {
  const made = world(
    "function go() { Drive.Files.create({ name: 'x', mimeType: 'application/vnd.google-apps.document' }); }",
    { limits: { documentsADay: 2 } },
  );
  made.run('go');
  made.run('go');
  expect(() => made.run('go')).toThrow(
    'API call to drive.files.create failed with error: User rate limit exceeded.',
  );
  expect(() => made.run('go', { user: 'editor@example.com' })).not.toThrow();
  made.platform.clock.now += 86_400_000;
  expect(() => made.run('go')).not.toThrow();
});

test('a store of properties has an end', () => {
  const made = world(
    "function go() { const p = PropertiesService.getScriptProperties(); for (let i = 0; i < 60; i++) p.setProperty('k' + i, 'x'.repeat(9000)); }",
  );
  expect(() => made.run('go')).toThrow('property storage quota');
});

test('a workbook has an end', () => {
  const made = world('function go() { SpreadsheetApp.getActive().insertSheet("x"); }', {
    limits: { workbookCells: 50_000 },
  });
  expect(() => made.run('go')).toThrow('above the limit of 50000 cells');
});

test('a list of choices has an end', () => {
  const made = world(
    'function go(n) { SpreadsheetApp.newDataValidation().requireValueInList(Array.from({ length: n }, String)); }',
  );
  expect(() => made.run('go', { args: [500] })).not.toThrow();
  expect(() => made.run('go', { args: [501] })).toThrow('500');
});

test('an export has an end', () => {
  const made = world(
    "function go() { const f = Drive.Files.create({ name: 'x', mimeType: 'application/vnd.google-apps.document' }); Drive.Files.export(f.id, 'application/pdf', { alt: 'media' }); }",
    { limits: { exportedFile: 5 } },
  );
  expect(() => made.run('go')).toThrow('This file is too large to be exported.');
});
