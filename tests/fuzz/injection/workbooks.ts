/** What is put into cells on a desk: texts stay texts in every .xlsx. */
import { strFromU8, unzipSync } from 'fflate';
import { openXlsx } from 'hucre/xlsx';
import { createBook, loadBook } from '../../../src/cli/xlsx/book';
import { fitNames } from '../../../src/cli/xlsx/sheet-names';
import {
  usualBullets,
  usualFunds,
  usualRanks,
  usualSections,
  usualSpecialKinds,
} from '../../../src/model/defaults';
import type { CellText } from '../../../src/model/fixes';
import { cellName, type Tab } from '../../../src/model/grid';
import { checkWorkbook, importReport, newWorkbook, rollUp } from '../../../src/pipeline';
import { small } from '../whole';
import { type Attempt, formulas, markup, shown } from './attempt';

/** A report with a line more in a project. */
const reportWith = (line: string): string => small.replace(/(\n\s*○ 위기가구[^\n]*)/, `$1\n  - ${line}`);

const textIn = (tabs: readonly Tab[], text: string): boolean =>
  tabs.some(({ rows }) =>
    rows.some(cells => cells.some(({ value, formula }) => value === text && formula === undefined)),
  );

/** All formulas of a file, as its XML has them. */
function formulasIn(file: Uint8Array): string[] {
  const sheets = Object.entries(unzipSync(file)).filter(([path]) => path.startsWith('xl/worksheets/'));
  return sheets.flatMap(([, xml]) =>
    [...strFromU8(xml).matchAll(/<f[^>]*>([^<]*)<\/f>/g)].map(found => found[1]!),
  );
}

/** Only sums and shares of cells: what the tabs lay out themselves. */
const OWN = /^(?:SUM\(|IF\(|'[^']*'!|[A-Z]{1,3}\d+|[-+*/(),:.\d ])*\)*$/;

function demandOwn(file: Uint8Array): void {
  expect(
    formulasIn(file)
      .map(text => text.replace(/&apos;/g, "'").replace(/&quot;/g, '"'))
      .filter(text => !OWN.test(text)),
  ).toEqual([]);
}

const imported = (text: string): Attempt => ({
  where: '보고서 글 → `import` → .xlsx',
  what: shown(text),
  outcome: '적힌 글 그대로의 칸; 수식 없음',
  run: async () => {
    const { plans, leftovers } = importReport(reportWith(`${text} 추진`));
    const file = await createBook(plans).save();
    demandOwn(file);
    const tabs = (await loadBook(file, 'x.xlsx')).readTabs();
    const words = `${text} 추진`.replace(/[\t\r\n]/g, ' ').trim();
    const isKept = tabs.some(({ rows }) =>
      rows.some(cells => cells.some(cell => cell.shown.includes(words.replace(/^[-+@＝=\s]+/, '')))),
    );
    expect(isKept || leftovers.some(left => left.text.includes('추진'))).toBe(true);
  },
});

const written = (text: string): Attempt => ({
  where: '칸에 쓰기(`fix`, `verify --apply`) → .xlsx',
  what: shown(text),
  outcome: '적힌 글 그대로의 칸; 수식 없음',
  run: async () => {
    const book = createBook(importReport(small).plans);
    const tab = book.readTabs().find(({ name }) => name.endsWith('사업'))!;
    const at: CellText = { tab: tab.name, cell: cellName(6, 4), text };
    book.writeCells([at]);
    const file = await book.save();
    demandOwn(file);
    expect(textIn((await loadBook(file, 'x.xlsx')).readTabs(), text)).toBe(true);
  },
});

/** A bureau whose first division has a strange name. */
const bureauOf = (name: string) =>
  newWorkbook({
    report: { bureau: name, year: 2023, title: name, asOf: '2023-10-31' },
    divisions: [
      { code: 'A', name },
      { code: 'B', name: `${name}2` },
    ],
    ranks: usualRanks,
    specialKinds: usualSpecialKinds,
    funds: usualFunds,
    sections: usualSections,
    bullets: usualBullets,
    houseRules: {},
  });

const NAMES = [
  "행정'과",
  "''",
  '[과]:*?/\\',
  '가'.repeat(300),
  '__proto__',
  'constructor',
  '설정',
  '=1+1',
  "'!A1",
];

const named = (name: string): Attempt => ({
  where: '과 이름 → 탭 이름, 수식과 링크',
  what: shown(name.length > 30 ? `${name.slice(0, 3)}… (${name.length}자)` : name),
  outcome: '31자 안의 서로 다른 탭 이름; 점검과 국 총괄이 됨',
  run: async () => {
    const made = bureauOf(name);
    if ('problem' in made) throw new Error(made.problem);
    const file = await createBook(made.plans).save();
    demandOwn(file);
    const names = (await openXlsx(file)).sheets.map(sheet => sheet.name);
    expect(names.filter(one => one.length > 31 || /[[\]:*?/\\]|^'|'$/.test(one))).toEqual([]);
    expect(new Set(names.map(one => one.toLowerCase())).size).toBe(names.length);
    const book = await loadBook(file, 'x.xlsx');
    expect(checkWorkbook(book).records.divisions.map(own => own.division.name.value.trim())[0]).toBe(
      name.trim(),
    );
    rollUp(book);
    demandOwn(await book.save());
  },
});

const link: Attempt = {
  where: '.xlsx의 링크',
  what: '모든 탭의 링크',
  outcome: '통합 문서 안으로만 감; 바깥 주소 없음',
  run: async () => {
    const parts = unzipSync(
      await createBook(fitNames(importReport(reportWith('javascript:alert(1)')).plans)).save(),
    );
    for (const [path, xml] of Object.entries(parts))
      if (path.endsWith('.rels')) expect(strFromU8(xml)).not.toContain('External');
  },
};

/** Attempts on workbooks. */
export const onWorkbooks: readonly Attempt[] = [
  ...formulas.map(imported),
  ...[...formulas, ...markup].map(written),
  ...NAMES.map(named),
  link,
];
