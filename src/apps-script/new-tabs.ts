/**
 * Tabs that do not exist yet. Forty divisions have three tabs each that differ in nothing but the division they
 * name: the first of a kind is laid out, the others are made after it, which costs a quarter of the calls.
 */
import type { Area } from '../model/grid';
import type { PlannedCell, TabPlan } from '../model/plan';
import { protect } from './lay-out';
import { HALF, sheetsOf, told, writeTab } from './write-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes tabs in one run. */
export interface TabMaker {
  /** Makes a tab behind the tab of that name, or first. */
  add(plan: TabPlan, behind: string | undefined): void;
  /** Gives the tabs that are whole their own names; the first of a kind waits, for others are made after it. */
  settle(): void;
  /** Gives all tabs their own names. */
  finish(): void;
}

const isText = ({ value }: PlannedCell): boolean => typeof value === 'string' && value !== '';

/** All of a plan but the words in its cells: plans that share it need only be given their words. */
function shapeOf({ name: _, cells, ...rest }: TabPlan): string {
  const bare = cells.map(({ lines: _lines, ...cell }) => (isText(cell) ? { ...cell, value: '…' } : cell));
  return JSON.stringify([rest, bare]);
}

/** The area in which the words of two plans of one shape differ. */
function differing(plan: TabPlan, other: TabPlan): Area | undefined {
  const cells = plan.cells.filter((cell, i) => cell.value !== other.cells[i]!.value);
  if (cells.length === 0) return undefined;
  const [rows, cols] = [cells.map(cell => cell.row), cells.map(cell => cell.col)];
  return {
    row: Math.min(...rows),
    col: Math.min(...cols),
    lastRow: Math.max(...rows),
    lastCol: Math.max(...cols),
  };
}

/** The words of an area by rows, none where nothing is planned; `undefined` where more than words stand in it. */
function wordsIn({ cells }: TabPlan, { row, col, lastRow, lastCol }: Area): string[][] | undefined {
  const words = Array.from({ length: lastRow - row + 1 }, () =>
    new Array<string>(lastCol - col + 1).fill(''),
  );
  for (const cell of cells) {
    if (cell.row < row || cell.row > lastRow || cell.col < col || cell.col > lastCol) continue;
    if (cell.formula !== undefined || typeof cell.value === 'number' || cell.link) return undefined;
    words[cell.row - row]![cell.col - col] = cell.value ?? '';
  }
  return words;
}

/** A rich text is taken as it stands, whatever the format of its cell; a write for all words of a tab. */
function say(sheet: Sheet, { row, col }: Area, words: string[][]): void {
  const texts = words.map(line => line.map(word => SpreadsheetApp.newRichTextValue().setText(word).build()));
  sheet.getRange(row + 1, col + 1, texts.length, texts[0]!.length).setRichTextValues(texts);
}

/** The first of a kind, and the tab that was laid out for it. */
interface Model {
  readonly plan: TabPlan;
  readonly sheet: Sheet;
}

/** Fills a tab that was made after another; whether a protection came along is not certain, so it is put on. */
function likeModel(spreadsheet: Spreadsheet, plan: TabPlan, at: number, model: Model): Sheet | undefined {
  const area = differing(plan, model.plan);
  const words = area && wordsIn(plan, area);
  if (area && !words) return undefined;
  const sheet = spreadsheet.insertSheet(plan.name + HALF, at, { template: model.sheet });
  if (area && words) say(sheet, area, words);
  protect(sheet, plan);
  return sheet;
}

/** Makes some of these plans' tabs in a spreadsheet. */
export function tabMaker(spreadsheet: Spreadsheet, plans: readonly TabPlan[]): TabMaker {
  const sheets = sheetsOf(spreadsheet);
  const models = new Map<string, Model>();
  let unnamed: Model[] = [];
  /** A name goes out only after all that it stands for. */
  const name = (made: readonly Model[]): void => {
    if (made.length > 0) SpreadsheetApp.flush();
    for (const { plan, sheet } of made) told(plan.name, () => sheet.setName(plan.name));
  };
  const shapes = new Map<TabPlan, string>();
  const seen = new Map<string, number>();
  for (const plan of plans) {
    const shape = shapeOf(plan);
    shapes.set(plan, shape);
    seen.set(shape, (seen.get(shape) ?? 0) + 1);
  }
  const make = (plan: TabPlan, at: number): void => {
    const shape = shapes.get(plan) ?? '';
    const model = models.get(shape);
    const alike = model && likeModel(spreadsheet, plan, at, model);
    const sheet = alike ?? spreadsheet.insertSheet(plan.name + HALF, at);
    if (!alike) writeTab(sheet, plan, sheets, true);
    if (!model && (seen.get(shape) ?? 0) > 1) models.set(shape, { plan, sheet });
    else unnamed.push({ plan, sheet });
    sheets.set(plan.name, sheet);
  };
  return {
    add: (plan, behind) =>
      told(plan.name, () => {
        const half = sheets.get(plan.name + HALF);
        if (half) spreadsheet.deleteSheet(half);
        const before = behind === undefined ? undefined : sheets.get(behind);
        make(plan, before ? before.getIndex() : 0);
      }),
    settle: () => {
      name(unnamed);
      unnamed = [];
    },
    finish: () => {
      name([...unnamed, ...Array.from(models.values())]);
      unnamed = [];
      models.clear();
    },
  };
}

/** Makes one tab behind the tab of that name, or first. */
export function makeTab(spreadsheet: Spreadsheet, plan: TabPlan, behind: string | undefined): void {
  const maker = tabMaker(spreadsheet, [plan]);
  maker.add(plan, behind);
  maker.finish();
}
