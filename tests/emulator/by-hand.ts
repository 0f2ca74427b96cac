/** People open the workbook too: they type, and Google reads it as it reads a script's texts; and they look. */
import { cellPosition } from '../../src/model/grid';
import { Execution } from './execution/execution';
import { Range } from './spreadsheet/range';
import { Sheet } from './spreadsheet/sheet';
import type { Platform, User } from './store/platform';

interface Typed {
  readonly tab: string;
  readonly cell: string;
  readonly text: string;
}

/** Types a text in a cell; protections and validation hold as they do for scripts. */
export function typeAs(platform: Platform, user: User, { tab, cell, text }: Typed): void {
  const sheet = sheetBefore(platform, user, tab);
  const at = cellPosition(cell);
  if (!at) throw new Error(`There is no cell ${cell}.`);
  new Range(sheet.run, sheet, { ...at, lastRow: at.row, lastCol: at.col }).setValue(text);
  sheet.run.view.flush();
}

/** What somebody sees of a tab: the shown texts of all that is written there, by rows. */
export function seenBy(platform: Platform, user: User, tab: string): string[][] {
  return sheetBefore(platform, user, tab).getDataRange().getDisplayValues();
}

/** A tab as somebody has it open; what is planned for the next run of a script is left for that. */
function sheetBefore(platform: Platform, user: User, name: string): Sheet {
  const tab = platform.workbook.tabs.find(one => one.name === name);
  if (!tab) throw new Error(`There is no tab ${name}.`);
  const { troubles } = platform;
  const hand = new Execution(platform, { user, mode: 'FULL', simpleTrigger: false });
  platform.troubles = troubles;
  return new Sheet(hand, tab);
}
