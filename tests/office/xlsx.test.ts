import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx, type Sheet } from 'hucre/xlsx';
import { type Book, createBook, loadBook } from '../../src/cli/xlsx/book';
import type { Cell, Tab } from '../../src/model/grid';
import { importReport } from '../../src/pipeline';
import { aFolder, libreOffice, pdfText, python } from './programs';

const seed = join(__dirname, '../../seeds/2023-행정지원국-주요업무추진실적.txt');
const { plans } = importReport(readFileSync(seed, 'utf8'));
const book = createBook(plans);
const folder = aFolder();
const file = join(folder, 'book.xlsx');

/** Opens a workbook in openpyxl and saves it elsewhere: what it cannot keep is lost, formula results too. */
const RESAVE = `
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
book.save(sys.argv[2])
`;

const load = (path: string): Promise<Book> => loadBook(readFileSync(path), path);

async function sheetsOf(path: string): Promise<readonly Sheet[]> {
  return (await openXlsx(readFileSync(path), { readStyles: true })).sheets;
}

const without = (cell: Cell): Cell =>
  cell.formula === undefined ? cell : { value: null, shown: '', formula: cell.formula };

/** Tabs without the results of their formulas. */
const typed = (tabs: readonly Tab[]): Tab[] =>
  tabs.map(tab => ({ ...tab, rows: tab.rows.map(row => row.map(without)) }));

/** Each formula cell with its result. */
function results(tabs: readonly Tab[]): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const { name, rows } of tabs)
    for (const [r, row] of rows.entries())
      for (const [c, cell] of row.entries())
        if (cell.formula !== undefined) found[`${name} ${r},${c} =${cell.formula}`] = cell.value;
  return found;
}

beforeAll(async () => {
  writeFileSync(file, await book.save());
});

describe('a workbook in LibreOffice', () => {
  it('opens, and its live totals show the same numbers', async () => {
    const blank = join(folder, 'blank.xlsx');
    python(RESAVE, file, blank);
    const opened = await load(libreOffice(blank, 'xlsx', join(folder, 'calculated')));
    const calculated = results(opened.readTabs());
    expect(Object.keys(calculated).length).toBeGreaterThan(50);
    expect(calculated).toEqual(results(book.readTabs()));
  });

  it('keeps every text and number when it is saved there', async () => {
    const saved = await load(libreOffice(file, 'xlsx', join(folder, 'saved')));
    expect(typed(saved.readTabs())).toEqual(typed(book.readTabs()));
  });

  it('prints without a cell that is too narrow for its number, and without an error', () => {
    const text = pdfText(libreOffice(file, 'pdf', folder));
    expect(text).not.toMatch(/###|Err:|#(VALUE|REF|NAME|DIV)/);
    expect(text).toContain(plans[0]!.name);
  });
});

describe('a workbook in openpyxl', () => {
  it('keeps every text and number when it is saved there', async () => {
    const saved = join(folder, 'openpyxl.xlsx');
    python(RESAVE, file, saved);
    expect(typed((await load(saved)).readTabs())).toEqual(typed(book.readTabs()));
  });

  it('shows the choices, widths, notes and frozen panes of the plans', () => {
    const script = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps([{
  'name': sheet.title,
  'choices': len(sheet.data_validations.dataValidation),
  'frozen': sheet.freeze_panes,
  'notes': sum(1 for row in sheet.iter_rows() for cell in row if cell.comment),
} for sheet in book if sheet.sheet_state == 'visible'], ensure_ascii=False))
`;
    const sheets: { name: string; choices: number; notes: number }[] = JSON.parse(python(script, file));
    expect(sheets.map(({ name, choices, notes }) => [name, choices, notes])).toEqual(
      plans.map(plan => [plan.name, plan.choices.length, plan.cells.filter(cell => cell.note).length]),
    );
  });
});

describe.each([
  ['LibreOffice', (from: string, to: string) => libreOffice(from, 'xlsx', to)],
  [
    'openpyxl',
    (from: string, to: string) => {
      const saved = `${to}.xlsx`;
      python(RESAVE, from, saved);
      return saved;
    },
  ],
])('a made tab written into a file that %s saved', (program, resave) => {
  it('leaves the other tabs as they were, and the file opens again', async () => {
    const foreign = resave(file, join(folder, `foreign-${program}`));
    const changed = await load(foreign);
    const made = plans.filter(plan => plan.kind === 'findings');
    changed.writeTabs(made);
    const target = join(folder, `changed-${program}.xlsx`);
    writeFileSync(target, await changed.save());
    const [before, after] = [await sheetsOf(foreign), await sheetsOf(target)];
    const own = made.map(plan => plan.name);
    for (const sheet of before.filter(({ name }) => !own.includes(name))) {
      const same = after.find(({ name }) => name === sheet.name);
      expect(same?.cells).toEqual(sheet.cells);
      expect(same?.dataValidations).toEqual(sheet.dataValidations);
      expect(same?.merges).toEqual(sheet.merges);
      expect(same?.freezePane).toEqual(sheet.freezePane);
    }
    const reopened = await load(libreOffice(target, 'xlsx', join(folder, `again-${program}`)));
    expect(typed(reopened.readTabs())).toEqual(typed(changed.readTabs()));
  });
});
