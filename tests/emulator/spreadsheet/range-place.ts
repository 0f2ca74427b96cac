/** Range, first part: where it lies. */
import type { Area } from '../../../src/model/grid';
import { Emulated } from '../execution/emulated';
import type { Execution } from '../execution/execution';
import { checkStanding } from '../store/guard';
import type { Cell, Tab } from '../store/workbook';
import { a1Of } from './a1';
import type { Sheet } from './sheet';

export class RangePlace extends Emulated {
  override get declaredAs(): string {
    return 'Spreadsheet.Range';
  }

  readonly tab: Tab;

  constructor(
    run: Execution,
    readonly sheet: Sheet,
    readonly area: Area,
  ) {
    super(run);
    this.tab = sheet.tab;
  }

  getSheet(): Sheet {
    return this.sheet;
  }

  getA1Notation(): string {
    return a1Of(this.area);
  }

  getRow(): number {
    return this.area.row + 1;
  }

  getRowIndex(): number {
    return this.area.row + 1;
  }

  getColumn(): number {
    return this.area.col + 1;
  }

  getLastRow(): number {
    return this.area.lastRow + 1;
  }

  getLastColumn(): number {
    return this.area.lastCol + 1;
  }

  getNumRows(): number {
    return this.area.lastRow - this.area.row + 1;
  }

  getNumColumns(): number {
    return this.area.lastCol - this.area.col + 1;
  }

  getHeight(): number {
    return this.getNumRows();
  }

  getWidth(): number {
    return this.getNumColumns();
  }

  getGridId(): number {
    return this.tab.id;
  }
}

/** Something of each cell of a range, by rows. */
export function gather<T>(range: RangePlace, of: (cell: Cell, row: number, col: number) => T): T[][] {
  const { row, col, lastRow, lastCol } = range.area;
  checkStanding(range.run, range.tab, range.area);
  const rows: T[][] = [];
  for (let at = row; at <= lastRow; at++) {
    const line: T[] = [];
    for (let to = col; to <= lastCol; to++) line.push(of(range.run.view.cell(range.tab, at, to), at, to));
    rows.push(line);
  }
  return rows;
}
