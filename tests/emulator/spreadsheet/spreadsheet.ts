/** Spreadsheet: the workbook that is open. */
import { User } from '../base/user';
import { Emulated } from '../execution/emulated';
import { PlatformError } from '../execution/failure';
import { copiedTab } from '../store/copied-tab';
import { checkEditor, checkWholeTab } from '../store/guard';
import { checkRoom } from '../store/structure';
import { emptyTab } from '../store/workbook';
import { readA1 } from './a1';
import type { Range } from './range';
import { Sheet } from './sheet';
import { checkName } from './sheet-names';

export class Spreadsheet extends Emulated {
  override get declaredAs(): string {
    return 'Spreadsheet.Spreadsheet';
  }

  getId(): string {
    return this.run.platform.workbook.id;
  }

  getName(): string {
    return this.run.platform.workbook.name;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }

  getSpreadsheetLocale(): string {
    return this.run.platform.workbook.locale;
  }

  getSpreadsheetTimeZone(): string {
    return this.run.platform.workbook.timeZone;
  }

  getOwner(): User {
    const owner = [...this.run.platform.users.values()].find(({ role }) => role === 'owner')!;
    return new User(this.run, owner.email);
  }

  getEditors(): User[] {
    checkEditor(this.run);
    const editors = [...this.run.platform.users.values()].filter(({ role }) => role !== 'viewer');
    return editors.map(({ email }) => new User(this.run, email));
  }

  getSheets(): Sheet[] {
    return this.run.platform.workbook.tabs.map(tab => new Sheet(this.run, tab));
  }

  getNumSheets(): number {
    return this.run.platform.workbook.tabs.length;
  }

  getSheetByName(name: string): Sheet | null {
    const tab = this.run.platform.workbook.tabs.find(one => one.name === name);
    return tab ? new Sheet(this.run, tab) : null;
  }

  getSheetById(id: number): Sheet | null {
    const tab = this.run.platform.workbook.tabs.find(one => one.id === id);
    return tab ? new Sheet(this.run, tab) : null;
  }

  getRange(notation: string): Range {
    const { tab } = readA1(notation);
    const sheet = tab === undefined ? this.getActiveSheet() : this.getSheetByName(tab);
    if (!sheet) throw new PlatformError('Range not found');
    return sheet.getRange(notation);
  }

  getActiveSheet(): Sheet {
    const { screens, workbook } = this.run.platform;
    const at = screens.get(this.run.user.email)!.at?.tab;
    const shown = workbook.tabs.find(tab => !tab.hidden)!;
    return new Sheet(this.run, workbook.tabs.find(tab => tab.id === at) ?? shown);
  }

  getActiveRange(): Range {
    const { screens } = this.run.platform;
    return this.getActiveSheet().getRange(screens.get(this.run.user.email)!.at?.area ?? 'A1');
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  insertSheet(...given: (string | number | { readonly template?: Sheet })[]): Sheet {
    checkEditor(this.run);
    const { platform } = this.run;
    const { tabs } = platform.workbook;
    const name = given.find(one => typeof one === 'string') ?? freeName(tabs.map(tab => tab.name));
    const index = given.find(one => typeof one === 'number') ?? tabs.length;
    const template = given.find(one => typeof one === 'object')?.template?.tab;
    if (index < 0 || index > tabs.length) throw new PlatformError('The sheet index is out of bounds.');
    checkName(platform, name);
    const id = ++platform.ids * 7919;
    const tab = template ? copiedTab(this.run, template, id, name) : emptyTab(id, name);
    checkRoom(platform, tab.rows * tab.columns);
    tabs.splice(index, 0, tab);
    return new Sheet(this.run, tab).activate();
  }

  deleteSheet(sheet: Sheet): void {
    checkWholeTab(this.run, sheet.tab);
    const { workbook } = this.run.platform;
    if (workbook.tabs.length === 1) throw new PlatformError("You can't remove all the sheets in a document.");
    workbook.tabs = workbook.tabs.filter(tab => tab !== sheet.tab);
  }

  moveActiveSheet(position: number): void {
    checkEditor(this.run);
    const { workbook } = this.run.platform;
    const { tab } = this.getActiveSheet();
    if (position < 1 || position > workbook.tabs.length) {
      throw new PlatformError('The sheet index is out of bounds.');
    }
    const others = workbook.tabs.filter(one => one !== tab);
    others.splice(position - 1, 0, tab);
    workbook.tabs = others;
  }

  rename(name: string): void {
    checkEditor(this.run);
    this.run.platform.workbook.name = name;
  }

  toast(message: string, title = ''): void {
    this.run.platform.screens.get(this.run.user.email)!.toasts.push({ message, title });
  }
}

function freeName(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`시트${number}`)) number++;
  return `시트${number}`;
}
