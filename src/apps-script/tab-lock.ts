/** Closes the tabs of an approved division to its staff, by a protection of its own beside those of the tab. */
import type { TabLock } from '../ports';

const SEAL = '실적 취합: 확정';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

function sealsOf(sheet: Sheet): Protection[] {
  const ranges = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  return ranges.filter(protection => protection.getDescription() === SEAL);
}

function seal(sheet: Sheet, editors: readonly string[]): void {
  const [found] = sealsOf(sheet);
  const whole = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  const protection = found ?? whole.protect().setDescription(SEAL);
  const emails = protection.getEditors().map(user => user.getEmail());
  protection.removeEditors(emails.filter(email => !editors.includes(email.toLowerCase())));
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
}

/** Who may write in the tab 설정: those whom its protection lets through. */
function supervisors(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string[] {
  const [guard] =
    spreadsheet.getSheetByName('설정')?.getProtections(SpreadsheetApp.ProtectionType.SHEET) ?? [];
  return (guard?.getEditors() ?? []).map(user => user.getEmail().toLowerCase());
}

/** The lock of a spreadsheet's tabs; the owner passes every protection. */
export function tabLock(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): TabLock {
  const sheets = (tabs: readonly string[]): Sheet[] =>
    tabs.flatMap(tab => spreadsheet.getSheetByName(tab) ?? []);
  return {
    close: (tabs, named) => {
      const editors = named.length > 0 ? named : supervisors(spreadsheet);
      for (const sheet of sheets(tabs)) seal(sheet, editors);
    },
    open: tabs => {
      for (const sheet of sheets(tabs)) for (const protection of sealsOf(sheet)) protection.remove();
    },
  };
}
