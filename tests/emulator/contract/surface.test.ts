import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emulatedMembers } from '../execution/emulated';
import { checkGate, scopes } from '../execution/gates';
import { globals } from '../globals';
import { emulatedClasses } from '../surface/classes';
import { overloadsOf } from '../surface/declarations';
import { exceptionalOverloads } from '../surface/exceptions';
import { emulatedTable } from '../surface/table';
import { createWorld } from '../world';

const file = join(__dirname, '../EMULATED.md');

const members = emulatedClasses.flatMap(type =>
  [...emulatedMembers(type)].map(member => [type.declaredAs, member] as const),
);

test('every member that is emulated is declared in @types/google-apps-script', () => {
  const undeclared = members.filter(
    ([of, member]) => overloadsOf(of, member).length + exceptionalOverloads(of, member).length === 0,
  );
  expect(undeclared).toEqual([]);
});

test('every member that is emulated has a gate', () => {
  for (const [of, member] of members) {
    expect(() => checkGate('FULL', Object.values(scopes), of, member)).not.toThrow();
  }
});

test.each(Object.keys(globals))('%s is there', name => {
  const world = createWorld();
  world.load(`function go() { return typeof ${name}; }`);
  expect(world.run('go')).toBe('object');
});

test('EMULATED.md says what is emulated', () => {
  const table = emulatedTable();
  if (process.env['UPDATE_EMULATED']) writeFileSync(file, table);
  expect(readFileSync(file, 'utf8')).toBe(table);
});

test.each([
  [
    'SpreadsheetApp.getActiveSheet().getRange("A1").setFormulaR1C1("x")',
    'SpreadsheetApp.Range.setFormulaR1C1 is not emulated.',
  ],
  ['DriveApp.getRootFolder()', 'DriveApp is not emulated.'],
  ['SpreadsheetApp.noSuchApp', 'SpreadsheetApp.noSuchApp does not exist.'],
  ['SpreadsheetApp.getActive().noSuchThing()', 'SpreadsheetApp.Spreadsheet.noSuchThing does not exist.'],
  ['Drive.Permissions.create({}, "x")', 'Drive.Permissions is not emulated.'],
  [
    'SpreadsheetApp.getActiveSheet().getRange("A1").setFormula("=VLOOKUP(1,A1:B2,2)")',
    'The formula function VLOOKUP is not emulated',
  ],
  [
    'SpreadsheetApp.getActiveSheet().getRange("A1").setNumberFormat("0.0E+0")',
    'The number format 0.0E+0 is not emulated.',
  ],
])('%s ends the run, even in a try', (code, message) => {
  const world = createWorld();
  world.load(`function go() { try { ${code}; } catch (error) { return 'caught'; } }`);
  expect(() => world.run('go')).toThrow(message);
});
