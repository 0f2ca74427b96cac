/** Tabs that people type in, written anew where they asked for it. */
import type { Tab } from '../model/grid';
import type { TabPlan } from '../model/plan';
import { fill } from './contents';
import { failure } from './failure';
import { extentOf, layOut, makeRoom } from './lay-out';
import { dress, type Grid, gridOf, matrix } from './looks';
import { told } from './write-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab to be written: its sheet, what it shall be, and how it stood when the plan was made. */
export interface Rewritten {
  readonly sheet: Sheet;
  readonly plan: TabPlan;
  readonly was: Tab;
}

interface Prepared extends Rewritten {
  readonly grid: Grid;
  readonly wide: number;
}

const TEXT = '@';

/** Makes a sheet ready to take contents. Nothing that stands in it says anything else for it. */
function prepare(given: Rewritten): Prepared {
  const { sheet, plan } = given;
  makeRoom(sheet, plan);
  const { rows, columns } = extentOf(plan);
  const [tall, wide] = [Math.max(rows, sheet.getLastRow()), Math.max(columns, sheet.getLastColumn())];
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  all.breakApart();
  all.clearDataValidations();
  const range = sheet.getRange(1, 1, tall, wide);
  const formats = range.getNumberFormats();
  range.setNumberFormats(formats.map(line => line.map(format => (format === TEXT ? 'General' : format))));
  return { ...given, grid: gridOf(plan, tall, wide), wide };
}

const said = ({ rows }: Tab): string =>
  JSON.stringify(rows.map(row => row.map(({ value, formula }) => formula ?? value)));

/** Writes the contents, unless somebody typed in the tab since it was read, and lets them out at once. */
function replace({ sheet, plan, was, grid, wide }: Prepared, readNow: (sheet: Sheet) => Tab): void {
  if (said(readNow(sheet)) !== said(was))
    throw failure(
      'state',
      '그 사이에 누가 적은 것이 있어 그대로 두었습니다.',
      '적은 것을 보고, 바꾸어도 되면 ‘덮어쓰기’를 골라 다시 붙여 넣어 주세요.',
    );
  fill(sheet.getRange(1, 1, grid.length, wide), grid, plan.name);
  SpreadsheetApp.flush();
}

function finish({ sheet, plan, grid, wide }: Prepared): void {
  dress(sheet, grid, sheet.getMaxRows());
  sheet.getRange(1, 1, grid.length, wide).setNotes(matrix(grid, cell => cell?.note ?? ''));
  layOut(sheet, plan, wide);
}

/**
 * Writes plans over tabs. The contents of a tab are one write, those of all tabs follow each other at once, and
 * everything else is done before or after: cut off anywhere, a tab says what it said or what it shall say.
 */
export function rewriteTabs(tabs: readonly Rewritten[], readNow: (sheet: Sheet) => Tab): void {
  const each = <T, R>(list: readonly T[], of: (tab: T) => TabPlan, work: (tab: T) => R): R[] =>
    list.map(tab => told(of(tab).name, () => work(tab)));
  const planOf = ({ plan }: Rewritten): TabPlan => plan;
  const prepared = each(tabs, planOf, prepare);
  each(prepared, planOf, tab => replace(tab, readNow));
  each(prepared, planOf, finish);
}
