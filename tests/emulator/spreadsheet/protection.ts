/** Protection: keeps people out of a tab or of a range. */
import type { Area } from '../../../src/model/grid';
import { User } from '../base/user';
import { Emulated, type EnumValue, enumValue } from '../execution/emulated';
import type { Execution } from '../execution/execution';
import { PlatformError } from '../execution/failure';
import { checkEditor, checkTab, PROTECTED, passes } from '../store/guard';
import { nextId } from '../store/platform';
import type { Guard } from '../store/workbook';
import { Range } from './range';
import type { Sheet } from './sheet';

export class Protection extends Emulated {
  override get declaredAs(): string {
    return 'Spreadsheet.Protection';
  }

  constructor(
    run: Execution,
    private readonly sheet: Sheet,
    private readonly guard: Guard,
  ) {
    super(run);
  }

  getDescription(): string {
    return this.guard.description;
  }

  getProtectionType(): EnumValue {
    return enumValue('Spreadsheet.ProtectionType', this.guard.area ? 'RANGE' : 'SHEET');
  }

  getRange(): Range {
    const { rows, columns } = this.sheet.tab;
    const whole = { row: 0, col: 0, lastRow: rows - 1, lastCol: columns - 1 };
    return new Range(this.run, this.sheet, this.guard.area ?? whole);
  }

  getEditors(): User[] {
    mustPass(this.run, this.guard);
    return [...this.guard.editors].map(email => new User(this.run, email));
  }

  getUnprotectedRanges(): Range[] {
    return this.guard.open.map(area => new Range(this.run, this.sheet, area));
  }

  canEdit(): boolean {
    return this.run.user.role !== 'viewer' && (passes(this.run, this.guard) || this.guard.warningOnly);
  }

  canDomainEdit(): boolean {
    return this.guard.domain;
  }

  isWarningOnly(): boolean {
    return this.guard.warningOnly;
  }

  setDescription(description: string): this {
    mustPass(this.run, this.guard).description = description;
    return this;
  }

  setWarningOnly(warningOnly: boolean): this {
    mustPass(this.run, this.guard).warningOnly = warningOnly;
    return this;
  }

  setDomainEdit(editable: boolean): this {
    mustPass(this.run, this.guard).domain = editable;
    return this;
  }

  setRange(range: Range): this {
    mustPass(this.run, this.guard).area = range.area;
    return this;
  }

  setUnprotectedRanges(ranges: readonly Range[]): this {
    const guard = mustPass(this.run, this.guard);
    if (guard.area) throw new PlatformError('Only sheet protections have unprotected ranges.');
    guard.open = ranges.map(({ area }) => area);
    return this;
  }

  addEditor(user: string | User): this {
    return this.addEditors([user]);
  }

  addEditors(users: readonly (string | User)[]): this {
    const guard = mustPass(this.run, this.guard);
    for (const email of users.map(emailOf)) {
      if (!this.run.platform.users.has(email)) throw new PlatformError(`Invalid email: ${email}`);
      guard.editors.add(email);
    }
    return this;
  }

  removeEditor(user: string | User): this {
    return this.removeEditors([user]);
  }

  /** The owner and whoever made the protection stay, whatever is asked. */
  removeEditors(users: readonly (string | User)[]): this {
    const guard = mustPass(this.run, this.guard);
    for (const email of users.map(emailOf)) {
      const stays = email === guard.creator || this.run.platform.users.get(email)?.role === 'owner';
      if (!stays) guard.editors.delete(email);
    }
    return this;
  }

  remove(): void {
    mustPass(this.run, this.guard);
    this.sheet.tab.guards = this.sheet.tab.guards.filter(guard => guard !== this.guard);
  }
}

const emailOf = (user: string | User): string => (typeof user === 'string' ? user : user.email);

function mustPass(run: Execution, guard: Guard): Guard {
  if (run.user.role === 'viewer' || !passes(run, guard)) throw new PlatformError(PROTECTED);
  return guard;
}

/**
 * Protects a tab or an area of it; at first every editor of the spreadsheet may still write there. A tab that is
 * protected already gives the protection it has.
 */
export function protectTab(sheet: Sheet, area?: Area): Protection {
  const { run, tab } = sheet;
  checkEditor(run);
  const there = area ? undefined : tab.guards.find(one => !one.area);
  if (there) return new Protection(run, sheet, there);
  checkTab(run, tab);
  const editors = [...run.platform.users.values()].filter(({ role }) => role !== 'viewer');
  const guard: Guard = {
    id: nextId(run.platform, 'protection'),
    area,
    open: [],
    description: '',
    warningOnly: false,
    domain: false,
    creator: run.user.email,
    editors: new Set(editors.map(({ email }) => email)),
  };
  tab.guards.push(guard);
  return new Protection(run, sheet, guard);
}
