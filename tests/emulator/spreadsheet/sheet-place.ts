/** Sheet, first part: its name, its ranges and what lies where. */
import type { Area } from '../../../src/model/grid';
import { Emulated, type EnumValue } from '../execution/emulated';
import type { Execution } from '../execution/execution';
import { PlatformError } from '../execution/failure';
import { isFilled } from '../formula/compute';
import { checkTab } from '../store/guard';
import { placeOf, type Tab } from '../store/workbook';
import { checkArea, readA1 } from './a1';
import { Protection, protectTab } from './protection';
import { Range } from './range';
import { RangeList } from './range-list';
import type { Sheet } from './sheet';
import { checkName } from './sheet-names';
import { Spreadsheet } from './spreadsheet';

export class SheetPlace extends Emulated {
  override get declaredAs(): string {
    return 'Spreadsheet.Sheet';
  }

  constructor(
    run: Execution,
    readonly tab: Tab,
  ) {
    super(run);
    if (!run.platform.workbook.tabs.includes(tab)) throw new PlatformError(`Sheet ${tab.id} not found`);
  }

  getName(): string {
    return this.tab.name;
  }

  getSheetName(): string {
    return this.tab.name;
  }

  setName(name: string): this {
    checkTab(this.run, this.tab);
    checkName(this.run.platform, name, this.tab);
    this.tab.name = name;
    return this;
  }

  getSheetId(): number {
    return this.tab.id;
  }

  getIndex(): number {
    return this.run.platform.workbook.tabs.indexOf(this.tab) + 1;
  }

  getParent(): Spreadsheet {
    return new Spreadsheet(this.run);
  }

  getRange(...given: [string] | [number, number, number?, number?]): Range {
    const area = typeof given[0] === 'string' ? areaNamed(this.tab, given[0]) : areaOf(given as number[]);
    checkArea(this.tab, area);
    return new Range(this.run, whole(this), area);
  }

  /** At least one range, each as getRange takes it. */
  getRangeList(notations: readonly string[]): RangeList {
    const [first, ...others] = notations.map(notation => this.getRange(notation));
    if (!first) throw new PlatformError('A list of ranges must name at least one.');
    return new RangeList([first, ...others]);
  }

  getDataRange(): Range {
    const { lastRow, lastCol } = extent(this);
    const area = { row: 0, col: 0, lastRow: Math.max(lastRow, 0), lastCol: Math.max(lastCol, 0) };
    return new Range(this.run, whole(this), area);
  }

  getLastRow(): number {
    return extent(this).lastRow + 1;
  }

  getLastColumn(): number {
    return extent(this).lastCol + 1;
  }

  getMaxRows(): number {
    return this.tab.rows;
  }

  getMaxColumns(): number {
    return this.tab.columns;
  }

  activate(): this {
    const { screens } = this.run.platform;
    screens.get(this.run.user.email)!.at = { tab: this.tab.id, area: 'A1' };
    return this;
  }

  getActiveCell(): Range {
    return this.getParent().getActiveRange().getCell(1, 1);
  }

  protect(): Protection {
    return protectTab(whole(this));
  }

  getProtections(type: EnumValue): Protection[] {
    const ofRange = type.value === 'RANGE';
    return this.tab.guards
      .filter(guard => (guard.area !== undefined) === ofRange)
      .map(guard => new Protection(this.run, whole(this), guard));
  }
}

/** Every sheet that a script holds is a whole one. */
const whole = (place: SheetPlace): Sheet => place as Sheet;

function areaNamed(tab: Tab, notation: string): Area {
  const read = readA1(notation);
  if (read.tab !== undefined && read.tab !== tab.name) throw new PlatformError('Range not found');
  return read.area(tab);
}

function areaOf([row = 1, column = 1, rows = 1, columns = 1]: readonly number[]): Area {
  return { row: row - 1, col: column - 1, lastRow: row + rows - 2, lastCol: column + columns - 2 };
}

/** How far down and to the right anything is written, counted from 0; -1 in an empty tab. */
function extent({ run, tab }: SheetPlace): { lastRow: number; lastCol: number } {
  let [lastRow, lastCol] = [-1, -1];
  for (const [key, cell] of run.view.cells(tab)) {
    if (!isFilled(cell)) continue;
    const { row, col } = placeOf(key);
    lastRow = Math.max(lastRow, row);
    lastCol = Math.max(lastCol, col);
  }
  return { lastRow, lastCol };
}
