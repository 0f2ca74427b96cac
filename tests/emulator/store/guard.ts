/** Who may write where. */
import type { Area } from '../../../src/model/grid';
import type { Execution } from '../execution/execution';
import { PlatformError } from '../execution/failure';
import { contains, eachPlace, type Guard, overlaps, type Tab } from './workbook';

/** Google's words when a protection stands in the way. */
export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Whether a protection lets somebody through: its editors, its maker and the owner always pass. */
export function passes(run: Execution, guard: Guard): boolean {
  const { email, role } = run.user;
  return guard.warningOnly || role === 'owner' || guard.creator === email || guard.editors.has(email);
}

/** Throws for those who may only look. */
export function checkEditor(run: Execution): void {
  if (run.user.role === 'viewer') {
    throw new PlatformError('You do not have permission to perform that action.');
  }
}

/** Whether the person may write to all of an area. */
export function mayWrite(run: Execution, tab: Tab, area: Area): boolean {
  if (run.user.role === 'viewer') return false;
  return tab.guards.every(guard => passes(run, guard) || isOpen(guard, area));
}

function isOpen(guard: Guard, area: Area): boolean {
  if (guard.area) return !overlaps(guard.area, area);
  if (guard.open.some(open => contains(open, area))) return true;
  let open = true;
  eachPlace(area, (row, col) => {
    const place = { row, col, lastRow: row, lastCol: col };
    open &&= guard.open.some(one => contains(one, place));
  });
  return open;
}

/** Throws when a tab was deleted, or an area of it, while the script still held on to it. */
export function checkStanding(run: Execution, tab: Tab, area?: Area): void {
  if (!run.platform.workbook.tabs.includes(tab)) throw new PlatformError(`Sheet ${tab.id} not found`);
  if (area && (area.lastRow >= tab.rows || area.lastCol >= tab.columns)) {
    throw new PlatformError('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

/** Throws, in Google's words, when the person may not write to all of an area. */
export function checkWrite(run: Execution, tab: Tab, area: Area): void {
  checkEditor(run);
  checkStanding(run, tab, area);
  if (!mayWrite(run, tab, area)) throw new PlatformError(PROTECTED);
}

/** Throws when the tab as such (its name, its rows, its look) is protected. */
export function checkTab(run: Execution, tab: Tab): void {
  checkEditor(run);
  checkStanding(run, tab);
  const barred = tab.guards.some(guard => !guard.area && !passes(run, guard));
  if (barred) throw new PlatformError(PROTECTED);
}

/** Throws when anything in the tab is protected: it can then not be deleted. */
export function checkWholeTab(run: Execution, tab: Tab): void {
  checkEditor(run);
  if (tab.guards.some(guard => !passes(run, guard))) throw new PlatformError(PROTECTED);
}
